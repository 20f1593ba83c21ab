# Function objects: each attribute read, set to every kind of value and deleted; the constructor; methods.
import types
def t(f, *a, **k):
    try: r = f(*a, **k)
    except Exception as e: print(f'  {type(e).__name__}: {e}')
    else: print('  ok', repr(r).split(' at 0x')[0])
def fresh():
    def f(a, b=1, *, c=2) -> int:
        "doc"
        return a, b, c
    return f
values = [None, 1, 'text', (), (5,), {}, {'c': 3}, [1], fresh, fresh().__code__, {'x': int}]
for n in ('__name__', '__qualname__', '__doc__', '__module__', '__defaults__', '__kwdefaults__', '__annotations__', '__dict__', '__code__', '__globals__', '__closure__', '__builtins__', '__class__', 'own'):
    f = fresh(); print(n); t(getattr, f, n) if n not in ('__globals__', '__builtins__', '__code__') else None
    for v in values: t(setattr, f, n, v)
    f = fresh(); t(delattr, f, n); t(delattr, f, n)
    if n not in ('__globals__', '__builtins__', '__code__'): t(getattr, f, n)
f = fresh(); f.__defaults__ = (9,); t(f, 1); f.__defaults__ = (7, 8); t(f); f.__defaults__ = None; t(f, 1); f.__kwdefaults__ = None; t(f, 1, 2); f.__kwdefaults__ = {'c': 'k', 'zork': 1}; t(f, 1, 2); f.__defaults__ = (1, 2, 3, 4); t(f)
F = types.FunctionType; k = fresh().__code__
def closed(x):
    def q(): return x
    return q
for a in ((), (k,), (k, {}), (k, {}, 'name'), (k, {}, 3), (k, {}, None), (k, {}, 'n', (1,)), (k, {}, 'n', 1), (k, {}, 'n', None, ()), (k, {}, 'n', None, 3), (k, {}, 'n', None, (3,)), (3, {}), (k, 3), (closed(1).__code__, {}), (closed(1).__code__, {}, None, None, (types.CellType(5),)), (closed(1).__code__, {}, None, None, ()), (closed(1).__code__, {}, None, None, (5,)), (k, {}, 'n', (), (), 3)):
    t(lambda: F(*a).__name__)
print(F(closed(1).__code__, {}, None, None, (types.CellType(5),))(), F(k, {}, argdefs=(1, 2, 3))(c=1), F(k, {'__name__': 'modname'}).__module__, F(k, {}).__module__, F(k, {}).__builtins__ is fresh.__builtins__, F(k, {'__builtins__': {'a': 1}}).__builtins__)
c = types.CellType(); t(lambda: c.cell_contents); c.cell_contents = 1; t(lambda: c.cell_contents); del c.cell_contents; t(lambda: c.cell_contents); t(types.CellType, 1, 2); print(repr(types.CellType(3)).split(' at ')[0], types.CellType(1) < types.CellType(2), types.CellType(1) == types.CellType(1), types.CellType() < types.CellType(1)); t(lambda: types.CellType(1) < 3); t(hash, types.CellType(1))
class K:
    def m(self, x=1): "mdoc"; return x
    @classmethod
    def c(cls): return cls.__name__
    @staticmethod
    def s(): return 's'
k1 = K(); m = k1.m
for n in ('__name__', '__doc__', '__self__', '__func__', '__defaults__', '__dict__', 'own', '__module__', '__wrapped__'):
    t(getattr, m, n); t(setattr, m, n, 1); t(delattr, m, n)
K.m.own = 5; print(m.own, k1.m == k1.m, k1.m is k1.m, k1.m == K().m, hash(k1.m) == hash(k1.m), k1.m.__get__(3) == k1.m, repr(m).split(' of <')[0], K.m is K.m, K.c == K.c, K.__dict__['c'].__func__, k1.c()) if 0 else print(m.own)
M = types.MethodType
for a in ((), (len,), (len, [1, 2]), (3, 4), (len, None), (len, [], 1)): t(lambda: M(*a).__self__)
t(lambda: M(len, [1, 2])()); t(lambda: M(lambda s, x: (s, x), 1)(2)); t(lambda: M(len, [1, 2]) == M(len, [1, 2])); l = [1]; t(lambda: M(len, l) == M(len, l)); t(lambda: type('X', (M,), {})); t(lambda: type('X', (F,), {}))
for w in (classmethod, staticmethod):
    x = w(fresh()); print(x.__wrapped__ is x.__func__, x.__name__, x.__doc__, x.__annotations__, x.__qualname__, x.__module__, sorted(x.__dict__), x.__isabstractmethod__, repr(x).split(' at ')[0]); t(w); t(w, 1, 2); t(lambda: w(3).__get__(1)); t(lambda: w(3)()); t(lambda: x(1)); x.own = 1; print(x.own)
