# What gc.collect() returns for one piece of garbage of every kind.
import abc, collections, functools, gc, itertools, string, sys, types, typing, weakref

programs = '''
class A: pass
del A
---
class A: x = 1
class B(A):
    def m(self): return super().m
del A, B
---
class A:
    @property
    def p(self): return 1
    @staticmethod
    def s(): pass
    @classmethod
    def c(cls): pass
del A
---
class A:
    __slots__ = 'a', 'b'
a = A(); a.a = a; del a
---
class A:
    __slots__ = 'a',
del A
---
class A: pass
a = A(); a.b = a; del a
---
class A: pass
a = A(); a.__dict__['b'] = a; del a
---
import collections
N = collections.namedtuple('N', 'a b')
del N
---
def f(): return f
def g():
    def h(): return h
    return 1
g()
---
def g():
    x = [lambda: x]
g()
---
def g():
    try: 1/0
    except ZeroDivisionError as e: f = e
g()
---
def g():
    yield g2
g2 = g(); next(g2); del g2
---
def g():
    it = (x for x in iter(lambda: it, 0))
    next(it)
g()
---
l = []; l.append(l); d = {}; d[1] = d; del l, d
---
s = set(); t = (s,); 
class H(list): __hash__ = object.__hash__
h = H(); h.append(h); del h, s, t
---
import types
m = types.ModuleType('m'); m.m = m; del m
---
import types
m = types.ModuleType('m'); exec('def f(): return 1\\nclass C: pass', m.__dict__); del m
---
ns = {}; exec('def f(): return f\\nx = f', ns); del ns
---
import functools
p = functools.partial(print); p.x = p; del p
---
class A:
    def __init__(self): self.f = self.m
    def m(self): pass
A()
---
import weakref
class A: pass
a = A(); a.w = weakref.ref(a); a.me = a; del a
---
class M(type): pass
class A(metaclass=M): pass
del A, M
---
import abc
class A(abc.ABC):
    @abc.abstractmethod
    def f(self): pass
del A
---
class A:
    class B: pass
del A
---
def deco(c): return c
@deco
class A:
    def f(self):
        def g(): return self
        self.g = g
A().f(); del A
---
import typing
class P(typing.Protocol):
    def f(self): ...
del P
---
class A(Exception): pass
try: raise A
except A as e: x = e; x.x = x
del x, A
---
import sys
def f():
    fr = sys._getframe()
f()
---
def f():
    l = []
    l.append(sys._getframe())
f()
---
class A(dict): pass
a = A(); a['a'] = a; del a
---
class A(list): pass
a = A(); a.append(a); a.x = 1; del a
---
class A(int): pass
a = A(3); a.me = a; del a
---
import itertools
c = itertools.cycle([1]); l = [c]; l.append(l); del c, l
---
import collections
d = collections.deque(); d.append(d); del d
---
import collections
d = collections.OrderedDict(); d[1] = d; del d
---
import collections
d = collections.defaultdict(list); d[1] = d; del d
---
o = object(); t = []; t.append((t, o)); del t, o
---
async def f(): pass
c = f(); c.close(); l = [c]; l.append(l); del c, l
---
from typing import TypeVar, Generic
T = TypeVar('T')
class G(Generic[T]): pass
x = G[int]; del G, x, T
---
class A:
    def __del__(self): pass
a = A(); a.a = a; del a
---
class A:
    a: int = 1
    def f(self) -> int: return 1
del A
---
def f(x=[]): x.append(f)
f(); del f
---
class D:
    def __get__(self, i, o): return self
class A: d = D()
A.d.a = A
del A, D
---
import string
class F(string.Formatter): pass
del F
---
import types
n = types.SimpleNamespace(); n.n = n; del n
---
x = type('X', (), {'m': lambda self: X}); del x
---
x = slice([]); l = [x]; l.append(l); del x, l
---
def g():
    x = 1
    class A:
        y = x
        def f(self): return A, x
    return None
g()
'''.split('---\n')
for program in programs:
    gc.collect()
    exec(program, {'gc': gc, 'sys': sys, '__name__': 'm'})
    print(' / '.join(program.strip().split('\n'))[:70], gc.collect(), gc.collect())
