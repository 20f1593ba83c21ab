"""patch(): a mock in place of something else, for a while. mock.py imports this at its end."""

import builtins
import contextlib
import inspect
import sys

from ._mock_specs import _check_spec_arg_typos, _instance_callable, create_autospec
from .mock import (DEFAULT, AsyncMock, InvalidSpecError, MagicMock, NonCallableMagicMock, NonCallableMock, _callable, _is_async,
                   _is_instance_mock, _is_list)


def _resolve(target):
    """The object with this dotted name; modules are imported."""
    parts = target.split(".")
    name = parts[0]
    thing = __import__(name)
    for part in parts[1:]:
        name += "." + part
        try:
            thing = getattr(thing, part)
        except AttributeError:
            __import__(name)
            thing = getattr(thing, part)
    return thing


def _get_target(target):
    try:
        target, attribute = target.rsplit(".", 1)
    except (TypeError, ValueError, AttributeError):
        raise TypeError(f"Need a valid target to patch. You supplied: {target!r}")
    return lambda: _resolve(target), attribute


@contextlib.contextmanager
def _entered(patchings, args, keywargs):
    "The patches of a decorated function, and the arguments with what they add."
    extra = []
    with contextlib.ExitStack() as stack:
        for patching in patchings:
            arg = stack.enter_context(patching)
            if patching.attribute_name is not None:
                keywargs.update(arg)
            elif patching.new is DEFAULT:
                extra.append(arg)
        yield args + tuple(extra), keywargs


class _patch(object):
    """A patch of one attribute: decorator, context manager, or start() and stop()."""

    attribute_name = None
    _active_patches = []

    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, *, unsafe=False):
        if new_callable is not None:
            if new is not DEFAULT:
                raise ValueError("Cannot use 'new' and 'new_callable' together")
            if autospec is not None:
                raise ValueError("Cannot use 'autospec' and 'new_callable' together")
        if not unsafe:
            _check_spec_arg_typos(kwargs)
        for name, given in (("spec", spec), ("spec_set target", spec_set)):
            if _is_instance_mock(given):
                raise InvalidSpecError(f"Cannot spec attr {attribute!r} as the {name} has already been mocked out. [{name.split()[0]}={given!r}]")
        self.getter = getter
        self.attribute = attribute
        self.new = new
        self.new_callable = new_callable
        self.spec = spec
        self.create = create
        self.has_local = False
        self.spec_set = spec_set
        self.autospec = autospec
        self.kwargs = kwargs
        self.additional_patchers = []

    def copy(self):
        patcher = _patch(self.getter, self.attribute, self.new, self.spec, self.create, self.spec_set, self.autospec,
                         self.new_callable, self.kwargs)
        patcher.attribute_name = self.attribute_name
        patcher.additional_patchers = [p.copy() for p in self.additional_patchers]
        return patcher

    def __call__(self, func):
        if isinstance(func, type):
            return self.decorate_class(func)
        return self.decorate_callable(func)

    def decorate_class(self, klass):
        for attr in dir(klass):
            if attr.startswith(patch.TEST_PREFIX):
                value = getattr(klass, attr)
                if hasattr(value, "__call__"):
                    setattr(klass, attr, self.copy()(value))
        return klass

    def decorate_callable(self, func):
        if hasattr(func, "patchings"):
            func.patchings.append(self)
            return func
        if inspect.iscoroutinefunction(func):
            async def patched(*args, **keywargs):
                with _entered(patched.patchings, args, keywargs) as (args, keywargs):
                    return await func(*args, **keywargs)
        else:
            def patched(*args, **keywargs):
                with _entered(patched.patchings, args, keywargs) as (args, keywargs):
                    return func(*args, **keywargs)
        for name in ("__module__", "__name__", "__qualname__", "__doc__"):
            try:
                setattr(patched, name, getattr(func, name))
            except AttributeError:
                pass
        patched.__dict__.update(getattr(func, "__dict__", {}))
        patched.__wrapped__ = func
        patched.patchings = [self]
        return patched

    def get_original(self):
        target = self.getter()
        name = self.attribute
        original = DEFAULT
        local = False
        try:
            original = target.__dict__[name]
        except (AttributeError, KeyError):
            original = getattr(target, name, DEFAULT)
        else:
            local = True
        if name in dir(builtins) and isinstance(target, type(sys)):
            self.create = True
        if not self.create and original is DEFAULT:
            raise AttributeError("%s does not have the attribute %r" % (target, name))
        return original, local

    def _specs(self, original):
        "(spec, spec_set) as objects: True stands for what is replaced."
        spec, spec_set = self.spec, self.spec_set
        if spec is False:
            spec = None
        if spec_set is False:
            spec_set = None
        if spec is not None and self.autospec not in (None, False):
            raise TypeError("Can't specify spec and autospec")
        if (spec is not None or self.autospec not in (None, False)) and spec_set not in (True, None):
            raise TypeError("Can't provide explicit spec_set *and* spec or autospec")
        if self.autospec in (None, False):
            if spec is True:
                spec = original
            if spec_set is True:
                spec, spec_set = None, original if spec is None else spec
        return spec, spec_set

    def _make_new(self, original):
        spec, spec_set = self._specs(original)
        if self.autospec not in (None, False):
            return self._make_autospec(original, spec_set)
        this = spec if spec is not None else spec_set
        if this is not None and original is DEFAULT:
            raise TypeError("Can't use 'spec' with create=True")
        Klass = AsyncMock if spec is None and _is_async(original) else MagicMock
        kwargs = {}
        if self.new_callable is not None:
            Klass = self.new_callable
        elif this is not None:
            if _is_async(this):
                Klass = AsyncMock
            elif not _callable(this) if not _is_list(this) else "__call__" not in this:
                Klass = NonCallableMagicMock
        if spec is not None:
            kwargs["spec"] = spec
        if spec_set is not None:
            kwargs["spec_set"] = spec_set
        if isinstance(Klass, type) and issubclass(Klass, NonCallableMock) and self.attribute:
            kwargs["name"] = self.attribute
        kwargs.update(self.kwargs)
        new = Klass(**kwargs)
        if this is not None and isinstance(original, type) and _is_instance_mock(new):
            # what it gives when called is like an instance
            if not _is_list(this) and not _instance_callable(this):
                Klass = NonCallableMagicMock
            kwargs.pop("name", None)
            new.return_value = Klass(_new_parent=new, _new_name="()", **kwargs)
        return new

    def _make_autospec(self, original, spec_set):
        if original is DEFAULT:
            raise TypeError("Can't use 'autospec' with create=True")
        autospec = original if self.autospec is True else self.autospec
        if _is_instance_mock(self.target):
            raise InvalidSpecError(f"Cannot autospec attr {self.attribute!r} as the patch target has already been mocked out. "
                                   f"[target={self.target!r}, attr={autospec!r}]")
        if _is_instance_mock(autospec):
            target_name = getattr(self.target, "__name__", self.target)
            raise InvalidSpecError(f"Cannot autospec attr {self.attribute!r} from target {target_name!r} as it has already been mocked out. "
                                   f"[target={self.target!r}, attr={autospec!r}]")
        return create_autospec(autospec, spec_set=bool(spec_set), _name=self.attribute, **self.kwargs)

    def __enter__(self):
        self.target = self.getter()
        original, local = self.get_original()
        new = self.new
        if new is DEFAULT:
            new = self._make_new(original)
        elif self.autospec is not None:
            raise TypeError("autospec creates the mock for you. Can't specify autospec and new.")
        elif self.kwargs:
            raise TypeError("Can't pass kwargs to a mock we aren't creating")
        self.temp_original = original
        self.is_local = local
        self.entered = []
        setattr(self.target, self.attribute, new)
        try:
            if self.attribute_name is None:
                return new
            extra = {}
            if self.new is DEFAULT:
                extra[self.attribute_name] = new
            for patching in self.additional_patchers:
                arg = patching.__enter__()
                self.entered.append(patching)
                if patching.new is DEFAULT:
                    extra.update(arg)
            return extra
        except:
            self.__exit__(*sys.exc_info())
            raise

    def __exit__(self, *exc_info):
        for patching in reversed(self.entered):
            patching.__exit__(*exc_info)
        self.entered = []
        if self.is_local and self.temp_original is not DEFAULT:
            setattr(self.target, self.attribute, self.temp_original)
        else:
            delattr(self.target, self.attribute)
            if not self.create and (not hasattr(self.target, self.attribute)
                                    or self.attribute in ("__doc__", "__module__", "__defaults__", "__annotations__", "__kwdefaults__")):
                setattr(self.target, self.attribute, self.temp_original)
        del self.temp_original, self.is_local, self.target
        return False

    def start(self):
        """Activate a patch, returning any created mock."""
        result = self.__enter__()
        self._active_patches.append(self)
        return result

    def stop(self):
        """Stop an active patch."""
        try:
            self._active_patches.remove(self)
        except ValueError:
            return None
        return self.__exit__(None, None, None)


def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *, unsafe=False, **kwargs):
    """Replace the object with this dotted name, within a function or a with statement."""
    getter, attribute = _get_target(target)
    return _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *,
                  unsafe=False, **kwargs):
    """The same for an attribute of an object."""
    if type(target) is str:
        raise TypeError(f"{target!r} must be the actual object to be patched, not a str")
    return _patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    """Several attributes of one object; those given as DEFAULT are mocks, passed by keyword."""
    getter = (lambda: _resolve(target)) if type(target) is str else (lambda: target)
    if not kwargs:
        raise ValueError("Must supply at least one keyword argument with patch.multiple")
    patchers = []
    for attribute, new in kwargs.items():
        patcher = _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, {})
        patcher.attribute_name = attribute
        patchers.append(patcher)
    patchers[0].additional_patchers = patchers[1:]
    return patchers[0]


class _patch_dict(object):
    """Changes of a dictionary that are taken back."""

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict = in_dict
        self.values = dict(values)
        self.values.update(kwargs)
        self.clear = clear
        self._original = None

    def __call__(self, f):
        if isinstance(f, type):
            for attr in dir(f):
                value = getattr(f, attr)
                if attr.startswith(patch.TEST_PREFIX) and hasattr(value, "__call__"):
                    setattr(f, attr, _patch_dict(self.in_dict, self.values, self.clear)(value))
            return f

        def _inner(*args, **kw):
            with self:
                return f(*args, **kw)
        for name in ("__module__", "__name__", "__qualname__", "__doc__"):
            setattr(_inner, name, getattr(f, name, None))
        _inner.__wrapped__ = f
        return _inner

    def __enter__(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _resolve(self.in_dict)
        in_dict = self.in_dict
        try:
            original = in_dict.copy()
        except AttributeError:
            original = {key: in_dict[key] for key in in_dict}
        self._original = original
        if self.clear:
            _clear_dict(in_dict)
        try:
            in_dict.update(self.values)
        except AttributeError:
            for key in self.values:
                in_dict[key] = self.values[key]
        return in_dict

    def __exit__(self, *args):
        if self._original is not None:
            _clear_dict(self.in_dict)
            try:
                self.in_dict.update(self._original)
            except AttributeError:
                for key in self._original:
                    self.in_dict[key] = self._original[key]
            self._original = None
        return False

    def start(self):
        result = self.__enter__()
        _patch._active_patches.append(self)
        return result

    def stop(self):
        try:
            _patch._active_patches.remove(self)
        except ValueError:
            return None
        return self.__exit__(None, None, None)


def _clear_dict(in_dict):
    try:
        in_dict.clear()
    except AttributeError:
        for key in list(in_dict):
            del in_dict[key]


def _patch_stopall():
    """Stop all active patches; the last one started first."""
    for patcher in reversed(_patch._active_patches):
        patcher.stop()


patch.object = _patch_object
patch.dict = _patch_dict
patch.multiple = _patch_multiple
patch.stopall = _patch_stopall
patch.TEST_PREFIX = "test"
