# Modules: __getattr__, __dir__, __class__, deleted and odd __dict__ contents.
import sys, types
def t(f, *a, **k):
    try: r = f(*a, **k)
    except BaseException as e: print(f'  {type(e).__name__}: {e}', getattr(e, 'name', '-'), getattr(e, 'path', '-') if isinstance(e, ImportError) else '')
    else: print('  ok', r)
m = types.ModuleType('m', 'the doc'); sys.modules['m'] = m
print(m, m.__doc__, m.__name__, m.__loader__, m.__spec__, m.__package__, sorted(m.__dict__))
t(lambda: m.absent)
m.__getattr__ = lambda n: f'got {n}'
t(lambda: m.absent); t(getattr, m, 'x', 5); t(hasattr, m, 'zzz')
def imp(text):
    ns = {}; exec(text, ns); return {k: v for k, v in ns.items() if k != '__builtins__'}
t(imp, 'from m import one, two as three'); t(imp, 'from m import *')
m.__all__ = ['p', 'q']; t(imp, 'from m import *')
m.__all__ = ['p', 3]; t(imp, 'from m import *'); m.__all__ = 3; t(imp, 'from m import *'); m.__all__ = 'ab'; t(imp, 'from m import *')
def refuse(n): raise AttributeError('refused ' + n)
m.__getattr__ = refuse; t(lambda: m.absent); t(imp, 'from m import absent'); t(getattr, m, 'x', 5)
def odd(n): raise KeyError(n)
m.__getattr__ = odd; t(lambda: m.absent); t(imp, 'from m import absent'); t(hasattr, m, 'x')
m.__getattr__ = 3; t(lambda: m.absent)
m.__getattr__ = lambda: 1; t(lambda: m.absent)
del m.__getattr__, m.__all__; t(lambda: m.absent)
m.__dir__ = lambda: ['b', 'a']; t(dir, m); m.__dir__ = lambda: 3; t(dir, m); m.__dir__ = 3; t(dir, m); del m.__dir__; print(dir(m))
del m.__name__; t(lambda: m.absent); t(repr, m); t(imp, 'from m import absent')
m.__name__ = 3; t(lambda: m.absent); t(repr, m); t(imp, 'from m import absent')
m.__name__ = 'm'
class Lazy(types.ModuleType):
    @property
    def lazy(self): return 'computed'
    def __getattr__(self, n): return 'class says ' + n
    def __setattr__(self, n, v): print('  setting', n); super().__setattr__(n, v)
    def __call__(self): return 'called'
m.__class__ = Lazy; t(lambda: m.lazy); t(lambda: m.other); m.v = 1; t(m); t(imp, 'from m import lazy, foo')
m.__getattr__ = lambda n: 'module says ' + n; t(lambda: m.other)
t(setattr, m, '__class__', int); t(setattr, m, '__dict__', {}); t(delattr, m, '__dict__'); t(lambda: types.ModuleType()); t(types.ModuleType, 3); t(types.ModuleType, 'x', 3); t(types.ModuleType, name='n', doc='d')
e = types.ModuleType.__new__(types.ModuleType); t(repr, e); t(lambda: e.__dict__); t(lambda: e.x); t(dir, e); t(lambda: e.__name__); t(setattr, e, 'x', 1); t(lambda: e.x)
class Early(types.ModuleType):
    def __init__(self): pass
x = Early(); t(repr, x); t(lambda: x.a)
m2 = types.ModuleType('m2'); m2.__init__('renamed', 'doc2'); print(m2.__name__, m2.__doc__)
m3 = types.ModuleType('pkg.sub'); m3.__file__ = '/x/y.py'; print(m3); m3.__spec__ = types.SimpleNamespace(name='sn', origin='so', has_location=True, loader=None); print(m3)
class L:
    def __repr__(self): return 'LOADER'
m4 = types.ModuleType('m4'); m4.__loader__ = L(); print(m4); m4.__annotations__ = 3; print(m4.__annotations__); del m4.__annotations__; print(m4.__annotations__); t(delattr, m4, 'zip')
sys.modules['none'] = None; t(imp, 'import none'); t(imp, 'from none import x'); t(imp, 'import none.sub')
sys.modules['number'] = 42; t(imp, 'import number'); t(imp, 'from number import real'); t(imp, 'from number import zork'); t(imp, 'import number.sub')
class Obj: attr = 'A'; __all__ = ['attr']
sys.modules['obj'] = Obj; t(lambda: imp('from obj import attr')['attr']); t(imp, 'from obj import *'); t(imp, 'from obj import nope')
