# collections.abc: what the mixin methods do.
from collections.abc import *


def attempt(f, *args, **kwargs):
    try:
        print("->", f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


class ListSet(Set):
    def __init__(self, elements=()):
        self.data = []
        for e in elements:
            if e not in self.data:
                self.data.append(e)
    def __contains__(self, e): return e in self.data
    def __iter__(self): return iter(self.data)
    def __len__(self): return len(self.data)
    def __repr__(self): return f"{type(self).__name__}({self.data})"
    __hash__ = Set._hash


a, b = ListSet("abcd"), ListSet("cdef")
print(a & b, a | b, a - b, a ^ b, a.isdisjoint(b), a.isdisjoint(ListSet("xyz")))
print(a <= b, a < a, a <= a, a > b, a >= ListSet("ab"), a == ListSet("dcba"), a != b, a == 3, a != 3)
print(a & {"a"}, a & ["a", "q"], ["a", "z"] & a, a | "xy", "xy" | a, a - ["a"], ["a", "z"] - a, a ^ ["a", "z"], ["a", "z"] ^ a)
print(a < {"a", "b", "c", "d", "e"}, a == set("abcd"), set("abcd") == a, {"a"} < a, frozenset("abcd") <= a, {"a"} & a, {"a"} | a)
for op in ("__le__", "__lt__", "__gt__", "__ge__", "__eq__", "__and__", "__or__", "__sub__", "__xor__", "__rsub__", "__rand__"):
    print(op, getattr(a, op)(5), end=" ")
print()
attempt(lambda: a < 5)
attempt(lambda: a & 5)
attempt(lambda: 5 - a)
print(hash(a) == hash(frozenset("abcd")), hash(ListSet()) == hash(frozenset()), hash(ListSet([1, 2, 3])) == hash(frozenset([3, 2, 1])))


class NoHash(Set):
    __contains__ = __iter__ = __len__ = lambda self, *a: 0


attempt(hash, NoHash())


class MutSet(MutableSet, ListSet):
    def add(self, e):
        if e not in self.data: self.data.append(e)
    def discard(self, e):
        if e in self.data: self.data.remove(e)


print(MutSet.__mro__[1:3])
s = MutSet("abc")
s.remove("a")
attempt(s.remove, "zz")
print(s, s.pop(), s)
s |= "xyz"
print(s)
s &= ["x", "y", "b"]
print(s)
s ^= ["x", "new"]
print(s)
s ^= MutSet("q")
print(s)
s -= ["q"]
print(s)
s -= s
print(s)
s |= "ab"
s ^= s
print(s)
attempt(s.pop)
s |= "abc"
s.clear()
print(s, len(s))
attempt(s.__ior__, 5)
attempt(s.__ixor__, 5)


class Map(Mapping):
    def __init__(self, *args, **kw): self.d = dict(*args, **kw)
    def __getitem__(self, k): return self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
    def __repr__(self): return f"{type(self).__name__}({self.d})"


m = Map(a=1, b=2)
print(m.get("a"), m.get("z"), m.get("z", 9), "a" in m, "z" in m, m == {"a": 1, "b": 2}, {"a": 1, "b": 2} == m, m == Map(a=1), m != 3)
print(m.keys(), m.values(), m.items(), list(m.keys()), list(m.values()), list(m.items()), len(m.keys()), len(m.items()))
print("a" in m.keys(), 1 in m.values(), 5 in m.values(), ("a", 1) in m.items(), ("a", 2) in m.items(), ("z", 2) in m.items())
attempt(lambda: 3 in m.items())
print(sorted(m.keys() & {"a", "q"}), sorted(m.keys() | ["q"]), m.keys() == {"a", "b"}, sorted(m.items() - {("a", 1)}), m.keys() <= {"a", "b", "c"})
print(type(m.keys() & {"a"}).__name__, type(m.items() ^ set()).__name__, m.keys().isdisjoint("xyz"))
attempt(reversed, m)
attempt(hash, m)
attempt(hash, m.keys())
nan = float("nan")
print(nan in Map(x=nan).values(), ("x", nan) in Map(x=nan).items())
match m:
    case {"a": x, **rest}: print("matched", x, rest)


class Mut(MutableMapping, Map):
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]


m = Mut(a=1, b=2)
print(m.pop("a"), m, m.pop("z", "default"), m.pop("z", None))
attempt(m.pop, "z")
print(m.popitem(), m)
attempt(m.popitem)
m.update({"x": 1})
m.update([("y", 2)], z=3)
m.update(Map(w=4))
m.update(self=5, other=6)
m.update()


class Keys:
    def keys(self): return "ab"
    def __getitem__(self, k): return k * 2


m.update(Keys())
print(m)
attempt(m.update, 5)
attempt(m.update, [1])
attempt(m.update, [(1, 2, 3)])
attempt(m.update, {}, {})
attempt(m.update, other2={}) if False else None
print(m.setdefault("x", 7), m.setdefault("new", 8), m.setdefault("none"), m)
m.clear()
print(m, len(m))


class Seq(Sequence):
    def __init__(self, *items): self.items = list(items)
    def __getitem__(self, i): return self.items[i]
    def __len__(self): return len(self.items)


s = Seq(1, 2, 3, 2, nan)
print(list(s), list(reversed(s))[1:], 2 in s, 9 in s, nan in s, s.count(2), s.count(nan), s.index(2), s.index(2, 2), s.index(3, -4), s.index(nan))
attempt(s.index, 9)
attempt(s.index, 1, 1)
attempt(s.index, 3, 0, 2)
print(s.index(3, 0, -1), s.index(1, -100), s.index(2, 1, 2))
attempt(s.index, 2, -1)
match Seq(1, 2):
    case [x, y]: print("sequence", x, y)


class MutSeq(MutableSequence, Seq):
    def __setitem__(self, i, v): self.items[i] = v
    def __delitem__(self, i): del self.items[i]
    def insert(self, i, v): self.items.insert(i, v)
    def __repr__(self): return f"{type(self).__name__}({self.items})"


s = MutSeq(1, 2, 3)
s.append(4)
s.extend([5, 6])
s += (7,)
print(s, s.pop(), s.pop(0), s)
s.extend(s)
print(s)
s.reverse()
print(s)
s.remove(5)
attempt(s.remove, 99)
s.reverse()
print(s)
s.clear()
print(s)
attempt(s.pop)
s += s
print(s)
attempt(s.extend, 5)


class Gen(Generator):
    def __init__(self): self.n = 0
    def send(self, v):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n, v
    def throw(self, typ, val=None, tb=None): return super().throw(typ, val, tb)


g = Gen()
print(next(g), g.send("v"), list(g), iter(g) is g, g.close())
attempt(g.throw, ValueError)
attempt(g.throw, ValueError, ValueError("given"))
attempt(g.throw, ValueError("instance"))
attempt(g.throw, ValueError, None, None)


class Stubborn(Gen):
    def throw(self, *args): return 1


attempt(Stubborn().close)


class Co(Coroutine):
    def __await__(self): yield 1
    def send(self, v): return super().send(v)
    def throw(self, typ, val=None, tb=None): return super().throw(typ, val, tb)


attempt(Co().send, 1)
attempt(Co().throw, KeyError, "k")
attempt(Co().throw, KeyError)
print(Co().close())
class Co2(Co):
    def throw(self, *a): return 0
attempt(Co2().close)


class AG(AsyncGenerator):
    def __init__(self): self.n = 0
    async def asend(self, v):
        self.n += 1
        if self.n > 2: raise StopAsyncIteration
        return self.n
    async def athrow(self, typ, val=None, tb=None): return await super().athrow(typ, val, tb)


async def use():
    print([x async for x in AG()])
    print(await AG().aclose())
    class Bad(AG):
        async def athrow(self, *a): return 1
    try:
        await Bad().aclose()
    except RuntimeError as e:
        print(e)
    try:
        await AG().athrow(ValueError, ValueError("v"))
    except ValueError as e:
        print(e)


try:
    use().send(None)
except StopIteration:
    pass
