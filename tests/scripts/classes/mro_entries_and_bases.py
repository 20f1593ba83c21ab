"""__mro_entries__, __orig_bases__, assigning __bases__ and __class__."""
class Proxy:
    def __init__(self, *r): self.r = r
    def __mro_entries__(self, bases): print('entries', [type(b).__name__ for b in bases]); return self.r
class A: x = 'A'
class B: x = 'B'
class C(Proxy(A), B): pass
print(C.__bases__, [type(b).__name__ for b in C.__orig_bases__], C.x)
class D(Proxy()): pass
print(D.__bases__, len(D.__orig_bases__))
class E(Proxy(A, B)): pass
print(E.__bases__)
def run(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def bad(r):
    class P2:
        def __mro_entries__(self, bases): return r
    class F(P2()): pass
for r in (None, [A], 5, (5,), (A, A)): run(lambda: bad(r))
run(lambda: type('G', (Proxy(A),), {}))
class H(list[int], dict[str, int] if 0 else object): pass
print(H.__bases__, H.__orig_bases__, H.__mro__[1:])
# __bases__
class I(A): pass
i = I(); print(i.x)
I.__bases__ = (B,); print(i.x, I.__base__, I.__mro__, A.__subclasses__(), I in B.__subclasses__())
for value in ((), (5,), [A], A, (int,), (I,), (object,), (A, A), (A, object), (object, A), None, (bool,), (list,)):
    def assign(): I.__bases__ = value
    run(assign)
def delete(): del I.__bases__
run(delete)
class J(I): pass
def assign(): I.__bases__ = (J,)
run(assign)
class S: __slots__ = ('a',)
def assign(): I.__bases__ = (S,)
run(assign)
# __class__
class K: pass
class L: pass
class M: __slots__ = ('q',)
class N: __slots__ = ('q',)
class O: __slots__ = ('r',)
class Q(int): pass
class R(int): pass
class T(list): pass
k = K(); k.v = 1; k.__class__ = L; print(type(k).__name__, k.v)
m = M(); m.q = 5; m.__class__ = N; print(type(m).__name__, m.q)
q = Q(7)
for obj, cls in ((k, M), (m, O), (k, int), (k, 5), (k, None), (q, T), (5, Q), (q, int), (T(), L), (k, type), (len, K), (K, type), (None, K), (m, K), (object(), K), (k, object), (Exception(), OSError), (lambda: 1, K), ([], T), (T(), list)):
    def assign(): obj.__class__ = cls
    try: assign(); print(type(obj).__name__)
    except TypeError as e: print(e)
def delete(): del k.__class__
run(delete)
class Meta(type):
    def hi(cls): return 'hi ' + cls.__name__
class Meta3(type):
    def hi(cls): return 'hey ' + cls.__name__
class Z(metaclass=Meta): pass
print(Z.hi()); z = Z()
Z.__class__ = Meta3
print(type(Z), Z.hi(), Z().__class__, type(z), Z.__name__)
for m in (type, int, 5, Meta, type('Meta4', (Meta,), {})):
    def assign(): Z.__class__ = m; return type(Z), Z.hi()
    run(assign)
class Y: pass
def assign(): Y.__class__ = Meta
run(assign)
class Mod(type(__builtins__)):
    def __getattr__(self, n): return 'dyn ' + n
import sys
mod = type(sys)('m'); mod.__class__ = Mod; print(mod.foo, type(mod).__name__)
def assign(): mod.__class__ = K
run(assign)
