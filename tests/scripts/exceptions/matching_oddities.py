# except with things that are no exception classes, with metaclasses, evaluated lazily.
for m in ('3','int','"a"','None','(ValueError,3)','((ValueError,),KeyError)','[ValueError]','()','ValueError()','(int,)','object','type','BaseException','C','D'):
    class M(type):
        def __instancecheck__(c,i): print('ic'); return True
        def __subclasscheck__(c,s): print('sc'); return True
    class C(Exception,metaclass=M): pass
    class D: pass
    try: 
        try: raise ValueError('v')
        except eval(m): print('match',m)
    except BaseException as e: print(m, type(e).__name__, e, repr(e.__context__))
def lazy(x): print('eval',x); return x
try: raise KeyError
except lazy(ValueError): pass
except (lazy(KeyError),lazy(IndexError)): print('hit')
except lazy(OSError): pass
