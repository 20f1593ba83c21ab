# The mapping that __prepare__ gives is the namespace of the body, whatever kind it is.
class M(type):
    @classmethod
    def __prepare__(m,n,b,**k): print('prep',n,b,k); return {'pre':1}
    def __new__(m,n,b,ns,**k): print('new',n,b,sorted(x for x in ns if x[:2]!='__'),k); return super().__new__(m,n,b,ns)
    def __init__(c,n,b,ns,**k): print('init',n,k); super().__init__(n,b,ns)
class A(metaclass=M,x=1): print(pre); y=2
class B(A): pass
class P(type):
    @classmethod
    def __prepare__(m,n,b): return 5
try:
    class Z(metaclass=P): pass
except TypeError as e: print(e)
class P(type):
    def __prepare__(n,b): return []
try:
    class Z(metaclass=P): pass
except TypeError as e: print(e)
class MM(dict):
    def __missing__(s,k): 
        if k[:2]=='__': raise KeyError(k)
        return k.upper()
class P(type):
    @classmethod
    def __prepare__(m,n,b): return MM()
    def __new__(m,n,b,ns): return super().__new__(m,n,b,dict(ns))
class Z(metaclass=P): a=foo; b=bar
print(Z.a,Z.b)
class NS:
    def __init__(self): self.d={}
    def __getitem__(s,k): print('get',k); return s.d[k]
    def __setitem__(s,k,v): print('set',k); s.d[k]=v
    def __delitem__(s,k): print('del',k); del s.d[k]
class P(type):
    @classmethod
    def __prepare__(m,n,b): return NS()
    def __new__(m,n,b,ns): return type.__new__(m,n,b,ns.d)
class Z(metaclass=P):
    a=1; b=a; del a
    try: zzz
    except NameError as e: print(e)
    try: del qqq
    except NameError as e: print(e)
    [a for a in range(2)]
    def f(self): pass
    print(len)
