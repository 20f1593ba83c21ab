# WeakMethod: lives as long as the object and the function; equality, hash, callbacks.
import weakref


class A:
    def m(self):
        return 'm'

    def n(self):
        return 'n'

    def __eq__(self, other):
        return isinstance(other, A)

    __hash__ = object.__hash__


a = A()
print(weakref.ref(a.m)())
r = weakref.WeakMethod(a.m, lambda ref: print('callback', ref is r))
print(r()(), r() == a.m, r == weakref.WeakMethod(a.m), r == weakref.WeakMethod(a.n), r != weakref.WeakMethod(a.m), hash(r) == hash(weakref.WeakMethod(a.m)))
b = A()
print(r == weakref.WeakMethod(b.m), isinstance(r, weakref.ref), r == 5)
del a
print(r())
for bad in (A.m, len, 5, lambda: 0):
    try:
        weakref.WeakMethod(bad)
    except TypeError as e:
        print(str(e).split(' at 0x')[0][:60])
s = weakref.WeakMethod(b.n)
print({s: 1}[weakref.WeakMethod(b.n)])
t = weakref.WeakMethod(b.m)
del b
print(s(), t(), s == t, s == s)
