# partial, caches, total_ordering, singledispatch, wraps, cmp_to_key: results and messages.
import re
show = print
def print(*args, **more): show(*(re.sub(' at 0x[0-9a-f]+', '', str(a)) for a in args), **more)
from functools import *
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
p=partial(int,base=2); print(p('101'), p.func, p.args, p.keywords, repr(p)); q=partial(p,'11'); print(q(), q.args, q.func); print(partial(partial(max,1),2)(3,key=abs))
t(lambda: partial()); t(lambda: partial(3)); t(lambda: p('1',base=10)); t(lambda: p()); p.x=3; print(p.__dict__, p.__class__)
t(lambda: setattr(p,'func',3)); t(lambda: delattr(p,'x')); 
class A:
    def m(self,*a,**k): return a,k
    pm=partialmethod(m,1,k=2)
    @partialmethod
    def bad(self): pass
    cm=partialmethod(classmethod(lambda c,*a: (c.__name__,a)),7); sm=partialmethod(staticmethod(lambda *a: a),8)
print(A().pm(3), A.pm(A(),4), A.cm(1), A().sm(2), A.__dict__['pm']); t(lambda: partialmethod(3))
@lru_cache(maxsize=2)
def f(*a,**k): print('call',a,k); return len(a)
f(1);f(2);f(1);f(3);f(2);f(1.0);f(True); print(f.cache_info(), f.cache_parameters(), f.__wrapped__.__name__); f.cache_clear(); print(f.cache_info()); t(lambda: f([]))
@lru_cache
def g(x): return x
@lru_cache(typed=True,maxsize=None)
def h(x): return type(x).__name__
print(g(1), h(1),h(1.0),h(True),h.cache_info()); t(lambda: lru_cache(maxsize='a')(len)); t(lambda: lru_cache(1,2,3)); print(lru_cache(maxsize=-5)(len).cache_parameters())
@cache
def fib(n): return n if n<2 else fib(n-1)+fib(n-2)
print(fib(80), fib.cache_info())
class B:
    n=0
    @cached_property
    def v(self): self.n+=1; return self.n
b=B(); print(b.v,b.v,b.__dict__); del b.v; print(b.v, B.v, B.__dict__['v'].attrname)
class S:
    __slots__=()
    @cached_property
    def v(self): return 1
t(lambda: S().v)
cp=cached_property(lambda s:1)
class T: pass
T.x=cp; t(lambda: T().x)
def dup():
    class Z: a=cached_property(lambda s:1); b=a
t(dup)
@total_ordering
class O:
    def __init__(s,v): s.v=v
    def __eq__(s,o): return s.v==o.v if isinstance(o,O) else NotImplemented
    def __lt__(s,o): return s.v<o.v if isinstance(o,O) else NotImplemented
print(O(1)<=O(1), O(2)>O(1), O(1)>=O(2), O.__ge__.__name__); t(lambda: O(1)<=3); t(lambda: total_ordering(type('Q',(),{})))
print(reduce(lambda a,b:a+b,[1,2,3]), reduce(lambda a,b:a+b,[],5)); t(lambda: reduce(lambda a,b:1,[])); t(lambda: reduce(1)); t(lambda: reduce(1,2)); t(lambda: reduce(3,[1,2]))
@singledispatch
def sd(x,*a): return 'obj'
@sd.register
def _(x:int): return 'int'
@sd.register(str)
def _(x): return 'str'
@sd.register
def _(x: list|tuple): return 'seq'
sd.register(float,lambda x:'flt')
print(sd(1),sd('a'),sd([]),sd(()),sd(1.5),sd(None),sd(True),sd.dispatch(bool)(1), sorted(k.__name__ for k in sd.registry)); t(lambda: sd()); t(lambda: sd.register(3)); t(lambda: sd.register(lambda x:1)); t(lambda: sd.register('a',len))
def bad(x:'nope'): pass
t(lambda: sd.register(bad))
import collections.abc as c
@singledispatch
def m(x): return 'base'
m.register(c.Sized,lambda x:'sized'); m.register(c.Iterable,lambda x:'iter')
t(lambda: m([]))
class SM:
    @singledispatchmethod
    def f(self,x): return 'base'
    @f.register
    def _(self,x:int): return 'int'
    @f.register
    @classmethod
    def _(cls,x:str): return cls.__name__
print(SM().f(1),SM().f('a'),SM().f(None),SM.f('q'))
def deco(f):
    @wraps(f)
    def w(*a): 'wdoc'; return f(*a)
    return w
@deco
def orig(a:int)->str: 'odoc'
print(orig.__name__,orig.__doc__,orig.__wrapped__.__name__,orig.__annotations__,WRAPPER_ASSIGNMENTS,WRAPPER_UPDATES); 
print(update_wrapper(partial(len),len).__name__)
print(sorted([3,1,2],key=cmp_to_key(lambda a,b:b-a)), cmp_to_key(lambda a,b:0)(1)==cmp_to_key(lambda a,b:0)(2)); t(lambda: cmp_to_key()); t(lambda: cmp_to_key(3)(1)<cmp_to_key(3)(2)); k=cmp_to_key(lambda a,b:0)(5); print(k.obj); t(lambda: k<3); t(lambda: hash(k))
