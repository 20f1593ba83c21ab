"""Abstract Base Classes (ABCs) according to PEP 3119."""
try:
    from _abc import (get_cache_token, _abc_init, _abc_register, _abc_instancecheck, _abc_subclasscheck, _get_dump,
                      _reset_registry, _reset_caches)
except ImportError:
    from _py_abc import ABCMeta as _ABCMetaInPython, get_cache_token


def abstractmethod(funcobj):
    """Marks a method as abstract: a class that has such methods can't be instantiated.

    Works in classes whose metaclass is ABCMeta (or derived from it). Under property, classmethod and the like it
    is the innermost decorator.
    """
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractclassmethod(classmethod):
    """An abstract class method; the same as @classmethod over @abstractmethod, which is to be preferred."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractstaticmethod(staticmethod):
    """An abstract static method; the same as @staticmethod over @abstractmethod, which is to be preferred."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractproperty(property):
    """An abstract property; the same as @property over @abstractmethod, which is to be preferred."""

    __isabstractmethod__ = True


class ABCMeta(type):
    """The metaclass of abstract base classes.

    Other classes can be registered as virtual subclasses of such a class: isinstance() and issubclass() then count
    them in, though it is not in their MRO and they inherit nothing.
    """

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        _abc_init(cls)
        return cls

    def register(cls, subclass):
        """Makes `subclass` a virtual subclass of this class; returns it, so that it serves as a decorator."""
        return _abc_register(cls, subclass)

    def __instancecheck__(cls, instance):
        """isinstance(instance, cls)"""
        return _abc_instancecheck(cls, instance)

    def __subclasscheck__(cls, subclass):
        """issubclass(subclass, cls)"""
        return _abc_subclasscheck(cls, subclass)

    def _dump_registry(cls, file=None):
        """Prints what is known about virtual subclasses, for debugging."""
        registry, cache, negative, version = _get_dump(cls)
        print(f"Class: {cls.__module__}.{cls.__qualname__}", file=file)
        print(f"Inv. counter: {get_cache_token()}", file=file)
        print(f"_abc_registry: {registry!r}", file=file)
        print(f"_abc_cache: {cache!r}", file=file)
        print(f"_abc_negative_cache: {negative!r}", file=file)
        print(f"_abc_negative_cache_version: {version!r}", file=file)

    def _abc_registry_clear(cls):
        """Forgets what was registered, for debugging."""
        _reset_registry(cls)

    def _abc_caches_clear(cls):
        """Forgets the answers given so far, for debugging and tests."""
        _reset_caches(cls)


if "_ABCMetaInPython" in globals():
    ABCMeta = _ABCMetaInPython
    ABCMeta.__module__ = "abc"
    del _ABCMetaInPython


def update_abstractmethods(cls):
    """Finds the abstract methods of a class anew, after methods have been added to it; returns the class.

    For class decorators. A class that ABCMeta did not make is left alone.
    """
    if not hasattr(cls, "__abstractmethods__"):
        return cls
    abstracts = set()
    for base in cls.__bases__:
        for name in getattr(base, "__abstractmethods__", ()):
            if getattr(getattr(cls, name, None), "__isabstractmethod__", False):
                abstracts.add(name)
    for name, value in cls.__dict__.items():
        if getattr(value, "__isabstractmethod__", False):
            abstracts.add(name)
    cls.__abstractmethods__ = frozenset(abstracts)
    return cls


class ABC(metaclass=ABCMeta):
    """A class to derive from, for those who'd rather not name the metaclass."""

    __slots__ = ()
