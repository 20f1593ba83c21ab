# Abstract methods of every kind, register, __subclasshook__, update_abstractmethods, caches.
import re
show = print
def print(*args, **more): show(*(re.sub(' at 0x[0-9a-f]+', '', str(a)) for a in args), **more)
from abc import *
import abc
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class A(ABC):
    @abstractmethod
    def f(self): return 'A.f'
    @property
    @abstractmethod
    def p(self): pass
    @classmethod
    @abstractmethod
    def c(cls): pass
    @staticmethod
    @abstractmethod
    def s(): pass
t(A); print(A.__abstractmethods__==frozenset('fpcs'), A.f.__isabstractmethod__)
class B(A):
    def f(self): return super().f()
t(B)
class C(B): p=1; c=s=None
print(C().f(), C.__abstractmethods__)
C.__abstractmethods__={'zz'}; t(C); del C.__abstractmethods__; t(lambda: C().f()); t(lambda: C.__abstractmethods__)
t(lambda: object.__abstractmethods__); t(lambda: type.__abstractmethods__); 
class X: 
    @abstractmethod
    def f(s): pass
print(X())
@A.register
class V: pass
print(issubclass(V,A), isinstance(V(),A), V.__mro__, A.register(int), isinstance(3,A)); t(lambda: A.register(3)); t(lambda: V.__abstractmethods__)
t(lambda: C.register(A)); t(lambda: issubclass(3,A)); t(lambda: isinstance(3,(A,3)))
class H(ABC):
    @classmethod
    def __subclasshook__(cls,o): print('hook',o.__name__); return NotImplemented if o is str else o is int
print(issubclass(int,H), issubclass(int,H), issubclass(str,H), issubclass(float,H), isinstance(1,H))
class HB(ABC):
    @classmethod
    def __subclasshook__(cls,o): return 'bad'
t(lambda: issubclass(int,HB))
class Sub(A): pass
print(issubclass(Sub,A), [c.__name__ for c in A.__subclasses__()])
abstract=type('Q',(ABC,),{'m':abstractmethod(lambda s:1),'n':abstractmethod(lambda s:2)}); t(abstract)
abstract.m=lambda s:1; t(abstract); update_abstractmethods(abstract); t(abstract); print(update_abstractmethods(int))
print(get_cache_token()!=None, ABCMeta.__mro__, abstractproperty.__isabstractmethod__, abstractclassmethod.__isabstractmethod__)
class Meta(ABCMeta):
    def __instancecheck__(c,i): return 'yes'
class MM(metaclass=Meta): pass
print(isinstance(1,MM))
class P(ABC):
    def g(s): pass
    g.__isabstractmethod__=True
    x=property(lambda s:1, abstractmethod(lambda s,v:1))
t(P)
class K(metaclass=ABCMeta):
    __slots__=()
print(K.__dict__.keys()-{'__module__','__doc__','__slots__','__abstractmethods__','_abc_impl'}); A.f=3; print(A.__abstractmethods__==frozenset('fpcs'))
t(lambda: ABCMeta('Z',(),{'a':abstractmethod(len) if 0 else 3})())
