# gc.collect: what it finds and what it returns.  (not under gcstress)
import gc
gc.disable(); print(gc.isenabled(), gc.collect() >= 0, gc.collect())
a = []; a.append(a); del a; print(gc.collect())
d = {}; d['self'] = d; del d; print(gc.collect())
class N: pass
x, y = N(), N(); x.o, y.o = y, x; del x; print(gc.collect()); del y; print(gc.collect())
def f():
    def g(): return g
    return 1
f(); print(gc.collect())
l = [[] for _ in range(100)]
for i, e in enumerate(l): e.append(l[i - 1])
del l, e; print(gc.collect())
a, b = [], {}; a.append(b); b['a'] = a; t = (a, b); keep = t; del a, b, t; print(gc.collect()); del keep; print(gc.collect())
class S: __slots__ = 'r'
s = S(); s.r = s; del s; print(gc.collect())
o = N(); o.m = o; o.l = [o, [o]]; del o; print(gc.collect())
def gen():
    g = yield; yield g
g = gen(); next(g); g.send(g); del g; print(gc.collect())
try: 1 / 0
except ZeroDivisionError as e: saved = e; saved.me = saved
del saved; print(gc.collect())
class M(type): pass
C = M('C', (), {}); del C; print(gc.collect() > 0)
s = set(); n = N(); n.s = s; s.add(n); del n, s; print(gc.collect())
z = [1]; z2 = iter(z); z.append(z2); del z, z2; print(gc.collect())
print(gc.garbage, gc.collect(0), gc.collect(1), gc.collect(generation=2)); gc.enable(); print(gc.isenabled())
for bad in ('gc.collect(3)', 'gc.collect(-1)', "gc.collect('a')", 'gc.set_threshold()', "gc.set_threshold('a')", 'gc.enable(1)', 'gc.is_tracked()'):
    try: print(eval(bad))
    except Exception as e: print(bad, type(e).__name__, e)
