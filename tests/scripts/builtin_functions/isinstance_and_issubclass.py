"""isinstance() and issubclass(): tuples, unions, hooks, odd __class__ and __bases__."""
import abc
import typing
from _cases import cases

class Meta(type):
    def __instancecheck__(cls, instance):
        print('  instancecheck', instance)
        return instance == 5

    def __subclasscheck__(cls, subclass):
        print('  subclasscheck', subclass)
        return 'yes' if subclass is int else ''

class M(metaclass=Meta):
    pass

class Proxy:
    def __init__(self, cls):
        self.cls = cls

    @property
    def __class__(self):
        return self.cls

class FakeClass:
    __bases__ = (int,)

class Fake:
    def __init__(self, bases):
        self.__bases__ = bases

class Abstract(abc.ABC):
    @classmethod
    def __subclasshook__(cls, other):
        return True if hasattr(other, 'quack') else NotImplemented

class Duck:
    quack = 1

class BadHook(abc.ABC):
    @classmethod
    def __subclasshook__(cls, other):
        return 5

cases('''
isinstance(1, int), isinstance(True, int), isinstance(1, (str, int)), isinstance(1, (str, (float, (int,)))), isinstance(1, ())
isinstance(1, int | str), isinstance(None, int | None), isinstance(1.5, int | str), issubclass(bool, int | str), issubclass(type(None), int | None)
isinstance(1, 5)
isinstance(1, (str, 5))
isinstance(1, (int, 5))
isinstance(1, [int])
isinstance(1, 'int')
isinstance(1, list[int])
isinstance(1, int | list[int])
isinstance(1, None)
isinstance(1)
isinstance(1, int, str)
issubclass(int, 5)
issubclass(5, int)
issubclass(5, 5)
issubclass(int, (5, int))
issubclass(int, (int, 5))
issubclass('int', int)
issubclass(list[int], list)
isinstance(5, M), isinstance(6, M), isinstance(M(), M), isinstance(5, (str, M))
issubclass(int, M), issubclass(str, M), issubclass(M, M)
isinstance(Proxy(int), int), isinstance(Proxy(int), Proxy), isinstance(Proxy(5), int), isinstance(Proxy(5), Proxy)
isinstance(Proxy(bool), int), type(Proxy(int)) is Proxy
issubclass(Fake((int,)), int)
issubclass(Fake((int,)), Fake((int,)))
f = Fake(()); issubclass(f, f), issubclass(Fake((f,)), f), isinstance(Proxy(Fake((f,))), f)
issubclass(Fake(5), int)
isinstance(Duck(), Abstract), issubclass(Duck, Abstract), isinstance(1, Abstract), issubclass(int, Abstract)
issubclass(int, BadHook)
isinstance(1, object), issubclass(int, object), issubclass(object, int), isinstance(type, type), isinstance(object, object), issubclass(type, object)
isinstance([], typing.List), isinstance([], typing.Iterable)
isinstance([], typing.List[int])
''', globals())
deep = int
for _ in range(50):
    deep = (deep,)
print(isinstance(1, deep))
for _ in range(100000):
    deep = (deep,)
try:
    isinstance('', deep)
except RecursionError as error:
    print(str(error)[:32])
