"""How objects say what they are made of: helpers of object.__reduce_ex__, for copy and pickle."""

__all__ = ["pickle", "constructor", "add_extension", "remove_extension", "clear_extension_cache"]

dispatch_table = {}


def pickle(ob_type, pickle_function, constructor_ob=None):
    if not callable(pickle_function):
        raise TypeError("reduction functions must be callable")
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def constructor(object):
    if not callable(object):
        raise TypeError("constructors must be callable")


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


def _reconstructor(cls, base, state):
    """The other side of _reduce_ex: an instance of cls around the value its built-in base holds."""
    if base is object:
        return object.__new__(cls)
    made = base.__new__(cls, state)
    if base.__init__ != object.__init__:
        base.__init__(made, state)
    return made


_HEAP = 1 << 9
_new = type(int.__new__)


def _builtin_base(cls):
    """The class nearest in the MRO that Python code did not make, and that makes its own instances."""
    for base in cls.__mro__:
        if hasattr(base, "__flags__") and not base.__flags__ & _HEAP:
            return base
        new = base.__new__
        if isinstance(new, _new) and new.__self__ is base:
            return base
    return object


def _reduce_ex(self, protocol):
    assert protocol < 2
    cls = self.__class__
    base = _builtin_base(cls)
    if base is object:
        state = None
    else:
        if base is cls:
            raise TypeError(f"cannot pickle {cls.__name__!r} object")
        state = base(self)
    made_from = (cls, base, state)
    try:
        get_state = self.__getstate__
    except AttributeError:
        if getattr(self, "__slots__", None):
            raise TypeError(f"cannot pickle {cls.__name__!r} object: a class that defines __slots__ without defining "
                            f"__getstate__ cannot be pickled with protocol {protocol}") from None
        attributes = getattr(self, "__dict__", None)
    else:
        if getattr(self, "__slots__", None) and type(self).__getstate__ is object.__getstate__:
            raise TypeError("a class that defines __slots__ without defining __getstate__ cannot be pickled")
        attributes = get_state()
    return (_reconstructor, made_from, attributes) if attributes else (_reconstructor, made_from)


def _slotnames(cls):
    """The mangled names of all __slots__ of a class and its bases."""
    names = cls.__dict__.get("__slotnames__")
    if names is not None:
        return names
    names = []
    for c in cls.__mro__:
        slots = c.__dict__.get("__slots__", ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if name in ("__dict__", "__weakref__"):
                continue
            if name.startswith("__") and not name.endswith("__"):
                owner = c.__name__.lstrip("_")
                name = f"_{owner}{name}" if owner else name
            names.append(name)
    try:
        cls.__slotnames__ = names
    except Exception:
        pass
    return names


_extension_registry = {}
_inverted_registry = {}
_extension_cache = {}


def add_extension(module, name, code):
    code = int(code)
    if not 1 <= code <= 0x7fffffff:
        raise ValueError("code out of range")
    key = module, name
    if _extension_registry.get(key) == code and _inverted_registry.get(code) == key:
        return
    if key in _extension_registry:
        raise ValueError(f"key {key} is already registered with code {_extension_registry[key]}")
    if code in _inverted_registry:
        raise ValueError(f"code {code} is already in use for key {_inverted_registry[code]}")
    _extension_registry[key] = code
    _inverted_registry[code] = key


def remove_extension(module, name, code):
    key = module, name
    if _extension_registry.get(key) != code or _inverted_registry.get(code) != key:
        raise ValueError(f"key {key} is not registered with code {code}")
    del _extension_registry[key], _inverted_registry[code]
    _extension_cache.pop(code, None)


def clear_extension_cache():
    _extension_cache.clear()


def _complex_parts(c):
    return complex, (c.real, c.imag)


def _union_parts(u):
    from functools import reduce
    from operator import or_
    return reduce, (or_, u.__args__)


pickle(complex, _complex_parts, complex)
pickle(type(int | str), _union_parts)
