"""Attributes of which every thread has its own: threading.local.

A local object's state has the dict of each thread, so that what leads back to the object is a cycle like any other. A thread's own dict
(_thread._own_dict()) holds a _Here, which knows the states weakly: when the thread ends, it takes its dicts out of them.
"""
import _thread
from _thread import _own_dict
from _weakref import ref as _ref

__all__ = ["local"]

_KEY = "threading.local"


class _State:
    __slots__ = ("args", "kwargs", "attributes", "__weakref__")


class _Here:
    __slots__ = ("states", "limit")

    def __init__(self):
        self.states = []  # weak references, those that are dead taken out when there are many
        self.limit = 16

    def add(self, state):
        if len(self.states) >= self.limit:
            self.states = [reference for reference in self.states if reference() is not None]
            self.limit = max(16, 2 * len(self.states))
        self.states.append(_ref(state))

    def __del__(self):
        for reference in self.states:
            state = reference()
            if state is not None:
                state.attributes.pop(id(self), None)


def _dict_here(state):
    own = _own_dict()
    here = own.get(_KEY)
    if here is None:
        here = own[_KEY] = _Here()
    found = state.attributes.get(id(here))
    if found is None:
        here.add(state)
        return state.attributes.setdefault(id(here), {}), True
    return found, False


def _attributes(obj):
    state = object.__getattribute__(obj, "_local__state")
    found, fresh = _dict_here(state)
    if fresh:
        cls = type(obj)
        if cls.__init__ is not object.__init__:
            cls.__init__(obj, *state.args, **(state.kwargs or {}))
    return found


def _is_data(cls, name):
    for base in cls.__mro__:
        if name in base.__dict__:
            kind = type(base.__dict__[name])
            return hasattr(kind, "__set__") or hasattr(kind, "__delete__")
    return False


def _refusal(obj, text):
    cls = type(obj)
    return AttributeError(f"'{'_thread._local' if cls is local else cls.__name__}' object {text}")


def _missing(obj, name):
    error = _refusal(obj, f"has no attribute {name!r}")
    error.name, error.obj = name, obj
    return error


class local:
    """An object whose attributes differ from thread to thread."""

    __slots__ = ("_local__state", "__weakref__")

    def __new__(cls, /, *args, **kwargs):
        if (args or kwargs) and cls.__init__ is object.__init__:
            raise TypeError("Initialization arguments are not supported")
        self = object.__new__(cls)
        state = _State()
        state.args, state.kwargs, state.attributes = args, kwargs or None, {}
        object.__setattr__(self, "_local__state", state)
        _dict_here(state)  # __init__ runs for this thread anyway
        return self

    def __getattribute__(self, name):
        own = _attributes(self)
        if name == "__dict__":
            return own
        if name in own and not _is_data(type(self), name):
            return own[name]
        try:
            return object.__getattribute__(self, name)
        except AttributeError:
            if hasattr(type(self), "__getattr__") or hasattr(type(self), name):
                raise
        raise _missing(self, name)

    def __setattr__(self, name, value):
        if name == "__dict__":
            raise _refusal(self, "attribute '__dict__' is read-only")
        own = _attributes(self)
        if _is_data(type(self), name):
            object.__setattr__(self, name, value)
        else:
            own[name] = value

    def __delattr__(self, name):
        if name == "__dict__":
            raise _refusal(self, "attribute '__dict__' is read-only")
        own = _attributes(self)
        if _is_data(type(self), name):
            object.__delattr__(self, name)
        elif name in own:
            del own[name]
        else:
            raise _missing(self, name)


local.__module__ = "_thread"
local.__name__ = local.__qualname__ = "_local"
_thread._local = local
