"""Attributes of functions and methods, read, set and deleted; calling and binding by hand."""
from _cases import cases
def f(a, b=2, *, c=3) -> int:
    "doc"
def run(g):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
for name in ('__name__', '__qualname__', '__doc__', '__module__', '__defaults__', '__kwdefaults__', '__annotations__', '__dict__', '__closure__', '__globals__', '__code__', '__builtins__', 'custom', '__class__', '__call__', '__get__'):
    for value in ('text', 5, None, (1,), {'k': 1}, {}):
        def g(): a = 1
        def assign():
            setattr(g, name, value)
            got = getattr(g, name)
            return name, value, got if name not in ('__globals__', '__builtins__') else '...'
        run(assign)
    def g(x=1, *, y=2) -> int: 'd'
    def delete():
        delattr(g, name)
        return 'deleted', name, getattr(g, name, 'gone')
    run(delete)
def outer():
    v = 1
    def inner(): return v
    def setter(n):
        nonlocal v
        v = n
    return inner, setter
inner, setter = outer()
cell = inner.__closure__[0]
print(cell.cell_contents, type(cell).__name__, cell == setter.__closure__[0], cell is setter.__closure__[0])
cell.cell_contents = 5; print(inner()); setter(9); print(cell.cell_contents)
del cell.cell_contents
run(lambda: cell.cell_contents); run(inner)
import types
empty = types.CellType() if hasattr(types, 'CellType') else type(cell)()
run(lambda: empty.cell_contents); print(type(cell)(3).cell_contents, type(cell)(1) == type(cell)(1), type(cell)(1) < type(cell)(2), type(cell)() < type(cell)(1), type(cell)() == type(cell)())
run(lambda: type(cell)(1) < 5); run(lambda: hash(cell)); run(lambda: repr(type(cell)()).split(' at ')[0])
class C:
    def m(self, x=1): "mdoc"; return self, x
    @classmethod
    def cm(cls): return cls
    @staticmethod
    def sm(): return 's'
c = C(); m = c.m
print(m.__name__, m.__qualname__, m.__doc__, m.__self__ is c, m.__func__ is C.m, m.__module__, m.__defaults__, m.__code__ is C.m.__code__, type(m).__name__)
print(m == c.m, m is c.m, hash(m) == hash(c.m), m == C().m, m != c.m, C.m.__get__(c) == m, C.cm.__self__, C.cm.__func__.__name__, C.sm.__name__)
run(lambda: setattr(m, 'x', 1)); run(lambda: setattr(m, '__name__', 'q')); run(lambda: m.nosuch); run(lambda: delattr(m, '__doc__')); run(lambda: setattr(m, '__self__', 1))
C.m.tag = 'tag'; print(m.tag, c.m.tag)
M = type(m)
run(lambda: M(5, c)); run(lambda: M(len)); run(lambda: M(len, None)); run(lambda: M(len, [1, 2])()); run(lambda: M()); run(lambda: M(f, 1, 2)); run(lambda: M(f, self=1))
run(lambda: M(C.m, 'any')()); run(lambda: C.m(7)); run(lambda: C.m()); run(lambda: c.m(1, 2)); run(lambda: c.m(y=1)); run(lambda: c.m(self=3)); run(lambda: C.m(self=3))
print(f.__get__(None, C) is f, f.__get__(1).__self__); run(lambda: f.__get__()); run(lambda: f.__get__(None)); run(lambda: f.__get__(None, None))
F = type(f)
run(lambda: F()); run(lambda: F(f.__code__)); run(lambda: F(f.__code__, {}).__name__); run(lambda: F(f.__code__, {}, 'nn', (1, 2)).__defaults__); run(lambda: F(5, {})); run(lambda: F(f.__code__, 5)); run(lambda: F(inner.__code__, {})); run(lambda: F(inner.__code__, {}, None, None, (cell,)).__closure__ is not None); run(lambda: F(inner.__code__, {}, None, None, (1,))); run(lambda: F(f.__code__, {}, None, None, (cell,))); run(lambda: F(f.__code__, {}, 5)); run(lambda: F(f.__code__, {}, None, 5)); run(lambda: F(f.__code__, {}, name='x', argdefs=(1,)).__name__)
g2 = F(f.__code__, {'__name__': 'modname'}); print(g2.__module__, g2.__qualname__, g2.__kwdefaults__, g2.__annotations__)
print(f.__kwdefaults__, f.__defaults__, f.__annotations__)
f.__kwdefaults__['c'] = 99; f.__defaults__ = (7,)
def h(a, b=2, *, c=3): return a, b, c
h.__kwdefaults__['c'] = 99; h.__defaults__ = (5, 7); print(h(), h(1)); h.__kwdefaults__ = None; run(lambda: h(1)); h.__defaults__ = None; run(lambda: h(c=1))
lam = lambda: 0
print(lam.__name__, lam.__qualname__, (lambda x: (lambda: x))(1).__qualname__, lam.__doc__, lam.__annotations__, repr(f).split(' at ')[0], repr(m).split(' object at ')[0])
print(len.__name__, len.__qualname__, len.__module__, len.__self__.__name__, len.__doc__ is not None, len.__text_signature__, [].append.__qualname__, [].append.__self__, str.join.__qualname__, str.join.__objclass__, ''.join.__name__, dict.fromkeys.__qualname__, dict.fromkeys.__self__, int.__add__.__qualname__, (5).__add__.__self__, (5).__add__.__qualname__, type(int.__add__), type((5).__add__), type(str.join), type(dict.__dict__['fromkeys']), type(int.real), object.__init__.__name__, int.__new__.__name__, int.__new__.__self__, int.__new__.__qualname__, str.maketrans.__qualname__, str.__dict__['maketrans'].__func__.__name__)
