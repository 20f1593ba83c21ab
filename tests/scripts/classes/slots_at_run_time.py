# Reading, writing and deleting slots; their descriptors called by hand.
class S: __slots__=('a','b')
s=S()
for c in ('s.a','s.c','s.__dict__','s.c','s.a'):
    try: print(eval(c))
    except AttributeError as e: print(e, e.name, e.obj is s)
for c in ('s.c=1','del s.a','s.a=1','del s.a','del s.c','s.__dict__={}','S.a=3','s.a=1', 'del s.a'):
    try: exec(c); print(c)
    except AttributeError as e: print(c, e, e.name, e.obj is s)
import weakref
try: weakref.ref(s)
except TypeError as e: print(e)
class T(S): pass
t=T(); t.c=4; print(t.__dict__, weakref.ref(t)() is t)
class U(S): __slots__=('__weakref__',)
print(weakref.ref(U()) is not None)
try: U().zz=1
except AttributeError as e: print(e)
print(S.b, type(S.b), S.b.__name__, S.b.__objclass__, S.b.__doc__, S.b.__qualname__)
try: S.b.__get__(3)
except TypeError as e: print(e)
try: S.b.__set__(3,4)
except TypeError as e: print(e)
try: S.b.__delete__(3)
except TypeError as e: print(e)
print(S.b.__get__(None,S) is S.b)
try: S.b.__get__(None,None)
except TypeError as e: print(e)
