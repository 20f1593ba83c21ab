# Attributes of exceptions set and deleted; constructors with keywords; their texts.
e=ValueError(1,2)
print(e.args,str(e),repr(e)); e.args=(3,); print(str(e)); e.args='ab'; print(e.args)
for n,v in (('args',3),('args',None),('__traceback__',3),('__cause__',3),('__context__',3),('__suppress_context__',3),('__suppress_context__','a'),('__traceback__',None),('__cause__',None),('__context__',None),('__cause__',ValueError),('__cause__',KeyError(1)),('__context__',KeyError(2))):
    try: setattr(e,n,v); print(n, repr(getattr(e,n)), e.__suppress_context__)
    except Exception as x: print(n, type(x).__name__, x)
for n in ('args','__traceback__','__cause__','__context__','__suppress_context__','__dict__'):
    try: delattr(e,n); print('ok',n)
    except Exception as x: print(n, type(x).__name__, x)
try: e.with_traceback(3)
except TypeError as x: print(x)
try: ValueError(a=1)
except TypeError as x: print(x)
class E(Exception):
    def __init__(s,a,**k): s.a=a
print(repr(E(1,z=3)), str(E('x')), E(1).args)
class E2(Exception):
    def __str__(s): return 3
try: str(E2())
except TypeError as x: print(x)
print(str(KeyError('a')), str(KeyError('a','b')), str(KeyError()), repr(KeyError('a')), str(KeyError(3)))
e=StopIteration(1,2); print(e.value, e.args); e.value=9; print(e.value,e.args)
e=SystemExit(1,2); print(e.code); e=SystemExit(); print(e.code); e=SystemExit(3); print(e.code); e.code='a'; print(e.code)
print(ImportError('a',name='n',path='p').name, ImportError('m').msg, ImportError().msg, ImportError('a','b').msg, str(ImportError('a','b')))
try: ImportError('a',foo=1)
except TypeError as x: print(x)
print(NameError('a',name='q').name, AttributeError('b',name='z',obj=3).obj, NameError().name)
try: NameError('a',nme=3)
except TypeError as x: print(x)
try: AttributeError('a',1,foo=3)
except TypeError as x: print(x)
# an OSError whose class has an __init__ of its own; a field that refuses a value
class Own(OSError):
    def __init__(self, a): self.a = a
try: Own('x').characters_written
except AttributeError as e: print(e)
error = UnicodeDecodeError('u', b'abcd', 1, 3, 'why')
try: error.start = 'x'
except TypeError as e: print(e, error.start)
