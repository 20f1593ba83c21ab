# Attributes of functions set and deleted: which, to what, and the messages.
def f(a,b=2,*c,d,e=5,**g)->int: 'doc'; x=1
for n,v in (('__name__',3),('__qualname__',3),('__defaults__',3),('__defaults__',[1]),('__kwdefaults__',3),('__annotations__',3),('__code__',3),('__dict__',3),('__globals__',{}),('__closure__',()),('__module__',3),('__doc__',3),('__builtins__',{}),('__foo__',3),('__type_params__',1)):
    try: setattr(f,n,v); print(n,'ok',getattr(f,n))
    except Exception as e: print(n,type(e).__name__,e)
for n in ('__name__','__qualname__','__defaults__','__kwdefaults__','__annotations__','__code__','__dict__','__globals__','__closure__','__module__','__doc__','__foo__','nope'):
    try: delattr(f,n); print(n,'deleted',getattr(f,n,'gone'))
    except Exception as e: print(n,type(e).__name__,e)
