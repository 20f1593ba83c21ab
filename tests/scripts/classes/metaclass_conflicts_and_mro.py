# How the metaclass of a class statement is chosen, and what the MRO refuses.
def t(f, *a, **k):
    try: r = f(*a, **k)
    except BaseException as e: print(f'  {type(e).__name__}: {e}')
    else: print('  ok', r)
class M1(type): pass
class M2(type): pass
class M12(M1, M2): pass
class A(metaclass=M1): pass
class B(metaclass=M2): pass
class C(metaclass=M12): pass
class O: pass
def make(bases, meta=None):
    if meta is None:
        class X(*bases): pass
    else:
        class X(*bases, metaclass=meta): pass
    return type(X).__name__, [k.__name__ for k in X.__mro__]
for bases in ((A,), (A, B), (A, C), (C, A), (B, C), (O, A), (A, O), (C, A, B), (A, A), (O, object), (object, O), (int, str), (int, O), (O, int), (int, bool), (bool,), (type(None),), (range,), (list, dict), (Exception, int), (ValueError, KeyError), (OSError, ValueError), (OSError, SystemExit), (type, O), (type, A), (M1, M2), (3,), ('a',), (None,), (A, 3), (len,), (type(len),), (slice,), (memoryview,), (property,), (super,), (classmethod, property), (object, object)):
    for meta in (None, type, M1, M12):
        if meta in (None, M12) or len(bases) == 1: print([getattr(b, '__name__', b) for b in bases], meta and meta.__name__); t(make, bases, meta)
class X1(O): pass
class X2(O): pass
class Y1(X1, X2): pass
class Y2(X2, X1): pass
t(make, (Y1, Y2)); t(make, (O, X1)); t(make, (X1, O)); t(make, (Y1, X2, X1)); t(make, (Y1, X1, X2)); t(make, (Y1, O, X1))
for meta in (3, 'a', None, int, lambda *a: 5, object, len, print): t(make, (A,), meta)
class MroMeta(type):
    def mro(cls): 
        r = super().mro(); print('  mro of', cls.__name__); v = MroMeta.value
        return r if v is None else v(cls, r)
for v in (None, lambda c, r: r + [O], lambda c, r: (), lambda c, r: 3, lambda c, r: [c, 3], lambda c, r: [object], lambda c, r: r[::-1], lambda c, r: [c, int, object], lambda c, r: iter(r), lambda c, r: 1 / 0, lambda c, r: [O, object], lambda c, r: [c]):
    MroMeta.value = v
    def mk():
        class Z(metaclass=MroMeta): 
            def f(self): return 1
        return [k.__name__ for k in Z.__mro__], hasattr(Z(), 'f')
    t(mk)
class Entries:
    def __init__(self, *r): self.r = r
    def __mro_entries__(self, bases): print('  asked with', bases.index(self)); return self.r
for e in (Entries(), Entries(O), Entries(O, A), Entries(3), Entries(O, O)):
    t(make, (e,)); t(make, (X1, e))
class BadEntries:
    def __mro_entries__(self, b): return [O]
t(make, (BadEntries(),))
class RaiseEntries:
    def __mro_entries__(self, b): raise OSError('e')
t(make, (RaiseEntries(),)); t(type, 'q', (Entries(O),), {}); import types; t(lambda: types.new_class('q', (Entries(O),)).__orig_bases__[0].r); t(types.resolve_bases, [Entries(O), 3]); t(types.prepare_class, 'n', (A,)); t(types.prepare_class, 'n', (A, B))
k = type('K', (X1, X2), {})
for b in ((), (X1,), (X2, X1), (O,), 3, [X1], (3,), (int,), (k,), (A,), (object,), (X1, X1), (O, X1)):
    def sb(): k.__bases__ = b; return k.__mro__
    t(sb)
def db(): del k.__bases__
t(db); t(setattr, int, '__bases__', (object,)); t(setattr, k, '__mro__', ()); t(setattr, k, '__name__', 3); t(setattr, k, '__name__', 'a\0'); t(delattr, k, '__name__'); t(setattr, k, '__qualname__', 3); t(setattr, k, '__module__', 3); print(k, k.__name__); t(delattr, k, '__module__'); t(delattr, k, '__module__'); t(lambda: k.__module__); t(setattr, k, '__doc__', 'd'); t(delattr, k, '__doc__'); t(setattr, k, '__dict__', {}); t(setattr, k, '__abstractmethods__', ['x']); t(k); t(delattr, k, '__abstractmethods__'); t(lambda: k.__abstractmethods__); t(setattr, int, '__name__', 'x'); t(delattr, int, '__doc__'); t(setattr, int, '__qualname__', 'q')
