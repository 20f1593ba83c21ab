# __slots__: what may be declared, what it does to __dict__, weak references and inheritance.
import weakref
def t(f, *a, **k):
    try: r = f(*a, **k)
    except Exception as e: print(f'{type(e).__name__}: {e}')
    else: print('ok', r)
def make(slots, bases=(), **ns):
    ns['__slots__'] = slots
    c = type('C', bases, ns)
    return c.__slots__, sorted(k for k in c.__dict__ if not k.startswith('__') or k in ('__dict__', '__weakref__'))
for s in ('a', ['a'], ('a', 'b'), {'a': 'doc of a', 'b': None}, {'a'}, '', [], 'abc', '__dict__',
          ['__dict__', '__weakref__'], ['__dict__', '__dict__'], ['__weakref__'] * 2, ['a', 'a'], ['1a'], ['a b'], [''], ['é'], 'ﬁ', [1], 1, None, [None], [b'a'],
          ['__x'], ['_C__x'], ['__x__'], ['__class__'], ['__doc__'], ['__slots__'], ['__module__'], ['__qualname__'], ['__init__'], ['class'], [type('S', (str,), {})('zz')], ['\ud800'], ['a\0']):
    t(make, s)
t(make, ['a'], (), a=1)
t(make, ['__x'], (), _C__x=1)
t(make, ['__x'], (), __x=1)
for base in (int, bytes, tuple, str, list, dict, type, Exception, object, float, bool, frozenset, property, complex):
    print(base.__name__); t(make, ['a'], (base,)); t(make, [], (base,)); t(make, ['__dict__'], (base,)); t(make, ['__weakref__'], (base,))
class A: __slots__ = 'a', 'b'
class B: __slots__ = 'c',
class D: pass
class W: __slots__ = '__weakref__',
class Di: __slots__ = '__dict__',
class E: __slots__ = ()
def bases(*b): return type('X', b, {'__slots__': ()}).__mro__[1:-1]
for x in (A, B, D, W, Di, E):
    for y in (A, B, D, W, Di, E):
        print(x.__name__, y.__name__, end=' '); t(lambda: [c.__name__ for c in bases(x, y)])
    t(make, ['__dict__'], (x,)); t(make, ['__weakref__'], (x,)); t(make, ['a'], (x,))
for c in (A, D, W, Di, E):
    x = c()
    t(setattr, x, 'zzz', 1); t(lambda: x.zzz); t(lambda: x.__dict__); t(lambda: weakref.ref(x)() is x); t(vars, x); t(delattr, x, 'zzz')
x = A()
t(lambda: x.a); t(delattr, x, 'a'); x.a = 3; t(lambda: x.a); t(delattr, x, 'a'); t(lambda: x.a)
print(type(A.a), A.a.__name__, A.a.__objclass__.__name__, A.a.__doc__, repr(A.a)[:20], A.a.__qualname__)
t(A.a.__get__, x); t(A.a.__get__, None, A); t(A.a.__get__, None); t(A.a.__get__, 1); t(A.a.__set__, 1, 2); t(A.a.__set__, x, 2); t(A.a.__delete__, 5); t(A.a.__get__, x, A)
class Doc: __slots__ = {'p': 'the p', 'q': 5}
print(Doc.p.__doc__, Doc.q.__doc__, Doc.__slots__)
class Sub(A):
    __slots__ = 'a',
s = Sub(); s.a = 1; A.a.__set__(s, 2); print(s.a, A.a.__get__(s))
class F(A): pass
f = F(); f.a = 1; f.z = 2; print(f.__dict__, f.a)
def chg(): A.__slots__ = ('zz',)
chg(); print(A.__slots__, hasattr(A(), 'zz'))
