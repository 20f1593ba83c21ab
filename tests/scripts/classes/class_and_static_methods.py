class A:
    registry = []
    @classmethod
    def make(cls, *a, **k): return cls.__name__, a, k
    @staticmethod
    def add(a, b=1): return a + b
    @classmethod
    def register(cls): cls.registry.append(cls.__name__); return cls
    raw = classmethod(lambda cls: cls)
    plain = lambda: 'plain'
class B(A): pass
print(A.make(1), B.make(k=2), B().make(), A.add(1), A().add(1, 2), B.add(b=5, a=1), B.register().register() is B, A.registry, B.raw() is B, A.plain())
print(A.make.__self__ is A, A.make.__func__ is A.__dict__['make'].__func__, type(A.__dict__['add']).__name__, A.__dict__['add'](5), A.__dict__['add'].__func__(1, 1), A.make.__name__, A.__dict__['make'].__wrapped__.__name__)
for f in (lambda: A.__dict__['make'](), lambda: A.add(), lambda: A().plain(), lambda: A.make.nope, lambda: classmethod(), lambda: staticmethod(1, 2), lambda: classmethod(5).__get__(1)()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class C:
    f = len
    g = classmethod(print)
    h = staticmethod(print)
    i = int
    j = print
print(C().f([1]), C().i('5')); C.h('h'); C().h('h2'); C().j('j')
class Meta(type):
    def meta_method(cls): return 'meta ' + cls.__name__
    @classmethod
    def meta_class(mcs): return mcs.__name__
class D(metaclass=Meta): pass
print(D.meta_method(), D.meta_class())
try: D().meta_method()
except AttributeError as e: print(e)
class Alt:
    def __init__(self, v): self.v = v
    @classmethod
    def parse(cls, s): return cls(int(s))
    @classmethod
    def sum(cls, *vs): return cls(sum(x.v for x in vs))
class SubAlt(Alt): pass
print(type(SubAlt.parse('5')).__name__, SubAlt.sum(Alt(1), Alt(2)).v)
