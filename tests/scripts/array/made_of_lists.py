# The items of a list are read one by one; what converts one may change the list.
from array import array


class Changing:
    def __init__(self, change):
        self.change = change

    def __index__(self):
        self.change(items)
        return 5


items = [1, Changing(list.clear), 3]
try:
    array("i", items)
except Exception as e:
    print(repr(e))
items = [1, Changing(lambda items: items.append(4)), 3]
print(array("i", items), len(items))
items = (1, Changing(lambda items: None), 3)
print(array("h", items), array("d", [1, 2.5, True]), array("b", ()))
for code, bad in ("b", [1, 2, 300]), ("I", [1, -1]), ("f", [1, "2"]), ("u", ["a", "bc"]):
    try:
        array(code, bad)
    except Exception as e:
        print(repr(e))
