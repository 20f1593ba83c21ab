# __class__ assignment: which layouts may be exchanged, and how the others are refused.
def t(f, *a):
    try: r = f(*a)
    except Exception as e: print(f'{type(e).__name__}: {e}')
    else: print('ok', r)
class A: pass
class B: pass
class S0: __slots__ = ()
class S1: __slots__ = ('a',)
class S1b: __slots__ = ('a',)
class S2: __slots__ = ('a', 'b')
class S2r: __slots__ = ('b', 'a')
class SD: __slots__ = ('a', '__dict__')
class SW: __slots__ = ('a', '__weakref__')
class SDW: __slots__ = ('a', '__dict__', '__weakref__')
class I(int): pass
class J(int): pass
class L(list): pass
class L2(list): __slots__ = ()
class M(type): pass
class N(type): pass
class E1(Exception): pass
class E2(Exception): pass
classes = [A, B, S0, S1, S1b, S2, S2r, SD, SW, SDW, I, J, L, L2, E1, E2]
def change(x, c):
    x.__class__ = c
    return type(x).__name__
for c in classes:
    for d in classes:
        print(c.__name__, d.__name__, end=' '); t(change, c(), d)
for x in (1, 'a', [], {}, (), None, 1.5, object(), len, Exception(), lambda: 0, A, type, M('m', (), {})):
    print(type(x).__name__, end=' '); t(change, x, A)
    t(change, x, 3)
for v in (1, None, 'A', A(), list, int, object, type):
    t(change, A(), v)
def delete(x): del x.__class__
t(delete, A())
t(delete, 1)
X = M('X', (), {})
t(change, X, N)
t(change, X, type)
t(change, A, M)
t(change, S1(), object)
import types
m = types.ModuleType('mm')
class Mod(types.ModuleType):
    def __repr__(self): return '<my module>'
    @property
    def x(self): return 42
t(change, m, Mod); print(m, m.x)
class Mod2(types.ModuleType): __slots__ = ()
t(change, m, Mod2); print(type(m))
class Mod3(types.ModuleType): __slots__ = ('q',)
t(change, m, Mod3)
t(change, m, types.ModuleType)
t(change, m, A)
t(change, A(), types.ModuleType)
