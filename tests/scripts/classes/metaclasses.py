# Metaclasses: __prepare__, __new__, __init__, __call__, keywords.
class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw): print('prepare', name, [b.__name__ for b in bases], kw); return {'prepared': True}
    def __new__(mcs, name, bases, ns, **kw): print('new', name, sorted(k for k in ns if k[:2] != '__'), kw); return super().__new__(mcs, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw): print('init', name, kw); super().__init__(name, bases, ns)
    def __call__(cls, *a, **k): print('call', a, k); return super().__call__(*a, **k)
    def __getattr__(cls, n): return f'meta {n}'
    def __len__(cls): return 42
    def __iter__(cls): return iter('meta')
    def __contains__(cls, x): return x == 1
    def __getitem__(cls, i): return f'item {i}'
    def __repr__(cls): return f'<{cls.__name__}>'
    def __instancecheck__(cls, o): return o == 'magic' or super().__instancecheck__(o)
    def __subclasscheck__(cls, c): return c is int or super().__subclasscheck__(c)
    def __add__(cls, o): return 'class + ' + str(o)
    def __eq__(cls, o): return cls is o
    def __hash__(cls): return 7
class A(metaclass=Meta, flag=1): x = 1
class B(A, other=2): pass
a = A(); b = B()
print(A, B, type(A), A.zzz, len(A), list(A), 1 in A, A['k'], isinstance('magic', A), isinstance(b, A), issubclass(int, A), A + 1, hash(A), A.prepared, a.prepared)
try: a.zzz
except AttributeError as e: print(e)
C = Meta('C', (A,), {'y': 2}); print(C, C.y, type(C) is Meta)
class Singleton(type):
    _all = {}
    def __call__(cls, *a):
        if cls not in cls._all: cls._all[cls] = super().__call__(*a)
        return cls._all[cls]
class S(metaclass=Singleton):
    def __init__(self, v): self.v = v
print(S(1) is S(2), S(3).v)
class M1(type): pass
class M2(type): pass
class X1(metaclass=M1): pass
class X2(metaclass=M2): pass
try:
    class X(X1, X2): pass
except TypeError as e: print(e)
class M3(M1): pass
class Y(X1, metaclass=M3): pass
class Z(Y): pass
print(type(Y).__name__, type(Z).__name__)
def func_meta(name, bases, ns, **kw): return name, bases, sorted(ns), kw
class F(metaclass=func_meta, k=1): attr = 5
print(F)
class Rec(dict):
    def __setitem__(self, k, v): log.append(k); super().__setitem__(k, v)
log = []
class Ordered(type):
    @classmethod
    def __prepare__(mcs, *a): return Rec()
class O(metaclass=Ordered):
    b = 1; a = 2
    def m(self): pass
print(log)
for bad in ('class Q(x=1): pass', 'class Q(metaclass=5): pass', 'class Q(5): pass', 'class Q(metaclass=type, y=1): pass', 'class Q(*5): pass', 'type("a")("b")', 'type("X", (), {}, z=1)', 'type("X", [], {})', 'type("X", (), 5)', 'type(5, (), {})', 'type("a\\0b", (), {})', 'type("X", (1,), {})'):
    try: exec(bad); print(bad, 'fine')
    except Exception as e: print(bad, '->', type(e).__name__, e)
