"""Subclasses of built-in types: __init_subclass__, keywords of classes, constructors with more arguments."""
import array
import collections
import fractions

seen = []
for base in (int, float, complex, str, bytes, bytearray, list, tuple, dict, set, frozenset, object, property, type, Exception, classmethod, staticmethod, enumerate, zip, map, filter, reversed, super, array.array, collections.deque, fractions.Fraction):
    class Sub(base):
        def __init_subclass__(cls, *, tag=None, **kwargs):
            super().__init_subclass__(**kwargs)
            seen.append((cls.__name__, tag))

    class Tagged(Sub, tag=base.__name__):
        pass

    try:
        class Wrong(Sub, other=1):
            pass
    except TypeError as error:
        print(base.__name__, error, end='; ')
    print(seen[-1], Tagged.__bases__ == (Sub,), issubclass(Tagged, base), Sub.__base__ is base, '__dict__' in Sub.__dict__ or hasattr(Sub, '__dict__'))
for base in (bool, range, slice, type(None), type(...), memoryview, type(len), type(lambda: 0), type((lambda: (yield))()), type({}.keys()), type(iter([]))):
    try:
        class No(base):
            pass
        print(base.__name__, 'can be subclassed')
    except TypeError as error:
        print(error)
for bases in ((int, str), (int, float), (list, dict), (int, bool), (object, int), (tuple, str), (int, int), (Exception, int), (list, collections.abc.Sized), (dict, collections.OrderedDict), (collections.OrderedDict, dict)):
    try:
        print(type('X', bases, {}).__mro__[:3])
    except TypeError as error:
        print([b.__name__ for b in bases], str(error).replace('\n', ' '))
class WithSlots(int):
    try:
        __slots__ = ()
    finally:
        pass
print(hasattr(WithSlots(), '__dict__'), WithSlots(5) + 1)
for base in (int, tuple, bytes, str, list, dict):
    try:
        print(type('S', (base,), {'__slots__': ('a',)}).__name__, base.__name__)
    except TypeError as error:
        print(base.__name__, error)
class K(int):
    def __new__(cls, value, extra):
        self = super().__new__(cls, value)
        self.extra = extra
        return self
print(K(5, 'x').extra, K(5, extra='y') + 1)
class L(list):
    def __init__(self, *args, name):
        super().__init__(*args)
        self.name = name
print(L([1], name='n'), L(name='m').name)
for call in (lambda: K(5), lambda: L(5, name='x'), lambda: L([1]), lambda: type('O', (), {})(5), lambda: type('O', (), {'__init__': lambda self, x: None})(), lambda: object(1), lambda: object.__new__(int), lambda: int.__new__(str), lambda: list.__new__(5), lambda: type('N', (), {'__new__': lambda cls, x: object.__new__(cls)})(1, 2)):
    try:
        print(call())
    except TypeError as error:
        print(error)
