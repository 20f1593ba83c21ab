"""What is mocked: objects with slots, properties, descriptors, methods of all kinds; functions in Python, plain and async."""


class SC:
    one=1; two=2; three=None
    def __init__(self,a=None): pass
    def two(self): pass
    def foo(self,a,b=3): pass
    def __getattr__(self,n): raise AttributeError(n)
class Some:
    attr=SC()
    @classmethod
    def cmeth(cls,a,b,c,d=None): pass
    @staticmethod
    def smeth(a,b,c,d=None): pass
    def meth(self,a,b,c,d=None): pass
    async def am(self,a): pass
    prop=property(lambda s:1)
class Sub(Some):
    attr=SC()
class CallableSub:
    def __call__(self,a): pass
    def m(self): pass
class WithSlots: __slots__=['sl']; pass
class Meta(type):
    x=1
class WM(metaclass=Meta): pass
def f1(a): pass
def f2(a,*,b): pass
f1.attr=5
async def af(a): return a
def g1(a,b,c,d=None): pass
class Desc:
    def __get__(s,o,t=None): return 5
class HasDesc: d=Desc()
