"""__prepare__, metaclass calls, keyword arguments of classes, in order."""
log = []
class NS(dict):
    def __setitem__(self, k, v): log.append(('set', k)); dict.__setitem__(self, k, v)
    def __getitem__(self, k):
        if not k.startswith('__'): log.append(('get', k, k in self))
        return dict.__getitem__(self, k)
    def __delitem__(self, k): log.append(('del', k)); dict.__delitem__(self, k)
class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        log.append(('prepare', name, bases, kw)); return NS(given=1)
    def __new__(mcs, name, bases, ns, **kw):
        log.append(('new', name, type(ns).__name__, sorted(k for k in ns if k[:2] != '__'), kw)); return super().__new__(mcs, name, bases, dict(ns))
    def __init__(cls, name, bases, ns, **kw): log.append(('init', name, kw)); super().__init__(name, bases, ns)
    def __call__(cls, *a, **k): log.append(('call', a, k)); return super().__call__(*a, **k)
class C(metaclass=Meta, k=1, **{'z': 2}):
    a = given
    b = a + 1
    del a
    def f(self): return __class__
    print([b for _ in range(1)] if 0 else b)
    try: nosuch
    except NameError as e: print(e)
for l in log: print(l)
log.clear()
class D(C, j=3): x: int = 1; y: str
print(*log, sep='\n')
log.clear(); C(); print(log)
print(C().f() is C, D.__annotations__, type(D).__name__)
def run(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for value in (None, 5, [], 'x', object()):
    def make():
        class E(metaclass=type('M', (type,), {'__prepare__': classmethod(lambda *a, **k: value)})): pass
    run(make)
class Map:
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): print('set', k); self.d[k] = v
def make():
    class E(metaclass=lambda n, b, ns: (n, b, ns.d.keys()), **{}): pass
    return E
run(make)
class M3:
    def __prepare__(n, b): return Map()
    def __new__(cls, n, b, ns): return sorted(ns.d)
class F(metaclass=M3):
    x = 1
    def g(self): pass
print(F)
class NoPrepare:
    def __init__(self, *a): self.a = a
print(type(type.__new__), NoPrepare('x').a)
class G(metaclass=NoPrepare): q = 1
print(G.a[0], G.a[1], sorted(G.a[2]))
class Bad(type):
    def __prepare__(name, bases): raise ValueError('prep')
def make():
    class H(metaclass=Bad): pass
run(make)
class Conflict(type): pass
class K(metaclass=Conflict): pass
class L(K): pass
print(type(L))
def deco(c): print('deco', c.__name__); return c
def base(): print('base'); return object
def meta(): print('meta'); return type
@deco
class O(base(), metaclass=meta()): print('body')
class P(type):
    def mro(cls): print('mro', cls.__name__); return super().mro()
class Q(metaclass=P): pass
class R(Q): pass
class BadMro(type):
    def mro(cls): return [cls, 5]
def make():
    class S(metaclass=BadMro): pass
run(make)
class EmptyMro(type):
    def mro(cls): return []
run(lambda: EmptyMro('T', (), {}))
class NoneMro(type):
    def mro(cls): return None
run(lambda: NoneMro('T', (), {}))
