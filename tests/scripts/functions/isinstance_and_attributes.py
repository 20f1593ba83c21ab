"""isinstance, issubclass, getattr, hasattr, setattr, delattr with odd arguments and hooks."""
from _cases import cases
class A: pass
class B(A): pass
class Hook(type):
    def __instancecheck__(cls, o): return 'yes' if o == 1 else []
    def __subclasscheck__(cls, c): return c is int
class H(metaclass=Hook): pass
class Raises(type):
    def __instancecheck__(cls, o): raise KeyError('ic')
class R(metaclass=Raises): pass
class Fake:
    @property
    def __class__(self): return A
class FakeBad:
    @property
    def __class__(self): raise ValueError('cls')
class FakeAttr:
    __class__ = 5
class Bases:
    def __init__(self, *b): self.__bases__ = b
class BadBases: __bases__ = 5
class G:
    def __getattr__(self, n): raise KeyError(n)
class Q:
    def __getattr__(self, n): return n * 2
deep = ()
for _ in range(5): deep = (deep, int)
cases('''
isinstance(1, int), isinstance(True, int), isinstance(1, (str, int)), isinstance(1, ()), isinstance(1, ((), (int,))), isinstance(1, deep), isinstance(B(), A), isinstance(A(), B), isinstance(A, type), isinstance(None, type(None))
isinstance(1, int | str), isinstance('a', int | None), isinstance(None, int | None), issubclass(int, int | str), isinstance([], list | tuple)
isinstance(1, 5)
isinstance(1, 'int')
isinstance(1, [int])
isinstance(1, (5,))
isinstance(1, (int, 5)), 1
isinstance('a', (int, 5))
isinstance(1, None)
isinstance(1, list[int])
isinstance([], list[int])
isinstance(1, int | list[int])
isinstance([], int | list[int])
isinstance()
isinstance(1)
isinstance(1, int, 2)
isinstance(1, H), isinstance(2, H), isinstance(H(), H), issubclass(int, H), issubclass(str, H), issubclass(H, H)
isinstance(1, R)
isinstance(R(), R), 1
isinstance(Fake(), A), isinstance(Fake(), Fake), isinstance(Fake(), B), type(Fake()) is Fake
isinstance(FakeBad(), A)
isinstance(FakeAttr(), A)
isinstance(1, Bases()), issubclass(Bases(int), Bases())
isinstance(1, BadBases())
issubclass(Bases(), (int,))
issubclass(bool, int), issubclass(int, bool), issubclass(B, (str, A)), issubclass(B, ()), issubclass(A, object), issubclass(type, object), issubclass(object, type)
issubclass(1, int)
issubclass(int, 1)
issubclass('a', 'b')
issubclass(int, (1,))
issubclass(None, int)
issubclass(list[int], list)
issubclass(list, list[int])
issubclass(int)
getattr(A, 'x', 5), getattr(5, 'real'), getattr(A(), 'nope', None), getattr(Q(), 'zz')
getattr(A, 'x')
getattr(A)
getattr(A, 5)
getattr(A, 5, 6)
getattr(A, b'x')
getattr(A, 'x', 1, 2)
getattr(A, name='x')
getattr(G(), 'x', 'default')
hasattr(A, 'x'), hasattr(5, 'real'), hasattr(Q(), 'any')
hasattr(G(), 'x')
hasattr(A)
hasattr(A, 5)
hasattr(A, '\\ud800'), getattr(Q(), 'é')
setattr(A, 'x')
setattr(A, 5, 6)
setattr(A, 'a b', 7), getattr(A, 'a b'), delattr(A, 'a b'), hasattr(A, 'a b')
setattr(5, 'x', 1)
setattr(int, 'x', 1)
delattr(A, 'nope')
delattr(A)
delattr(int, 'real')
delattr(A(), '__class__')
setattr(A(), '__class__', 5)
setattr(A(), '__dict__', 5)
''', dict(globals()))
