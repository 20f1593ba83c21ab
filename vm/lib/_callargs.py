"""inspect.getcallargs: which parameter gets which argument, worked out by hand so that messages and order are a call's."""


def _and_joined(names):
    """'a', 'b' and 'c', as getcallargs lists names."""
    *head, last = map(repr, names)
    return f"{', '.join(head)} and {last}" if head else last


def _missing(name, names, kind):
    raise TypeError(f"{name}() missing {len(names)} required {kind} argument{'' if len(names) == 1 else 's'}: {_and_joined(names)}")


def _too_many(name, spec, given, values):
    most, least = len(spec.args), len(spec.args) - len(spec.defaults or ())
    takes = f"from {least} to {most}" if spec.defaults else most
    plural = "s" if (most != 1 or spec.defaults) else ""
    by_name = sum(name in values for name in spec.kwonlyargs)
    also = ""
    if by_name:
        also = (f" positional argument{'' if given == 1 else 's'} (and {by_name} keyword-only argument{'' if by_name == 1 else 's'})")
    raise TypeError(f"{name}() takes {takes} positional argument{plural} but {given}{also} {'was' if given == 1 and not by_name else 'were'} given")


def getcallargs(func, /, *positional, **named):
    """The parameters and the values that a call would give them, with the messages of a call."""
    from inspect import getfullargspec, ismethod
    spec, name = getfullargspec(func), func.__name__
    if ismethod(func) and func.__self__ is not None:
        positional = (func.__self__,) + positional
    values = dict(zip(spec.args, positional))
    if spec.varargs:
        values[spec.varargs] = tuple(positional[len(spec.args):])
    if spec.varkw:
        values[spec.varkw] = {}
    for key, value in named.items():
        if key not in spec.args and key not in spec.kwonlyargs:
            if not spec.varkw:
                raise TypeError(f"{name}() got an unexpected keyword argument {key!r}")
            values[spec.varkw][key] = value
        elif key in values:
            raise TypeError(f"{name}() got multiple values for argument {key!r}")
        else:
            values[key] = value
    if len(positional) > len(spec.args) and not spec.varargs:
        _too_many(name, spec, len(positional), values)
    defaults = spec.defaults or ()
    required = spec.args[:len(spec.args) - len(defaults)]
    if len(positional) < len(spec.args):
        absent = [arg for arg in required if arg not in values]
        if absent:
            _missing(name, absent, "positional")
        for arg, default in zip(spec.args[len(required):], defaults):
            values.setdefault(arg, default)
    absent = [arg for arg in spec.kwonlyargs if arg not in values and arg not in (spec.kwonlydefaults or {})]
    if absent:
        _missing(name, absent, "keyword-only")
    for arg in spec.kwonlyargs:
        if arg not in values:
            values[arg] = spec.kwonlydefaults[arg]
    return values
