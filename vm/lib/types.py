"""Names for the types that the language uses but builtins doesn't name, and tools to make classes at run time."""
import sys


def _kinds():
    """The types, from one object of each."""
    cell = None

    def function():
        return cell

    def generator():
        yield

    async def coroutine():
        pass

    async def async_generator():
        yield

    class Sample:
        __slots__ = ("member",)

        def method(self):
            pass

    started = coroutine()
    started.close()
    try:
        raise TypeError
    except TypeError as error:
        traceback = error.__traceback__
    return {
        "FunctionType": type(function), "LambdaType": type(function), "CodeType": type(function.__code__),
        "MappingProxyType": type(type.__dict__), "SimpleNamespace": type(sys.implementation),
        "CellType": type(function.__closure__[0]), "GeneratorType": type(generator()), "CoroutineType": type(started),
        "AsyncGeneratorType": type(async_generator()), "MethodType": type(Sample().method),
        "BuiltinFunctionType": type(len), "BuiltinMethodType": type([].append),
        "WrapperDescriptorType": type(object.__init__), "MethodWrapperType": type(object().__str__),
        "MethodDescriptorType": type(str.join), "ClassMethodDescriptorType": type(dict.__dict__["fromkeys"]),
        "ModuleType": type(sys), "TracebackType": type(traceback), "FrameType": type(traceback.tb_frame),
        "GetSetDescriptorType": type(type(function).__code__), "MemberDescriptorType": type(Sample.member),
    }


globals().update(_kinds())
del _kinds


def new_class(name, bases=(), kwds=None, exec_body=None):
    """Makes a class as a class statement would; exec_body(namespace) fills the namespace."""
    resolved = resolve_bases(bases)
    meta, namespace, kwds = prepare_class(name, resolved, kwds)
    if exec_body is not None:
        exec_body(namespace)
    if resolved is not bases:
        namespace["__orig_bases__"] = bases
    return meta(name, resolved, namespace, **kwds)


def resolve_bases(bases):
    """The bases with those that have __mro_entries__ (PEP 560) replaced; the same object if there are none."""
    resolved = list(bases)
    changed = False
    for base in bases:
        if isinstance(base, type) or not hasattr(base, "__mro_entries__"):
            continue
        entries = base.__mro_entries__(bases)
        if not isinstance(entries, tuple):
            raise TypeError("__mro_entries__ must return a tuple")
        changed = True
        at = next(i for i, other in enumerate(resolved) if other is base)
        resolved[at:at + 1] = entries
    return tuple(resolved) if changed else bases


def prepare_class(name, bases=(), kwds=None):
    """The metaclass, the namespace that its __prepare__ gives, and the keyword arguments without `metaclass`."""
    kwds = {} if kwds is None else dict(kwds)
    if "metaclass" in kwds:
        meta = kwds.pop("metaclass")
    else:
        meta = type(bases[0]) if bases else type
    if isinstance(meta, type):
        meta = _calculate_meta(meta, bases)
    namespace = meta.__prepare__(name, bases, **kwds) if hasattr(meta, "__prepare__") else {}
    return meta, namespace, kwds


def _calculate_meta(meta, bases):
    """The most derived metaclass."""
    winner = meta
    for base in bases:
        other = type(base)
        if issubclass(winner, other):
            continue
        if not issubclass(other, winner):
            raise TypeError("metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of "
                            "the metaclasses of all its bases")
        winner = other
    return winner


class DynamicClassAttribute:
    """A property of instances that, asked of the class, goes on to the metaclass's __getattr__.

    So a class can have an attribute of the same name that means something else (enum uses it).
    """

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget, self.fset, self.fdel = fget, fset, fdel
        self.__doc__ = doc or fget.__doc__
        self.overwrite_doc = doc is None
        self.__isabstractmethod__ = bool(getattr(fget, "__isabstractmethod__", False))

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.__isabstractmethod__:
                return self
            raise AttributeError()
        if self.fget is None:
            raise AttributeError("unreadable attribute")
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("can't set attribute")
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError("can't delete attribute")
        self.fdel(instance)

    def getter(self, fget):
        made = type(self)(fget, self.fset, self.fdel, fget.__doc__ if self.overwrite_doc else self.__doc__)
        made.overwrite_doc = self.overwrite_doc
        return made

    def setter(self, fset):
        return self._copy(self.fget, fset, self.fdel)

    def deleter(self, fdel):
        return self._copy(self.fget, self.fset, fdel)

    def _copy(self, fget, fset, fdel):
        made = type(self)(fget, fset, fdel, self.__doc__)
        made.overwrite_doc = self.overwrite_doc
        return made


class _GeneratorWrapper:
    """What a decorated function returned, a generator-like object, as something that can be awaited."""

    def __init__(self, gen):
        self.__wrapped = gen
        self.__isgen = gen.__class__ is GeneratorType
        self.__name__ = getattr(gen, "__name__", None)
        self.__qualname__ = getattr(gen, "__qualname__", None)

    def send(self, val):
        return self.__wrapped.send(val)

    def throw(self, tp, *rest):
        return self.__wrapped.throw(tp, *rest)

    def close(self):
        return self.__wrapped.close()

    @property
    def gi_code(self):
        return self.__wrapped.gi_code

    @property
    def gi_frame(self):
        return self.__wrapped.gi_frame

    @property
    def gi_running(self):
        return self.__wrapped.gi_running

    @property
    def gi_yieldfrom(self):
        return self.__wrapped.gi_yieldfrom

    cr_code = gi_code
    cr_frame = gi_frame
    cr_running = gi_running
    cr_await = gi_yieldfrom

    def __next__(self):
        return next(self.__wrapped)

    def __iter__(self):
        return self.__wrapped if self.__isgen else self

    __await__ = __iter__


_COROUTINE, _GENERATOR, _ITERABLE_COROUTINE = 0x80, 0x20, 0x100


def coroutine(func):
    """Makes what a generator function returns awaitable; others are wrapped if they return a generator."""
    if not callable(func):
        raise TypeError("types.coroutine() expects a callable")
    if func.__class__ is FunctionType and getattr(func, "__code__", None).__class__ is CodeType:
        flags = func.__code__.co_flags
        if flags & (_COROUTINE | _ITERABLE_COROUTINE):
            return func
        if flags & _GENERATOR:
            func.__code__ = func.__code__.replace(co_flags=flags | _ITERABLE_COROUTINE)
            return func
    import functools
    import _collections_abc

    @functools.wraps(func)
    def wrapped(*args, **kwargs):
        made = func(*args, **kwargs)
        if made.__class__ is CoroutineType or (made.__class__ is GeneratorType and
                                               made.gi_code.co_flags & _ITERABLE_COROUTINE):
            return made
        if isinstance(made, _collections_abc.Generator) and not isinstance(made, _collections_abc.Coroutine):
            return _GeneratorWrapper(made)
        return made

    return wrapped


GenericAlias = type(list[int])
UnionType = type(int | str)
EllipsisType = type(...)
NoneType = type(None)
NotImplementedType = type(NotImplemented)

__all__ = [name for name in globals() if not name.startswith("_") and name != "sys"]
