# __init_subclass__, __set_name__ and __prepare__: order, arguments and errors.
def t(f, *a, **k):
    try: r = f(*a, **k)
    except BaseException as e: print(f'  {type(e).__name__}: {e} | {e.__cause__!r} | {getattr(e, "__notes__", None)}')
    else: print('  ok', r)
class Name:
    def __init__(self, label): self.label = label
    def __set_name__(self, owner, name): print('  set_name', self.label, owner.__name__, name, hasattr(owner, 'late'))
class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw): print('  prepare', name, [b.__name__ for b in bases], kw); return {'prepared': 1}
    def __new__(mcls, name, bases, ns, **kw): print('  new', name, list(ns), kw); c = super().__new__(mcls, name, bases, ns, **kw); print('  made'); return c
    def __init__(cls, name, bases, ns, **kw): print('  init', name, kw); super().__init__(name, bases, ns)
    def __call__(cls, *a, **k): print('  call', a, k); return super().__call__(*a, **k)
class Base:
    def __init_subclass__(cls, flag=None, **kw): print('  init_subclass', cls.__name__, flag, kw); super().__init_subclass__(**kw)
class A(Base, metaclass=Meta, flag=1):
    x = Name('x'); y = Name('y')
def bad(): 
    class B(A, flag=2, other=3): z = Name('z')
t(bad)
def plain_bad():
    class P(object, q=1): pass
t(plain_bad)
def type_bad(): type('P', (), {}, q=1)
t(type_bad); t(type, 'P', (), {}, metaclass=type); t(lambda: type('P', (Base,), {}, flag=3).__name__)
class E1:
    def __set_name__(self, o): pass
class E2:
    def __set_name__(self, o, n): raise ValueError('in set_name')
class E3: __set_name__ = None
class E4:
    @property
    def __set_name__(self): raise KeyError('look-up')
for e in (E1, E2, E3, E4):
    t(type, 'N', (), {'attr': e()})
    def st():
        class N: attr = e()
    t(st)
class Inst:
    def __init__(self): self.__set_name__ = lambda *a: print('instance')
t(type, 'N', (), {'attr': Inst()})
class Adds:
    def __set_name__(self, o, n): setattr(o, n + '_more', Name('more')); 
t(type, 'N', (), {'attr': Adds(), 'q': Name('q')})
class Deletes:
    def __set_name__(self, o, n): delattr(o, n)
t(lambda: hasattr(type('N', (), {'attr': Deletes()}), 'attr'))
class Raises:
    def __init_subclass__(cls): raise OSError('no subclass')
t(type, 'R', (Raises,), {'a': Name('a')})
class NotClassMethod:
    @staticmethod
    def __init_subclass__(): print('  static')
t(type, 'R', (NotClassMethod,), {})
class InitNone: __init_subclass__ = None
t(type, 'R', (InitNone,), {})
class M1:
    def __init_subclass__(cls, **kw): print('  M1'); super().__init_subclass__(**kw)
class M2:
    def __init_subclass__(cls, m2, **kw): print('  M2', m2); super().__init_subclass__(**kw)
t(lambda: type('MM', (M1, M2), {}, m2=5).__name__); t(lambda: type('MM', (M2, M1), {}, m2=5, m3=6))
t(object.__init_subclass__, 1); t(object.__init_subclass__, x=1); t(object.__init_subclass__); t(Base.__init_subclass__)
class PrepBad(type):
    @classmethod
    def __prepare__(m, *a): return 5
def pb():
    class X(metaclass=PrepBad): pass
t(pb)
class PrepNone(type): __prepare__ = None
def pn():
    class X(metaclass=PrepNone): pass
t(pn)
class PrepRaises(type):
    @property
    def __prepare__(m): raise ValueError('prop')
def pr():
    class X(metaclass=PrepRaises): pass
t(pr)
class Plain(type): 
    def __prepare__(name, bases): return {'from': name}
def pp():
    class X(metaclass=Plain): pass
    return X.__dict__.get('from')
t(pp)
def func_meta(*a, **k): return a, k

def fm():
    class X(metaclass=func_meta, z=3): 'doc'; v = 1
    return X
t(fm)
def fm2():
    class X(int, str, metaclass=lambda n, b, ns: (n, b)): pass
    return X
t(fm2)
class Log(dict):
    def __getitem__(self, k): print('  get', k); return super().__getitem__(k)
    def __setitem__(self, k, v): print('  set', k); super().__setitem__(k, v)
    def __delitem__(self, k): print('  del', k); super().__delitem__(k)
class LogMeta(type):
    @classmethod
    def __prepare__(m, *a): return Log()
class Logged(metaclass=LogMeta):
    'doc'
    a = 1
    b: int = a
    def f(self): return __class__
    del a
    c = [a for a in range(2)]
    try: undefined
    except NameError as e: print(e)
print(type(Logged.__dict__).__name__, Logged().f() is Logged)
class Mapping:
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
class MapMeta(type):
    @classmethod
    def __prepare__(m, *a): return Mapping()
    def __new__(m, n, b, ns): return super().__new__(m, n, b, ns.d)
class Mapped(metaclass=MapMeta): z = 5; w = z
print(Mapped.w); t(type, 'x', (), Mapping()); t(type, 'x', (), [('a', 1)]); t(type, 'x', [], {}); t(type, 3, (), {}); t(type, 'x', (), None); t(type, 'a\0b', (), {}); t(type, 'x', (3,), {}); t(type, '', (), {}); t(type, 'a b', (), {})
t(type); t(type, 1, 2); t(type, 1, 2, 3, 4); t(type, 1, x=2); t(lambda: Meta(1)); t(type.__new__, type); t(type.__new__, int, 'a', (), {}); t(type.__new__, 3, 'a', (), {}); t(type.__call__, 3); t(type.__new__, type, 1); t(type.__init__, type); t(type.__init__, A, 1, 2, 3, 4); t(type.__init__, A, 'a', (), {}, q=1)
