"""__set_name__ and __init_subclass__: order, arguments, errors."""
class D:
    def __init__(self, tag): self.tag = tag
    def __set_name__(self, owner, name): print('set_name', self.tag, owner.__name__, name, hasattr(owner, 'late'))
    def __get__(self, o, t): return (self.tag, o is not None)
class Base:
    def __init_subclass__(cls, /, option='none', **kw):
        print('init_subclass', cls.__name__, option, kw, 'a' in vars(cls)); super().__init_subclass__(**kw)
class A(Base):
    a = D(1)
    b = D(2)
    late = 5
class B(A, option='yes'): c = d = D(3)
def run(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e, '<-', repr(e.__cause__), '/', repr(e.__context__))
def bad():
    class C(A, other=1): pass
run(bad)
class Raises:
    def __set_name__(self, owner, name): raise ValueError(name)
def bad():
    class C: x = Raises()
run(bad)
class Exit:
    def __set_name__(self, owner, name): raise KeyboardInterrupt(name)
def bad():
    class C: x = Exit()
run(bad)
class Wrong:
    def __set_name__(self): pass
def bad():
    class C: x = Wrong()
run(bad)
class Instance:
    pass
i = Instance(); i.__set_name__ = lambda *a: print('never')
class E: x = i
class NoneName: __set_name__ = None
def bad():
    class C: x = NoneName()
run(bad)
class Adds:
    def __set_name__(self, owner, name): setattr(owner, name + '_2', self); owner.count = getattr(owner, 'count', 0) + 1
class F: x = Adds(); y = Adds()
print(sorted(k for k in vars(F) if k[0] != '_'), F.count)
A.z = D(9)
print(A.z)
class G:
    def __init_subclass__(cls, **kw): print('G', cls.__name__, kw)
class H:
    def __init_subclass__(cls, **kw): print('H', cls.__name__, kw); super().__init_subclass__(**kw)
class I(H, G, k=1): pass
class J(G, H): pass
run(lambda: type('K', (), {}, x=1))
run(lambda: object.__init_subclass__())
run(lambda: object.__init_subclass__(x=1))
run(lambda: object.__init_subclass__(1))
run(lambda: A.__init_subclass__(option=4))
class L:
    __init_subclass__ = classmethod(lambda cls, **k: print('lambda', cls.__name__, k))
class M(L, q=2): pass
class N:
    @staticmethod
    def __init_subclass__(**k): print('static', k)
class O(N, w=3): pass
class P:
    def __init_subclass__(cls): return 5
class Q(P): pass
print(type(P.__dict__['__init_subclass__']), Q.__name__)
def bad():
    class R(P, a=1): pass
run(bad)
class S:
    def __init_subclass__(cls): raise LookupError(cls.__name__)
run(lambda: type('T', (S,), {}))
print(S.__subclasses__())
class U:
    def __class_getitem__(cls, item): return (cls.__name__, item)
class V(U): pass
print(U[1], V['a', 'b'], U[...], V[1:2])
run(lambda: A[1])
run(lambda: U()[1])
class W(type):
    def __getitem__(cls, i): return ('meta', i)
class X(metaclass=W):
    def __class_getitem__(cls, i): return ('class', i)
print(X[1])
