# What isinstance makes of classes that say what __class__ is.
class A: pass
class B: pass
class C:
    __class__ = A
class D:
    __class__ = property(lambda self: B)
class E:
    __class__ = object.__dict__['__class__']
class F:
    __class__ = type.__dict__['__name__']
class G(D): pass
for c in A,B,C,D,E,G:
    print(c.__name__, [isinstance(c(), k) for k in (A,B,C,D,E,G,int)])
try: print(isinstance(F(), A))
except TypeError as e: print(e)
