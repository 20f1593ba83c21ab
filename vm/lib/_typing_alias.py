"""Aliases (List[int], Union[int, str], C[T]), generic classes and protocols of the module typing."""
import collections.abc
import sys
import types
from abc import ABCMeta
from types import GenericAlias

from _typing_forms import (ForwardRef, _type_convert, _type_check, _type_repr, _is_dunder, _caller, _is_typevar_like,
                           _is_unpacked_typevartuple, _is_param_expr, _collect_parameters, _check_count,
                           _unpack_args, _tp_cache, _Final, _Or, _SpecialForm, Union, Optional, Literal, Unpack,
                           TypeVarTuple, _NoneType)

__name__ = "typing"  # what is defined here belongs to that module

# ---- aliases --------------------------------------------------------------------------------------------------------

_OWN_ATTRIBUTES = {"_name", "_inst", "_nparams", "_paramspec_tvars", "_typevar_types"}


class _BaseGenericAlias(_Final, _root=True):
    """What List and List[int] have in common: they stand for a class, `__origin__`."""

    def __init__(self, origin, *, inst=True, name=None):
        self._inst, self._name = inst, name
        self.__origin__ = origin
        self.__slots__ = None

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")
        result = self.__origin__(*args, **kwargs)
        try:
            result.__orig_class__ = self
        except AttributeError:
            pass
        return result

    def __mro_entries__(self, bases):
        entries = [] if self.__origin__ in bases else [self.__origin__]
        at = bases.index(self)
        if not any(isinstance(b, _BaseGenericAlias) or (isinstance(b, type) and issubclass(b, Generic)) for b in bases[at + 1:]):
            entries.append(Generic)
        return tuple(entries)

    def __getattr__(self, attr):
        if attr in ("__origin__", "__args__"):
            raise AttributeError(attr)
        if "__origin__" in self.__dict__ and not _is_dunder(attr):
            return getattr(self.__origin__, attr)
        if attr in ("__name__", "__qualname__") and "__origin__" in self.__dict__:
            return self._name or self.__origin__.__name__
        raise AttributeError(attr)

    def __setattr__(self, attr, val):
        if _is_dunder(attr) or attr in _OWN_ATTRIBUTES:
            super().__setattr__(attr, val)
        else:
            setattr(self.__origin__, attr, val)

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __dir__(self):
        return list(set(super().__dir__() + [attr for attr in dir(self.__origin__) if not _is_dunder(attr)]))


class _GenericAlias(_BaseGenericAlias, _Or, _root=True):
    # List[int], Union[int, str], C[T]; no doc string, as the alias of a class would show it as its own

    def __init__(self, origin, args, *, inst=True, name=None, _paramspec_tvars=False):
        super().__init__(origin, inst=inst, name=name)
        if not isinstance(args, tuple):
            args = (args,)
        self.__args__ = tuple(... if a is _TypingEllipsis else a for a in args)
        self.__parameters__ = _collect_parameters(args)
        self._paramspec_tvars = _paramspec_tvars
        if not name:
            self.__module__ = origin.__module__

    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __getitem__(self, args):
        return _alias_item(self, args)

    def _item(self, args):
        if self.__origin__ in (Generic, Protocol):
            raise TypeError(f"Cannot subscript already-subscripted {self}")
        if not self.__parameters__:
            raise TypeError(f"{self} is not a generic class")
        if not isinstance(args, tuple):
            args = (args,)
        args = _unpack_args([_type_convert(p) for p in args])
        params = self.__parameters__
        for param in params:
            prepare = getattr(param, "__typing_prepare_subst__", None)
            if prepare is not None:
                args = prepare(self, args)
        _check_count(self, len(args), len(params))
        return self.copy_with(tuple(self._substituted(self.__args__, dict(zip(params, args)))))

    def _substituted(self, args, values):
        made = []
        for old in args:
            if isinstance(old, type):
                made.append(old)
                continue
            substitute = getattr(old, "__typing_subst__", None)
            if substitute:
                new = substitute(values[old])
            else:
                inner = getattr(old, "__parameters__", ())
                new = old
                if inner:
                    chosen = []
                    for p in inner:
                        if isinstance(p, TypeVarTuple):
                            chosen.extend(values[p])
                        else:
                            chosen.append(values[p])
                    new = old[tuple(chosen)]
                elif _is_unpacked_typevartuple(old):
                    new = values[old.__args__[0]]
            if _is_unpacked_typevartuple(old) or (self.__origin__ is collections.abc.Callable and isinstance(new, tuple)):
                made.extend(new if isinstance(new, tuple) else (new,))
            else:
                made.append(new)
        return made

    def copy_with(self, args):
        return self.__class__(self.__origin__, args, name=self._name, inst=self._inst, _paramspec_tvars=self._paramspec_tvars)

    def __repr__(self):
        name = f"typing.{self._name}" if self._name else _type_repr(self.__origin__)
        return f"{name}[{', '.join(map(_type_repr, self.__args__)) or '()'}]"

    def __reduce__(self):
        import operator
        args = self.__args__
        if len(args) == 1 and not isinstance(args[0], tuple):
            args, = args
        return operator.getitem, (sys.modules["typing"].__dict__[self._name] if self._name else self.__origin__, args)

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, _SpecialForm):
            raise TypeError(f"Cannot subclass {self!r}")
        if self._name:
            return super().__mro_entries__(bases)
        if self.__origin__ is Generic:
            if Protocol in bases:
                return ()
            for b in bases[bases.index(self) + 1:]:
                if isinstance(b, _BaseGenericAlias) and b is not self:
                    return ()
        return (self.__origin__,)

    def __iter__(self):
        yield Unpack[self]


@_tp_cache
def _alias_item(alias, args):
    return alias._item(args)


class _TypingEllipsis:
    """Stands for ... in __args__ while they are made."""


class _SpecialGenericAlias(_BaseGenericAlias, _Or, _root=True):
    """List, Dict, Iterable ...: a class of another module under a name of this one, for so many parameters."""

    def __init__(self, origin, nparams, *, inst=True, name=None):
        super().__init__(origin, inst=inst, name=name or origin.__name__)
        self._nparams = nparams
        if origin.__module__ == "builtins":
            self.__doc__ = f"A generic version of {origin.__qualname__}."
        else:
            self.__doc__ = f"A generic version of {origin.__module__}.{origin.__qualname__}."

    def __getitem__(self, params):
        return _special_item(self, params)

    def _item(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        params = tuple(_type_check(p, "Parameters to generic types must be types.") for p in params)
        _check_count(self, len(params), self._nparams)
        return self.copy_with(params)

    def copy_with(self, params):
        return _GenericAlias(self.__origin__, params, name=self._name, inst=self._inst)

    def __repr__(self):
        return f"typing.{self._name}"

    def __subclasscheck__(self, cls):
        if isinstance(cls, _SpecialGenericAlias):
            return issubclass(cls.__origin__, self.__origin__)
        if not isinstance(cls, _GenericAlias):
            return issubclass(cls, self.__origin__)
        return super().__subclasscheck__(cls)

    def __reduce__(self):
        return self._name


@_tp_cache
def _special_item(alias, params):
    return alias._item(params)


class _CallableGenericAlias(_GenericAlias, _root=True):
    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and _is_param_expr(args[0]):
            return super().__repr__()
        return f"typing.Callable[[{', '.join(map(_type_repr, args[:-1]))}], {_type_repr(args[-1])}]"

    def __reduce__(self):
        import operator
        args = self.__args__
        if not (len(args) == 2 and _is_param_expr(args[0])):
            args = list(args[:-1]), args[-1]
        from typing import Callable
        return operator.getitem, (Callable, args)


class _CallableType(_SpecialGenericAlias, _root=True):
    def copy_with(self, params):
        return _CallableGenericAlias(self.__origin__, params, name=self._name, inst=self._inst, _paramspec_tvars=True)

    def __getitem__(self, params):
        if not isinstance(params, tuple) or len(params) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        args, result = params
        return _special_item(self, (tuple(args) if isinstance(args, list) else args, result))

    def _item(self, params):
        args, result = params
        result = _type_check(result, "Callable[args, result]: result must be a type.")
        if args is ...:
            return self.copy_with((_TypingEllipsis, result))
        if not isinstance(args, tuple):
            return self.copy_with((args if _is_param_expr(args) else _type_convert(args), result))
        return self.copy_with((*[_type_convert(a) for a in args], result))


class _TupleType(_SpecialGenericAlias, _root=True):
    def _item(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        if len(params) >= 2 and params[-1] is ...:
            checked = [_type_check(p, "Tuple[t, ...]: t must be a type.") for p in params[:-1]]
            return self.copy_with((*checked, _TypingEllipsis))
        return self.copy_with(tuple(_type_check(p, "Tuple[t0, t1, ...]: each t must be a type.") for p in params))


class _UnionGenericAlias(_GenericAlias, _root=True):
    def copy_with(self, params):
        return Union[params]

    def __eq__(self, other):
        if not isinstance(other, (_UnionGenericAlias, types.UnionType)):
            return NotImplemented
        return set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __repr__(self):
        args = self.__args__
        if len(args) == 2:
            if args[0] is _NoneType:
                return f"typing.Optional[{_type_repr(args[1])}]"
            if args[1] is _NoneType:
                return f"typing.Optional[{_type_repr(args[0])}]"
        return super().__repr__().replace("typing.Optional[", "typing.Union[", 1)

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        return any(issubclass(cls, arg) for arg in self.__args__)

    def __reduce__(self):
        import operator
        return operator.getitem, (Union, self.__args__)


class _LiteralGenericAlias(_GenericAlias, _root=True):
    def __eq__(self, other):
        if not isinstance(other, _LiteralGenericAlias):
            return NotImplemented
        return {(a, type(a)) for a in self.__args__} == {(a, type(a)) for a in other.__args__}

    def __hash__(self):
        return hash(frozenset((a, type(a)) for a in self.__args__))

    def __repr__(self):
        return f"typing.Literal[{', '.join(map(_type_repr, self.__args__)) or '()'}]"


class _ConcatenateGenericAlias(_GenericAlias, _root=True):
    def copy_with(self, params):
        if isinstance(params[-1], (list, tuple)):
            return (*params[:-1], *params[-1])
        if isinstance(params[-1], _ConcatenateGenericAlias):
            params = (*params[:-1], *params[-1].__args__)
        return super().copy_with(params)


class _UnpackGenericAlias(_GenericAlias, _root=True):
    def __repr__(self):
        return f"*{self.__args__[0]!r}"

    def __getitem__(self, args):
        if self.__typing_is_unpacked_typevartuple__:
            return args
        return super().__getitem__(args)

    @property
    def __typing_unpacked_tuple_args__(self):
        arg, = self.__args__
        if isinstance(arg, (_GenericAlias, GenericAlias)):
            if arg.__origin__ is not tuple:
                raise TypeError("Unpack[...] must be used with a tuple type")
            return arg.__args__
        return None

    @property
    def __typing_is_unpacked_typevartuple__(self):
        return isinstance(self.__args__[0], TypeVarTuple)


class _AnnotatedAlias(_GenericAlias, _root=True):
    """Annotated[X, data ...]: X, and __metadata__."""

    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        super().__init__(origin, origin)
        self.__metadata__ = metadata

    def copy_with(self, params):
        return _AnnotatedAlias(params[0], self.__metadata__)

    def __repr__(self):
        return f"typing.Annotated[{_type_repr(self.__origin__)}, {', '.join(map(repr, self.__metadata__))}]"

    def __reduce__(self):
        import operator
        return operator.getitem, (Annotated, (self.__origin__,) + self.__metadata__)

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __getattr__(self, attr):
        if attr in ("__name__", "__qualname__"):
            return "Annotated"
        return super().__getattr__(attr)


class Annotated:
    """Annotated[int, 'metadata']: the type int with something said about it."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        raise TypeError("Type Annotated cannot be instantiated.")

    @_tp_cache
    def __class_getitem__(cls, params):
        if not isinstance(params, tuple) or len(params) < 2:
            raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
        if _is_unpacked_typevartuple(params[0]):
            raise TypeError("Annotated[...] should not be used with an unpacked TypeVarTuple")
        origin = _type_check(params[0], "Annotated[t, ...]: t must be a type.", allow_special_forms=True)
        return _AnnotatedAlias(origin, tuple(params[1:]))

    def __init_subclass__(cls, *args, **kwargs):
        raise TypeError(f"Cannot subclass {cls.__module__}.Annotated")


def _eval_type(t, globalns, localns, recursive_guard=frozenset()):
    """The type with all forward references in it looked up."""
    if isinstance(t, ForwardRef):
        return t._evaluate(globalns, localns, recursive_guard)
    if isinstance(t, (_GenericAlias, GenericAlias, types.UnionType)):
        args = tuple(ForwardRef(a) if isinstance(t, GenericAlias) and isinstance(a, str) else a for a in t.__args__)
        evaluated = tuple(_eval_type(a, globalns, localns, recursive_guard) for a in args)
        if evaluated == t.__args__:
            return t
        if isinstance(t, GenericAlias):
            made = GenericAlias(t.__origin__, evaluated)
            return next(iter(made)) if t.__unpacked__ else made
        if isinstance(t, types.UnionType):
            result = evaluated[0]
            for more in evaluated[1:]:
                result = result | more
            return result
        return t.copy_with(evaluated)
    return t


# ---- generic classes ------------------------------------------------------------------------------------------------


class Generic:
    """The base of generic classes: class Stack(Generic[T]) makes Stack[int] possible."""

    __slots__ = ()
    _is_protocol = False

    def __class_getitem__(cls, params):
        return _class_item(cls, params)

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        bases = cls.__dict__.get("__orig_bases__")
        if bases is not None:
            plain = Generic in bases
        else:
            plain = Generic in cls.__bases__ and cls.__name__ != "Protocol" and type(cls).__name__ != "_TypedDictMeta"
        if plain:
            raise TypeError("Cannot inherit from plain Generic")
        variables = ()
        if bases is not None:
            variables = _collect_parameters(bases)
            listed = None
            for base in bases:
                if isinstance(base, _GenericAlias) and base.__origin__ is Generic:
                    if listed is not None:
                        raise TypeError("Cannot inherit from Generic[...] multiple types.")
                    listed = base.__parameters__
            if listed is not None:
                if not set(variables) <= set(listed):
                    missing = ", ".join(str(t) for t in variables if t not in listed)
                    raise TypeError(f"Some type variables ({missing}) are not listed in Generic[{', '.join(map(str, listed))}]")
                variables = listed
        cls.__parameters__ = tuple(variables)


@_tp_cache
def _class_item(cls, params):
    if not isinstance(params, tuple):
        params = (params,)
    params = tuple(_type_convert(p) for p in params)
    if cls is Generic or cls is Protocol:
        if not params:
            raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
        if not all(_is_typevar_like(p) for p in params):
            raise TypeError(f"Parameters to {cls.__name__}[...] must all be type variables or parameter specification variables.")
        if len(set(params)) != len(params):
            raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
        return _GenericAlias(cls, params, _paramspec_tvars=True)
    for param in cls.__parameters__:
        prepare = getattr(param, "__typing_prepare_subst__", None)
        if prepare is not None:
            params = prepare(cls, params)
    _check_count(cls, len(params), len(cls.__parameters__))
    chosen = []
    for param, value in zip(cls.__parameters__, params):
        if isinstance(param, TypeVarTuple):
            chosen.extend(value)
        else:
            chosen.append(value)
    return _GenericAlias(cls, tuple(chosen), _paramspec_tvars=True)


# ---- protocols ------------------------------------------------------------------------------------------------------

_NOT_MEMBERS = {"__abstractmethods__", "__annotations__", "__dict__", "__doc__", "__init__", "__module__", "__new__", "__slots__",
                "__subclasshook__", "__weakref__", "__class_getitem__", "__parameters__", "__orig_bases__", "__orig_class__",
                "_is_protocol", "_is_runtime_protocol", "_MutableMapping__marker", "__qualname__", "__match_args__"}


def _protocol_members(cls):
    """The names that a class must have to follow the protocol."""
    names = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ("Protocol", "Generic"):
            continue
        for name in [*base.__dict__, *base.__dict__.get("__annotations__", {})]:
            if not name.startswith("_abc_") and name not in _NOT_MEMBERS:
                names.add(name)
    return names


def _methods_only(cls):
    return all(callable(getattr(cls, name, None)) for name in _protocol_members(cls))


class _ProtocolMeta(ABCMeta):
    def __instancecheck__(cls, instance):
        if getattr(cls, "_is_protocol", False) and not getattr(cls, "_is_runtime_protocol", False) and not _from_abc(2):
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        if (not getattr(cls, "_is_protocol", False) or _methods_only(cls)) and issubclass(instance.__class__, cls):
            return True
        if cls._is_protocol:
            if all(hasattr(instance, name) and (not callable(getattr(cls, name, None)) or getattr(instance, name) is not None)
                   for name in _protocol_members(cls)):
                return True
        return super().__instancecheck__(instance)


def _from_abc(depth=3):
    """Checks that abc and functools make are let through."""
    return _caller(depth) in ("abc", "functools", None)


def _refuse_init(self, *args, **kwargs):
    if type(self)._is_protocol:
        raise TypeError("Protocols cannot be instantiated")


_refuse_init.__name__ = "_no_init_or_replace_init"


def _protocol_hook(cls):
    def _proto_hook(other):
        if not cls.__dict__.get("_is_protocol", False):
            return NotImplemented
        if not getattr(cls, "_is_runtime_protocol", False):
            if _from_abc():
                return NotImplemented
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        if not _methods_only(cls):
            if _from_abc():
                return NotImplemented
            raise TypeError("Protocols with non-method members don't support issubclass()")
        if not isinstance(other, type):
            raise TypeError("issubclass() arg 1 must be a class")
        for name in _protocol_members(cls):
            for base in other.__mro__:
                if name in base.__dict__:
                    if base.__dict__[name] is None:
                        return NotImplemented
                    break
                if name in getattr(base, "__annotations__", {}) and getattr(other, "_is_protocol", False):
                    break
            else:
                return NotImplemented
        return True

    return _proto_hook


class Protocol(Generic, metaclass=_ProtocolMeta):
    """The base of protocols: classes whose members another class must have, without deriving from them."""

    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get("_is_protocol", False):
            cls._is_protocol = any(b is Protocol for b in cls.__bases__)
        if "__subclasshook__" not in cls.__dict__:
            cls.__subclasshook__ = _protocol_hook(cls)
        if not cls._is_protocol:
            if cls.__init__ is _refuse_init:
                for base in cls.__mro__[1:]:
                    init = base.__dict__.get("__init__", _refuse_init)
                    if init is not _refuse_init:
                        cls.__init__ = init
                        break
            return
        for base in cls.__bases__:
            allowed = base in (object, Generic) or getattr(base, "_is_protocol", False) or \
                (base.__module__ in ("collections.abc", "contextlib") and base.__name__ in _PROTOCOL_BASES)
            if not allowed:
                raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
        if "__init__" not in cls.__dict__:
            cls.__init__ = _refuse_init


_PROTOCOL_BASES = {"Callable", "Awaitable", "Iterable", "Iterator", "AsyncIterable", "Hashable", "Sized", "Container", "Collection",
                   "Reversible", "AbstractContextManager", "AbstractAsyncContextManager"}


def runtime_checkable(cls):
    """Makes isinstance() with a protocol possible: it asks for the members' presence only."""
    if not (isinstance(cls, type) and issubclass(cls, Generic)) or not getattr(cls, "_is_protocol", False):
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    return cls
