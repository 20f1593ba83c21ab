# What each import statement binds, in functions, classes and loops; packages' attributes; errors with their names.
import sys, types
def mod(name, **k):
    m = types.ModuleType(name); m.__dict__.update(k); sys.modules[name] = m
    if '.' in name: setattr(sys.modules[name.rpartition('.')[0]], name.rpartition('.')[2], m)
    return m
mod('p', __path__=[], a=1, _b=2, __c=3); mod('p.q', __path__=[], z=26); mod('p.q.r', v='deep'); mod('m', x='x', y='y', __all__=['y'])
def t(src, **ns):
    ns = dict(ns); 
    try: exec(src, ns)
    except BaseException as e: print(repr(src), type(e).__name__, e, getattr(e, 'name', None))
    else: print(repr(src), {k: getattr(v, '__name__', v) for k, v in ns.items() if k != '__builtins__'})
for s in ('import p', 'import p.q', 'import p.q.r', 'import p.q.r as d', 'import p.q as b, m', 'import p, p.q, p.q.r as x', 'from p import q', 'from p import a, _b', 'from p import q as Q, a as A', 'from p.q import r, z', 'from p.q.r import v', 'from p import *', 'from m import *', 'from m import x', 'from p import nope', 'from m import nope', 'import p.nope', 'import m.nope', 'from p.nope import x', 'from m.nope import x', 'import nope.p', 'from p import (a, _b,)', 'import p as q, p as r', 'from m import x as __y', 'from p.q import *', 'import p.q.r.s', 'from p import q; q.z', 'import p.q; p.q.z; del p', 'for i in range(2): import m', 'from p import a as x, q as y; x', 'import sys as s; s.modules["p"].a', 'if 0: import nope', 'try: import nope\nexcept ImportError as e: n = e.name', 'import p; p.added = 5; from p import added', 'from p import q; del sys.modules["p.q"] if 0 else q'): t(s)
def f():
    import p.q as x, m
    from p import a as b
    return sorted(locals()), x.z, b
def g():
    import p.q
    return list(locals()), p.q.z
def h():
    global gm
    import m as gm
    from p import a
    def inner(): return a, gm.x
    return inner()
class C:
    import m
    from p import a as attr
    def use(self): return self.m.x, self.attr
    __import__('m')
    import p.q.r as __priv
print(f(), g(), h(), C().use(), [k for k in vars(C) if 'priv' in k])
try: exec('def f():\n from m import *')
except SyntaxError as e: print(e)
class Lazy(types.ModuleType):
    def __getattr__(self, n):
        print('   asked', n)
        if n in ('__path__', 'missing', '__all__'): raise AttributeError(n)
        return 'lazy ' + n
sys.modules['lazy'] = Lazy('lazy')
for s in ('import lazy', 'from lazy import a, b', 'import lazy.sub', 'from lazy import missing', 'from lazy import *', 'import lazy as l; l.c'): t(s)
class Fall: __path__ = []; a = 1
sys.modules['fall'] = Fall
t('import fall'); t('from fall import a'); t('from fall import *')
sys.modules['p.late'] = 'string module'; t('from p import late'); t('import p.late'); t('import p.late as l'); del sys.modules['p.q']; t('import p.q'); t('from p import q')
del sys.modules['p']; t('import p'); t('from p.q import r'); t('import p.q.r')
