# types.FunctionType with every argument; cells read, written, emptied, compared.
def f(): pass
def g(): 
    x=1
    def h(): return x
    return h
h=g()
try: f.__code__=h.__code__
except ValueError as e: print(e)
try: h.__code__=f.__code__
except ValueError as e: print(e)
import types
F=types.FunctionType
for a in ((),(1,),(f.__code__,),(f.__code__,3),(f.__code__,{}),(h.__code__,{}),(h.__code__,{},'n'),(h.__code__,{},'n',None,3),(h.__code__,{},'n',None,(3,)),(h.__code__,{},'n',None,()),(f.__code__,{},3),(f.__code__,{},'n',3),(f.__code__,{},'n',(1,),h.__closure__),(f.__code__,{},None,None,None),(h.__code__,{},'n',None,h.__closure__)):
    try: r=F(*a); print(r.__name__, r.__closure__ is not None, r.__module__)
    except Exception as e: print(type(e).__name__,e)
r=F(code=f.__code__,globals={'__name__':'mm'},name='nn',argdefs=(1,),closure=None); print(r.__module__, r.__name__, r.__defaults__, r.__qualname__)
c=h.__closure__[0]; print(c.cell_contents); c.cell_contents=5; print(h()); del c.cell_contents
try: c.cell_contents
except ValueError as e: print(e)
try: h()
except NameError as e: print(e)
print(repr(c)[:6], str(types.CellType())[-7:], repr(types.CellType(3))[:9], types.CellType(3)==types.CellType(3), types.CellType()<types.CellType(1), types.CellType(1)<types.CellType(2))
try: types.CellType(1,2)
except TypeError as e: print(e)
try: types.CellType()<3
except TypeError as e: print(e)
try: hash(c)
except TypeError as e: print(e)
