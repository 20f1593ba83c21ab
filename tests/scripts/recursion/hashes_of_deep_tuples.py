# the hash of a tuple in a tuple, as deep as it likes: no recursion of the interpreter is used up; an unhashable item is told of

def nested(n, inner, width=1):
    for i in range(n):
        inner = (inner,) if width == 1 else (i, inner, "x")
    return inner


for n in (10, 900, 1000, 1500, 40000):
    for inner in (None, 1, "s", (), (1, 2)):
        for width in (1, 3):
            a, b = nested(n, inner, width), nested(n, inner, width)
            print(n, inner if inner is not None else "None", width, hash(a) == hash(b), hash(nested(n + 1, inner, width)) == hash((b,) if width == 1 else (n, b, "x")))
print(hash(nested(3000, 7)) == hash(nested(2990, nested(10, 7))), hash(nested(20000, 0.0)) == hash(nested(20000, False)))
for inner in ([], {}, {1}):
    for n in (5, 50000):
        try:
            hash(nested(n, inner))
        except TypeError as e:
            print(n, e)


class Own:
    def __init__(self, hashed):
        self.hashed = hashed

    def __hash__(self):
        return hash(self.hashed)


print(hash(nested(5000, Own(3))) == hash(nested(5000, 3)))
deep = 1
for _ in range(5):
    deep = Own(nested(2000, deep))
print(hash(deep) == hash(deep))
try:
    endless = Own(None)
    endless.hashed = nested(10, endless)
    hash(endless)
except RecursionError as e:
    print("RecursionError")
