# lru_cache and cache
from functools import lru_cache, cache, _make_key, _lru_cache_wrapper
import gc, weakref, sys

@lru_cache(maxsize=3)
def f(x, y=0):
    "doubles"
    calls.append((x, y))
    return x * 2
calls = []
for x in (1, 2, 3, 1, 4, 2, 1, 5, 5, 3, 1):
    f(x)
print(calls, f.cache_info(), f.cache_parameters(), f.__doc__, f.__name__, f.__wrapped__(7))
f.cache_clear()
print(f.cache_info(), f.cache_info()._fields, f.cache_info() == (0, 0, 3, 0))
calls.clear()
f(1, y=2), f(1, y=2), f(1, 2), f(x=1, y=2), f(y=2, x=1), f(1.0), f(1), f(True)
print(calls, f.cache_info())
@lru_cache(maxsize=None, typed=True)
def g(*a, **k):
    calls.append((a, k))
    return len(calls)
calls.clear()
print(g(1), g(1.0), g(True), g(1), g(a=1), g(a=1.0), g(a=True), g(a=1), g('x'), g('x', 1), g(('x', 1)), g(), g(), g.cache_info())
@lru_cache(maxsize=None)
def h(*a): return object()
print(h(1) is h(1.0), h(1, 2) is h(1, 2.0), h((1, 2)) is h(1, 2), h('a') is h('a'), h(None) is h(None), h([1] and 'z') is h('z'), h(frozenset()) is h(frozenset()))
class MyInt(int): pass
print(h(3) is h(MyInt(3)), h(2**70) is h(2**70))
@lru_cache(0)
def none(x):
    return object()
print(none(1) is none(1), none.cache_info())
@lru_cache(1)
def one(x): return object()
a = one(1); b = one(2)
print(one(2) is b, one(1) is a, one.cache_info())
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info())
@lru_cache(maxsize=4)
def fib4(n): return n if n < 2 else fib4(n - 1) + fib4(n - 2)
print(fib4(40), fib4.cache_info())
for bad in ([], {}, ([],)):
    try:
        f(bad)
    except TypeError as error:
        print(error)
@lru_cache
def fails(x):
    if x < 0: raise ValueError(x)
    return x
for x in (-1, -1, 1, 1):
    try:
        print(fails(x), end=' ')
    except ValueError as error:
        print('ValueError', error, end=' ')
print(fails.cache_info())
class C:
    def __init__(self, n): self.n = n
    @lru_cache(maxsize=None)
    def method(self, k): return (self.n, k, object())
    @staticmethod
    @lru_cache()
    def static(x): return x
    @classmethod
    @cache
    def cls(c, x): return c.__name__, x
c, d = C(1), C(2)
print(c.method(1) is c.method(1), d.method(1)[:2], C.method.cache_info(), C.method(c, 1) is c.method(1), C.static(3), c.static(3), C.static.cache_info(), C.cls(1), c.cls(1))
print(type(c.method).__name__, type(C.method).__name__, c.method.__self__ is c)
# calls inside calls
@lru_cache(maxsize=2)
def inner(n):
    if n == 10:
        inner(1), inner(2), inner(3)
        inner.cache_clear()
    if n == 11:
        inner(12)
    if n == 20:
        once.append(1)
        if len(once) < 3: inner(20)
    return n
once = []
print(inner(10), inner.cache_info(), inner(11), inner(12), inner.cache_info(), inner(20), once, inner.cache_info())
# keys whose comparison meddles
class Key:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, other):
        meddle()
        return self.n == other.n
meddle = lambda: None
@lru_cache(maxsize=2)
def k(key): return key.n
for n in (1, 2, 3, 1, 2, 3): k(Key(n))
print(k.cache_info())
state = [0]
def meddle():
    state[0] += 1
    if state[0] > 100: return
    if state[0] == 3: k.cache_clear()
    if state[0] % 5 == 0: k(Key(state[0]))
@lru_cache(maxsize=2)
def k(key): return key.n
def meddle_none(): pass
keys = [Key(n) for n in range(6)]
k(keys[0])
print([k(keys[n]) for n in (0, 1, 2, 3, 0, 1, 5, 4, 0)], state[0] > 0)
def raises():
    raise KeyError('eq')
meddle = raises
for key in [Key(9), Key(8)]:
    try:
        print(k(key))
    except KeyError as error:
        print('KeyError', error)
meddle = meddle_none
print([k(keys[n]) for n in (0, 1, 2, 3, 0)])
# references
class Item: pass
@lru_cache(maxsize=2)
def hold(x): return x
first = Item()
ref = weakref.ref(first)
hold(first), hold(1)
del first
print(ref() is not None)
hold(2)
print(ref() is None)
last = Item()
ref = weakref.ref(last)
hold(last)
del last
hold.cache_clear()
print(ref())
@lru_cache()
def cyclic(x): return cyclic
cyclic(1)
ref = weakref.ref(cyclic)
del cyclic
gc.collect()
print(ref())
hold.attribute = 5
print(hold.attribute, hold.__copy__() is hold, hold.__deepcopy__(None) is hold, hold.__reduce__(), sorted(hold.__dict__))
try:
    class Sub(_lru_cache_wrapper): pass
except TypeError as error:
    print(error)
print(_lru_cache_wrapper(len, None, False, lambda *a: a).cache_info())
print(_make_key((1, 2), {}, False) == [1, 2], hash(_make_key((1, 2), {}, False)) == hash((1, 2)))
