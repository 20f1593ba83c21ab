# super in every form.
class Base:
    attr = 'base'
    def __init__(self, *a, **k): self.a, self.k = a, k
    @classmethod
    def make(cls, *a): return cls, a
    @staticmethod
    def st(): return 'static'
    @property
    def prop(self): return 'prop of ' + type(self).__name__
    def __getitem__(self, i): return i
class Child(Base):
    attr = 'child'
    def __init__(self, x): super().__init__(x, key=x)
    @classmethod
    def make(cls, *a): return super().make('via', *a)
    @staticmethod
    def st(): return 'c' + Base.st()
    @property
    def prop(self): return super().prop + '!'
    def old(self): return super(Child, self).attr, super(Child, Child).attr
    def item(self, i): return super().__getitem__(i), super().attr
    def closure(self): return [(lambda: super(Child, self).attr)(), __class__.__name__]
    def __getattr__(self, n): return 'dynamic ' + n
c = Child(5); print(c.a, c.k, c.make(1)[1], Child.make()[0].__name__, c.st(), c.prop, c.old(), c.item(3), c.closure(), c.zzz)
s = super(Child, c); print(s.attr, s.__thisclass__.__name__, s.__self__ is c, s.__self_class__.__name__, repr(s)[:32])
for f in (lambda: super().x, lambda: super(Child, 5), lambda: super(5), lambda: super(Child, c).nope, lambda: super(int, 5).nope, lambda: super(Child).x, lambda: super(Child, c)[0]):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class NoArgs:
    def f(): return super().x
    def g(self): del self; return super().x
try: NoArgs.f()
except RuntimeError as e: print(e)
try: NoArgs().g()
except RuntimeError as e: print(e)
class Tricky(Base):
    def f(self):
        def inner(): return super().attr
        try: return inner()
        except RuntimeError as e: return str(e)
    def g(self): return [super(Tricky, self).attr for _ in range(2)]
    def __new__(cls, *a): print('new', cls.__name__, a); return super().__new__(cls)
print(Tricky(1).f(), Tricky().g())
super_ = super
class Alias(Base):
    def f(self):
        try: return super_().attr
        except RuntimeError as e: return str(e)
print(Alias().f())
