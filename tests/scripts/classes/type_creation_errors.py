"""type(...) and class statements that can't be: every message."""
from _cases import cases
class A: pass
class B(A): pass
class S1: __slots__ = ('a',)
class S2: __slots__ = ('b',)
class E1: __slots__ = ()
class M1(type): pass
class M2(type): pass
class X(metaclass=M1): pass
class Y(metaclass=M2): pass
class I(int): pass
class T(tuple): pass
class Final:
    def __init_subclass__(cls, **kw): raise TypeError(f'no subclass {cls.__name__} {kw}')
ns = dict(globals())
cases('''
type()
type(1, 2)
type(1, 2, 3, 4)
type('X', (), {}).__name__, type('X', (), {}).__mro__[1:], type('X', (A,), {'x': 1}).x
type(5, (), {})
type('X', [], {})
type('X', (), [])
type('X', (5,), {})
type('X', ('a',), {})
type('X', (None,), {})
type('X', (A, A), {})
type('X', (A, B), {})
type('X', (object, A), {})
type('X', (bool,), {})
type('X', (type(None),), {})
type('X', (range,), {})
type('X', (slice,), {})
type('X', (type(lambda: 1),), {})
type('X', (type(...),), {})
type('X', (memoryview,), {})
type('X', (int, str), {})
type('X', (list, dict), {})
type('X', (S1, S2), {})
type('X', (S1, E1), {}), type('X', (E1, S1), {}), type('X', (A, S1), {})
type('X', (S1, int), {})
type('X', (E1, int), {}).__mro__[-2:]
type('X', (I, T), {})
type('X', (X, Y), {})
type('X', (X,), {}).__class__
type('a\\0b', (), {})
type('', (), {}).__name__, type('a b', (), {}).__name__, type('é', (), {}).__name__
type('X', (), {1: 2}).__dict__[1]
type('X', (), {'__slots__': 5})
type('X', (), {'__slots__': 'a b'})
type('X', (), {'__slots__': ['1a']})
type('X', (), {'__slots__': [5]})
type('X', (), {'__slots__': ('a', 'a')}).__slots__
type('X', (), {'__slots__': ('a',), 'a': 1})
type('X', (), {'__slots__': ('__dict__', '__dict__')})
type('X', (), {'__slots__': ('__weakref__', '__weakref__')})
type('X', (A,), {'__slots__': ('__dict__',)})
type('X', (A,), {'__slots__': ('__weakref__',)})
type('X', (int,), {'__slots__': ('a',)})
type('X', (tuple,), {'__slots__': ('a',)})
type('X', (bytes,), {'__slots__': ('a',)})
type('X', (str,), {'__slots__': ('a',)}).__slots__
type('X', (int,), {'__slots__': ()})().__class__.__name__
type('X', (list,), {'__slots__': ('a',)})().__class__.__name__
type('X', (), {'__slots__': ('__class__',)})
type('X', (), {'__slots__': {'a': 'doc of a'}}).a.__doc__
type('X', (), {'__slots__': iter(['p', 'q'])}).__dict__['p']
type('X', (), {'__qualname__': 5})
type('X', (), {'__qualname__': 'Q.R'})
type('X', (), {'__classcell__': 5})
type('X', (Final,), {})
type('X', (Final,), {}, a=1)
type('X', (A,), {}, a=1)
type('X', (), {}, metaclass=M1)
type('X', (A,), {'__init_subclass__': 5}).__name__
type('X', (type('P', (), {'__init_subclass__': 5}),), {})
type.__new__(M1, 'X', (), {}).__class__
type.__new__(int, 'X', (), {})
type.__new__(5, 'X', (), {})
type.__new__()
type.__new__(type)
type.__new__(type, 'X')
type.__new__(M1, 'X', (Y,), {})
type.__call__(type, 5), type(type.__call__(A))
type.__init__(A)
type.__init__(A, 1)
type.__init__(A, 1, 2, 3)
type.__init__(A, 'x', (), {}, a=5)
type.mro(A), type.mro(B)
type.mro(5)
type.__subclasses__(B), B.__subclasses__()
type.__subclasses__()
type.__prepare__(), type.__prepare__(1, 2, x=3)
type.__instancecheck__(int, 5), type.__subclasscheck__(int, bool)
type.__instancecheck__(5, 5)
type.__subclasscheck__(int, 5)
type.__dir__(A) is not None, type.__sizeof__(A) > 0
type.x
type.x = 1
int.x = 1
del int.real
int.__bases__ = (A,)
object.__new__(), 1
''', ns)
def stmt(text):
    try: exec(text, dict(globals()))
    except Exception as e: print(repr(text), type(e).__name__, e)
    else: print(repr(text), 'fine')
for text in ('class C(5): pass', 'class C(A, A): pass', 'class C(A, B): pass', 'class C(metaclass=5): pass', 'class C(metaclass=int): pass', 'class C(metaclass=print): print(1)', 'class C(A, x=1): pass', 'class C(X, Y): pass', 'class C(X, metaclass=M2): pass', 'class C(X, metaclass=type): print(type(C) if 0 else 1)', 'class C(*[A]): pass', 'class C(*5): pass', 'class C(**{"metaclass": M1}): pass', 'class C(metaclass=M1, **{"metaclass": M1}): pass', 'class C(nosuch): pass', 'class C(A.b): pass', 'class C(list[int]): print(__orig_bases__ if 0 else 1)', 'class C(int | str): pass', 'class C([]): pass', 'class C(None): pass', 'class C(len): pass', 'class C(lambda: 1): pass', 'class C(...): pass', 'class C("x"): pass', 'class C(metaclass=lambda *a: a): pass\nprint(C[:2])', 'class C(metaclass=lambda *a, **k: k, z=1): pass\nprint(C)', 'class C(metaclass=type("M", (), {"__prepare__": lambda *a: 5})()): pass', 'class C(type, metaclass=C0): pass'):
    stmt(text)
for name in ('a\0b', '\udc80', 'é'):
    for make in (lambda: type(name, (), {}).__name__, lambda: setattr(type('X', (), {}), '__name__', name)):
        try: print(make())
        except (ValueError, UnicodeError) as e: print(type(e).__name__, e)
for doc in ('x', '\xc4', 'x\0y', b'x', 42, None, '\udc80', 'x\udcdcy'):
    try: print(ascii(type('Documented', (), {'__doc__': doc}).__doc__))
    except UnicodeEncodeError as error: print(error)
