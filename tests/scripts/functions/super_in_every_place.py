# super(): forms with and without arguments, attribute kinds, class methods, metaclasses, multiple inheritance, set and del.
def t(f):
    try: print('  ', f())
    except Exception as e: print('  ', type(e).__name__, e)
class A:
    x = 'A.x'
    def __init__(self, *a): self.a = a
    def m(self): return 'A.m'
    @property
    def p(self): return 'A.p'
    @p.setter
    def p(self, v): self._p = v
    def __getitem__(self, k): return ('A', k)
    def __len__(self): return 3
    def __call__(self): return 'A call'
    def __repr__(self): return f'<{type(self).__name__}>'
    def __iter__(self): return iter('A')
    def __eq__(self, o): return 'A eq'
    def __getattr__(self, n): return 'A getattr ' + n
    def __setattr__(self, n, v): object.__setattr__(self, n, v)
    def __delattr__(self, n): object.__delattr__(self, n)
    def __enter__(self): return 'A enter'
    def __exit__(self, *a): return False
    def __new__(cls, *a): return object.__new__(cls)
    def __init_subclass__(cls, **k): cls.sub = k
    def __class_getitem__(cls, k): return ('A cg', cls.__name__, k)
    def __contains__(self, x): return True
    def __add__(self, o): return 'A add'
    @classmethod
    def cm(cls): return ('A.cm', cls.__name__)
    @staticmethod
    def sm(): return 'A.sm'
class B(A):
    x = 'B.x'
    def m(self): return 'B.m'
    p = 'B.p'
    def get(self, n): return getattr(super(), n)
    def all(self):
        s = super()
        return [s.x, s.m(), s.p, s.cm(), s.sm(), s.__len__(), s.__getitem__(1), s.__call__(), s.__repr__(), s.__class__, s.__init__.__name__, s.__getattr__('q'), list(s.__iter__()), s.__eq__(1), s.__add__(1), s.__contains__(2), s.__dict__ is self.__dict__, type(s)]
    def item(self): return super()[0]
    def length(self): return len(super())
    def call(self): return super()()
    def it(self): return list(super())
    def add(self): return super() + 1
    def with_(self):
        with super() as s: return s
    def set_(self): super().x = 1
    def del_(self): del super().x
    def sett(self): super().__setattr__('y', 5); r = self.y; super().__delattr__('y'); return r, self.y
    def zork(self): return super().zork
    def eq(self): return super() == super(), super() != 3
    def boolean(self): return bool(super())
    def isin(self): return isinstance(super(), A), isinstance(super(), B), isinstance(super(), super)
    @classmethod
    def cm(cls): return ('B.cm', super().cm(), super().x, super().m.__name__)
    @staticmethod
    def sm(): return super(B, B).sm()
    def two(self): return super(B, self).m(), super(A, self).__repr__()[:2], super(B, type(self)).cm()
    @property
    def prop(self): return super().p
    @prop.setter
    def prop(self, v): super(B, type(self)).p.__set__(self, v)
    def gen(self): yield super().m(); yield from (super(B, self).m() for _ in 'a')
    def in_lambda(self): return (lambda: super(B, self).m())()
    def args(self): return super(B, self, 1)
class C(B): pass
b = C()
for n in ('all', 'item', 'length', 'call', 'it', 'add', 'with_', 'set_', 'del_', 'sett', 'zork', 'eq', 'boolean', 'isin', 'cm', 'sm', 'two', 'in_lambda', 'args'): print(n); t(lambda: getattr(b, n)())
t(lambda: b.prop); b.prop = 4; print(b._p, list(b.gen())); t(lambda: b.get('m')()); t(lambda: B[int])
class D1(A):
    def m(self): return 'D1.' + super().m()
class D2(A):
    def m(self): return 'D2.' + super().m()
class E(D1, D2):
    def m(self): return 'E.' + super().m()
print(E().m(), super(D1, E()).m(), super(D2, E()).m(), super(E, E).m(E()), [c.__name__ for c in E.__mro__])
class M(type):
    def __call__(cls, *a): return ('M call', super().__call__(*a))
    def mm(cls): return 'mm'
class F(metaclass=M): pass
class M2(M):
    def mm(cls): return 'M2 ' + super().mm()
class G(metaclass=M2): pass
print(F()[0], G.mm(), super(M2, G).mm())
class Proxy:
    def __init__(self, o): self.o = o
    @property
    def __class__(self): return type(self.o)
t(lambda: super(B, Proxy(b)).m()); t(lambda: super(B, Proxy(3))); t(lambda: super(B).m); u = super(B); t(lambda: (u.__self__, u.__thisclass__, u.__self_class__)); t(lambda: u.__get__(b).m()); t(lambda: u.__get__(None) is u); t(lambda: u.__get__(5)); t(lambda: u.__init__(B, b)); t(lambda: u.m())
class Bound:
    s = None
    def m(self): return 'bound'
class Bound2(Bound):
    def call(self): return self.s.m()
Bound2.s = super(Bound2); t(lambda: Bound2().call())
class SubSuper(super): extra = 1
t(lambda: SubSuper(B, b).m()); t(lambda: SubSuper(B, b).extra); t(lambda: SubSuper(B).__get__(b).m())
def free(self): return super().m()
t(lambda: free(b)); 
class H(A):
    def m(): return super().m()
    def n(self):
        self = A(); return super().m()
    def o(self): del self; return super().m()
    def p_(*a): return super().m()
    def q(self, /): return super().m()
    def r(self=None): return super().m()
    def s(**k): return super().m()
    v = lambda self: super().m()
    def cell(self): return (lambda: self)(), super().m()
h = H()
for n in ('m', 'n', 'o', 'p_', 'q', 'r', 'v', 'cell'): print(n); t(lambda: getattr(h, n)())
t(H.m); t(H.p_); t(H.r); t(H.s); t(lambda: H.q(3))
