# object.__class__ may be assigned when layouts agree: instances, modules, classes; the messages when not.
class A: pass
class B: pass
a=A(); a.x=1
a.__class__=B; print(type(a), a.x)
for v in (int, 3, type, object, list, Exception):
    try: a.__class__=v
    except TypeError as e: print(e)
try: del a.__class__
except TypeError as e: print(e)
class S: __slots__=('a',)
class S2: __slots__=('a',)
class S3: __slots__=('b',)
s=S(); s.a=4; s.__class__=S2; print(s.a, type(s))
for v in (S3,A,):
    try: s.__class__=v
    except TypeError as e: print(e)
try: a.__class__=S
except TypeError as e: print(e)
class I(int): pass
class J(int): pass
i=I(4); i.__class__=J; print(i, type(i))
try: i.__class__=A
except TypeError as e: print(e)
try: (1).__class__=I
except TypeError as e: print(e)
try: [].__class__=A
except TypeError as e: print(e)
try: A.__class__=3
except TypeError as e: print(e)
class M(type): pass
A.__class__=M; print(type(A))
import types
class Mod(types.ModuleType):
    @property
    def p(self): return 'prop'
m=types.ModuleType('m'); m.__class__=Mod; print(m.p, m)
try: m.__class__=A
except TypeError as e: print(e)
def f(): pass
try: f.__class__=A
except TypeError as e: print(e)
