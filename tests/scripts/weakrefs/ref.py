# weakref.ref: life, death, callbacks.
import weakref, gc
class C:
    def __init__(self, n=0): self.n = n
    def m(self): return self.n
c = C(5); r = weakref.ref(c); print(r() is c, r().n, r().m(), type(r).__name__, r == weakref.ref(c), r is weakref.ref(c), weakref.getweakrefcount(c) if hasattr(weakref, 'getweakrefcount') else 1)
del c; print(r(), r() is None)
log = []
def cb(ref): log.append(('died', ref() is None))
c = C(); r1 = weakref.ref(c, cb); r2 = weakref.ref(c, lambda x: log.append('second')); print(r1 is r2, r1 == r2); del c; print(log)
c = C(); r3 = weakref.ref(c, cb); del r3; del c; print(len(log))
a, b = C(1), C(2); a.o, b.o = b, a; ra, rb = weakref.ref(a, lambda r: log.append('a')), weakref.ref(b, lambda r: log.append('b')); del a, b; print(ra() is not None); gc.collect(); print(ra(), rb(), sorted(log[-2:]))
s = {1}; rs = weakref.ref(s); print(rs() == {1}); del s; print(rs())
def f(): pass
rf = weakref.ref(f); print(rf() is f); del f; print(rf())
for x in (1, 'a', [], {}, (), None, 1.5, object()):
    try: weakref.ref(x); print('fine')
    except TypeError as e: print(e)
class Slots: __slots__ = ('x',)
try: weakref.ref(Slots())
except TypeError as e: print(e)
class WSlots: __slots__ = ('x', '__weakref__')
w = WSlots(); print(weakref.ref(w)() is w)
c = C(7); r = weakref.ref(c); print(hash(r) == hash(c), r in {weakref.ref(c)}); del c
try: print(isinstance(hash(r), int))
except TypeError as e: print(e)
d = C(); x, y = weakref.ref(d), weakref.ref(d); print(x is y); del d; print(x == y, x() == y())
class Res:
    def __del__(self): saved.append(self)
saved = []; z = Res(); rz = weakref.ref(z); del z; print(rz() is saved[0], len(saved))
m = C.m; rm = weakref.ref(C); print(rm() is C); l = type('L', (list,), {})([1]); print(weakref.ref(l)() is l)
def bad(r): raise ValueError
print(weakref.ref(C)() is C, issubclass(weakref.ref, object))
