# __slots__: no dict, named places.
class P:
    __slots__ = ('x', 'y')
    def __init__(self, x, y=0): self.x, self.y = x, y
p = P(1); print(p.x, p.y, hasattr(p, '__dict__'), P.__slots__, type(P.x).__name__, P.x.__get__(p), P.x.__name__)
for s in ('p.z = 1', 'p.__dict__', 'del p.x; p.x', 'del p.x', 'P.__slots__ = 5', 'vars(p)', 'p.__weakref__'):
    try: exec(s); print(s, 'fine')
    except Exception as e: print(s, '->', type(e).__name__, e)
p.x = 5; print(p.x)
class Q(P): pass
q = Q(1, 2); q.z = 3; print(q.x, q.z, q.__dict__)
class R(P):
    __slots__ = ['w']
r = R(1); r.w = 2; print(r.x, r.w, hasattr(r, '__dict__'))
class S:
    __slots__ = 'single'
s = S(); s.single = 1; print(s.single)
class D:
    __slots__ = {'a': 'doc a', '__dict__': ''}
d = D(); d.a = 1; d.b = 2; print(d.a, d.b, d.__dict__)
class Private:
    __slots__ = ('__hidden',)
    def __init__(self): self.__hidden = 1
    def get(self): return self.__hidden
print(Private().get(), Private()._Private__hidden)
for body in ("__slots__ = ('x',); x = 1", "__slots__ = ('1a',)", "__slots__ = (5,)", "__slots__ = 5", "__slots__ = ('x', 'x')", "__slots__ = ()", "__slots__ = ('a b',)", "__slots__ = ('__dict__', '__dict__')"):
    try: exec(f'class X: {body}'); print(body, 'fine')
    except Exception as e: print(body, '->', type(e).__name__, e)
class A: __slots__ = ('a',)
class B: __slots__ = ('b',)
try:
    class AB(A, B): pass
except TypeError as e: print(e)
try:
    class I(int): __slots__ = ('x',)
except TypeError as e: print(e)
class L(list): __slots__ = ('extra',)
l = L([1]); l.extra = 2; print(l, l.extra)
try: l.other = 1
except AttributeError as e: print(e)
class E(A): __slots__ = ()
e = E(); e.a = 1
try: e.q = 1
except AttributeError as x: print(x)
