# sys.getrefcount: the counts of ordinary objects.
import sys
rc = sys.getrefcount
a = []; print(rc(a), rc([]), rc(object()))
b = a; print(rc(a)); c = [a, a]; print(rc(a)); d = {'k': a}; t = (a,); s = {1: [a]}
print(rc(a)); c.pop(); print(rc(a)); del d, t; print(rc(a)); s.clear(); c.clear(); b = None; print(rc(a))
def f(x): return rc(x)
print(f(a), f([]), (lambda x: rc(x))(a))
def g():
    l = []
    m = l
    def h(): return l
    return rc(m), rc(l)
print(g())
class A: pass
x = A(); print(rc(x)); x.self = x; print(rc(x)); del x.self; print(rc(x)); y = x.method = lambda: x; print(rc(x)); 
class B:
    def m(self): return rc(self)
b = B(); print(rc(b), b.m()); bound = b.m; print(rc(b), bound()); del bound; print(rc(b))
for v in [a]: print(rc(a))
del v
print([rc(z) for z in [a]], rc(a)); 
e = 1000 + len(a); print(rc(e)); e2 = e; print(rc(e)); e += 1; print(rc(e), rc(e2))
def args(*p, **k): return rc(p), rc(k), rc(p[0])
print(args(a), args(a, z=a))
try: raise ValueError(a)
except ValueError as err: print(rc(err) >= 2, rc(a))
print(rc(a))
gen = (i for i in a); print(rc(gen), rc(a)); del gen; print(rc(a))
it = iter(a); print(rc(a)); del it; print(rc(a))
z = [a] * 5; print(rc(a)); z = z[1:]; print(rc(a)); z = None; w = a, a; u, v = w; print(rc(a)); del u, v, w; print(rc(a))
