# AttributeError and NameError: name and obj in every way to raise them, and messages of each kind of object.
import sys, types
def t(label, f):
    try: f()
    except (AttributeError, NameError, TypeError) as e:
        o = getattr(e, 'obj', '-')
        print(label, type(e).__name__, e, '| name', getattr(e, 'name', '-'), '| obj', type(o).__name__ if o is not None else None)
    else: print(label, 'fine')
class A:
    x = 1
    __slots__ = 's', '__dict__'
    def m(self): pass
    @property
    def p(self): return 1
    @property
    def bad(self): return self.missing
    @property
    def deep(self): raise AttributeError('own text')
class G:
    def __getattr__(self, n): raise AttributeError
class G2:
    def __getattr__(self, n): raise AttributeError(n, 'two')
class G3:
    def __getattribute__(self, n): raise AttributeError('ga')
class S: __slots__ = ('a',)
class M(type): pass
class K(metaclass=M): pass
def f(): pass
a = A()
objs = {'instance': a, 'class': A, 'int': 1, 'str': 's', 'none': None, 'function': f, 'method': a.m, 'builtin': len, 'builtin method': [].append, 'module': sys, 'type': type, 'metaclass': M, 'class with meta': K, 'slots': S(), 'generator': (x for x in ()), 'code': f.__code__, 'frame': sys._getframe(), 'super': super(A, a), 'list': [], 'dict': {}, 'property': A.p, 'object': object(), 'ellipsis': ..., 'notimpl': NotImplemented, 'alias': list[int], 'union': int | str, 'namespace': types.SimpleNamespace(), 'exception': ValueError(), 'getattr': G(), 'getattr2': G2(), 'getattribute': G3(), 'wrapper': (1).__add__, 'slot wrapper': int.__add__, 'cell': types.CellType(), 'range': range(1), 'slice': slice(1), 'memoryview': memoryview(b''), 'proxy': vars(A), 'complex': 1j, 'classmethod': classmethod(f), 'partial': __import__('functools').partial(f), 'weakref': __import__('weakref').ref(A)}
for n, o in objs.items():
    t(n + ' get', lambda: o.zork); t(n + ' set', lambda: setattr(o, 'zork', 1)) if n not in ('instance', 'class', 'function', 'module', 'metaclass', 'class with meta', 'namespace', 'exception', 'getattr', 'getattr2', 'getattribute', 'partial', 'classmethod') else None
    t(n + ' del', lambda: delattr(o, 'zork')); t(n + ' call', lambda: o.zork())
for n in ('s', 'bad', 'deep'): t('slot/property ' + n, lambda: getattr(a, n))
t('set property', lambda: setattr(a, 'p', 1)); t('del property', lambda: delattr(a, 'p')); t('del slot', lambda: delattr(a, 's')); t('del class attr', lambda: delattr(a, 'x')); t('set int attr', lambda: setattr(1, 'real', 1)); t('set method attr', lambda: setattr(a.m, 'q', 1)); t('set class builtin', lambda: setattr(int, 'q', 1)); t('del type', lambda: delattr(A, 'zork')); t('getattr non-str', lambda: getattr(a, 1)); t('setattr non-str', lambda: setattr(a, None, 1)); t('hasattr non-str', lambda: hasattr(a, b'x')); t('delattr non-str', lambda: delattr(a, 1.5)); t('surrogate', lambda: getattr(a, 'é\u20ac'))
def local(): print(later); later = 1
def free():
    def i(): return v
    i(); v = 1
def deleted(): d = 1; del d; del d
def glob():
    global gone
    del gone
class Body:
    try: undefined_in_class
    except NameError as e: print(e, e.name)
for n, g in {'name': lambda: undefined_name, 'local': local, 'free': free, 'deleted': deleted, 'global del': glob, 'eval': lambda: eval('zork_eval'), 'exec del': lambda: exec('del zork_del'), 'exec nested': lambda: exec('def q(): return zork_q\nq()'), 'comp': lambda: [zork_c for _ in 'a'], 'lambda': lambda: (lambda: zork_l)(), 'class': lambda: exec('class Q: zork_k')}.items(): t(n, g)
e = AttributeError('m', name='n', obj=3); print(e.name, e.obj, e.args, str(e), repr(e)); e.name = 5; e.obj = None; print(e.name, e.obj); del e.name; print(e.name)
e = NameError('m', name='n'); print(e.name, e.args); e = NameError(); print(e.name, repr(e)); t('kw', lambda: NameError('m', zork=1)); t('kw2', lambda: AttributeError(zork=1)); t('kw3', lambda: NameError(name='x', obj=1))
