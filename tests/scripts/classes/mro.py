# The order of bases (C3) and what super finds. (not under gcstress)
class A:
    def f(self): return ['A']
class B(A):
    def f(self): return ['B'] + super().f()
class C(A):
    def f(self): return ['C'] + super().f()
class D(B, C):
    def f(self): return ['D'] + super().f()
class E(C): pass
class F(D, E): pass
def names(cls): return [c.__name__ for c in cls.__mro__]
print(D().f(), F().f(), names(D), names(F), E().f())
for bases in ((A, B), (B, A), (A, A), (B, C, A), (C, D)):
    try: print(names(type('X', bases, {})))
    except TypeError as e: print(e)
class X: pass
class Y: pass
class XY(X, Y): pass
class YX(Y, X): pass
try:
    class Z(XY, YX): pass
except TypeError as e: print(e)
class O1(list): pass
class O2(dict): pass
for bases in ((O1, O2), (int, str), (bool,), (type(None),), (range,), (type(lambda: 0),), (5,), ('a',), (slice,), (type(...),), (list, object), (object, list), (O1, list)):
    try: print(names(type('W', bases, {})))
    except TypeError as e: print(type(e).__name__, e)
print(A.__subclasses__() == [B, C], [c.__name__ for c in C.__subclasses__()], object.__bases__, type.__mro__, names(bool), A.mro() == [A, object])
class Custom(type):
    def mro(cls): return [cls, A, object]
class M(metaclass=Custom): pass
print(names(M), M().f())
print(super(B, D()).f(), super(D, D()).f(), super(D, D).f(D()))
A.f = lambda self: ['new A']; print(D().f())
D.__bases__ = (C, B); print(names(D), D().f())
