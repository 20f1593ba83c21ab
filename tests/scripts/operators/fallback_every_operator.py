# Every operator and its in-place form between classes with only the left, only the right or no method: who is asked, what is said.
ops='add sub mul matmul truediv floordiv mod divmod pow lshift rshift and xor or'.split()
import operator
class L:
    pass
class R: pass
def mk(n):
    def f(self,*a): print(n, type(self).__name__); return NotImplemented
    return f
for o in ops:
    setattr(L,f'__{o}__',mk(o)); setattr(R,f'__r{o}__',mk('r'+o)); setattr(L,f'__i{o}__',mk('i'+o))
sym='+ - * @ / // % ** << >> & ^ |'.split()
for s in sym:
    for lhs,rhs in ((L(),R()),(L(),1),(1,R()),(R(),L()),([1],R()),('a',R()),({},R()),(1.5,R()),(L(),None)):
        ns={'l':lhs,'r':rhs}
        try: exec(f'l{s}r',ns)
        except TypeError as e: print(e)
        try: exec(f'l{s}=r',ns)
        except TypeError as e: print(e)
try: divmod(L(),R())
except TypeError as e: print(e)
try: pow(L(),R(),3)
except TypeError as e: print(e)
try: pow(1,R(),3)
except TypeError as e: print(e)
try: pow(1,2,R())
except TypeError as e: print(e)
