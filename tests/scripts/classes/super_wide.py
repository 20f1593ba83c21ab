"""super in all its forms: zero arguments, one, two, of classes, of class methods; attributes, errors."""
def run(f):
    try: print(f())
    except Exception as e: print('!', type(e).__name__, e)
class A:
    x = 'Ax'
    def m(self): return 'A.m'
    @classmethod
    def c(cls): return 'A.c', cls.__name__
    @staticmethod
    def s(): return 'A.s'
    @property
    def p(self): return 'A.p'
    def __getitem__(self, i): return 'A', i
class B(A):
    x = 'Bx'
    def m(self): return 'B.m', super().m(), super(B, self).m(), super().x, super().p, super().s()
    @classmethod
    def c(cls): return super().c(), super(B, cls).c()
    def lam(self): return (lambda: super().m())(), [super(B, self).m() for _ in '1']
    def comp(self): return [super().m() for _ in '1']
    def gen(self): return list(super().m() for _ in '1')
    def nested(self):
        def inner(s): return super().m()
        return inner(self)
    def nested0(self):
        def inner(): return super().m()
        return inner()
    def rebound(self): self = 5; return super().m()
    def deleted(self): del self; return super().m()
    def item(self): return super().__getitem__(3)
    def sub(self): return super()[3]
    def setx(self): super().x = 1
    def args(*args): return super().m()
    def kwonly(*, self): return super().m()
    def noarg(): return super().m()
    def nosuch(self): return super().nosuch
    def two(self): return super(5, self)
    def reprs(self): return repr(super()), repr(super(B)), str(super(B, B))[:30]
b = B()
for n in ('m', 'c', 'lam', 'comp', 'gen', 'nested', 'nested0', 'rebound', 'deleted', 'item', 'sub', 'setx', 'args', 'nosuch', 'two'): print(n, end=' '); run(lambda: getattr(b, n)())
print(*(r.replace(' object at ' + hex(id(b)), '') if ' at ' not in r else r.split(' at ')[0] for r in b.reprs()))
run(lambda: B.kwonly(self=b)); run(lambda: B.noarg()); run(lambda: B.m(5)); run(lambda: super()); run(lambda: super(B)); run(lambda: super(B, 5)); run(lambda: super(5)); run(lambda: super(B, b, 1)); run(lambda: super(B, b, x=1)); run(lambda: super(B, A())); run(lambda: super(A, b).m()); run(lambda: super(None, b)); run(lambda: super(B, None).m)
s = super(B, b); print(s.__thisclass__, s.__self__ is b, s.__self_class__, s.__class__, type(s).__name__); u = super(B); print(u.__self__, u.__self_class__); run(lambda: u.m); print(u.__get__(b, B).m(), u.__get__(None, B) is u); run(lambda: u.__get__(5)); run(lambda: s.__get__(b) is s); run(lambda: s == s); run(lambda: hash(s) == hash(s)); run(lambda: s.__dict__); run(lambda: s.x); run(lambda: setattr(s, 'x', 1)); run(lambda: delattr(s, 'x')); run(lambda: len(s)); run(lambda: s.m.__self__ is b); run(lambda: super(B, B).m(b)); run(lambda: super(B, B).c()); run(lambda: super(type, B).mro) ; run(lambda: super(B, b).__init__()); run(lambda: super().__init__())
class C(B):
    def __init__(self): print('C init', super().__init__()); super().__setattr__('y', 1)
    def __getattr__(self, n): return 'ga ' + n
    def q(self): return super().nope
    def __getattribute__(self, n): return super().__getattribute__(n)
c = C(); run(lambda: c.q()); run(lambda: c.zzz); print(c.y)
class D:
    def __new__(cls, *a): o = super().__new__(cls); o.a = a; return o
    def __init_subclass__(cls, **k): super().__init_subclass__(**k); print('is', cls.__name__)
    def __class_getitem__(cls, i): return super().__class_getitem__(i)
class E(D): pass
run(lambda: E(1).a); run(lambda: E[1])
class F(A):
    super = lambda self=None: 'shadow'
    def m(self): return super().m(), self.super()
print(F().m())
class G(A):
    f = lambda self: super().m()
    def h(self): return __class__
print(G().f(), G().h()); G2, G = G, None; print(G2().h() is G2, G2().f())
class H: 
    def m(self): return super().m()
class I(H, A): pass
print(I().m()); run(lambda: H().m())
class Sup(super): pass
print(Sup(B, b).m(), type(Sup(B, b)).__name__)
def outside(self): return super().m()
A.out = outside; run(lambda: b.out())
B.__class__cell = 1
