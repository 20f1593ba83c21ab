"""Objects that stand in for others: they take every call and every attribute, and remember.

NonCallableMock has the attributes and the memory, CallableMixin the calls, MagicMixin the special methods. What a
mock returns and the attributes it is asked for are mocks too, its children; a child's calls are told to its parents.
A special method lives on the class, so that each mock has a class of its own.
"""

import inspect

from ._mock_calls import _Call, _CallList, _format_call_signature, _is_magic, call

__all__ = ("Mock", "MagicMock", "patch", "sentinel", "DEFAULT", "ANY", "call", "create_autospec", "AsyncMock", "FILTER_DIR",
           "NonCallableMock", "NonCallableMagicMock", "mock_open", "PropertyMock", "seal")

FILTER_DIR = True
_FunctionType = type(lambda: None)
FunctionTypes = (_FunctionType, type(_FunctionType.__get__(lambda: None, 1)))     # and methods
_ClassTypes = (type,)


class InvalidSpecError(Exception):
    """Indicates that an invalid value was used as a mock spec."""


# -- names that are their own value --

class _SentinelObject(object):
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return "sentinel.%s" % self.name

    def __reduce__(self):
        return "sentinel.%s" % self.name


class _Sentinel(object):
    """An object with a unique attribute for every name."""

    def __init__(self):
        self._sentinels = {}

    def __getattr__(self, name):
        if name == "__bases__":
            raise AttributeError
        return self._sentinels.setdefault(name, _SentinelObject(name))

    def __reduce__(self):
        return "sentinel"


sentinel = _Sentinel()
DEFAULT = sentinel.DEFAULT
_missing = sentinel.MISSING
_deleted = sentinel.DELETED


class _ANY(object):
    "A helper object that compares equal to everything."

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return "<ANY>"


ANY = _ANY()


def _is_exception(obj):
    return isinstance(obj, BaseException) or isinstance(obj, type) and issubclass(obj, BaseException)


def _is_async(obj):
    if _is_instance_mock(obj) and not isinstance(obj, AsyncMockMixin):
        return False
    if hasattr(obj, "__func__"):
        obj = obj.__func__
    return inspect.iscoroutinefunction(obj) or isinstance(obj, AsyncMockMixin)


def _is_list(obj):
    return type(obj) in (list, tuple)


def _extract_mock(obj):
    return obj.mock if isinstance(obj, _FunctionType) and hasattr(obj, "mock") else obj


def _is_instance_mock(obj):
    return issubclass(type(obj), NonCallableMock)


def _callable(obj):
    if isinstance(obj, type):
        return True
    if isinstance(obj, (staticmethod, classmethod)):
        return _callable(obj.__func__)
    return getattr(obj, "__call__", None) is not None


# -- mocks --

class Base(object):
    _mock_return_value = DEFAULT
    _mock_side_effect = None

    def __init__(self, /, *args, **kwargs):
        pass


_allowed_names = {"return_value", "_mock_return_value", "side_effect", "_mock_side_effect", "_mock_parent", "_mock_new_parent",
                  "_mock_name", "_mock_new_name"}


def _delegating_property(name):
    _allowed_names.add(name)
    kept = "_mock_" + name

    def get(self):
        sig = self._mock_delegate
        return getattr(self, kept) if sig is None else getattr(sig, name)

    def set(self, value):
        sig = self._mock_delegate
        if sig is None:
            self.__dict__[kept] = value
        else:
            setattr(sig, name, value)
    return property(get, set)


def _check_and_set_parent(parent, value, name, new_name):
    """Makes value a child of parent, unless it is one of somebody already."""
    value = _extract_mock(value)
    if not _is_instance_mock(value):
        return False
    if value._mock_name or value._mock_new_name or value._mock_parent is not None or value._mock_new_parent is not None:
        return False
    _parent = parent
    while _parent is not None:
        if _parent is value:
            return False
        _parent = _parent._mock_new_parent
    if new_name:
        value._mock_new_parent = parent
        value._mock_new_name = new_name
    if name:
        value._mock_parent = parent
        value._mock_name = name
    return True


class _MockIter(object):
    def __init__(self, obj):
        self.obj = iter(obj)

    def __next__(self):
        return next(self.obj)


def _try_iter(obj):
    if obj is None or _is_exception(obj) or _callable(obj):
        return obj
    try:
        return iter(obj)
    except TypeError:
        return obj


class NonCallableMock(Base):
    """A mock without calls."""

    def __new__(cls, /, *args, **kw):
        bases = (cls,)
        if not issubclass(cls, AsyncMockMixin):
            spec = kw.get("spec_set") or kw.get("spec") or (args[0] if args and not issubclass(cls, CallableMixin) else None)
            if spec is not None and _is_async(spec):
                bases = (AsyncMockMixin, cls)
        return object.__new__(type(cls.__name__, bases, {"__doc__": cls.__doc__}))

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name="",
                 _new_parent=None, _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs):
        if _new_parent is None:
            _new_parent = parent
        fields = self.__dict__
        fields["_mock_parent"] = parent
        fields["_mock_name"] = name
        fields["_mock_new_name"] = _new_name
        fields["_mock_new_parent"] = _new_parent
        fields["_mock_sealed"] = False
        if spec_set is not None:
            spec, spec_set = spec_set, True
        if _eat_self is None:
            _eat_self = parent is not None
        self._mock_add_spec(spec, spec_set, _spec_as_instance, _eat_self)
        fields["_mock_children"] = {}
        fields["_mock_wraps"] = wraps
        fields["_mock_delegate"] = None
        fields["_mock_called"] = False
        fields["_mock_call_args"] = None
        fields["_mock_call_count"] = 0
        fields["_mock_call_args_list"] = _CallList()
        fields["_mock_mock_calls"] = _CallList()
        fields["method_calls"] = _CallList()
        fields["_mock_unsafe"] = unsafe
        if kwargs:
            self.configure_mock(**kwargs)
        super(NonCallableMock, self).__init__(spec, wraps, name, spec_set, parent, _spec_state)

    def _mock_add_spec(self, spec, spec_set, _spec_as_instance=False, _eat_self=False):
        if _is_instance_mock(spec):
            raise InvalidSpecError(f"Cannot spec a Mock object. [object={spec!r}]")
        cls = signature = None
        asyncs = []
        if spec is not None and not _is_list(spec):
            cls = spec if isinstance(spec, type) else type(spec)
            found = _get_signature_object(spec, _spec_as_instance, _eat_self)
            signature = found and found[1]
            given, spec = spec, dir(spec)
            asyncs = [name for name in spec if _is_async(inspect.getattr_static(given, name, None))]
        fields = self.__dict__
        fields["_spec_asyncs"] = asyncs
        fields["_spec_class"] = cls
        fields["_spec_signature"] = signature
        fields["_spec_set"] = spec_set
        fields["_mock_methods"] = spec

    def attach_mock(self, mock, attribute):
        """Make a mock an attribute of this one: its calls are recorded here too."""
        inner = _extract_mock(mock)
        inner._mock_parent = inner._mock_new_parent = None
        inner._mock_name = ""
        inner._mock_new_name = None
        setattr(self, attribute, mock)

    def mock_add_spec(self, spec, spec_set=False):
        """Add a spec to a mock: only what it has can be fetched."""
        self._mock_add_spec(spec, spec_set)

    def _get_return_value(self):
        result = self._mock_return_value if self._mock_delegate is None else self._mock_delegate.return_value
        if result is DEFAULT:
            result = self._get_child_mock(_new_parent=self, _new_name="()")
            self.return_value = result
        return result

    def _set_return_value(self, value):
        if self._mock_delegate is not None:
            self._mock_delegate.return_value = value
        else:
            self.__dict__["_mock_return_value"] = value
            _check_and_set_parent(self, value, None, "()")

    return_value = property(_get_return_value, _set_return_value, doc="The value to be returned when the mock is called.")

    @property
    def __class__(self):
        return type(self) if self._spec_class is None else self._spec_class

    called = _delegating_property("called")
    call_count = _delegating_property("call_count")
    call_args = _delegating_property("call_args")
    call_args_list = _delegating_property("call_args_list")
    mock_calls = _delegating_property("mock_calls")

    def _get_side_effect(self):
        delegate = self._mock_delegate
        if delegate is None:
            return self._mock_side_effect
        effect = delegate.side_effect
        if effect is not None and not callable(effect) and not isinstance(effect, _MockIter) and not _is_exception(effect):
            effect = _MockIter(effect)
            delegate.side_effect = effect
        return effect

    def _set_side_effect(self, value):
        value = _try_iter(value)
        if self._mock_delegate is None:
            self.__dict__["_mock_side_effect"] = value
        else:
            self._mock_delegate.side_effect = value

    side_effect = property(_get_side_effect, _set_side_effect)

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        "Restore the mock object to its initial state."
        if visited is None:
            visited = []
        if id(self) in visited:
            return
        visited.append(id(self))
        self.called = False
        self.call_args = None
        self.call_count = 0
        self.mock_calls = _CallList()
        self.call_args_list = _CallList()
        self.method_calls = _CallList()
        if return_value:
            self._mock_return_value = DEFAULT
        if side_effect:
            self._mock_side_effect = None
        for child in self._mock_children.values():
            if not isinstance(child, _SpecState) and child is not _deleted:
                child.reset_mock(visited, return_value=return_value, side_effect=side_effect)
        ret = self._mock_return_value
        if _is_instance_mock(ret) and ret is not self:
            ret.reset_mock(visited)

    def configure_mock(self, /, **kwargs):
        """Set attributes; names with dots go to those of attributes."""
        for arg, val in sorted(kwargs.items(), key=lambda entry: entry[0].count(".")):
            *path, final = arg.split(".")
            obj = self
            for entry in path:
                obj = getattr(obj, entry)
            setattr(obj, final, val)

    def __getattr__(self, name):
        if name in {"_mock_methods", "_mock_unsafe"}:
            raise AttributeError(name)
        if self._mock_methods is not None:
            if name not in self._mock_methods or _is_magic(name) and name in _all_magics:
                raise AttributeError("Mock object has no attribute %r" % name)
        elif _is_magic(name):
            raise AttributeError(name)
        if not self._mock_unsafe and (not self._mock_methods or name not in self._mock_methods):
            if name.startswith(("assert", "assret", "asert", "aseert", "assrt")):
                raise AttributeError(f"{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is meant to be an attribute.")
        result = self._mock_children.get(name)
        if result is _deleted:
            raise AttributeError(name)
        if result is None:
            wraps = None
            if self._mock_wraps is not None:
                wraps = getattr(self._mock_wraps, name)
            result = self._get_child_mock(parent=self, name=name, wraps=wraps, _new_name=name, _new_parent=self)
            self._mock_children[name] = result
        elif isinstance(result, _SpecState):
            result = create_autospec(result.spec, result.spec_set, result.instance, result.parent, result.name)
            self._mock_children[name] = result
        return result

    def _extract_mock_name(self):
        names = [self._mock_new_name]
        parent = self._mock_new_parent
        last = self
        dot = ""
        if names == ["()"]:
            dot = ""
        else:
            dot = "."
        while parent is not None:
            last = parent
            names.append(parent._mock_new_name + dot)
            dot = "" if parent._mock_new_name == "()" else "."
            parent = parent._mock_new_parent
        names.reverse()
        first = last._mock_name or "mock"
        if len(names) > 1 and names[1] not in ("()", "()."):
            first += "."
        names[0] = first
        return "".join(names)

    def __repr__(self):
        name = self._extract_mock_name()
        name_string = "" if name in ("mock", "mock.") else " name=%r" % name
        spec_string = ""
        if self._spec_class is not None:
            spec_string = (" spec_set=%r" if self._spec_set else " spec=%r") % self._spec_class.__name__
        return "<%s%s%s id='%s'>" % (type(self).__name__, name_string, spec_string, id(self))

    def __dir__(self):
        if not FILTER_DIR:
            return object.__dir__(self)
        from_type = dir(type(self))
        children = [name for name, value in self._mock_children.items() if value is not _deleted]
        from_type = [e for e in from_type if not e.startswith("_")]
        fields = [e for e in self.__dict__ if not e.startswith("_") or _is_magic(e)]
        return sorted(set((self._mock_methods or []) + from_type + fields + children))

    def __setattr__(self, name, value):
        if name in _setattr_methods:
            return object.__setattr__(self, name, value)
        if self._spec_set and self._mock_methods is not None and name not in self._mock_methods and name not in self.__dict__:
            raise AttributeError("Mock object has no attribute '%s'" % name)
        if name in _unsupported_magics:
            raise AttributeError("Attempting to set unsupported magic method %r." % name)
        if name in _all_magics:
            if self._mock_methods is not None and name not in self._mock_methods:
                raise AttributeError("Mock object has no attribute '%s'" % name)
            if not _is_instance_mock(value):
                setattr(type(self), name, _get_method(name, value))
                original = value
                value = lambda *args, **kw: original(self, *args, **kw)
            else:
                _check_and_set_parent(self, value, None, name)
                setattr(type(self), name, value)
                self._mock_children[name] = value
        elif name == "_mock_methods" or name == "__class__":
            if name == "__class__":
                self.__dict__["_spec_class"] = value
                return
        elif _check_and_set_parent(self, value, name, name):
            self._mock_children[name] = value
        if self._mock_sealed and not hasattr(self, name):
            mock_name = f"{self._extract_mock_name()}.{name}"
            raise AttributeError(f"Cannot set {mock_name}")
        return object.__setattr__(self, name, value)

    def __delattr__(self, name):
        if name in _all_magics and name in type(self).__dict__:
            delattr(type(self), name)
            if name not in self.__dict__:
                return
        obj = self._mock_children.get(name, _missing)
        if name in self.__dict__:
            object.__delattr__(self, name)
        elif obj is _deleted:
            raise AttributeError(name)
        if obj is not _missing:
            del self._mock_children[name]
        self._mock_children[name] = _deleted

    def _format_mock_call_signature(self, args, kwargs):
        return _format_call_signature(self._mock_name or "mock", args, kwargs)

    def _format_mock_failure_message(self, args, kwargs, action="call"):
        expected = self._format_mock_call_signature(args, kwargs)
        actual = self._format_mock_call_signature(*self.call_args)
        return "expected %s not found.\nExpected: %s\nActual: %s" % (action, expected, actual)

    def _calls_repr(self, prefix="Calls"):
        return f"\n{prefix}: {self.mock_calls!r}." if self.mock_calls else ""

    # -- assertions --

    def _get_call_signature_from_name(self, name):
        "The signature that the calls of a child have, by its name within this mock; None: unknown."
        if not name:
            return self._spec_signature
        signature, children = None, self._mock_children
        for part in name.replace("()", "").split("."):
            child = children.get(part)
            if child is None or isinstance(child, _SpecState):
                break
            child = _extract_mock(child)
            children, signature = child._mock_children, child._spec_signature
        return signature

    def _call_matcher(self, _call):
        "The call as its arguments are bound, or the TypeError of one that can't be."
        return matched(self, _call)

    def assert_not_called(self):
        """assert that the mock was never called."""
        if self.call_count:
            raise AssertionError("Expected '%s' to not have been called. Called %s times.%s"
                                 % (self._mock_name or "mock", self.call_count, self._calls_repr()))

    def assert_called(self):
        """assert that the mock was called at least once"""
        if self.call_count == 0:
            raise AssertionError("Expected '%s' to have been called." % (self._mock_name or "mock"))

    def assert_called_once(self):
        """assert that the mock was called only once."""
        if self.call_count != 1:
            raise AssertionError("Expected '%s' to have been called once. Called %s times.%s"
                                 % (self._mock_name or "mock", self.call_count, self._calls_repr()))

    def assert_called_with(self, /, *args, **kwargs):
        """assert that the last call was made with the specified arguments."""
        if self.call_args is None:
            expected = self._format_mock_call_signature(args, kwargs)
            raise AssertionError("expected call not found.\nExpected: %s\nActual: %s" % (expected, "not called."))
        expected, actual = self._call_matcher(_Call((args, kwargs), two=True)), self._call_matcher(self.call_args)
        if actual != expected:
            raise AssertionError(self._format_mock_failure_message(args, kwargs)) from cause_of(expected)

    def assert_called_once_with(self, /, *args, **kwargs):
        """assert that the mock was called exactly once and that that call was with the specified arguments."""
        if self.call_count != 1:
            raise AssertionError("Expected '%s' to be called once. Called %s times.%s"
                                 % (self._mock_name or "mock", self.call_count, self._calls_repr()))
        return self.assert_called_with(*args, **kwargs)

    def assert_has_calls(self, calls, any_order=False):
        """assert the mock has been called with the specified calls, one after the other or in any order."""
        problem, cause = check_calls(self, calls, self.mock_calls, any_order, "Calls")
        if problem and not any_order:
            raise AssertionError(f"{problem}\nExpected: {_CallList(calls)}{self._calls_repr(prefix='Actual').rstrip('.')}") from cause
        if problem:
            missing, left = problem
            raise AssertionError("%r does not contain all of %r in its call list, found %r instead"
                                 % (self._mock_name or "mock", missing, left)) from cause

    def assert_any_call(self, /, *args, **kwargs):
        """assert the mock has been called with the specified arguments."""
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        cause = cause_of(expected)
        if cause or not among(expected, [self._call_matcher(one) for one in self.call_args_list]):
            raise AssertionError("%s call not found" % self._format_mock_call_signature(args, kwargs)) from cause

    def _get_child_mock(self, /, **kw):
        if self._mock_sealed:
            attribute = f".{kw['name']}" if "name" in kw else "()"
            raise AttributeError(self._extract_mock_name() + attribute)
        name = kw.get("_new_name") or kw.get("name")
        cls = type(self).__mro__[1]
        if cls is AsyncMockMixin:
            cls = type(self).__mro__[2]
        if name in _async_magics or name in self._spec_asyncs:
            return AsyncMock(**kw)
        if issubclass(cls, AsyncMockMixin):
            if name in _all_magics or self._mock_methods and name in self._mock_methods:
                klass = MagicMock
            else:
                klass = AsyncMock
        elif issubclass(cls, CallableMixin):
            klass = cls
        elif issubclass(cls, NonCallableMagicMock):
            klass = MagicMock
        else:
            klass = Mock
        return klass(**kw)


_setattr_methods = {"_mock_methods_", "return_value", "side_effect", "called", "call_count", "call_args", "call_args_list",
                    "mock_calls", "_mock_parent", "_mock_new_parent", "_mock_name", "_mock_new_name", "_mock_return_value",
                    "_mock_side_effect", "_mock_wraps", "_mock_sealed", "_mock_delegate", "method_calls"}


class CallableMixin(Base):
    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None, parent=None,
                 _spec_state=None, _new_name="", _new_parent=None, **kwargs):
        self.__dict__["_mock_return_value"] = return_value
        super(CallableMixin, self).__init__(spec, wraps, name, spec_set, parent, _spec_state, _new_name, _new_parent, **kwargs)
        self.side_effect = side_effect

    def __call__(self, /, *args, **kwargs):
        self._mock_check_sig(*args, **kwargs)
        self._increment_mock_call(*args, **kwargs)
        return self._mock_call(*args, **kwargs)

    def _mock_check_sig(self, /, *args, **kwargs):
        "Mocks with a signature have one of their own that raises TypeError."

    def _mock_call(self, /, *args, **kwargs):
        return self._execute_mock_call(*args, **kwargs)

    def _increment_mock_call(self, /, *args, **kwargs):
        self.called = True
        self.call_count += 1
        _call = _Call((args, kwargs), two=True)
        self.call_args = _call
        self.call_args_list.append(_call)
        method_calls = self._mock_parent is not None
        method_call_name = self._mock_name
        mock_call_name = self._mock_new_name
        is_a_call = mock_call_name == "()"
        self.mock_calls.append(_Call(("", args, kwargs)))
        parent = self._mock_new_parent
        while parent is not None:
            if method_calls:
                parent.method_calls.append(_Call((method_call_name, args, kwargs)))
                method_calls = parent._mock_parent is not None
                if method_calls:
                    method_call_name = parent._mock_name + "." + method_call_name
            parent.mock_calls.append(_Call((mock_call_name, args, kwargs)))
            if parent._mock_new_name:
                dot = "" if is_a_call else "."
                is_a_call = parent._mock_new_name == "()"
                mock_call_name = parent._mock_new_name + dot + mock_call_name
            parent = parent._mock_new_parent

    def _execute_mock_call(self, /, *args, **kwargs):
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if not _callable(effect):
                result = next(effect)
                if _is_exception(result):
                    raise result
            else:
                result = effect(*args, **kwargs)
            if result is not DEFAULT:
                return result
        if self._mock_return_value is not DEFAULT:
            return self.return_value
        if self._mock_wraps is not None:
            return self._mock_wraps(*args, **kwargs)
        return self.return_value


class Mock(CallableMixin, NonCallableMock):
    """A mock that may be called; return_value, side_effect, spec, wraps and name say how it behaves."""


# -- special methods --

_magics = {"__%s__" % method for method in
           "lt gt le ge eq ne getitem setitem delitem len contains str sizeof enter exit divmod rdivmod neg pos abs invert "
           "complex int float index round trunc floor ceil bool next fspath aiter "
           "add sub mul matmul truediv floordiv mod lshift rshift and xor or pow "
           "iadd isub imul imatmul itruediv ifloordiv imod ilshift irshift iand ixor ior ipow "
           "radd rsub rmul rmatmul rtruediv rfloordiv rmod rlshift rrshift rand rxor ror rpow".split()}
_non_defaults = {"__get__", "__set__", "__delete__", "__reversed__", "__missing__", "__reduce__", "__reduce_ex__", "__getinitargs__",
                 "__getnewargs__", "__getstate__", "__setstate__", "__getformat__", "__repr__", "__dir__", "__subclasses__",
                 "__format__", "__getnewargs_ex__"}
_all_magics = _magics | _non_defaults | {"__hash__", "__iter__"}
_unsupported_magics = {"__getattr__", "__setattr__", "__init__", "__new__", "__prepare__", "__instancecheck__",
                       "__subclasscheck__", "__del__"}
_async_magics = {"__aenter__", "__aexit__", "__anext__"}
_magics |= _async_magics
_all_magics |= _async_magics
_return_values = {"__aexit__": False, "__int__": 1, "__contains__": False, "__len__": 0, "__exit__": False, "__complex__": 1j, "__float__": 1.0,
                  "__bool__": True, "__index__": 1}


def _get_method(name, func):
    "Turns a callable object (like a mock) into a real function"
    def method(self, /, *args, **kw):
        return func(self, *args, **kw)
    method.__name__ = name
    return method


def _set_default(mock, method, name):
    """What the special method of a mock does as long as nobody says otherwise."""
    if name in _return_values:
        method.return_value = _return_values[name]
    elif name == "__lt__" or name in ("__gt__", "__le__", "__ge__"):
        method.return_value = NotImplemented
    elif name in ("__hash__", "__str__", "__sizeof__"):
        method.return_value = getattr(object, name)(mock)
    elif name == "__fspath__":
        method.return_value = f"{type(mock).__name__}/{mock._extract_mock_name()}/{id(mock)}"
    elif name == "__eq__":
        def eq(other):
            value = mock.__eq__._mock_return_value
            if value is not DEFAULT:
                return value
            return True if mock is other else NotImplemented
        method.side_effect = eq
    elif name == "__ne__":
        def ne(other):
            if mock.__ne__._mock_return_value is not DEFAULT:
                return DEFAULT
            return False if mock is other else NotImplemented
        method.side_effect = ne
    elif name == "__iter__":
        def iterate():
            value = mock.__iter__._mock_return_value
            return iter([]) if value is DEFAULT else iter(value)
        method.side_effect = iterate
    elif name == "__aiter__":
        def aiterate():
            value = mock.__aiter__._mock_return_value
            return AsyncIterator(iter([])) if value is DEFAULT else value if hasattr(value, "__anext__") else AsyncIterator(iter(value))
        method.side_effect = aiterate


class MagicProxy(Base):
    """A special method on the class of a mock, made a mock when it is first used."""

    def __init__(self, name, parent):
        self.name = name
        self.parent = parent

    def create_mock(self):
        parent, name = self.parent, self.name
        m = parent._get_child_mock(name=name, _new_name=name, _new_parent=parent)
        setattr(parent, name, m)
        _set_default(parent, m, name)
        return m

    def __get__(self, obj, _type=None):
        return self.create_mock()


class MagicMixin(Base):
    def __init__(self, /, *args, **kw):
        self._mock_set_magics()
        super(MagicMixin, self).__init__(*args, **kw)
        self._mock_set_magics()

    def _mock_set_magics(self):
        names = _magics | {"__hash__", "__iter__"}
        cls = type(self)
        if getattr(self, "_mock_methods", None) is not None:
            wanted = names.intersection(self._mock_methods)
            for entry in names - wanted:
                if entry in cls.__dict__:
                    delattr(self, entry)
            names = wanted
        for entry in names:
            if entry not in cls.__dict__:
                setattr(cls, entry, MagicProxy(entry, self))


class NonCallableMagicMock(MagicMixin, NonCallableMock):
    """A version of `MagicMock` that isn't callable."""

    def mock_add_spec(self, spec, spec_set=False):
        self._mock_add_spec(spec, spec_set)
        self._mock_set_magics()


class MagicMock(MagicMixin, Mock):
    """A Mock with default implementations of most of the special methods."""

    def mock_add_spec(self, spec, spec_set=False):
        self._mock_add_spec(spec, spec_set)
        self._mock_set_magics()


class PropertyMock(Mock):
    """A mock to be used as a property of a class: fetching calls it without arguments, setting with the value."""

    def _get_child_mock(self, /, **kwargs):
        return MagicMock(**kwargs)

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, val):
        self(val)


def seal(mock):
    """No more attributes are made on the mock or on what it has."""
    mock._mock_sealed = True
    for attr in dir(mock):
        try:
            m = getattr(mock, attr)
        except AttributeError:
            continue
        if not isinstance(m, NonCallableMock) or isinstance(m._mock_children.get(attr), _SpecState):
            continue        # the latter has itself for an attribute, as int.real is an int: that has no end
        if m._mock_new_parent is mock:
            seal(m)


# -- files --

def mock_open(mock=None, read_data=""):
    """A mock to replace open(): what is read from it is read_data."""
    import io
    _file_spec = ["read", "readline", "readlines", "write", "writelines", "close", "closed", "flush", "seek", "tell", "name", "mode",
                  "__enter__", "__exit__", "__iter__", "__next__", "truncate", "fileno", "isatty", "readable", "writable", "seekable"]
    if mock is None:
        mock = MagicMock(name="open", spec=open)
    handle = MagicMock(spec=_file_spec)
    handle.__enter__.return_value = handle
    state = [None]

    def reset(*args, **kwargs):
        state[0] = io.BytesIO(read_data) if isinstance(read_data, bytes) else io.StringIO(read_data)
        return DEFAULT

    def through(method):
        def effect(*args, **kwargs):
            kept = getattr(handle, method).return_value
            return kept if kept is not None else getattr(state[0], method)(*args, **kwargs)
        return effect

    def lines():
        yield from state[0]
    reset()
    handle.write.return_value = None
    for method in ("read", "readline", "readlines"):
        getattr(handle, method).return_value = None
        getattr(handle, method).side_effect = through(method)
    handle.__iter__.side_effect = lines
    handle.__next__.side_effect = lambda: next(state[0])
    mock.side_effect = reset
    mock.return_value = handle
    return mock


from ._mock_specs import (_SpecState, _check_spec_arg_typos, _get_signature_object, _instance_callable, _must_skip, among, cause_of, check_calls,
                          create_autospec, matched)
from ._async_mock import AsyncIterator, AsyncMagicMixin, AsyncMock, AsyncMockMixin
from ._mock_patch import _clear_dict, _get_target, _patch, _patch_dict, _patch_multiple, _patch_object, _patch_stopall, _resolve, patch

for _made in (_Call, _CallList, _SpecState, _patch, _patch_dict, patch, _patch_object, _patch_multiple, create_autospec, AsyncMock, AsyncMockMixin,
              AsyncMagicMixin):
    _made.__module__ = __name__     # wherever it is written down
