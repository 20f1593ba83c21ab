# The __class__ cell: super(), __class__ in nested scopes, and metaclasses that lose or misuse it.
import sys
def t(f, *a, **k):
    try: r = f(*a, **k)
    except BaseException as e: print(f'  {type(e).__name__}: {e}')
    else: print('  ok', r)
class A:
    def f(self): return 'A.f'
    @classmethod
    def c(cls): return 'A.c ' + cls.__name__
    @staticmethod
    def s(): return 'A.s'
    @property
    def p(self): return 'A.p'
    def g(self): yield 'A.g'
class B(A):
    def f(self): return 'B.' + super().f()
    @classmethod
    def c(cls): return 'B.' + super().c()
    @staticmethod
    def s(): return super().s()
    @property
    def p(self): return 'B.' + super().p
    def g(self): yield from super().g()
    def nested(self):
        def inner(me): return super().f()
        return inner(self)
    def inner_no_args(self):
        def inner(): return super().f()
        return inner()
    def comp(self): return [super().f() for x in 'a']
    def comp2(self): return [__class__.__name__ for x in 'a']
    def lam(self): return (lambda self: super().f())(self)
    def gen(self): return list(super(B, self).f() for x in 'a')
    def star(*args): return super().f()
    def star_none(*args): return super().f()
    def kw(*, self): return super().f()
    def deleted(self): del self; return super().f()
    def reassigned(self): self = 3; return super().f()
    def cell(self):
        def h(): return self
        return super().f(), h() is self
    def cls_name(self): return __class__.__name__, __class__.__qualname__
    def assign(self): __class__ = 5; return __class__
    def two(self): return super(__class__, self).f()
    def set_nonlocal(self):
        nonlocal __class__
        __class__ = int
        return __class__
    def exec_it(self): return eval('__class__', globals(), {'__class__': 'given'})
    def ev(self): return eval('super().f()')
    def defaults(self, s=A): return s
    async def co(self): return super().f()
b = B()
for n in ('f', 'c', 's', 'nested', 'inner_no_args', 'comp', 'comp2', 'lam', 'gen', 'star', 'deleted', 'reassigned', 'cell', 'cls_name', 'assign', 'two', 'exec_it', 'ev'):
    print(n); t(getattr(b, n))
print(b.p, list(b.g())); t(B.star_none); t(B.kw, self=b); t(B.kw)
try: b.co().send(None)
except StopIteration as e: print(e.value)
t(b.set_nonlocal); t(b.cls_name)
print(B.f.__closure__[0].cell_contents is B, B.f.__code__.co_freevars, B.assign.__code__.co_freevars, '__classcell__' in B.__dict__)
class K:
    def early(): return __class__
    try: early()
    except NameError as e: print(type(e).__name__, e)
    cells = early.__closure__
class NoCell(type):
    def __new__(m, n, b, ns): ns.pop('__classcell__', None); return super().__new__(m, n, b, ns)
def nc():
    class X(metaclass=NoCell):
        def f(self): return __class__
    return X().f()
t(nc)
class Wrong(type):
    def __new__(m, n, b, ns): ns['__classcell__'] = m.value; return super().__new__(m, n, b, ns)
def wc():
    class X(metaclass=Wrong):
        def f(self): return __class__
    return X().f()
for v in (None, 3, (lambda x: lambda: x)(1).__closure__[0]): Wrong.value = v; t(wc)
class Twice(type):
    def __new__(m, n, b, ns): a = type.__new__(m, n + '1', b, dict(ns)); return type.__new__(m, n + '2', b, ns)
t(lambda: Twice('T', (), {}).__name__)
def tw():
    class X(metaclass=Twice):
        def f(self): return __class__.__name__
    return X().f()
t(tw)
class Other(type):
    def __new__(m, n, b, ns): type.__new__(m, n, b, ns); return 42
def ot():
    class X(metaclass=Other):
        def f(self): return __class__
    return X
t(ot)
class InNew(type):
    def __new__(m, n, b, ns):
        c = super().__new__(m, n, b, ns); print('  in new', c().f().__name__); return c
class X(metaclass=InNew):
    def f(self): return __class__
class InInitSub:
    def __init_subclass__(cls): print('  sub', cls().f())
class Y(InInitSub):
    def f(self): return __class__.__name__
t(super); t(lambda: super().x); t(super, 1); t(super, int, 'a'); t(super, A, b, 3); t(super, int, int); t(lambda: super(A, b).f()); t(lambda: super(B, b).zork); t(lambda: super(A).f); t(lambda: super(B).__get__(b).f()); t(lambda: super(B).__get__(3)); t(super, A, x=1); t(lambda: super(B, B).f(b)); t(lambda: super(B, B).c())
s = super(B, b); print(s.__thisclass__.__name__, s.__self__ is b, s.__self_class__.__name__, repr(s).split(' object')[0], repr(super(B)), s.__class__.__name__); t(setattr, s, 'x', 1); t(delattr, s, 'f'); t(lambda: s[0]); t(lambda: len(s))
super = 5
class Shadow(A):
    def f(self): return super
print(Shadow().f()); del super
def outside(self): return super().f()
B.added = outside; t(b.added)
