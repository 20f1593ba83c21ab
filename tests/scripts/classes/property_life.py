# Properties: missing functions, documentation, subclasses of property, calls by hand.
class A:
    @property
    def x(self): 'xdoc'; return self._x
    @x.setter
    def x(self,v): self._x=v
    @x.deleter
    def x(self): del self._x
    y=property(lambda s: 5)
    z=property(None,lambda s,v: print('set',v))
    n=property()
    w=property(doc='wd')
a=A(); a.x=3; print(a.x); del a.x
for s in ('a.x','a.y=3','del a.y','a.z','a.n','a.n=3','del a.n','A.x.fget.__name__','A.x.__doc__','A.w.__doc__','A.y.__doc__','A.n.__doc__','A.x.__set__(a,1)','A.x.__get__(a)','A.x.__get__(None) is A.x','A.x.__get__(None,A) is A.x','A.x.__delete__(a)','A.x.__delete__(a)'):
    try: 
        if '=' in s or s[:3]=='del': exec(s)
        else: print(s, eval(s))
    except Exception as e: print(s, type(e).__name__, e)
for n in ('fget','fset','fdel','__doc__','foo','__name__'):
    try: setattr(A.x,n,'new'); print(n, getattr(A.x,n))
    except Exception as e: print(type(e).__name__, e)
p=property(lambda s: 1); 
try: p.__get__(3); p.__set__(3,4)
except AttributeError as e: print(e)
class P(property): pass
class C:
    @P
    def q(s): 'pd'
    def _r(s): return 1
    r=property(_r)
    r2=r.setter(lambda s,v: None)
print(C.q.__doc__, type(C.q), C.q.__dict__)
class Q(property): __slots__=()
try: print(Q(lambda s:1).__doc__)
except Exception as e: print(type(e).__name__,e)
def df(): 'has doc'
try: print(Q(df).__doc__)
except Exception as e: print(type(e).__name__,e)
try: C().r2=3; print(C().r2)
except AttributeError as e: print(e)
try: C().r=3
except AttributeError as e: print(e)
p.__init__(None); print(p.fget)
