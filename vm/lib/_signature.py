"""Signatures of callables: the half of inspect that is about parameters."""
import builtins
import enum
import sys
import types

__name__ = "inspect"  # what is defined here belongs to that module


class _void:
    """A marker for arguments that weren't given."""


class _empty:
    """Marker object for Signature.empty and Parameter.empty."""


class _ParameterKind(enum.IntEnum):
    POSITIONAL_ONLY = "positional-only"
    POSITIONAL_OR_KEYWORD = "positional or keyword"
    VAR_POSITIONAL = "variadic positional"
    KEYWORD_ONLY = "keyword-only"
    VAR_KEYWORD = "variadic keyword"

    def __new__(cls, description):
        value = len(cls.__members__)
        member = int.__new__(cls, value)
        member._value_ = value
        member.description = description
        return member

    def __str__(self):
        return self.name


_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD = _ParameterKind


def formatannotation(annotation, base_module=None):
    """An annotation as signatures show it."""
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return f"{annotation.__module__}.{annotation.__qualname__}"
    return repr(annotation)


class Parameter:
    """One parameter: name, kind, default and annotation (Parameter.empty where there is none)."""

    __slots__ = ("_name", "_kind", "_default", "_annotation")

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        try:
            self._kind = _ParameterKind(kind)
        except ValueError:
            raise ValueError(f"value {kind!r} is not a valid Parameter.kind")
        if default is not _empty and self._kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f"{self._kind.description} parameters cannot have default values")
        self._default, self._annotation = default, annotation
        if name is _empty:
            raise ValueError("name is a required attribute for Parameter")
        if not isinstance(name, str):
            raise TypeError(f"name must be a str, not a {type(name).__name__}")
        if name[0] == "." and name[1:].isdigit():  # the parameter of a comprehension
            if self._kind != _POSITIONAL_OR_KEYWORD:
                raise ValueError(f"implicit arguments must be passed as positional or keyword arguments, not "
                                 f"{self._kind.description}")
            self._kind = _POSITIONAL_ONLY
            name = f"implicit{name[1:]}"
        import keyword
        if (keyword.iskeyword(name) and self._kind is not _POSITIONAL_ONLY) or not name.isidentifier():
            raise ValueError(f"{name!r} is not a valid parameter name")
        self._name = name

    def __reduce__(self):
        return type(self), (self._name, self._kind), {"_default": self._default, "_annotation": self._annotation}

    def __setstate__(self, state):
        self._default, self._annotation = state["_default"], state["_annotation"]

    @property
    def name(self):
        return self._name

    @property
    def default(self):
        return self._default

    @property
    def annotation(self):
        return self._annotation

    @property
    def kind(self):
        return self._kind

    def replace(self, *, name=_void, kind=_void, annotation=_void, default=_void):
        """A copy with some of it changed."""
        return type(self)(self._name if name is _void else name, self._kind if kind is _void else kind,
                          default=self._default if default is _void else default,
                          annotation=self._annotation if annotation is _void else annotation)

    def __str__(self):
        text = self._name
        if self._annotation is not _empty:
            text += f": {formatannotation(self._annotation)}"
        if self._default is not _empty:
            text += f" = {self._default!r}" if self._annotation is not _empty else f"={self._default!r}"
        if self._kind is _VAR_POSITIONAL:
            return "*" + text
        return "**" + text if self._kind is _VAR_KEYWORD else text

    def __repr__(self):
        return f'<{self.__class__.__name__} "{self}">'

    def __hash__(self):
        return hash((self._name, self._kind, self._annotation, self._default))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Parameter):
            return NotImplemented
        return (self._name == other._name and self._kind == other._kind and self._default == other._default
                and self._annotation == other._annotation)


class BoundArguments:
    """What Signature.bind() gives: the arguments by the names of the parameters."""

    __slots__ = ("arguments", "_signature", "__weakref__")

    def __init__(self, signature, arguments):
        self.arguments, self._signature = arguments, signature

    @property
    def signature(self):
        return self._signature

    @property
    def args(self):
        """The positional arguments."""
        args = []
        for name, param in self._signature.parameters.items():
            if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                break
            if param.kind is _VAR_POSITIONAL:
                args.extend(self.arguments[name])
            else:
                args.append(self.arguments[name])
        return tuple(args)

    @property
    def kwargs(self):
        """The keyword arguments."""
        kwargs, started = {}, False
        for name, param in self._signature.parameters.items():
            if not started:
                if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    started = True
                elif name not in self.arguments:
                    started = True
                    continue
            if not started or name not in self.arguments:
                continue
            if param.kind is _VAR_KEYWORD:
                kwargs.update(self.arguments[name])
            else:
                kwargs[name] = self.arguments[name]
        return kwargs

    def apply_defaults(self):
        """Adds the defaults of parameters that got no argument."""
        arguments = self.arguments
        filled = []
        for name, param in self._signature.parameters.items():
            if name in arguments:
                filled.append((name, arguments[name]))
            elif param.default is not _empty:
                filled.append((name, param.default))
            elif param.kind is _VAR_POSITIONAL:
                filled.append((name, ()))
            elif param.kind is _VAR_KEYWORD:
                filled.append((name, {}))
        self.arguments = dict(filled)

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    def __setstate__(self, state):
        self._signature, self.arguments = state["_signature"], state["arguments"]

    def __getstate__(self):
        return {"_signature": self._signature, "arguments": self.arguments}

    def __repr__(self):
        return f"<{self.__class__.__name__} ({', '.join(f'{name}={value!r}' for name, value in self.arguments.items())})>"


class Signature:
    """The parameters of a callable, by name and in order, and the annotation of what it returns."""

    __slots__ = ("_return_annotation", "_parameters")

    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        found = {}
        last, defaults = _POSITIONAL_ONLY, False
        for param in parameters or ():
            if __validate_parameters__:
                kind, name = param.kind, param.name
                if kind < last:
                    raise ValueError(f"wrong parameter order: {last.description} parameter before {kind.description} parameter")
                last = kind
                if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                    if param.default is not _empty:
                        defaults = True
                    elif defaults:
                        raise ValueError("non-default argument follows default argument")
                if name in found:
                    raise ValueError(f"duplicate parameter name: {name!r}")
            found[param.name] = param
        self._parameters = types.MappingProxyType(found)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        """The signature of a callable."""
        return signature_of(obj, follow_wrapped=follow_wrapped, cls=cls, globals=globals, locals=locals, eval_str=eval_str)

    @property
    def parameters(self):
        return self._parameters

    @property
    def return_annotation(self):
        return self._return_annotation

    def replace(self, *, parameters=_void, return_annotation=_void):
        """A copy with some of it changed."""
        return type(self)(self.parameters.values() if parameters is _void else parameters,
                          return_annotation=self._return_annotation if return_annotation is _void else return_annotation)

    def _parts(self):
        params = tuple(p for p in self._parameters.values() if p.kind is not _KEYWORD_ONLY)
        named = {p.name: p for p in self._parameters.values() if p.kind is _KEYWORD_ONLY}
        return params, named, self._return_annotation

    def __hash__(self):
        params, named, returns = self._parts()
        return hash((params, frozenset(named.values()), returns))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Signature):
            return NotImplemented
        return self._parts() == other._parts()

    def _bind(self, args, kwargs, partial=False):
        arguments, given, left = {}, list(args), []
        params = list(self._parameters.values())
        at = 0
        for at, param in enumerate(params):
            if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                left = params[at:]
                break
            if param.kind is _VAR_POSITIONAL:
                if given:
                    arguments[param.name] = tuple(given)
                    given = []
                left = params[at + 1:]
                break
            if not given:
                if param.name in kwargs and param.kind is not _POSITIONAL_ONLY:
                    left = params[at:]
                    break
                if param.kind is _POSITIONAL_ONLY and param.name in kwargs:
                    raise TypeError(f"{param.name!r} parameter is positional only, but was passed as a keyword")
                if param.default is not _empty or partial:
                    left.append(param)
                    continue
                raise TypeError(f"missing a required argument: {param.name!r}")
            if param.name in kwargs and param.kind is not _POSITIONAL_ONLY:
                raise TypeError(f"multiple values for argument {param.name!r}")
            arguments[param.name] = given.pop(0)
        if given:
            raise TypeError("too many positional arguments")
        rest = None
        for param in left:
            if param.kind is _VAR_KEYWORD:
                rest = param
                continue
            if param.kind is _VAR_POSITIONAL:
                continue
            if param.kind is _POSITIONAL_ONLY or param.name not in kwargs:
                if param.kind is _POSITIONAL_ONLY and param.name in kwargs and not any(p.kind is _VAR_KEYWORD for p in params):
                    raise TypeError(f"{param.name!r} parameter is positional only, but was passed as a keyword")
                if not partial and param.default is _empty:
                    raise TypeError(f"missing a required argument: {param.name!r}")
                continue
            arguments[param.name] = kwargs.pop(param.name)
        if kwargs:
            if rest is None:
                raise TypeError(f"got an unexpected keyword argument {next(iter(kwargs))!r}")
            arguments[rest.name] = kwargs
        return BoundArguments(self, arguments)

    def bind(self, /, *args, **kwargs):
        """The BoundArguments of a call with these arguments; TypeError if they don't fit."""
        return self._bind(args, kwargs)

    def bind_partial(self, /, *args, **kwargs):
        """The same; arguments may be missing."""
        return self._bind(args, kwargs, partial=True)

    def __reduce__(self):
        return type(self), (tuple(self._parameters.values()),), {"_return_annotation": self._return_annotation}

    def __setstate__(self, state):
        self._return_annotation = state["_return_annotation"]

    def __repr__(self):
        return f"<{self.__class__.__name__} {self}>"

    def __str__(self):
        shown, slash, star = [], False, True
        for param in self.parameters.values():
            if param.kind is _POSITIONAL_ONLY:
                slash = True
            elif slash:
                shown.append("/")
                slash = False
            if param.kind is _VAR_POSITIONAL:
                star = False
            elif param.kind is _KEYWORD_ONLY and star:
                shown.append("*")
                star = False
            shown.append(str(param))
        if slash:
            shown.append("/")
        text = f"({', '.join(shown)})"
        if self.return_annotation is not _empty:
            text += f" -> {formatannotation(self.return_annotation)}"
        return text


# ---- finding them ---------------------------------------------------------------------------------------------------


def unwrap(func, *, stop=None):
    """What is at the end of the chain of __wrapped__ attributes."""
    first, seen = func, {id(func)}
    while hasattr(func, "__wrapped__") and not (stop is not None and stop(func)):
        func = func.__wrapped__
        if id(func) in seen or len(seen) >= sys.getrecursionlimit():
            raise ValueError(f"wrapper loop when unwrapping {first!r}")
        seen.add(id(func))
    return func


def _of_function(func, cls, globals, locals, eval_str):
    code = func.__code__
    names, total, posonly = code.co_varnames, code.co_argcount, code.co_posonlyargcount
    defaults, kwdefaults = func.__defaults__ or (), func.__kwdefaults__ or {}
    annotations = dict(getattr(func, "__annotations__", None) or {})
    if eval_str:
        space = globals if globals is not None else getattr(func, "__globals__", {})
        annotations = {k: eval(v, space, locals) if isinstance(v, str) else v for k, v in annotations.items()}
    params = []

    def add(name, kind, default=_empty):
        params.append(Parameter(name, kind, default=default, annotation=annotations.get(name, _empty)))

    for i, name in enumerate(names[:total]):
        with_default = i - (total - len(defaults))
        add(name, _POSITIONAL_ONLY if i < posonly else _POSITIONAL_OR_KEYWORD, defaults[with_default] if with_default >= 0 else _empty)
    at = total + code.co_kwonlyargcount
    if code.co_flags & 4:
        add(names[at], _VAR_POSITIONAL)
        at += 1
    for name in names[total:total + code.co_kwonlyargcount]:
        add(name, _KEYWORD_ONLY, kwdefaults.get(name, _empty))
    if code.co_flags & 8:
        add(names[at], _VAR_KEYWORD)
    return cls(params, return_annotation=annotations.get("return", _empty), __validate_parameters__=False)


def _of_text(text, obj, cls, skip_bound):
    """From __text_signature__, "($self, key, default=None, /)": $ marks what is bound."""
    clean, bound = text.replace("$", "", 1), "$" in text
    space = dict(vars(builtins), sys=sys)
    module = sys.modules.get(getattr(obj, "__module__", None) or "")
    if module:
        space.update(vars(module))
    try:
        exec(f"def _described{clean}: pass", space)
    except Exception:
        raise ValueError(f"{obj!r} builtin has invalid signature")
    params = list(_of_function(space["_described"], cls, None, None, False).parameters.values())
    if bound and params:
        first = params[0]
        has_self = getattr(obj, "__self__", None) is not None
        if first.name == "module" or has_self and skip_bound:
            params.pop(0)
        else:
            params[0] = first.replace(kind=_POSITIONAL_ONLY)
    return cls(params)


def _without_first(sig):
    """The signature of a method that is bound."""
    params = list(sig.parameters.values())
    if not params or params[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError("invalid method signature")
    if params[0].kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
        params.pop(0)
    return sig.replace(parameters=params)


def _of_partial(wrapped, partial):
    """The signature of a functools.partial object."""
    args, keywords = partial.args or (), partial.keywords or {}
    try:
        bound = wrapped.bind_partial(*args, **keywords)
    except TypeError as error:
        raise ValueError(f"partial object {partial!r} has incorrect arguments") from error
    params, to_keyword = [], False
    for name, param in wrapped.parameters.items():
        if name in bound.arguments:
            if param.kind is _POSITIONAL_ONLY:
                continue
            if param.kind is _POSITIONAL_OR_KEYWORD:
                if name not in keywords:
                    continue
                to_keyword = True
                param = param.replace(default=bound.arguments[name])
            elif param.kind is _KEYWORD_ONLY:
                param = param.replace(default=bound.arguments[name])
        if to_keyword:
            if param.kind is _POSITIONAL_OR_KEYWORD:
                param = param.replace(kind=_KEYWORD_ONLY)
            elif param.kind is _VAR_POSITIONAL:
                continue
        params.append(param)
    return wrapped.replace(parameters=params)


def _of_partialmethod(wrapped, method):
    """The signature of the function that a functools.partialmethod gives: its first parameter is still free."""
    first = next(iter(wrapped.parameters.values()), None)
    rest = _of_partial(wrapped, types.SimpleNamespace(args=(None, *method.args), keywords=method.keywords))
    if first is None or first.kind is _VAR_POSITIONAL:
        return rest
    return rest.replace(parameters=[first, *rest.parameters.values()])


_native_kinds = (types.BuiltinFunctionType, types.MethodDescriptorType, types.WrapperDescriptorType, types.MethodWrapperType,
                 types.ClassMethodDescriptorType)


def _user_method(cls, name):
    """The method if Python code defined it."""
    method = getattr(cls, name, None)
    return None if method is None or isinstance(method, _native_kinds) else method


def _of_class(obj, again, cls, skip_bound):
    call = _user_method(type(obj), "__call__")
    if call is not None:
        return _without_first(again(call)) if skip_bound else again(call)
    for name in ("__new__", "__init__"):
        method = _user_method(obj, name)
        if method is not None:
            sig = again(method)
            return _without_first(sig) if skip_bound else sig
    for base in obj.__mro__[:-1]:
        text = getattr(base, "__text_signature__", None)
        if text:
            return _of_text(text, obj, cls, skip_bound)
    if obj is type:
        raise ValueError(f"no signature found for builtin {obj!r}")
    if type not in obj.__mro__:
        if obj.__init__ is object.__init__ and obj.__new__ is object.__new__:
            return cls()
        raise ValueError(f"no signature found for builtin type {obj!r}")
    return None


def signature_of(obj, *, follow_wrapped=True, skip_bound=True, cls=Signature, globals=None, locals=None, eval_str=False):
    """The signature of any callable; skip_bound: without the argument that is bound already."""

    def again(o):
        return signature_of(o, follow_wrapped=follow_wrapped, skip_bound=skip_bound, cls=cls, globals=globals, locals=locals,
                            eval_str=eval_str)

    if not callable(obj):
        raise TypeError(f"{obj!r} is not a callable object")
    if isinstance(obj, types.MethodType):
        sig = again(obj.__func__)
        return _without_first(sig) if skip_bound else sig
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda f: hasattr(f, "__signature__") or isinstance(f, types.MethodType))
        if isinstance(obj, types.MethodType):
            return again(obj)
    try:
        given = obj.__signature__
    except AttributeError:
        pass
    else:
        if given is not None:
            if not isinstance(given, Signature):
                raise TypeError(f"unexpected object {given!r} in __signature__ attribute")
            return given
    method = getattr(obj, "_partialmethod", None)
    if type(method).__name__ == "partialmethod":
        return _of_partialmethod(again(method.func), method)
    if isinstance(obj, types.FunctionType):
        return _of_function(obj, cls, globals, locals, eval_str)
    if isinstance(obj, _native_kinds):
        text = getattr(obj, "__text_signature__", None)
        if not text:
            raise ValueError(f"no signature found for builtin {obj!r}")
        return _of_text(text, obj, cls, skip_bound)
    if type(obj).__name__ == "partial" and type(obj).__module__ == "functools":
        return _of_partial(again(obj.func), obj)
    if isinstance(obj, type):
        found = _of_class(obj, again, cls, skip_bound)
        if found is not None:
            return found
    else:
        call = _user_method(type(obj), "__call__")
        if call is not None:
            try:
                sig = again(call)
            except ValueError as error:
                raise ValueError(f"no signature found for {obj!r}") from error
            return _without_first(sig) if skip_bound else sig
    raise ValueError(f"callable {obj!r} is not supported by signature")


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    """Get a signature object for the passed callable."""
    return Signature.from_callable(obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals, eval_str=eval_str)
