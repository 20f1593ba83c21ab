"""The half of typing that the other half stands on: checks of arguments, special forms and type variables.

Special forms (Union, Literal ...) are objects of _SpecialForm. What they give when something is put in brackets comes from
_typing_alias, which needs this module in turn: so it is imported at the end.
"""
import functools
import sys
import types
from types import GenericAlias

__name__ = "typing"  # what is defined here belongs to that module

_NoneType = type(None)

# ---- helpers --------------------------------------------------------------------------------------------------------


def _type_convert(arg, module=None, *, allow_special_forms=False):
    """None means its type, text a forward reference."""
    if arg is None:
        return _NoneType
    if isinstance(arg, str):
        return ForwardRef(arg, module=module, is_class=allow_special_forms)
    return arg


def _type_check(arg, msg, is_argument=True, module=None, *, allow_special_forms=False):
    """The argument as a type, if it may stand for one."""
    refused = (Generic, Protocol)
    if not allow_special_forms:
        refused += (ClassVar, Final) if is_argument else (ClassVar,)
    arg = _type_convert(arg, module=module, allow_special_forms=allow_special_forms)
    if isinstance(arg, _GenericAlias) and arg.__origin__ in refused:
        raise TypeError(f"{arg} is not valid as type argument")
    if isinstance(arg, _SpecialForm):
        if arg in (LiteralString, NoReturn, Never, Self, TypeAlias) or (allow_special_forms and arg in (ClassVar, Final)):
            return arg
        raise TypeError(f"Plain {arg} is not valid as type argument")
    if arg is Generic or arg is Protocol:
        raise TypeError(f"Plain {arg} is not valid as type argument")
    if type(arg) is tuple:
        raise TypeError(f"{msg} Got {arg!r:.100}.")
    return arg


def _type_repr(obj):
    """A type as aliases show it: the plain name of a class."""
    if isinstance(obj, GenericAlias):
        return repr(obj)
    if isinstance(obj, type):
        return obj.__qualname__ if obj.__module__ == "builtins" else f"{obj.__module__}.{obj.__qualname__}"
    if obj is ...:
        return "..."
    if isinstance(obj, types.FunctionType):
        return obj.__name__
    return repr(obj)


def _is_dunder(name):
    return name.startswith("__") and name.endswith("__")


def _caller(depth=1, default="__main__"):
    """The name of the module that called the function that asks."""
    try:
        return sys._getframe(depth + 1).f_globals.get("__name__", default)
    except (AttributeError, ValueError):
        return None


def _is_typevar_like(x):
    return isinstance(x, (TypeVar, ParamSpec)) or _is_unpacked_typevartuple(x)


def _is_unpacked_typevartuple(x):
    return not isinstance(x, type) and getattr(x, "__typing_is_unpacked_typevartuple__", False)


def _is_param_expr(arg):
    return arg is ... or isinstance(arg, (tuple, list, ParamSpec, _ConcatenateGenericAlias))


def _collect_parameters(args):
    """The type variables in there, each once."""
    found = []
    for arg in args:
        if isinstance(arg, type):
            continue
        if hasattr(arg, "__typing_subst__"):
            inner = (arg,)
        else:
            inner = getattr(arg, "__parameters__", ())
        for variable in inner:
            if variable not in found:
                found.append(variable)
    return tuple(found)


def _check_count(cls, given, expected):
    if not expected:
        raise TypeError(f"{cls} is not a generic class")
    if given != expected:
        raise TypeError(f"Too {'many' if given > expected else 'few'} arguments for {cls}; actual {given}, expected {expected}")


def _unpack_args(args):
    """*tuple[int, str] among the arguments stands for its own."""
    unpacked = []
    for arg in args:
        inner = getattr(arg, "__typing_unpacked_tuple_args__", None)
        if inner is not None and not (inner and inner[-1] is ...):
            unpacked.extend(inner)
        else:
            unpacked.append(arg)
    return unpacked


def _deduplicate(params):
    return list(dict.fromkeys(params))


def _tp_cache(function=None, /, *, typed=False):
    """Remembers results, so that equal aliases are the same object; arguments that can't be hashed go through."""
    if function is None:
        return functools.partial(_tp_cache, typed=typed)
    cached = functools.lru_cache(typed=typed)(function)
    _cleanups.append(cached.cache_clear)

    @functools.wraps(function)
    def wrapper(*args, **kwds):
        try:
            return cached(*args, **kwds)
        except TypeError:
            pass        # they can't be hashed, or are refused once more
        return function(*args, **kwds)

    return wrapper


_cleanups = []


class _Final:
    """Can't be derived from."""

    __slots__ = ("__weakref__",)

    def __init_subclass__(cls, /, *args, **kwds):
        if "_root" not in kwds:
            raise TypeError("Cannot subclass special typing classes")


class _Immutable:
    """Copies are the object itself."""

    __slots__ = ()

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


class _Or:
    """int | str and str | int for objects of typing."""

    __slots__ = ()

    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]


# ---- special forms --------------------------------------------------------------------------------------------------


class _SpecialForm(_Final, _Or, _Immutable, _root=True):
    __slots__ = ("_name", "__doc__", "_getitem")

    def __init__(self, getitem):
        self._getitem = getitem
        self._name = getitem.__name__
        self.__doc__ = getitem.__doc__

    def __getattr__(self, item):
        if item in ("__name__", "__qualname__"):
            return self._name
        raise AttributeError(item)

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __repr__(self):
        return f"typing.{self._name}"

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwds):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __instancecheck__(self, obj):
        raise TypeError(f"{self} cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self} cannot be used with issubclass()")

    def __getitem__(self, parameters):
        return _form_item(self, parameters)


@_tp_cache
def _form_item(form, parameters):
    return form._getitem(form, parameters)


class _LiteralForm(_SpecialForm, _root=True):
    def __getitem__(self, parameters):
        return _literal_item(self, *(parameters if isinstance(parameters, tuple) else (parameters,)))


@_tp_cache(typed=True)
def _literal_item(form, *parameters):
    return form._getitem(form, parameters)


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(obj)

    def __repr__(self):
        return "typing.Any" if self is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    """Special type indicating an unconstrained type: compatible with every type, in both directions."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls, *args, **kwargs)


def _bare(name, doc):
    """A form that takes no brackets."""

    def getitem(self, parameters):
        raise TypeError(f"{self} is not subscriptable")

    getitem.__name__, getitem.__doc__ = name, doc
    return _SpecialForm(getitem)


def _single(name, doc, special=False):
    """A form of one type: ClassVar[int]."""

    def getitem(self, parameters):
        only = f"{name} accepts only a single type." if special else f"{self} accepts only single type."
        item = _type_check(parameters, only, allow_special_forms=special)
        return _GenericAlias(self, (item,))

    getitem.__name__, getitem.__doc__ = name, doc
    return _SpecialForm(getitem)


NoReturn = _bare("NoReturn", "The result of functions that never return.")
Never = _bare("Never", "The type without values.")
Self = _bare("Self", "The type of the object that the method belongs to.")
LiteralString = _bare("LiteralString", "Strings made of literals only.")
TypeAlias = _bare("TypeAlias", "Marks an assignment as the definition of an alias.")
ClassVar = _single("ClassVar", "A variable of the class, not of its instances.")
Final = _single("Final", "A name that is never bound again.")
TypeGuard = _single("TypeGuard", "The result of a function that tells whether its argument is of a type.")
Required = _single("Required", "A key that a TypedDict always has.", True)
NotRequired = _single("NotRequired", "A key that a TypedDict may lack.", True)


@_SpecialForm
def Union(self, parameters):
    """Union[X, Y]: either of them. Unions inside are flattened, doublets left out, Union[X] is X."""
    if parameters == ():
        raise TypeError("Cannot take a Union of no types.")
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    flat = []
    for p in parameters:
        p = _type_check(p, "Union[arg, ...]: each arg must be a type.")
        if isinstance(p, (_UnionGenericAlias, types.UnionType)):
            flat.extend(p.__args__)
        else:
            flat.append(p)
    flat = tuple(_deduplicate(flat))
    if len(flat) == 1:
        return flat[0]
    if len(flat) == 2 and _NoneType in flat:
        return _UnionGenericAlias(self, flat, name="Optional")
    return _UnionGenericAlias(self, flat)


@_SpecialForm
def Optional(self, parameters):
    """Optional[X] is Union[X, None]."""
    return Union[_type_check(parameters, f"{self} requires a single type."), _NoneType]


@_LiteralForm
def Literal(self, parameters):
    """Literal['r', 'w']: one of these values."""
    flat = []
    for p in parameters:
        if isinstance(p, _LiteralGenericAlias):
            flat.extend(p.__args__)
        else:
            flat.append(p)
    try:
        unique = _deduplicate([(p, type(p)) for p in flat])
        flat = [p for p, _ in unique]
    except TypeError:  # can't be hashed
        pass
    return _LiteralGenericAlias(self, tuple(flat))


@_SpecialForm
def Concatenate(self, parameters):
    """Concatenate[int, P]: P's arguments after some more."""
    if parameters == ():
        raise TypeError("Cannot take a Concatenate of no types.")
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    if not (parameters[-1] is ... or isinstance(parameters[-1], ParamSpec)):
        raise TypeError("The last parameter to Concatenate should be a ParamSpec variable or ellipsis.")
    checked = [_type_check(p, "Concatenate[arg, ...]: each arg must be a type.") for p in parameters[:-1]]
    return _ConcatenateGenericAlias(self, (*checked, parameters[-1]), _paramspec_tvars=True)


@_SpecialForm
def Unpack(self, parameters):
    """Unpack[Ts] is *Ts."""
    return _UnpackGenericAlias(origin=self, args=(_type_check(parameters, f"{self} accepts only single type."),))


# ---- type variables -------------------------------------------------------------------------------------------------


class ForwardRef(_Final, _root=True):
    """A type by its name, to be looked up later."""

    __slots__ = ("__forward_arg__", "__forward_code__", "__forward_evaluated__", "__forward_value__",
                 "__forward_is_argument__", "__forward_is_class__", "__forward_module__")

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        # "*tuple[int]" is no expression by itself
        text = f"({arg},)[0]" if arg[:1] == "*" else arg
        try:
            code = compile(text, "<string>", "eval")
        except SyntaxError:
            raise SyntaxError(f"Forward reference must be an expression -- got {arg!r}")
        self.__forward_arg__ = arg
        self.__forward_code__ = code
        self.__forward_evaluated__ = False
        self.__forward_value__ = None
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__forward_module__ = module

    def _evaluate(self, globalns, localns, recursive_guard):
        if self.__forward_arg__ in recursive_guard:
            return self
        if not self.__forward_evaluated__ or localns is not globalns:
            if globalns is None and localns is None:
                globalns = localns = {}
            elif globalns is None:
                globalns = localns
            elif localns is None:
                localns = globalns
            if self.__forward_module__ is not None:
                globalns = getattr(sys.modules.get(self.__forward_module__, None), "__dict__", globalns)
            value = _type_check(eval(self.__forward_code__, globalns, localns), "Forward references must evaluate to types.",
                                is_argument=self.__forward_is_argument__, allow_special_forms=self.__forward_is_class__)
            self.__forward_value__ = _eval_type(value, globalns, localns, recursive_guard | {self.__forward_arg__})
            self.__forward_evaluated__ = True
        return self.__forward_value__

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        if self.__forward_evaluated__ and other.__forward_evaluated__:
            return self.__forward_arg__ == other.__forward_arg__ and self.__forward_value__ == other.__forward_value__
        return self.__forward_arg__ == other.__forward_arg__ and self.__forward_module__ == other.__forward_module__

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    __or__, __ror__ = _Or.__or__, _Or.__ror__

    def __repr__(self):
        module = "" if self.__forward_module__ is None else f", module={self.__forward_module__!r}"
        return f"ForwardRef({self.__forward_arg__!r}{module})"


class _Variable(_Final, _Immutable, _Or, _root=True):
    """What TypeVar and ParamSpec share: name, bound, variance."""

    def __init__(self, name, bound, covariant, contravariant, module):
        if covariant and contravariant:
            raise ValueError("Bivariant types are not supported.")
        self.__name__ = name
        self.__covariant__ = bool(covariant)
        self.__contravariant__ = bool(contravariant)
        self.__bound__ = _type_check(bound, "Bound must be a type.") if bound else None
        if module != "typing":
            self.__module__ = module

    def __repr__(self):
        return ("+" if self.__covariant__ else "-" if self.__contravariant__ else "~") + self.__name__

    def __reduce__(self):
        return self.__name__


class TypeVar(_Variable, _root=True):
    """A type variable: TypeVar('T'), TypeVar('N', int, float), TypeVar('S', bound=str)."""

    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
        super().__init__(name, bound, covariant, contravariant, _caller())
        if constraints and bound is not None:
            raise TypeError("Constraints cannot be combined with bound=...")
        if len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        self.__constraints__ = tuple(_type_check(t, "TypeVar(name, constraint, ...): constraints must be types.")
                                     for t in constraints)

    def __typing_subst__(self, arg):
        arg = _type_check(arg, "Parameters to generic types must be types.", is_argument=True)
        if (isinstance(arg, _GenericAlias) and arg.__origin__ is Unpack) or (isinstance(arg, GenericAlias)
                                                                             and getattr(arg, "__unpacked__", False)):
            raise TypeError(f"{arg} is not valid as type argument")
        return arg


class TypeVarTuple(_Final, _Immutable, _root=True):
    """A type variable for any number of types; written *Ts."""

    def __init__(self, name):
        self.__name__ = name
        module = _caller()
        if module != "typing":
            self.__module__ = module

    def __iter__(self):
        yield Unpack[self]

    def __repr__(self):
        return self.__name__

    def __reduce__(self):
        return self.__name__

    def __typing_subst__(self, arg):
        raise TypeError("Substitution of bare TypeVarTuple is not supported")

    def __typing_prepare_subst__(self, alias, args):
        params = alias.__parameters__
        at = params.index(self)
        for param in params[at + 1:]:
            if isinstance(param, TypeVarTuple):
                raise TypeError(f"More than one TypeVarTuple parameter in {alias}")
        left, right = at, len(params) - at - 1
        # *tuple[int, ...] among the arguments may fill several parameters
        open_at = fill = None
        for k, arg in enumerate(args):
            inner = None if isinstance(arg, type) else getattr(arg, "__typing_unpacked_tuple_args__", None)
            if inner and len(inner) == 2 and inner[-1] is ...:
                if open_at is not None:
                    raise TypeError("More than one unpacked arbitrary-length tuple argument")
                open_at, fill = k, inner[0]
        if open_at is not None:
            left, right = min(left, open_at), min(right, len(args) - open_at - 1)
        elif left + right > len(args):
            raise TypeError(f"Too few arguments for {alias}; actual {len(args)}, expected at least {len(params) - 1}")
        return (*args[:left], *([fill] * (at - left)), tuple(args[left:len(args) - right]),
                *([fill] * (len(params) - right - left - (at - left) - 1)), *args[len(args) - right:])


class ParamSpecArgs(_Final, _Immutable, _root=True):
    """P.args: the type of *args."""

    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f"{self.__origin__.__name__}.args"

    def __eq__(self, other):
        return self.__origin__ == other.__origin__ if isinstance(other, ParamSpecArgs) else NotImplemented


class ParamSpecKwargs(_Final, _Immutable, _root=True):
    """P.kwargs: the type of **kwargs."""

    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f"{self.__origin__.__name__}.kwargs"

    def __eq__(self, other):
        return self.__origin__ == other.__origin__ if isinstance(other, ParamSpecKwargs) else NotImplemented


class ParamSpec(_Variable, _root=True):
    """A variable for the arguments of a callable."""

    def __init__(self, name, *, bound=None, covariant=False, contravariant=False):
        super().__init__(name, bound, covariant, contravariant, _caller())

    @property
    def args(self):
        return ParamSpecArgs(self)

    @property
    def kwargs(self):
        return ParamSpecKwargs(self)

    def __typing_subst__(self, arg):
        if isinstance(arg, (list, tuple)):
            return tuple(_type_check(a, "Expected a type.") for a in arg)
        if not _is_param_expr(arg):
            raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {arg}")
        return arg

    def __typing_prepare_subst__(self, alias, args):
        params = alias.__parameters__
        at = params.index(self)
        if at >= len(args):
            raise TypeError(f"Too few arguments for {alias}")
        if len(params) == 1 and not _is_param_expr(args[0]):  # Z[int, str] is Z[[int, str]]
            return (tuple(args),)
        if isinstance(args[at], list):
            return (*args[:at], tuple(args[at]), *args[at + 1:])
        return args


from _typing_alias import (_GenericAlias, _UnionGenericAlias, _LiteralGenericAlias, _ConcatenateGenericAlias,
                           _UnpackGenericAlias, _eval_type, Generic, Protocol)
