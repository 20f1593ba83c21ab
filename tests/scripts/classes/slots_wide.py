"""__slots__: descriptors, deletion, inheritance, mangling, defaults, weak references, copying."""
class A:
    __slots__ = ('x', '_y', '__z')
    def __init__(self): self.__z = 3
def run(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e, getattr(e, 'name', ''))
a = A()
run(lambda: a.x)
a.x = 1; print(a.x, a._A__z, A.x, type(A.x), A.__slots__)
run(lambda: a.__dict__)
def f(): a.q = 1
run(f)
def f(): del a.x; return hasattr(a, 'x')
run(f); run(f)
run(lambda: A.x.__get__(a)); run(lambda: A.x.__get__(None, A)); run(lambda: A.x.__get__(5)); run(lambda: A.x.__set__(5, 1)); run(lambda: A.x.__delete__(a)); run(lambda: A.x.__get__(None, None)); run(lambda: A.x.__set__(a, 9)); run(lambda: a.x)
print(A.x.__name__, A.x.__objclass__, A.x.__qualname__, A.x.__doc__, repr(A.x), A.x.__reduce__())
class B(A): pass
b = B(); b.x = 1; b.anything = 2; print(b.__dict__, b.x)
class C(A): __slots__ = ('w',)
c = C(); c.w = c.x = 5; run(lambda: c.__dict__); print([hasattr(c, n) for n in ('w', 'x', '_y', 'nope')])
class D(A): __slots__ = ('x',)
d = D(); d.x = 1; print(A.x.__get__(d, D) if 0 else 'shadow'); run(lambda: A.x.__get__(d))
class E: __slots__ = ('__dict__',)
e = E(); e.foo = 1; print(e.__dict__)
import weakref
for cls in (A, B, E, type('W', (), {'__slots__': ('__weakref__',)})):
    run(lambda: type(weakref.ref(cls())))
class F: __slots__ = 'single'
f_ = F(); f_.single = 1; print(F.__slots__, f_.single)
class G: __slots__ = {'k': 'about k', 'j': None}
print(G.k.__doc__, G.j.__doc__, sorted(G.__slots__))
class H:
    __slots__ = ()
    v = 5
def f(): H().v = 1
run(f)
def f(): del H().v
run(f)
class I(int): __slots__ = ()
run(lambda: I(5).__dict__)
def f(): I(5).x = 1
run(f)
class J(list): __slots__ = ('extra',)
j = J([1]); j.extra = 2; print(j, j.extra)
class K:
    __slots__ = ('a', 'b')
    def __getstate__(self): return 'state'
print(K().__getstate__())
class L:
    __slots__ = ('a', 'b')
l = L(); print(l.__getstate__()); l.a = 1; print(l.__getstate__())
class M: pass
m = M(); print(m.__getstate__()); m.x = 1; print(m.__getstate__())
class N(L): pass
n = N(); n.a = 1; n.z = 2; print(n.__getstate__())
class O: __slots__ = ['a']; __slots__.append('b')
print(O.b, O.__slots__)
O.__slots__ = (); o = O(); o.b = 3; print(o.b)
class P:
    __slots__ = ('x',)
    def __getattr__(self, n): return 'getattr ' + n
p = P(); print(p.x, p.y); p.x = 1; print(p.x)
class Q(A, type('Mix', (), {'__slots__': ()})): __slots__ = ()
print(Q.__mro__[1:])
del a, b, c, d
