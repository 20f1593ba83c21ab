# Data descriptors, non-data descriptors and those with __set__ alone, against the instance's dict.
class D:
    def __get__(s,i,o=None): return ('get', i is not None, o and o.__name__)
    def __set__(s,i,v): print('set',v)
    def __delete__(s,i): print('delete')
class N:
    def __get__(s,i,o=None): return ('nget', i is not None, o and o.__name__)
class S:
    def __set__(s,i,v): print('only set', v)
class X:
    d=D(); n=N(); s=S()
x=X()
print(x.d,x.n,X.d,X.n)
x.d=1; del x.d
x.__dict__['d']=5; x.__dict__['n']=6; x.__dict__['s']=7
print(x.d,x.n,x.s)
x.s=3
try: del x.s
except AttributeError as e: print(e)
X.d=3; print(x.d)
del x.n; print(x.n)
