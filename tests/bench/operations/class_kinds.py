"""Classes of every kind, for the group `classes` of operations.txt."""
from dataclasses import dataclass, field
from enum import Enum, IntEnum, Flag
from abc import ABC, abstractmethod
from typing import Protocol, runtime_checkable
from functools import total_ordering, cached_property, singledispatch, wraps
from contextlib import contextmanager
class A: pass
class P:
    def __init__(self, a, b): self.a = a; self.b = b
    def m(self): return self.a
    @property
    def prop(self): return self.a
    @prop.setter
    def prop(self, v): self.a = v
    @classmethod
    def cm(cls): return 1
    @staticmethod
    def sm(): return 1
class Q(P):
    def __init__(self, a, b, c): super().__init__(a, b); self.c = c
    def m(self): return super().m() + 1
class S:
    __slots__ = ('a', 'b')
    def __init__(self, a, b): self.a = a; self.b = b
@dataclass
class DC:
    a: int
    b: int = 2
@dataclass(frozen=True)
class FZ:
    a: int
    b: int = 2
@dataclass(order=True)
class DO:
    a: int
    b: int = 2
def mk():
    class X:
        def a(self): pass
        def b(self): pass
        def c(self): pass
def mkdc():
    @dataclass
    class X:
        a: int
        b: str = 'x'
        c: list = field(default_factory=list)
def mken():
    class X(Enum):
        A = 1
        B = 2
        C = 3
class E(Enum):
    A = 1
    B = 2
    C = 3
class IE(IntEnum):
    A = 1
class F(Flag):
    R = 1
    W = 2
class GA:
    def __getattr__(self, n): return 1
class GAB:
    def __getattribute__(self, n): return 1
class SA:
    def __setattr__(self, n, v): object.__setattr__(self, n, v)
class V:
    def __init__(self, x, y): self.x = x; self.y = y
    def __getitem__(self, i): return self.x
    def __setitem__(self, i, v): self.x = v
    def __len__(self): return 2
    def __contains__(self, v): return v == self.x
    def __call__(self, v): return v
    def __iter__(self): yield self.x; yield self.y
    def __add__(self, o): return V(self.x + o.x, self.y + o.y)
    def __radd__(self, o): return o + self.x
    def __iadd__(self, o): return self
    def __mul__(self, k): return V(self.x * k, self.y * k)
    __rmul__ = __mul__
    def __neg__(self): return V(-self.x, -self.y)
    def __eq__(self, o): return self.x == o.x and self.y == o.y
    def __lt__(self, o): return self.x < o.x
    def __hash__(self): return hash((self.x, self.y))
    def __bool__(self): return True
    def __str__(self): return 'V'
    def __repr__(self): return f'V({self.x}, {self.y})'
class IT:
    def __init__(self, n): self.n = n
    def __iter__(self): self.i = 0; return self
    def __next__(self):
        self.i += 1
        if self.i > self.n: raise StopIteration
        return self.i
@total_ordering
class TO:
    def __init__(self, x): self.x = x
    def __eq__(self, o): return self.x == o.x
    def __lt__(self, o): return self.x < o.x
class CM:
    def __enter__(self): return self
    def __exit__(self, *a): return False
@contextmanager
def cmg(): yield 1
def try_as():
    try: raise ValueError('x')
    except ValueError as e: pass
def try_plain():
    try: int('x')
    except ValueError: pass
def try_fin():
    try: pass
    finally: pass
class MyE(Exception):
    def __init__(self, code): super().__init__(code); self.code = code
def try_custom():
    try: raise MyE(3)
    except MyE as e: return e.code
def try_from():
    try:
        try: raise KeyError(1)
        except KeyError as e: raise ValueError('x') from e
    except ValueError: pass
def nxt():
    it = iter([])
    try: next(it)
    except StopIteration: pass
def try_key():
    try: {}['a']
    except KeyError: pass
def try_attr():
    try: A.zzz
    except AttributeError: pass
class D:
    def __get__(self, o, t): return 1
    def __set__(self, o, v): pass
class DS: x = D()
class CP:
    @cached_property
    def v(self): return 1
@singledispatch
def sd(x): return 0
@sd.register
def _(x: int): return 1
def dec(f):
    @wraps(f)
    def w(*a, **k): return f(*a, **k)
    return w
@dec
def deco(x): return x
class BASE(ABC):
    @abstractmethod
    def f(self): pass
class AB(BASE):
    def f(self): return 1
@runtime_checkable
class PR(Protocol):
    def f(self): ...
def mt(x):
    match x:
        case 1: return 1
        case 2: return 2
        case _: return 3
P.__match_args__ = ('a', 'b')
def mc(x):
    match x:
        case P(1, b): return b
        case _: return 3
def mm(x):
    match x:
        case {'op': 'add', 'x': v}: return v
        case _: return 3
def ms(x):
    match x:
        case ('stop', _): return 0
        case ('go', n): return n
def yf1(): yield 1; yield 2
def yf2(): yield from yf1()
def yf3(): yield from yf2()
def gs():
    x = 0
    while True: x = yield x
def gp():
    a = (x for x in range(5))
    b = (x * 2 for x in a)
    return (x for x in b if x > 2)
import asyncio
async def ca(): return 1
async def cb(): return await ca()
def co():
    c = cb()
    try: c.send(None)
    except StopIteration: pass
def kwo(a, *, b): return a
def va(*a): return a
def vk(**k): return k
G = 0
def glob():
    global G
    G += 1
def nl():
    x = 0
    def f():
        nonlocal x
        x += 1
    f()
def rec(n): return 1 if n == 0 else n * rec(n - 1)
def wal():
    if (n := 5) > 3: return n
