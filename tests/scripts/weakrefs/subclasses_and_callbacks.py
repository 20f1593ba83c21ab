# Subclasses of weakref.ref; order of callbacks; references that die first; callbacks that raise; getweakrefs.
import gc
import sys
import weakref


class A:
    pass


class Named(weakref.ref):
    __slots__ = 'name',

    def __new__(cls, o, name, callback=None):
        return super().__new__(cls, o, callback)

    def __init__(self, o, name, callback=None):
        super().__init__(o, callback)
        self.name = name


a = A()
n = Named(a, 'first', lambda r: print('died', r.name))
print(n() is a, n.name, n == weakref.ref(a), n is Named(a, 'other'), isinstance(n, weakref.ref), n.__callback__ is not None)
plain = weakref.ref(a)
print(plain is weakref.ref(a), plain.__callback__, weakref.getweakrefcount(a))
refs = [weakref.ref(a, lambda r, k=k: print('callback', k)) for k in range(3)]
print(weakref.getweakrefcount(a), len(weakref.getweakrefs(a)), weakref.getweakrefs(a)[0] is plain, plain in weakref.getweakrefs(a))
del refs[1]
del a
print(n(), plain(), n.__callback__)
print(repr(plain)[:12], 'dead' in repr(plain))
print(weakref.getweakrefcount(5), weakref.getweakrefs('a'))


def fails(r):
    raise ValueError('callback')


sys.unraisablehook = lambda args: print('unraisable', args.exc_value)
b = A()
keep = weakref.ref(b, fails), weakref.ref(b, lambda r: print('the other'))
del b
c = A()
c.ref = weakref.ref(c, lambda r: print('never: it dies with the object'))
c.me = c
del c
gc.collect()
outside = []
d = A()
d.me = d
outside.append(weakref.ref(d, lambda r: print('from outside', r() is None)))
del d
gc.collect()
x, y = A(), A()
rx, ry = weakref.ref(x), weakref.ref(y)
print(rx == ry, rx != ry, hash(rx) == hash(x), {rx: 1}[weakref.ref(x)])
del x
print(hash(rx) is not None, rx == ry, rx == rx)
z = A()
rz = weakref.ref(z)
del z
try:
    hash(rz)
except TypeError as e:
    print(e)
for bad in (lambda: weakref.ref(5), lambda: weakref.ref(), lambda: weakref.ref(A(), 1, 2), lambda: weakref.ref(A(), callback=None), lambda: rx(1),
            lambda: weakref.ref([]), lambda: weakref.ref(''), lambda: weakref.ref(())):
    try:
        print(bad())
    except TypeError as e:
        print(e)
