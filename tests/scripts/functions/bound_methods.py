# Attributes of methods, methods made by hand, classmethod and staticmethod objects.
class A:
    def f(self): 'doc'; return self
    @classmethod
    def c(cls): pass
    @staticmethod
    def s(): pass
a=A()
m=a.f
for n in ('__name__','__doc__','__self__','__func__','__qualname__','__module__','__code__','__defaults__','__dict__','__wrapped__'):
    try: print(n, str(getattr(m,n))[:17])
    except AttributeError as e: print(e)
for n in ('__name__','__doc__','__self__','__func__','x'):
    try: setattr(m,n,1)
    except Exception as e: print(type(e).__name__, e)
    try: delattr(m,n)
    except Exception as e: print(type(e).__name__, e)
A.f.x=3; print(m.x)
print(m==a.f, m is a.f, hash(m)==hash(a.f), m==A().f, m!=a.f, m==3)
try: m<m
except TypeError as e: print(e)
import types
for args in ((),(1,),(1,2),(len,None),(len,3),(A.f,a)):
    try: print(str(types.MethodType(*args))[:20])
    except Exception as e: print(type(e).__name__, e)
mm=types.MethodType(len,[1,2]); print(mm(), mm.__self__)
print(m.__get__(3,int) is m, m.__reduce__()[0], types.MethodType(3 and len,'abc').__call__())
c=A.__dict__['c']; s=A.__dict__['s']
print(c.__func__.__name__, s.__func__.__name__, c.__wrapped__.__name__, s.__wrapped__.__name__, c.__name__, s.__name__, c.__qualname__, s.__doc__, c.__isabstractmethod__, s.__isabstractmethod__, repr(c)[:22], repr(s)[:23], callable(c), callable(s), s())
try: c()
except TypeError as e: print(e)
c.zz=3; print(c.__dict__.get('zz'), sorted(c.__dict__))
print(repr(classmethod(3)), repr(staticmethod(None)), staticmethod(len)([1]))
for C in (classmethod,staticmethod,property):
    for args in ((),(1,2),):
        try: print(type(C(*args)).__name__)
        except TypeError as e: print(e)
    try: C(a=1)
    except TypeError as e: print(e)
class B:
    @classmethod
    @property
    def cp(cls): return cls.__name__
print(B.cp, B().cp)
print(classmethod(len).__get__(None,int), )
try: classmethod(len).__get__(None,None)
except TypeError as e: print(e)
class Ab: 
    def __init__(s): s.__isabstractmethod__=True
print(classmethod(Ab()).__isabstractmethod__, property(Ab()).__isabstractmethod__, staticmethod(Ab()).__isabstractmethod__)
