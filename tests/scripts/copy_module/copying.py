# copy.copy and copy.deepcopy.
import copy
from copy import copy as c, deepcopy as d
import copyreg
import weakref


def attempt(f, *args, **kwargs):
    try:
        print("->", f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


print(copy.__all__, copy.error is copy.Error)


def func(): pass


class Cls: pass


obj = Cls()
for x in (None, 1, 1.5, 2j, True, "s", b"b", (1, 2), frozenset([1]), range(3), slice(1), ..., NotImplemented, func, len, Cls, int, weakref.ref(obj), property(), func.__code__):
    print(type(x).__name__, c(x) is x, d(x) is x if not isinstance(x, (slice,)) else d(x) == x, end="; ")
print()
for x in ([1, [2]], {"a": [1]}, {1, 2}, bytearray(b"x"), ([1],), frozenset([(1, 2)]), {"k": (1, [2])}):
    a, b = c(x), d(x)
    print(type(x).__name__, a == x, b == x, a is x, b is x, end="; ")
print()
l = [1, [2, 3]]
s, e = c(l), d(l)
l[1].append(4)
print(s, e)

# cycles and sharing
l = [1]
l.append(l)
m = d(l)
print(m[1] is m, m is l)
t = ([],)
t[0].append(t)
u = d(t)
print(u[0][0] is u, u is t)
dd = {}
dd["self"] = dd
ee = d(dd)
print(ee["self"] is ee)
shared = [1]
both = d([shared, shared])
print(both[0] is both[1], both[0] is shared)
t = (1, "a", (2, 3))
print(d(t) is t, d((1, [])) == (1, []))


class Plain:
    def __init__(self, x, y): self.x, self.y = x, y
    def __eq__(self, other): return vars(self) == vars(other)


p = Plain([1], 2)
q, r = c(p), d(p)
print(q == p, q.x is p.x, r == p, r.x is p.x, type(r).__name__)
p.me = p
r = d(p)
print(r.me is r)


class Slots:
    __slots__ = "a", "b"


s = Slots()
s.a = [1]
t, u = c(s), d(s)
print(t.a is s.a, u.a == s.a, u.a is s.a, hasattr(t, "b"))


class Both(Slots):
    pass


s = Both()
s.a, s.extra = 1, [2]
t = d(s)
print(t.a, t.extra, t.extra is s.extra)


class Hooks:
    def __copy__(self): return "copied"
    def __deepcopy__(self, memo): return "deep", type(memo).__name__


print(c(Hooks()), d(Hooks()), d([Hooks()]))


class State:
    def __init__(self, n): self.n = n
    def __getstate__(self): return {"n": self.n * 10}
    def __setstate__(self, state): self.n = state["n"] + 1


print(c(State(1)).n, d(State(2)).n)


class Falsy:
    def __getstate__(self): return 0
    def __setstate__(self, state): self.got = state


print(c(Falsy()).got, d(Falsy()).got)


class Reduce:
    def __reduce__(self): return list, ((1, 2),)


class ReduceEx:
    def __reduce_ex__(self, protocol): return tuple, ([protocol, []],)


class Name:
    def __reduce__(self): return "name"


print(c(Reduce()), d(Reduce()), c(ReduceEx()), d(ReduceEx()))
n = Name()
print(c(n) is n, d(n) is n)


class ListIter(list):
    def __reduce_ex__(self, p): return ListIter, (), {"tag": 1}, iter(self)


class DictIter(dict):
    def __reduce_ex__(self, p): return DictIter, (), None, None, iter(self.items())


a = c(ListIter([1, [2]]))
print(a, a.tag, d(ListIter([1, [2]])), c(DictIter(a=1)), d(DictIter(a=[1])))


class NewArgs(int):
    def __new__(cls, v, w): self = int.__new__(cls, v); self.w = w; return self
    def __getnewargs__(self): return int(self), self.w


print(c(NewArgs(1, [2])).w, d(NewArgs(1, [2])).w)


class NewArgsEx(int):
    def __new__(cls, v, *, w): self = int.__new__(cls, v); self.w = w; return self
    def __getnewargs_ex__(self): return (int(self),), {"w": self.w}


print(c(NewArgsEx(1, w=3)).w, d(NewArgsEx(1, w=[3])).w)


class L(list): pass
class D(dict): pass
class T(tuple): pass
class S(set): pass
class St(str): pass


for x in (L([1, [2]]), D(a=[1]), T([1, [2]]), S([1]), St("x")):
    x.attr = [0]
    a, b = c(x), d(x)
    print(type(a).__name__, a == x, a.attr is x.attr, type(b).__name__, b == x, b.attr, b.attr is x.attr)


class Odd: pass


copyreg.pickle(Odd, lambda o: (str, ("by copyreg",)))
print(c(Odd()), d(Odd()))


class NoReduce:
    def __getattribute__(self, name):
        if name.startswith("__reduce"): raise AttributeError(name)
        return object.__getattribute__(self, name)


attempt(lambda: str(c(NoReduce())))
attempt(lambda: str(d(NoReduce())))


def gen(): yield


for x in (gen(), open, iter([]), map(len, [])):
    try:
        print(type(c(x)).__name__, end=" ")
    except TypeError as err:
        print(err, end=" ")
print()
attempt(d, gen())
attempt(lambda: c(__import__("sys")) and 0)


class Meth:
    def __init__(self): self.l = []
    def m(self): return self


o = Meth()
bm = d(o.m)
print(bm() is o, type(bm()).__name__, c(o.m)() is o)
memo = {}
x = [1]
y = d([x, x], memo)
print(memo[id(x)] is y[0], len(memo))
print(d(x, {id(x): "known"}))
err = ValueError("msg", 1)
err.note = [1]
e2 = d(err)
print(repr(e2), e2.note, e2.note is err.note, repr(c(err)))
from collections import deque, OrderedDict, defaultdict, Counter, namedtuple, ChainMap, UserDict, UserList
NT = namedtuple("NT", "a b")
for x in (deque([1, [2]], 5), defaultdict(list, a=[1]), Counter("aab"), NT(1, [2]), ChainMap({1: [2]}), UserDict(a=[1]), UserList([[1]])):
    print(c(x), d(x) == x, type(d(x)).__name__, c(x) is x)
import enum
E = enum.Enum("E", "A B")
print(c(E.A) is E.A, d([E.A])[0] is E.A)
w = weakref.WeakValueDictionary()
o = Cls()
w["k"] = o
print(c(w)["k"] is o, d(w)["k"] is o)
print(d(list[int]), d(int | str), c(list[int]))
deep = []
for _ in range(100): deep = [deep]
print(str(d(deep)) == str(deep))
