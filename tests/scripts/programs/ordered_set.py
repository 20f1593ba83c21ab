# A set that remembers the order of insertion, from collections.abc.
from collections.abc import MutableSet
class OrderedSet(MutableSet):
    def __init__(self, items=()): self._items = dict.fromkeys(items)
    def __contains__(self, item): return item in self._items
    def __iter__(self): return iter(self._items)
    def __len__(self): return len(self._items)
    def add(self, item): self._items[item] = None
    def discard(self, item): self._items.pop(item, None)
    def __reversed__(self): return reversed(self._items)
    def __repr__(self): return f"OrderedSet({list(self)})"
a, b = OrderedSet("hello"), OrderedSet([*"low", 1])
print(a, a | b, a & b, a - b, b - a, a ^ b, a == OrderedSet("ohle"), a == set("helo"), set("helo") == a, a <= set("hello there"), a < a, a.isdisjoint("xyz"))
a |= b
a.remove("e"), a.discard("q")
print(a, list(reversed(a)), len(a))
a &= set("lo")
a ^= OrderedSet("lx")
print(a, "x" in a, list({"o", "x"} - a), sorted(a | {"q"}), type(a | {"q"}).__name__, type({"q"} | a).__name__)
for attempt in (lambda: a.remove("zz"), lambda: OrderedSet().pop(), lambda: hash(a), lambda: a | 3, lambda: OrderedSet([[]])):
    try: print(attempt())
    except (KeyError, TypeError) as error: print(type(error).__name__, error)
