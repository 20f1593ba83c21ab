# Order of evaluation and of destruction.
class R:
    def __init__(self, n): print('make', n); self.n = n
    def __enter__(self): print('enter', self.n); return self
    def __exit__(self, *a): print('exit', self.n)
    def __del__(self): print('del', self.n)
with R(1) as a, R(2): print('body')
print('after'); del a
with R(3): pass
print('--')
def f():
    with R(4) as r: return 'x'
f()
print('--')
def gen():
    with R(5): yield 'y'; print('resumed')
for v in gen(): print(v)
g = gen(); next(g); g.close()
def gen2():
    with R(6): yield
g = gen2(); next(g); del g
print('--')
class Suppress:
    def __init__(self, *types): self.types = types
    def __enter__(self): pass
    def __exit__(self, t, v, tb): return t is not None and issubclass(t, self.types)
with Suppress(KeyError, IndexError): {}['x']; print('no')
with Suppress(LookupError):
    with Suppress(ZeroDivisionError): [][1]
    print('no')
try:
    with Suppress(KeyError): 1 / 0
except ZeroDivisionError: print('through')
class Nested:
    depth = 0
    def __enter__(self): Nested.depth += 1; return self.depth
    def __exit__(self, *a): Nested.depth -= 1
n = Nested()
with n as a, n as b:
    with n as c: print(a, b, c, Nested.depth)
print(Nested.depth)
import sys
with R(7): print(sys.exc_info()[0])
class Look:
    def __enter__(self): pass
    def __exit__(self, *a): print(sys.exc_info()[0] is a[0]); return True
with Look(): 1 / 0
print(sys.exc_info()[0])
