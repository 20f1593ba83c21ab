# partial and partialmethod
from functools import partial, partialmethod, wraps
import gc, sys, weakref

def f(*args, **kw): return args, kw
p = partial(f, 1, 2, a=3)
print(p(), p(4), p(a=5), p(4, b=6), p(*range(20)), p(**{'x y': 1}))
print(p.func is f, p.args, p.keywords)
q = partial(p, 7, a=8, c=9)
print(q(), q.func is f, q.args, q.keywords, p.keywords)
p.attribute = 1
r = partial(p, 5)
print(r.func is p, r.args, r(6), p.__dict__, r.__dict__)
d = {'a': 1}
p = partial(f, **d)
d['b'] = 2
print(p.keywords)
p.keywords['c'] = 3
print(p())
for name in ('func', 'args', 'keywords'):
    try:
        setattr(p, name, map)
    except AttributeError as error:
        print(error)
try:
    del p.keywords
except (AttributeError, TypeError) as error:
    print(error)
try:
    p.__dict__ = 5
except TypeError as error:
    print(error)
p.__dict__ = {'x': 1}
print(p.x, p.__dict__)
print(repr(partial(len)), repr(partial(int, base=2)), repr(partial(print, 'a', sep='-')))
class Sub(partial):
    def extra(self): return self.args
print(Sub(f, 1).extra(), repr(Sub(len, 'a')), Sub(Sub(f, 1), 2).args)
p = partial(len)
p.__setstate__((p, (), {}, {}))
print(p)
p.__setstate__((len, (p,), {}, {}))
print(p)
p.__setstate__((len, (), {'a': p}, {}))
print(p)
p = partial(len)
p.__setstate__((len, [], {}, None)) if False else None
function, arguments, state = partial(f, 1, a=2).__reduce__()
copy = function(*arguments)
copy.__setstate__(state)
print(copy(3), copy.args, copy.keywords, state[1:])
class Loop: pass
loop = Loop()
loop.p = partial(f, loop)
ref = weakref.ref(loop.p)
del loop
gc.collect()
print(ref())
p = partial(f)
p.__setstate__((f, (p,), {}, None))
ref = weakref.ref(p)
del p
gc.collect()
print(ref())
x = object()
base = sys.getrefcount(x)
p = partial(f, x, k=x)
print(sys.getrefcount(x) - base)
p(x)
del p
print(sys.getrefcount(x) - base)
print(list(map(partial(pow, 2), range(5))), sorted('bA', key=partial(str.lower)), partial(f)() == ((), {}))
try:
    partial(1 .__add__, 2)(3)
except TypeError as error:
    print(error)
try:
    partial(lambda a: a, 1)(a=2)
except TypeError as error:
    print(str(error).split(' at ')[0])
class C:
    plain = partial(f, 'in class')
    def method(self, a, b=2, *c, **d): return type(self).__name__, a, b, c, d
    bound = partialmethod(method, 1)
    named = partialmethod(method, b='B', x='X')
    nested = partialmethod(bound, 5)
    static = partialmethod(staticmethod(f), 'static')
    cls = partialmethod(classmethod(lambda cls, *a, **k: (cls.__name__, a, k)), 'class')
    of_partial = partialmethod(partial(f, 'p'), 'q')
    builtin = partialmethod(len, )
print(C().plain(1), C.plain(2))
c = C()
print(c.bound(), c.bound(3, 4), c.named('A'), c.named('A', b=1, y=2), c.nested(), C.bound(c), C.nested(c, 6))
print(c.static(), C.static(1, k=2), c.cls(), C.cls('x', y=1), c.of_partial()[0][0], len(c.of_partial()[0]))
print(C.__dict__['bound'].args, C.__dict__['nested'].args, C.__dict__['nested'].keywords, C.__dict__['named'].keywords)
print(repr(C.__dict__['static'])[:40])
print(getattr(C.__dict__['bound'], '__isabstractmethod__'), c.static.args, c.bound.__self__ is c)
