# A weak reference loses its callback when its referent dies of its count, and keeps it when the collector has cut it.
import gc, sys, weakref
class P: pass
class D(P):
    def __del__(self): print('del')
def show(r): return r() is None, r.__callback__ and r.__callback__.__name__, [getattr(o, '__name__', o) for o in gc.get_referents(r)]
def one(r): print('one', show(r))
def two(r): print('two', show(r))
gc.disable()
p = P(); r = weakref.ref(p, one); print(show(r)); del p; print(show(r))
p = P(); p.me = p; r = weakref.ref(p, one); del p; print(gc.collect(), show(r), sys.getrefcount(one))
del r; print(sys.getrefcount(one))
p = P(); both = [weakref.ref(p, one), weakref.ref(p, two)]
both[0], both[1] = both
def look(r): print('look', [show(b)[:2] for b in both])
p = P(); both = [weakref.ref(p, look), weakref.ref(p, look), weakref.ref(p)]; del p
p = P(); p.me = p; both = [weakref.ref(p, look), weakref.ref(p, look), weakref.ref(p)]; del p; print(gc.collect())
print([show(b)[:2] for b in both])
# the callback of a reference that is garbage by now counts among the garbage
a = P(); a.me = a; b = P(); b.me = b
a.r = weakref.ref(b, lambda r: print('called')); del b; print(gc.collect()); del a; print(gc.collect())
a = P(); a.me = a; b = P()
a.r = weakref.ref(b, lambda r: print('called')); del b; print(gc.collect()); del a; print(gc.collect())
# proxies, subclasses, a reference that lets itself go, and one that is collected along with its referent and comes back
class R(weakref.ref): __slots__ = 'name'
for make in weakref.proxy, R:
    p = D(); p.me = p; r = make(p, lambda r: print('called', type(r).__name__)); del p; print(gc.collect(), gc.get_referents(r)[-1:] != [], r.__callback__.__name__ if make is R else '')
kept = []
def gone(r): kept.clear(); print('gone', sys.getrefcount(r) - 2)
p = P(); p.me = p; kept.append(weakref.ref(p, gone)); del p; print(gc.collect(), kept)
class Back:
    def __del__(self): global back; back = self
x = Back(); x.me = x; x.r = weakref.ref(x, one); del x; print(gc.collect(), show(back.r)); back = None; print(gc.collect())
d = weakref.WeakValueDictionary(); p = P(); p.me = p; d['k'] = p; ref = d.valuerefs()[0]; del p
print(gc.collect(), dict(d), ref() is None, ref.__callback__ is not None)
def bad(r): raise ValueError('in a callback')
sys.unraisablehook = lambda u: print('unraisable', u.exc_value, u.object.__name__)
p = P(); p.me = p; r = weakref.ref(p, bad); del p; print(gc.collect() > 0, r.__callback__ is bad)
