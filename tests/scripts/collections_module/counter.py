# collections.Counter.
from collections import Counter


def attempt(f, *args, **kwargs):
    try:
        print("->", f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


c = Counter("abracadabra")
print(c, c["a"], c["zz"], "zz" in c, len(c), c.total(), sorted(c.elements()), list(c.items()))
print(c.most_common(), c.most_common(2), c.most_common(1), c.most_common(0), c.most_common(99), c.most_common(-1))
print(Counter(), Counter(None), Counter({}), Counter(a=3, b=0), Counter({"x": 2}, y=1), Counter(["q"], q=2), Counter(self=1, iterable=2))
print(Counter().most_common(1), Counter().most_common(), Counter().total())
attempt(Counter, 5)
attempt(Counter, "a", "b")
attempt(Counter, [[]])
attempt(Counter.fromkeys, "ab")
attempt(Counter.fromkeys, "ab", 1)
c = Counter(a=1, b=2)
c.update("aab")
print(c)
c.update({"a": 10, "new": -1}, b=5)
print(c)
c.update(Counter(a=1))
c.update()
c.update(None)
c.update(x=1.5)
print(c)
c.subtract("ab")
print(c)
c.subtract({"a": 100}, q=3)
print(c)
c.subtract()
attempt(c.subtract, 5)
attempt(c.update, 5)
attempt(c.update, {"b": "s"})
del c["nothing"]
del c["a"]
print(c, c.pop("b"), c.setdefault("z", 9), c.popitem())
a, b = Counter(a=3, b=1, c=-2, z=0), Counter(a=1, b=2, d=4, c=-5)
print(a + b, a - b, a | b, a & b, +a, -a, -b, b - a)
print(a == b, a != b, a <= b, a < b, a >= b, a > b, a == Counter(a=3, b=1, c=-2), a == dict(a), Counter(a=0) == Counter())
print(Counter("ab") <= Counter("aab"), Counter("ab") < Counter("ab"), Counter("aab") > Counter("ab"), Counter("ab") >= Counter("abc"))
for op in ("__add__", "__sub__", "__or__", "__and__", "__le__", "__lt__", "__ge__", "__gt__", "__eq__", "__ne__"):
    print(op, getattr(a, op)({"a": 1}), end=" ")
print()
attempt(lambda: a + {"a": 1})
attempt(lambda: a <= 5)
print(a == 5, a != 5)
d = a.copy()
d += b
print(d, type(d).__name__)
d = a.copy()
d -= b
print(d)
d = a.copy()
d |= b
print(d)
d = a.copy()
d &= b
print(d)
d = a.copy()
e = d
d += {"a": 100}
print(d, e is d)
print(a.copy(), a.copy() is a, a.__reduce__(), type(a.copy()))
attempt(hash, a)


class Sub(Counter):
    pass


s = Sub("aab")
s.tag = 1
print(s, s + s, type(s + s).__name__, type(s.copy()).__name__, s.__reduce__())


class Lower(Counter):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)


print(Lower("aAbB"))


class Get(Counter):
    def get(self, key, default=None):
        return 100


print(Get("ab"))


class Missing(Counter):
    def __missing__(self, key):
        return 7


m = Missing("a")
print(m["q"], m, m == Missing("a"))
m["q"] += 1
print(m)
print(Counter([1, "a", None]), Counter([3, 1, 2, 3]), Counter({1: "x", 2: "y"}))
attempt(lambda: Counter({1: "x", 2: 3}))
print(list(Counter({"a": 2, "b": 0, "c": -1}).elements()), type(Counter("a").elements()).__name__)
attempt(lambda: list(Counter({"a": 1.5}).elements()))
print(Counter(x for x in range(5) if x % 2), Counter({}.keys()), Counter("aab".encode()))
print(sum([Counter("ab"), Counter("b")], Counter()), dict(Counter("aab")), Counter("aab") | Counter("c"), {**Counter("ab")})
print(Counter.__doc__ is not None, Counter.__mro__, Counter.__hash__)
big = Counter(i % 7 for i in range(1000))
print(big.most_common(3), big.total())
words = "the quick brown the lazy dog the end quick".split()
print(Counter(words).most_common(3))
print(repr(Counter({"a": float("nan"), "b": 1})), Counter(a=1) in [Counter(a=1)])


class Key:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, other): return self.n == other.n
    def __repr__(self): return f"K{self.n}"


print(Counter([Key(1), Key(2), Key(1)]))


class Bad:
    def __hash__(self): raise ValueError("no hash")


attempt(Counter, [Bad()])


def failing():
    yield "a"
    raise KeyError("stop")


c = Counter()
attempt(c.update, failing())
print(c)
