"""What a mock takes over from what it stands for: its attributes, and the signatures of its calls. mock.py imports this at its end."""
import asyncio
import inspect
from functools import partial

from .mock import (DEFAULT, FunctionTypes, InvalidSpecError, MagicMock, NonCallableMagicMock, _Call, _CallList, _callable,
                   _is_instance_mock, _is_list, _is_magic)


# -- signatures --

def _get_signature_object(spec, as_instance, eat_self):
    """(what is called, its signature) of what a mock stands for; None: unknown. eat_self: its first parameter is given already."""
    if isinstance(spec, type) and not as_instance:
        spec, eat_self = spec.__init__, True
    elif isinstance(spec, (classmethod, staticmethod)):
        if isinstance(spec, classmethod):
            eat_self = True
        spec = spec.__func__
    elif not isinstance(spec, FunctionTypes):
        try:
            spec = spec.__call__
        except AttributeError:
            return None
    try:
        return spec, inspect.signature(partial(spec, None) if eat_self else spec)
    except ValueError:
        return None     # a built-in that doesn't tell


def _copy_func_details(func, funcopy):
    for attribute in ("__name__", "__doc__", "__text_signature__", "__module__", "__defaults__", "__kwdefaults__"):
        try:
            setattr(funcopy, attribute, getattr(func, attribute))
        except AttributeError:
            pass


def _check_sig(func, mock, skipfirst, instance=False):
    """Have the mock's class check each call by the signature of func."""
    found = _get_signature_object(func, instance, skipfirst)
    if found is None:
        return
    func, signature = found

    def checksig(self, /, *args, **kwargs):
        signature.bind(*args, **kwargs)
    _copy_func_details(func, checksig)
    type(mock)._mock_check_sig = checksig
    type(mock).__signature__ = signature


def _instance_callable(obj):
    """Whether a class has instances that can be called, or whether an instance can."""
    if not isinstance(obj, type):
        return getattr(obj, "__call__", None) is not None
    return any(base.__dict__.get("__call__") is not None for base in obj.__mro__)


def _must_skip(spec, entry, is_type):
    """Whether the first parameter of an attribute of spec is given by its object."""
    if not isinstance(spec, type):
        if entry in getattr(spec, "__dict__", {}):
            return False
        spec = spec.__class__
    for base in spec.__mro__:
        found = base.__dict__.get(entry, DEFAULT)
        if found is DEFAULT:
            continue
        return is_type and isinstance(found, FunctionTypes)
    return is_type


# -- functions in place of mocks --

_TOLD = ("assert_called_with", "assert_called_once_with", "assert_not_called", "assert_called", "assert_called_once", "assert_has_calls",
         "assert_any_call")
_TOLD_OF_AWAITS = ("assert_awaited", "assert_awaited_once", "assert_awaited_with", "assert_awaited_once_with", "assert_any_await",
                   "assert_has_awaits", "assert_not_awaited")


def _pass_on(funcopy, mock, names):
    for name in names:
        def method(*args, _method=getattr(mock, name), **kwargs):
            return _method(*args, **kwargs)
        method.__name__ = name
        setattr(funcopy, name, method)


def _set_signature(mock, original, instance=False):
    """A function with the name and signature of the original that checks its arguments and calls the mock."""
    found = _get_signature_object(original, instance, isinstance(original, type))
    if found is None:
        return mock
    func, signature = found

    def checksig(*args, **kwargs):
        signature.bind(*args, **kwargs)
    name = original.__name__ if original.__name__.isidentifier() else "funcopy"
    namespace = {"_checksig_": checksig, "_mock_": mock}
    exec(f"def {name}(*args, **kwargs):\n    _checksig_(*args, **kwargs)\n    return _mock_(*args, **kwargs)", namespace)
    funcopy = namespace[name]
    _setup_func(funcopy, mock, signature)
    return funcopy


def _setup_func(funcopy, mock, signature):
    funcopy.mock = mock

    def reset_mock():
        funcopy.method_calls, funcopy.mock_calls = _CallList(), _CallList()
        mock.reset_mock()
        result = funcopy.return_value
        if _is_instance_mock(result) and result is not mock:
            result.reset_mock()
    _pass_on(funcopy, mock, _TOLD)
    funcopy.called, funcopy.call_count, funcopy.call_args = False, 0, None
    funcopy.call_args_list, funcopy.method_calls, funcopy.mock_calls = _CallList(), _CallList(), _CallList()
    funcopy.return_value, funcopy.side_effect, funcopy._mock_children = mock.return_value, mock.side_effect, mock._mock_children
    funcopy.reset_mock, funcopy.__signature__ = reset_mock, signature
    mock._mock_delegate = funcopy


def _setup_async_mock(mock):
    mock._is_coroutine = True
    mock.await_count, mock.await_args, mock.await_args_list = 0, None, _CallList()
    _pass_on(mock, mock.mock, _TOLD_OF_AWAITS)


# -- mocks that are like something all the way down --

class _SpecState(object):
    """What an attribute of an autospecced mock is to be like, once it is asked for."""

    def __init__(self, spec, spec_set=False, parent=None, name=None, ids=None, instance=False):
        self.spec = spec
        self.ids = ids
        self.spec_set = spec_set
        self.parent = parent
        self.instance = instance
        self.name = name


def _check_spec_arg_typos(kwargs_to_check):
    for typo in ("autospect", "auto_spec", "set_spec"):
        if typo in kwargs_to_check:
            raise RuntimeError(f"{typo!r} might be a typo; use unsafe=True if this is intended")


def _class_for(spec, is_type, instance):
    """The class of the mock for a spec."""
    from .mock import AsyncMock
    if inspect.isdatadescriptor(spec):
        return MagicMock
    if is_type and instance and not _instance_callable(spec) or not _callable(spec):
        return NonCallableMagicMock
    if not inspect.iscoroutinefunction(spec):
        return MagicMock
    if instance:
        raise RuntimeError("Instance can not be True when create_autospec is mocking an async function")
    return AsyncMock


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    """A mock with the attributes of `spec` only, each likewise; functions among them check their arguments."""
    if _is_list(spec):
        spec = type(spec)
    is_type = isinstance(spec, type)
    if _is_instance_mock(spec):
        raise InvalidSpecError(f"Cannot autospec a Mock object. [object={spec!r}]")
    options = {"spec_set": spec} if spec_set else {} if spec is None else {"spec": spec}
    if options and instance:
        options["_spec_as_instance"] = True
    if not unsafe:
        _check_spec_arg_typos(kwargs)
    Klass = _class_for(spec, is_type, instance)
    if inspect.isdatadescriptor(spec):
        options = {}        # what it will give is not known
    options.update(kwargs)
    _name = options.pop("name", _name)
    mock = Klass(parent=_parent, _new_parent=_parent, _new_name=_name if _parent is not None else "", name=_name, **options)
    if isinstance(spec, FunctionTypes):
        mock = _set_signature(mock, spec)
        if inspect.iscoroutinefunction(spec):
            _setup_async_mock(mock)
    else:
        _check_sig(spec, mock, is_type, instance)
    if _parent is not None and not instance:
        _parent._mock_children[_name] = mock
    if is_type and not instance and "return_value" not in kwargs:
        mock.return_value = create_autospec(spec, spec_set, instance=True, _name="()", _parent=mock)
    for entry in dir(spec):
        if not _is_magic(entry):
            _add_child(mock, spec, spec_set, entry, is_type, instance)
    return mock


def _add_child(mock, spec, spec_set, entry, is_type, instance):
    from .mock import AsyncMock
    try:
        original = getattr(spec, entry)
    except AttributeError:
        return
    if not isinstance(original, FunctionTypes):
        mock._mock_children[entry] = _SpecState(original, spec_set, mock, entry, instance)
        return
    parent = mock.mock if isinstance(spec, FunctionTypes) else mock
    skipfirst = _must_skip(spec, entry, is_type)
    Klass = AsyncMock if inspect.iscoroutinefunction(original) else MagicMock
    child = Klass(parent=parent, name=entry, _new_name=entry, _new_parent=parent, _eat_self=skipfirst,
                  **{"spec_set" if spec_set else "spec": original})
    mock._mock_children[entry] = child
    _check_sig(original, child, skipfirst=skipfirst)
    if isinstance(child, FunctionTypes):
        setattr(mock, entry, child)


# -- comparing calls by a signature --

def matched(mock, call_):
    """A call as its arguments are bound, the TypeError of one that can't be, or the call itself where no signature is known."""
    if isinstance(call_, tuple) and len(call_) > 2:
        signature = mock._get_call_signature_from_name(call_[0])
    else:
        signature = mock._spec_signature
    if signature is None:
        return call_
    name, args, kwargs = ("", *call_) if len(call_) == 2 else call_
    try:
        bound = signature.bind(*args, **kwargs)
    except TypeError as error:
        return error.with_traceback(None)
    return _Call((name, bound.args, bound.kwargs))


def cause_of(*calls):
    """The first of these that is an exception, or None."""
    return next((call_ for call_ in calls if isinstance(call_, Exception)), None)


def among(expected, calls):
    """Whether a call is equal to one of these, item by item: so that ANY may be on either side."""
    return any(all(a == b for a, b in zip(expected, actual)) for actual in calls if not isinstance(actual, Exception))


def check_calls(mock, calls, happened, any_order, what):
    """(problem, cause) when these calls are not among those that happened; problem: None, or what the message begins with, or those missing."""
    expected = [matched(mock, call_) for call_ in calls]
    cause = cause_of(*expected)
    happened = _CallList(matched(mock, call_) for call_ in happened)
    if not any_order:
        if expected in happened:
            return None, None
        if cause is None:
            return f"{what} not found.", None
        errors = [call_ if isinstance(call_, Exception) else None for call_ in expected]
        return f"Error processing expected {what.lower()}.\nErrors: {errors}", cause
    left, missing = list(happened), []
    for call_ in expected:
        try:
            left.remove(call_)
        except ValueError:
            missing.append(call_)
    return ((tuple(missing), left) if missing else None), cause
