# isinstance and issubclass with tuples, unions and hooks.
class A: pass
class B(A): pass
print(isinstance(B(), A), isinstance(A(), B), isinstance(B(), (int, A)), isinstance(1, ()), isinstance(B, type), issubclass(B, (A, int)), issubclass(A, B), issubclass(bool, int), isinstance(1, int | str), isinstance('', (int | list, str)), issubclass(int, int | str), isinstance(A, object), isinstance(type, type), isinstance(None, type(None)), isinstance(B(), ((int, (str, A)),)))
class Even(type):
    def __instancecheck__(cls, o): return isinstance(o, int) and o % 2 == 0
    def __subclasscheck__(cls, c): return c.__name__.startswith('E')
class E(metaclass=Even): pass
class Exx: pass
print(isinstance(2, E), isinstance(3, E), isinstance('a', E), issubclass(Exx, E), issubclass(A, E), isinstance(E(), E))
class Liar:
    @property
    def __class__(self): return int
print(isinstance(Liar(), int), isinstance(Liar(), Liar), type(Liar()).__name__, Liar().__class__.__name__)
class Virtual:
    def __init__(self, *b): self.__bases__ = b
print(issubclass(Virtual(A), Virtual) if False else 'skip')
for f in (lambda: isinstance(1, 'a'), lambda: isinstance(1, [int]), lambda: issubclass(1, int), lambda: issubclass(int, 1), lambda: isinstance(1, (int, 5)), lambda: isinstance('a', (int, 5)), lambda: issubclass(list[int], list), lambda: isinstance(1, int | 'x')):
    try: print(f())
    except TypeError as e: print(e)
print(type(A) is type, type(type) is type, type(A()).__name__, A.__class__, A().__class__ is A, (5).__class__, type.__class__, type(5) == int, type(5) in (int, str), issubclass(type, object), isinstance(object, type), isinstance(type, object))
B.__bases__ = (object,) if False else (A,)
print(type('Dyn', (B,), {'x': 1, 'f': lambda s: s.x})().f(), type('D2', (), dict(a=1)).a, type('D3', (A,), {}).__module__)
