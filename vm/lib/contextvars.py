"""Context variables: values that belong to a flow of control instead of a module.

A Context is a mapping from variables to values; run() makes it the current one of its thread, which the thread's own dict tells.
"""
from _thread import _own_dict

__all__ = ("Context", "ContextVar", "Token", "copy_context")


class _Missing:
    def __repr__(self):
        return "<Token.MISSING>"


_MISSING = _Missing()
_ABSENT = object()
_KEY = "contextvars"


class Token:
    """What ContextVar.set() gives: the way back."""

    __slots__ = ("_context", "_var", "_old", "_used")
    MISSING = _MISSING

    def __new__(cls, *args, **kwargs):
        raise RuntimeError("Tokens can only be created by ContextVars")

    var = property(lambda self: self._var)
    old_value = property(lambda self: _MISSING if self._old is _ABSENT else self._old)

    def __repr__(self):
        return "<Token%s var=%r at %#x>" % (" used" if self._used else "", self._var, id(self))

    __class_getitem__ = classmethod(type(list[int]))


class ContextVar:
    """ContextVar(name, *, default): a variable with a value in each context."""

    __slots__ = ("_name", "_default")

    def __init_subclass__(cls, **kwargs):
        raise TypeError("type '_contextvars.ContextVar' is not an acceptable base type")

    def __init__(self, *args, default=_ABSENT):
        if not args:
            raise TypeError("ContextVar() takes exactly 1 positional argument (0 given)")
        if len(args) > 1:
            raise TypeError(f"ContextVar() takes at most 1 positional argument ({len(args)} given)")
        name, = args
        if not isinstance(name, str):
            raise TypeError("context variable name must be a str")
        self._name = name
        self._default = default

    name = property(lambda self: self._name)

    def get(self, default=_ABSENT, /):
        """The value in the current context, else the default given here, else that of the variable."""
        value = _current()._values.get(self, _ABSENT)
        if value is not _ABSENT:
            return value
        if default is not _ABSENT:
            return default
        if self._default is not _ABSENT:
            return self._default
        raise LookupError(self)

    def set(self, value, /):
        """Set the value in the current context; the result is a token for reset()."""
        token = object.__new__(Token)
        token._context = context = _current()
        token._var = self
        token._old = context._values.get(self, _ABSENT)
        token._used = False
        context._values[self] = value
        return token

    def reset(self, token, /):
        """Back to the value before the set() that made the token."""
        if not isinstance(token, Token):
            raise TypeError(f"expected an instance of Token, got {token!r}")
        if token._used:
            raise RuntimeError(f"{token!r} has already been used once")
        if token._var is not self:
            raise ValueError(f"{token!r} was created by a different ContextVar")
        if token._context is not _current():
            raise ValueError(f"{token!r} was created in a different Context")
        token._used = True
        if token._old is _ABSENT:
            _current()._values.pop(self, None)
        else:
            _current()._values[self] = token._old

    def __repr__(self):
        default = "" if self._default is _ABSENT else " default=%r" % (self._default,)
        return "<ContextVar name=%r%s at %#x>" % (self._name, default, id(self))

    __class_getitem__ = classmethod(type(list[int]))


class Context:
    """Context(): an empty mapping of variables to values, unchanged but by set() in run()."""

    __slots__ = ("_values", "_outer", "_entered", "__weakref__")

    def __hash__(self):
        raise TypeError("unhashable type: '_contextvars.Context'")

    def __init_subclass__(cls, **kwargs):
        raise TypeError("type '_contextvars.Context' is not an acceptable base type")

    def __init__(self):
        self._values = {}
        self._outer = None
        self._entered = False

    def run(self, callable, /, *args, **kwargs):
        """Call callable with this context as the current one."""
        if self._entered:
            raise RuntimeError(f"cannot enter context: {self!r} is already entered")
        outer, self._entered = _current(), True
        own = _own_dict()
        own[_KEY] = self
        try:
            return callable(*args, **kwargs)
        finally:
            own[_KEY] = outer
            self._entered = False

    def copy(self):
        """A shallow copy."""
        other = Context()
        other._values = dict(self._values)
        return other

    def _check(self, var):
        if not isinstance(var, ContextVar):
            raise TypeError(f"a ContextVar key was expected, got {var!r}")

    def __getitem__(self, var, /):
        self._check(var)
        return self._values[var]

    def __contains__(self, var, /):
        self._check(var)
        return var in self._values

    def get(self, var, default=None, /):
        self._check(var)
        return self._values.get(var, default)

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)

    def keys(self):
        return list(self._values)

    def values(self):
        return list(self._values.values())

    def items(self):
        return list(self._values.items())

    def __eq__(self, other):
        if not isinstance(other, Context):
            return NotImplemented
        return self._values == other._values


for _cls in (Context, ContextVar, Token):
    _cls.__module__ = "_contextvars"
del _cls


def _current():
    own = _own_dict()
    try:
        return own[_KEY]
    except KeyError:
        own[_KEY] = first = Context()
        first._entered = True
        return first


def copy_context():
    """A copy of the current context."""
    return _current().copy()
