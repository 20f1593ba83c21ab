# __mro_entries__ with none, several and wrong results.
class ME:
    def __init__(s,*b): s.b=b
    def __mro_entries__(s,bases): print('me',bases==(s,)); return s.b
class A: pass
class B: pass
class C(ME(A,B)): pass
print(C.__mro__, C.__orig_bases__ and len(C.__orig_bases__))
class C(ME()): pass
print(C.__mro__)
class Bad:
    def __mro_entries__(s,b): return [A]
try:
    class C(Bad()): pass
except TypeError as e: print(e)
try: type('C',(ME(A),),{})
except TypeError as e: print(e)
import types
print(types.resolve_bases((ME(A),B)), len(types.new_class('N',(ME(A),)).__orig_bases__))
