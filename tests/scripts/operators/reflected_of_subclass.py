# The right operand's method comes first when its class is a subclass that has its own; then the others, each once.
class A:
    def __add__(s,o): print('A add'); return NotImplemented
    def __radd__(s,o): print('A radd'); return NotImplemented
    def __iadd__(s,o): print('A iadd'); return NotImplemented
class B(A):
    def __radd__(s,o): print('B radd'); return NotImplemented
for x,y in ((A(),A()),(A(),B()),(B(),A()),(B(),B()),(A(),1),(1,A()),(A(),'s'),('s',A()),([],A()),((),A())):
    try: x+y
    except Exception as e: print(type(e).__name__, e)
    try: x+=y
    except Exception as e: print(type(e).__name__, e)
