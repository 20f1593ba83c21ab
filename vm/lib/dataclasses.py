"""Classes that are mostly their fields: @dataclass writes __init__, __repr__, __eq__ and others from the annotations.

The methods are made as text and compiled together with the names that they need (defaults, types) as arguments of an
outer function.
"""
import _thread
import abc
import builtins
import functools
import keyword
import sys
from types import FunctionType, GenericAlias, MappingProxyType, MemberDescriptorType, new_class

__all__ = ["dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING", "fields", "asdict",
           "astuple", "make_dataclass", "replace", "is_dataclass"]


class FrozenInstanceError(AttributeError):
    pass


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return "<factory>"


class _MISSING_TYPE:
    pass


class _KW_ONLY_TYPE:
    pass


class _FIELD_BASE:
    __slots__ = ("name",)

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()
MISSING = _MISSING_TYPE()
KW_ONLY = _KW_ONLY_TYPE()
_EMPTY_METADATA = MappingProxyType({})
_FIELD = _FIELD_BASE("_FIELD")
_FIELD_CLASSVAR = _FIELD_BASE("_FIELD_CLASSVAR")
_FIELD_INITVAR = _FIELD_BASE("_FIELD_INITVAR")

_FIELDS = "__dataclass_fields__"
_PARAMS = "__dataclass_params__"
_POST_INIT_NAME = "__post_init__"


class InitVar:
    """The type of a parameter of __init__ that is not kept, but handed to __post_init__."""

    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        plain = isinstance(self.type, type) and not isinstance(self.type, GenericAlias)
        return f"dataclasses.InitVar[{self.type.__name__ if plain else repr(self.type)}]"

    def __class_getitem__(cls, type):
        return InitVar(type)


def _recursive_repr(user_function):
    """A __repr__ that gives '...' for an object whose repr is being made already."""
    running = set()

    @functools.wraps(user_function)
    def wrapper(self):
        key = id(self), _thread.get_ident()
        if key in running:
            return "..."
        running.add(key)
        try:
            return user_function(self)
        finally:
            running.discard(key)

    return wrapper



class Field:
    """What is known of a field; made by field() and @dataclass only."""

    __slots__ = ("name", "type", "default", "default_factory", "repr", "hash", "init", "compare", "metadata", "kw_only",
                 "_field_type")

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = self.type = None
        self.default, self.default_factory = default, default_factory
        self.init, self.repr, self.hash, self.compare = init, repr, hash, compare
        self.metadata = _EMPTY_METADATA if metadata is None else MappingProxyType(metadata)
        self.kw_only = kw_only
        self._field_type = None

    @_recursive_repr
    def __repr__(self):
        return (f"Field(name={self.name!r},type={self.type!r},default={self.default!r},default_factory={self.default_factory!r},"
                f"init={self.init!r},repr={self.repr!r},hash={self.hash!r},compare={self.compare!r},metadata={self.metadata!r},"
                f"kw_only={self.kw_only!r},_field_type={self._field_type})")

    def __set_name__(self, owner, name):
        """A default with a __set_name__ of its own is told."""
        func = getattr(type(self.default), "__set_name__", None)
        if func:
            func(self.default, owner, name)

    __class_getitem__ = classmethod(GenericAlias)


class _DataclassParams:
    __slots__ = ("init", "repr", "eq", "order", "unsafe_hash", "frozen")

    def __init__(self, init, repr, eq, order, unsafe_hash, frozen):
        self.init, self.repr, self.eq = init, repr, eq
        self.order, self.unsafe_hash, self.frozen = order, unsafe_hash, frozen

    def __repr__(self):
        return (f"_DataclassParams(init={self.init!r},repr={self.repr!r},eq={self.eq!r},order={self.order!r},"
                f"unsafe_hash={self.unsafe_hash!r},frozen={self.frozen!r})")


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
          kw_only=MISSING):
    """Says more of a field than its default: see the parameters."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


# ---- making methods -------------------------------------------------------------------------------------------------


def _create_fn(name, args, body, *, globals=None, locals=None, return_type=MISSING):
    """A function from lines of text; `locals` are names that it may use besides the globals of its module."""
    locals = {} if locals is None else locals
    arrow = ""
    if return_type is not MISSING:
        locals["_return_type"] = return_type
        arrow = "->_return_type"
    lines = "\n".join(f"  {line}" for line in body)
    text = f"def __create_fn__({', '.join(locals)}):\n def {name}({','.join(args)}){arrow}:\n{lines}\n return {name}"
    namespace = {}
    exec(text, globals, namespace)
    made = namespace["__create_fn__"](**locals)
    made.__annotations__  # a dict from now on, as after the look for the doc string that CPython takes
    return made


def _set_qualname(cls, value):
    if isinstance(value, FunctionType):
        value.__qualname__ = f"{cls.__qualname__}.{value.__name__}"
    return value


def _set_new_attribute(cls, name, value):
    """True: the class has one of its own, which stays."""
    if name in cls.__dict__:
        return True
    _set_qualname(cls, value)
    setattr(cls, name, value)
    return False


def _tuple_of(obj_name, fields):
    if not fields:
        return "()"
    return f"({','.join([f'{obj_name}.{f.name}' for f in fields])},)"


def _init_param(f):
    """The field as a parameter: name, type, default."""
    if f.default is MISSING and f.default_factory is MISSING:
        default = ""
    elif f.default is not MISSING:
        default = f"=_dflt_{f.name}"
    else:
        default = "=_HAS_DEFAULT_FACTORY"
    return f"{f.name}:_type_{f.name}{default}"


def _field_init(f, frozen, globals, self_name, slots):
    """The line of __init__ that sets the field; None: it is not set there."""
    default_name = f"_dflt_{f.name}"
    if f.default_factory is not MISSING:
        globals[default_name] = f.default_factory
        if f.init:
            value = f"{default_name}() if {f.name} is _HAS_DEFAULT_FACTORY else {f.name}"
        else:
            value = f"{default_name}()"
    elif f.init:
        if f.default is not MISSING:
            globals[default_name] = f.default
        value = f.name
    elif slots and f.default is not MISSING:
        globals[default_name] = f.default
        value = default_name
    else:
        return None
    if f._field_type is _FIELD_INITVAR:
        return None
    if frozen:
        return f"__dataclass_builtins_object__.__setattr__({self_name},{f.name!r},{value})"
    return f"{self_name}.{f.name}={value}"


def _init_fn(fields, std_fields, kw_only_fields, frozen, has_post_init, self_name, globals, slots):
    seen_default = False
    for f in std_fields:
        if f.init:
            if not (f.default is MISSING and f.default_factory is MISSING):
                seen_default = True
            elif seen_default:
                raise TypeError(f"non-default argument {f.name!r} follows default argument")
    locals = {f"_type_{f.name}": f.type for f in fields}
    locals.update(MISSING=MISSING, _HAS_DEFAULT_FACTORY=_HAS_DEFAULT_FACTORY, __dataclass_builtins_object__=object)
    body = []
    for f in fields:
        line = _field_init(f, frozen, locals, self_name, slots)
        if line:
            body.append(line)
    if has_post_init:
        handed = ",".join(f.name for f in fields if f._field_type is _FIELD_INITVAR)
        body.append(f"{self_name}.{_POST_INIT_NAME}({handed})")
    params = [_init_param(f) for f in std_fields]
    if kw_only_fields:
        params += ["*", *[_init_param(f) for f in kw_only_fields]]
    return _create_fn("__init__", [self_name, *params], body or ["pass"], locals=locals, globals=globals, return_type=None)


def _repr_fn(fields, globals):
    shown = ", ".join(f"{f.name}={{self.{f.name}!r}}" for f in fields)
    made = _create_fn("__repr__", ("self",), [f'return self.__class__.__qualname__ + f"({shown})"'], globals=globals)
    return _recursive_repr(made)    # its code is of this file: that's how libraries tell whose __repr__ it is


def _frozen_get_del_attr(cls, fields, globals):
    locals = {"cls": cls, "FrozenInstanceError": FrozenInstanceError}
    condition = "type(self) is cls"
    if fields:
        condition += f" or name in {{{', '.join(repr(f.name) for f in fields)}}}"
    return (_create_fn("__setattr__", ("self", "name", "value"),
                       (f"if {condition}:", ' raise FrozenInstanceError(f"cannot assign to field {name!r}")',
                        "super(cls, self).__setattr__(name, value)"), locals=dict(locals), globals=globals),
            _create_fn("__delattr__", ("self", "name"),
                       (f"if {condition}:", ' raise FrozenInstanceError(f"cannot delete field {name!r}")',
                        "super(cls, self).__delattr__(name)"), locals=dict(locals), globals=globals))


def _compare_fn(name, op, mine, others, globals):
    return _create_fn(name, ("self", "other"),
                      ["if other.__class__ is self.__class__:", f" return {mine}{op}{others}", "return NotImplemented"],
                      globals=globals)


def _hash_fn(fields, globals):
    return _create_fn("__hash__", ("self",), [f"return hash({_tuple_of('self', fields)})"], globals=globals)


# ---- which annotations are fields -----------------------------------------------------------------------------------


def _is_classvar(annotation, typing):
    return annotation is typing.ClassVar or (type(annotation) is typing._GenericAlias
                                             and annotation.__origin__ is typing.ClassVar)


def _is_initvar(annotation, dataclasses):
    return annotation is dataclasses.InitVar or type(annotation) is dataclasses.InitVar


def _is_kw_only(annotation, dataclasses):
    return annotation is dataclasses.KW_ONLY


def _text_names(annotation, cls, module, predicate):
    """Whether an annotation that is text names what the predicate wants of `module`: only what stands before the bracket is looked at."""
    word = annotation.lstrip()
    end = 0
    while end < len(word) and (word[end].isidentifier() or word[end].isdigit() or word[end] == "."):
        end += 1
    prefix, dot, name = word[:end].rpartition(".")
    namespace = None
    if not dot:
        namespace = sys.modules.get(cls.__module__).__dict__
    elif prefix.isidentifier():
        here = sys.modules.get(cls.__module__)
        if here and here.__dict__.get(prefix) is module:
            namespace = module.__dict__
    return bool(namespace and name in namespace and predicate(namespace[name], module))


def _get_field(cls, name, annotation, default_kw_only):
    """The Field of one annotation, of whatever kind."""
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        if isinstance(default, MemberDescriptorType):
            default = MISSING  # a slot
        f = field(default=default)
    f.name, f.type, f._field_type = name, annotation, _FIELD
    this = sys.modules[__name__]
    typing = sys.modules.get("typing")
    text = isinstance(annotation, str)
    if typing and (_is_classvar(annotation, typing) or
                   (text and _text_names(annotation, cls, typing, _is_classvar))):
        f._field_type = _FIELD_CLASSVAR
    if f._field_type is _FIELD and (_is_initvar(annotation, this) or
                                    (text and _text_names(annotation, cls, this, _is_initvar))):
        f._field_type = _FIELD_INITVAR
    if f._field_type is not _FIELD and f.default_factory is not MISSING:
        raise TypeError(f"field {f.name} cannot have a default factory")
    if f._field_type in (_FIELD, _FIELD_INITVAR):
        if f.kw_only is MISSING:
            f.kw_only = default_kw_only
    elif f.kw_only is not MISSING:
        raise TypeError(f"field {f.name} is a ClassVar but specifies kw_only")
    if f._field_type is _FIELD and f.default.__class__.__hash__ is None:
        raise ValueError(f"mutable default {type(f.default)} for field {f.name} is not allowed: use default_factory")
    return f


def _own_fields(cls, kw_only):
    """The fields of the class's own annotations, in order."""
    annotations = cls.__dict__.get("__annotations__", {})
    found = []
    seen_marker = False
    this = sys.modules[__name__]
    for name, annotation in annotations.items():
        if _is_kw_only(annotation, this) or (isinstance(annotation, str) and
                                             _text_names(annotation, cls, this, _is_kw_only)):
            if seen_marker:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            seen_marker = kw_only = True
        else:
            found.append(_get_field(cls, name, annotation, kw_only))
    for f in found:
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f"{name!r} is a field but has no type annotation")
    return found


# ---- the decorator --------------------------------------------------------------------------------------------------


def _set_hash(cls, unsafe_hash, eq, frozen, explicit, fields, globals):
    """__hash__ by the table of the documentation: none, None, made, or refused."""
    if unsafe_hash:
        if explicit:
            raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
    elif not eq or explicit:
        return
    elif not frozen:
        cls.__hash__ = None
        return
    hashed = [f for f in fields if (f.compare if f.hash is None else f.hash)]
    cls.__hash__ = _set_qualname(cls, _hash_fn(hashed, globals))


def _all_fields(cls, own, frozen):
    """Those of the bases, then its own; the bases must agree about `frozen`."""
    fields = {}
    any_frozen = has_bases = False
    for base in cls.__mro__[-1:0:-1]:
        inherited = getattr(base, _FIELDS, None)
        if inherited is not None:
            has_bases = True
            for f in inherited.values():
                fields[f.name] = f
            if getattr(base, _PARAMS).frozen:
                any_frozen = True
    fields.update((f.name, f) for f in own)
    if has_bases:
        if any_frozen and not frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if not any_frozen and frozen:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    return fields


def _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    globals = sys.modules[cls.__module__].__dict__ if cls.__module__ in sys.modules else {}
    setattr(cls, _PARAMS, _DataclassParams(init, repr, eq, order, unsafe_hash, frozen))
    own = _own_fields(cls, kw_only)
    fields = _all_fields(cls, own, frozen)
    setattr(cls, _FIELDS, fields)
    class_hash = cls.__dict__.get("__hash__", MISSING)
    explicit_hash = not (class_hash is MISSING or (class_hash is None and "__eq__" in cls.__dict__))
    if order and not eq:
        raise ValueError("eq must be true if order is true")
    inits = [f for f in fields.values() if f._field_type in (_FIELD, _FIELD_INITVAR)]
    std_inits = tuple(f for f in inits if f.init and not f.kw_only)
    kw_inits = tuple(f for f in inits if f.init and f.kw_only)
    if init:
        self_name = "__dataclass_self__" if "self" in fields else "self"
        _set_new_attribute(cls, "__init__", _init_fn(inits, std_inits, kw_inits, frozen, hasattr(cls, _POST_INIT_NAME),
                                                     self_name, globals, slots))
    plain = [f for f in fields.values() if f._field_type is _FIELD]
    if repr:
        _set_new_attribute(cls, "__repr__", _repr_fn([f for f in plain if f.repr], globals))
    compared = [f for f in plain if f.compare]
    mine, others = _tuple_of("self", compared), _tuple_of("other", compared)
    if eq:
        _set_new_attribute(cls, "__eq__", _compare_fn("__eq__", "==", mine, others, globals))
    if order:
        for name, op in (("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">=")):
            if _set_new_attribute(cls, name, _compare_fn(name, op, mine, others, globals)):
                raise TypeError(f"Cannot overwrite attribute {name} in class {cls.__name__}. Consider using functools.total_ordering")
    if frozen:
        for method in _frozen_get_del_attr(cls, plain, globals):
            if _set_new_attribute(cls, method.__name__, method):
                raise TypeError(f"Cannot overwrite attribute {method.__name__} in class {cls.__name__}")
    _set_hash(cls, unsafe_hash, eq, frozen, explicit_hash, plain, globals)
    if not getattr(cls, "__doc__"):
        cls.__doc__ = cls.__name__ + _signature_text(cls, init, std_inits, kw_inits)
    if match_args:
        _set_new_attribute(cls, "__match_args__", tuple(f.name for f in std_inits))
    if weakref_slot and not slots:
        raise TypeError("weakref_slot is True but slots is False")
    if slots:
        cls = _add_slots(cls, frozen, weakref_slot)
    abc.update_abstractmethods(cls)
    return cls


def _annotation_text(annotation):
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ == "builtins":
            return annotation.__qualname__
        return f"{annotation.__module__}.{annotation.__qualname__}"
    return builtins.repr(annotation)


def _signature_text(cls, init, std_inits, kw_inits):
    """The parameters of __init__ as inspect.signature() shows them, for the doc string."""
    if not init or getattr(cls.__init__, "__qualname__", "") != f"{cls.__qualname__}.__init__":
        try:
            import inspect
            return str(inspect.signature(cls)).replace(" -> None", "")
        except (ImportError, TypeError, ValueError):
            return "()"

    def show(f):
        text = f"{f.name}: {_annotation_text(f.type)}"
        if f.default is not MISSING:
            text += f" = {f.default!r}"
        elif f.default_factory is not MISSING:
            text += " = <factory>"
        return text

    shown = [show(f) for f in std_inits]
    if kw_inits:
        shown += ["*", *[show(f) for f in kw_inits]]
    return f"({', '.join(shown)})"


def _dataclass_getstate(self):
    return [getattr(self, f.name) for f in fields(self)]


def _dataclass_setstate(self, state):
    for f, value in zip(fields(self), state):
        object.__setattr__(self, f.name, value)  # it may be frozen


def _slot_names(cls):
    slots = cls.__dict__.get("__slots__")
    if slots is None:
        return
    if isinstance(slots, str):
        yield slots
    elif not hasattr(slots, "__next__"):
        yield from slots
    else:
        raise TypeError(f"Slots of '{cls.__name__}' cannot be determined")


def _add_slots(cls, is_frozen, weakref_slot):
    """A class like this one, with __slots__: they can't be added afterwards."""
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    namespace = dict(cls.__dict__)
    names = tuple(f.name for f in fields(cls))
    inherited = set()
    for base in cls.__mro__[1:-1]:
        inherited.update(_slot_names(base))
    namespace["__slots__"] = tuple(name for name in (*names, *(("__weakref__",) if weakref_slot else ()))
                                   if name not in inherited)
    for name in names:
        namespace.pop(name, None)
    namespace.pop("__dict__", None)
    namespace.pop("__weakref__", None)
    qualname = getattr(cls, "__qualname__", None)
    cls = type(cls)(cls.__name__, cls.__bases__, namespace)
    if qualname is not None:
        cls.__qualname__ = qualname
    if is_frozen:
        if "__getstate__" not in namespace:
            cls.__getstate__ = _dataclass_getstate
        if "__setstate__" not in namespace:
            cls.__setstate__ = _dataclass_setstate
    return cls


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True,
              kw_only=False, slots=False, weakref_slot=False):
    """Adds dunder methods to a class, by the fields that its annotations name; see PEP 557.

    init, repr, eq, order (the four comparisons), unsafe_hash and match_args ask for the method of that name; frozen refuses
    assignments; kw_only makes all fields keyword-only parameters; slots and weakref_slot make a new class with __slots__.
    """

    def wrap(cls):
        return _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)

    return wrap if cls is None else wrap(cls)


# ---- functions over dataclasses -------------------------------------------------------------------------------------


def fields(class_or_instance):
    """The fields of a dataclass or an instance of one: a tuple of Field objects."""
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple(f for f in found.values() if f._field_type is _FIELD)


def _is_dataclass_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    """Whether it is a dataclass or an instance of one."""
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


def _plain(obj, make):
    """What asdict() and astuple() make of a value; `make` does dataclass instances."""
    if _is_dataclass_instance(obj):
        return make(obj)
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return type(obj)(*[_plain(v, make) for v in obj])
    if isinstance(obj, (list, tuple)):
        return type(obj)(_plain(v, make) for v in obj)
    if isinstance(obj, dict):
        return type(obj)((_plain(k, make), _plain(v, make)) for k, v in obj.items())
    import copy
    return copy.deepcopy(obj)


def asdict(obj, *, dict_factory=dict):
    """The fields as a dict of names and values; dataclasses inside, in lists, tuples and dicts too, likewise."""
    if not _is_dataclass_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")

    def make(o):
        return dict_factory([(f.name, _plain(getattr(o, f.name), make)) for f in fields(o)])

    return make(obj)


def astuple(obj, *, tuple_factory=tuple):
    """The values of the fields as a tuple; dataclasses inside, in lists, tuples and dicts too, likewise."""
    if not _is_dataclass_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")

    def make(o):
        return tuple_factory([_plain(getattr(o, f.name), make) for f in fields(o)])

    return make(obj)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False, unsafe_hash=False,
                   frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False):
    """A dataclass from a list of names, (name, type) or (name, type, field(...))."""
    if namespace is None:
        namespace = {}
    annotations, defaults = {}, {}
    for item in fields:
        if isinstance(item, str):
            name, kind = item, "typing.Any"
        elif len(item) == 2:
            name, kind = item
        elif len(item) == 3:
            name, kind, default = item
            defaults[name] = default
        else:
            raise TypeError(f"Invalid field: {item!r}")
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if keyword.iskeyword(name):
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in annotations:
            raise TypeError(f"Field name duplicated: {name!r}")
        annotations[name] = kind

    def fill(space):
        space.update(namespace)
        space.update(defaults)
        space["__annotations__"] = annotations

    cls = new_class(cls_name, bases, {}, fill)
    return dataclass(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen, match_args=match_args,
                     kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)


def replace(obj, /, **changes):
    """A new object of the same type, with some fields changed; __init__ and __post_init__ run."""
    if not _is_dataclass_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    for f in getattr(obj, _FIELDS).values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise ValueError(f"field {f.name} is declared with init=False, it cannot be specified with replace()")
            continue
        if f.name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                raise ValueError(f"InitVar {f.name!r} must be specified with replace()")
            changes[f.name] = getattr(obj, f.name)
    return obj.__class__(**changes)
