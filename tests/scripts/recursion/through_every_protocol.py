# Endless recursion through each special method ends in RecursionError.
import sys
def f(n): return f(n+1)
try: f(0)
except RecursionError as e: print(e, type(e).__mro__[1].__name__)
class A:
    def __getattr__(s,n): return getattr(s,n+'x')
try: A().a
except RecursionError as e: print('ga', str(e)[:32])
class B:
    def __repr__(s): return repr(s)
try: repr(B())
except RecursionError as e: print(str(e)[:32])
class C:
    def __eq__(s,o): return s==o
try: C()==C()
except RecursionError as e: print(str(e)[:32])
l=[]
for i in range(100000): l=[l]
try: repr(l)
except RecursionError as e: print(e)
try: l==eval('l')  ; print('identity')
except RecursionError as e: print(e)
m=[]
for i in range(100000): m=[m]
try: l==m
except RecursionError as e: print(e)
class D:
    def __call__(s): return s()
try: D()()
except RecursionError as e: print(str(e)[:32])
class E:
    def __hash__(s): return hash(s)
try: hash(E())
except RecursionError as e: print(str(e)[:32])
class F:
    def __iter__(s): return iter(s)
try: iter(F())
except RecursionError as e: print(str(e)[:32])
class G:
    def __add__(s,o): return s+o
try: G()+1
except RecursionError as e: print(str(e)[:32])
class H(int):
    def __index__(s): return H(3).__index__()
try: [1][H(3)]
except (RecursionError,IndexError) as e: print(str(e)[:32])
class M(type):
    def __instancecheck__(c,i): return isinstance(i,c)
class I(metaclass=M): pass
try: isinstance(3,I)
except RecursionError as e: print(str(e)[:32])
def rec():
    try: rec()
    except RecursionError: return 'caught'
    return 'x'
print(rec())
for v in (0,-1,'a',2**40,1.5):
    try: sys.setrecursionlimit(v)
    except Exception as e: print(type(e).__name__, e)
del l,m
