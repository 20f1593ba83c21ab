# abc without its module in C
import _py_abc
from _fresh import fresh

abc = fresh('abc', '_abc')
print(abc.ABCMeta.__module__, abc.get_cache_token.__module__, issubclass(abc.ABCMeta, _py_abc.ABCMeta))


class Shape(metaclass=abc.ABCMeta):
    @abc.abstractmethod
    def area(self): pass

    @property
    @abc.abstractmethod
    def name(self): pass


class Square(Shape):
    def area(self): return 1


for cls in Shape, Square:
    try:
        cls()
    except TypeError as error:
        print(error)
print(sorted(Shape.__abstractmethods__), sorted(Square.__abstractmethods__))
Square.name = 'square'
abc.update_abstractmethods(Square)
print(Square().name)
before = abc.get_cache_token()
print(issubclass(int, Shape), isinstance(3, Shape), Shape.register(int) is int, issubclass(bool, Shape), isinstance(True, Shape), abc.get_cache_token() - before)
for wrong in (lambda: Shape.register(3), lambda: Square.register(Shape), lambda: issubclass(3, Shape)):
    try:
        print(wrong())
    except (TypeError, RuntimeError) as error:
        print(type(error).__name__, error)


class Sized(metaclass=abc.ABCMeta):
    @classmethod
    def __subclasshook__(cls, other):
        return hasattr(other, '__len__') if cls is Sized else NotImplemented


class Derived(Sized):
    pass


print(isinstance([], Sized), isinstance(3, Sized), isinstance([], Derived), issubclass(Derived, Sized))
Derived.register(dict)
print(isinstance({}, Derived), isinstance([], Derived))


class Liar:
    __class__ = property(lambda self: int)


print(isinstance(Liar(), Shape), isinstance(Liar(), Square))
Shape._abc_caches_clear()
Shape._abc_registry_clear()
print(issubclass(int, Shape), [c.__name__ for c in Shape.__mro__])
