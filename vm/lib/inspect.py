"""Questions about live objects: what kind they are, how they are called, where their source is.

The first half is about kinds, documents and source; signatures are in _signature.
"""
import builtins
import itertools
import linecache
import sys
import types
from collections import namedtuple, OrderedDict
from _callargs import getcallargs
from _signature import (Signature, Parameter, BoundArguments, _empty, _ParameterKind, signature, unwrap, formatannotation)

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED, CO_GENERATOR = 1, 2, 4, 8, 16, 32
CO_NOFREE, CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 64, 128, 256, 512
TPFLAGS_IS_ABSTRACT = 1 << 20


class ClassFoundException(Exception):
    pass


# ---- kinds ----------------------------------------------------------------------------------------------------------


def ismodule(object):
    """Return true if the object is a module."""
    return isinstance(object, types.ModuleType)


def isclass(object):
    """Return true if the object is a class."""
    return isinstance(object, type)


def ismethod(object):
    """Return true if the object is an instance method: a function bound to its object."""
    return isinstance(object, types.MethodType)


def isfunction(object):
    """Return true if the object is a user-defined function."""
    return isinstance(object, types.FunctionType)


def isbuiltin(object):
    """Return true if the object is a built-in function or method."""
    return isinstance(object, types.BuiltinFunctionType)


def ismethodwrapper(object):
    """Return true if the object is a method wrapper, like (5).__add__."""
    return isinstance(object, types.MethodWrapperType)


def isroutine(object):
    """Return true if the object is any kind of function or method."""
    return (isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object)
            or ismethodwrapper(object))


def ismethoddescriptor(object):
    """Return true if it has __get__ but not __set__, and is no method, function or class."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    return hasattr(type(object), "__get__") and not hasattr(type(object), "__set__")


def isdatadescriptor(object):
    """Return true if it has __set__ or __delete__."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    return hasattr(type(object), "__set__") or hasattr(type(object), "__delete__")


def ismemberdescriptor(object):
    """Return true if the object is a member descriptor, like those of __slots__."""
    return isinstance(object, types.MemberDescriptorType)


def isgetsetdescriptor(object):
    """Return true if the object is a computed attribute of a built-in type."""
    return isinstance(object, types.GetSetDescriptorType)


def _has_code_flag(f, flag):
    while ismethod(f):
        f = f.__func__
    while type(f).__name__ == "partial" and hasattr(f, "func"):
        f = f.func
        while ismethod(f):
            f = f.__func__
    if not (isfunction(f) or (callable(f) and hasattr(f, "__code__") and hasattr(f, "__defaults__"))):
        return False
    return bool(f.__code__.co_flags & flag)


def isgeneratorfunction(obj):
    """Return true if the object is a generator function."""
    return _has_code_flag(obj, CO_GENERATOR)


def iscoroutinefunction(obj):
    """Return true if the object is a function defined by `async def`, without yield."""
    return _has_code_flag(obj, CO_COROUTINE)


def isasyncgenfunction(obj):
    """Return true if the object is a function defined by `async def`, with yield."""
    return _has_code_flag(obj, CO_ASYNC_GENERATOR)


def isgenerator(object):
    """Return true if the object is a generator."""
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    """Return true if the object is a coroutine."""
    return isinstance(object, types.CoroutineType)


def isasyncgen(object):
    """Return true if the object is an asynchronous generator."""
    return isinstance(object, types.AsyncGeneratorType)


def isawaitable(object):
    """Return true if object can be passed to an ``await`` expression."""
    import collections.abc
    return (isinstance(object, types.CoroutineType) or
            (isinstance(object, types.GeneratorType) and bool(object.gi_code.co_flags & CO_ITERABLE_COROUTINE)) or
            isinstance(object, collections.abc.Awaitable))


def istraceback(object):
    """Return true if the object is a traceback."""
    return isinstance(object, types.TracebackType)


def isframe(object):
    """Return true if the object is a frame object."""
    return isinstance(object, types.FrameType)


def iscode(object):
    """Return true if the object is a code object."""
    return isinstance(object, types.CodeType)


def isabstract(object):
    """Return true if the object is an abstract base class (ABC)."""
    return isinstance(object, type) and bool(object.__flags__ & TPFLAGS_IS_ABSTRACT)


# ---- attributes -----------------------------------------------------------------------------------------------------


def _members(object, predicate, get):
    processed, results = set(), []
    mro = getmro(object) if isclass(object) else ()
    names = dir(object)
    try:
        for base in object.__bases__:
            for name, value in base.__dict__.items():
                if isinstance(value, types.DynamicClassAttribute):
                    names.append(name)
    except AttributeError:
        pass
    for name in names:
        try:
            value = get(object, name)
            if name in processed:
                raise AttributeError
        except AttributeError:
            for base in mro:
                if name in base.__dict__:
                    value = base.__dict__[name]
                    break
            else:
                continue  # dir() has named what isn't there
        if not predicate or predicate(value):
            results.append((name, value))
        processed.add(name)
    results.sort(key=lambda pair: pair[0])
    return results


def getmembers(object, predicate=None):
    """The attributes as (name, value) pairs, by name; those for which the predicate holds."""
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    """The same without descriptors and __getattr__ being run."""
    return _members(object, predicate, getattr_static)


Attribute = namedtuple("Attribute", "name kind defining_class object")


def classify_class_attrs(cls):
    """For each attribute of a class: name, kind ('method', 'data' ...), the class that defines it, the object."""
    results = []
    for name in sorted(set(dir(cls))):
        home = next((k for k in getmro(cls) if name in k.__dict__), None)
        if home is None:
            continue
        obj = home.__dict__[name]
        if isinstance(obj, (staticmethod, types.BuiltinMethodType)):
            kind = "static method"
        elif isinstance(obj, (classmethod, types.ClassMethodDescriptorType)):
            kind = "class method"
        elif isinstance(obj, property):
            kind = "property"
        elif isroutine(obj):
            kind = "method"
        else:
            kind = "data"
        results.append(Attribute(name, kind, home, obj))
    return results


def getmro(cls):
    "Return tuple of base classes (including cls) in method resolution order."
    return cls.__mro__


_sentinel = object()
_type_mro = type.__dict__["__mro__"].__get__
_type_dict = type.__dict__["__dict__"].__get__


def _in_classes(cls, attr):
    for base in _type_mro(cls):
        if attr in _type_dict(base):
            return _type_dict(base)[attr]
    return _sentinel


def getattr_static(obj, attr, default=_sentinel):
    """An attribute as it is stored: no descriptor, no __getattr__, no __getattribute__ is run."""
    instance_value = _sentinel
    if isinstance(obj, type):
        klass, klass_value = obj, _sentinel
        for base in _type_mro(obj):
            if attr in _type_dict(base):
                klass_value = _type_dict(base)[attr]
                break
    else:
        klass = type(obj)
        dict_attr = _in_classes(klass, "__dict__")
        if dict_attr is _sentinel or type(dict_attr) in (types.GetSetDescriptorType, types.MemberDescriptorType):
            try:
                instance_value = object.__getattribute__(obj, "__dict__").get(attr, _sentinel)
            except AttributeError:
                pass
        klass_value = _in_classes(klass, attr)
    if instance_value is not _sentinel and klass_value is not _sentinel:
        kind = type(klass_value)
        if _in_classes(kind, "__get__") is not _sentinel and (_in_classes(kind, "__set__") is not _sentinel
                                                              or _in_classes(kind, "__delete__") is not _sentinel):
            return klass_value
    if instance_value is not _sentinel:
        return instance_value
    if klass_value is not _sentinel:
        return klass_value
    if obj is klass:
        for base in _type_mro(type(klass)):
            if attr in _type_dict(base):
                return _type_dict(base)[attr]
    if default is not _sentinel:
        return default
    raise AttributeError(attr)


# ---- documents ------------------------------------------------------------------------------------------------------


def cleandoc(doc):
    """The text without the indentation that its lines after the first share, and without blank ends."""
    lines = doc.expandtabs().split("\n")
    margin = min((len(line) - len(line.lstrip()) for line in lines[1:] if line.lstrip()), default=sys.maxsize)
    lines[0] = lines[0].lstrip()
    if margin < sys.maxsize:
        lines[1:] = [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def _inherited_doc(obj):
    """The doc string that the thing of the same name has in a base class."""
    if isclass(obj):
        for base in obj.__mro__:
            if base is not object and base.__doc__ is not None:
                return base.__doc__
        return None
    if not (isroutine(obj) or isinstance(obj, property) or isdatadescriptor(obj)):
        return None
    name = getattr(obj, "__name__", None)
    if ismethod(obj):
        cls = obj.__self__ if isclass(obj.__self__) else obj.__self__.__class__
    elif isinstance(obj, property):
        name = obj.fget.__name__
        cls = _class_of(obj.fget)
    elif isfunction(obj):
        cls = _class_of(obj)
    else:
        cls = getattr(obj, "__objclass__", None)
        slots = getattr(cls, "__slots__", None)
        if ismemberdescriptor(obj) and isinstance(slots, dict) and name in slots:
            return slots[name]
    if cls is None or name is None:
        return None
    for base in cls.__mro__:
        doc = getattr(getattr(base, name, None), "__doc__", None)
        if doc is not None:
            return doc
    return None


def _class_of(function):
    """The class in whose body a function was defined, by its qualified name."""
    found = sys.modules.get(function.__module__)
    for name in function.__qualname__.split(".")[:-1]:
        found = getattr(found, name, None)
    return found if isclass(found) else None


def getdoc(object):
    """The doc string, or that of the base class's thing of the same name, without its indentation."""
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if doc is None:
        try:
            doc = _inherited_doc(object)
        except (AttributeError, TypeError):
            return None
    return cleandoc(doc) if isinstance(doc, str) else None


# ---- files and source -----------------------------------------------------------------------------------------------


def getfile(object):
    """Work out which source or compiled file an object was defined in."""
    if ismodule(object):
        if getattr(object, "__file__", None):
            return object.__file__
        raise TypeError(f"{object!r} is a built-in module")
    if isclass(object):
        if hasattr(object, "__module__"):
            module = sys.modules.get(object.__module__)
            if getattr(module, "__file__", None):
                return module.__file__
            if object.__module__ == "__main__":
                raise OSError("source code not available")
        raise TypeError(f"{object!r} is a built-in class")
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if iscode(object):
        return object.co_filename
    raise TypeError(f"module, class, method, function, traceback, frame, or code object was expected, got {type(object).__name__}")


def getsourcefile(object):
    """The file that an object's source is in; None if there is none."""
    filename = getfile(object)
    if filename in linecache.cache or not (filename.startswith("<") and filename.endswith(">")):
        return filename
    return None


getabsfile = getfile


def getmodulename(path):
    """The name of the module that a file holds."""
    name = path.rpartition("/")[2]
    return name[:-3] if name.endswith(".py") else None


def getmodule(object, _filename=None):
    """The module an object was defined in, or None."""
    if ismodule(object):
        return object
    if hasattr(object, "__module__"):
        return sys.modules.get(object.__module__)
    try:
        file = getfile(object)
    except (TypeError, OSError):
        return None
    for module in list(sys.modules.values()):
        if ismodule(module) and getattr(module, "__file__", None) == file:
            return module
    main = sys.modules["__main__"]
    name = getattr(object, "__name__", None)
    if name is not None and getattr(main, name, None) is object:
        return main
    if name is not None and getattr(builtins, name, None) is object:
        return builtins
    return None


def findsource(object):
    """All lines of the file, and the number (from 0) of the line where the object begins."""
    file = getsourcefile(object)
    if file is None:
        file = getfile(object)
        if not (file.startswith("<") and file.endswith(">")):
            raise OSError("source code not available")
    module = getmodule(object, file)
    lines = linecache.getlines(file, module.__dict__) if module else linecache.getlines(file)
    if not lines:
        raise OSError("could not get source code")
    if ismodule(object):
        return lines, 0
    if isclass(object):
        return lines, _class_line(lines, object)
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if iscode(object):
        line = object.co_firstlineno - 1
        if line >= len(lines):
            raise OSError("lineno is out of bounds")
        return lines, line
    raise OSError("could not find code object")


def _class_line(lines, cls):
    """Where the class statement of that qualified name begins, decorators included; the last such wins."""
    wanted = [part for part in cls.__qualname__.split(".")]
    path, found = [], None  # (indentation, name) of the blocks that the line is in
    for number, line in enumerate(lines):
        stripped = line.strip()
        if not stripped or stripped.startswith("#"):
            continue
        depth = len(line) - len(line.lstrip())
        while path and path[-1][0] >= depth:
            path.pop()
        words = stripped.replace("(", " ").replace(":", " ").split()
        if words[0] == "async":
            words.pop(0)
        if len(words) > 1 and words[0] in ("class", "def"):
            if words[0] == "class" and [name for _, names in path for name in names] + [words[1]] == wanted:
                found = number
            path.append((depth, [words[1], "<locals>"] if words[0] == "def" else [words[1]]))
    if found is None:
        raise OSError("could not find class definition")
    while found and lines[found - 1].lstrip().startswith("@"):
        found -= 1
    return found


class EndOfBlock(Exception):
    pass


def _open_brackets(line, state):
    """How many brackets the line opens; state is the quote of a string that goes on, or None."""
    opened, i, quote = 0, 0, state
    while i < len(line):
        if quote:
            if line[i] == "\\":
                i += 2
                continue
            if line.startswith(quote, i):
                i += len(quote)
                quote = None
                continue
            i += 1
            continue
        c = line[i]
        if c == "#":
            break
        if c in "\"'":
            quote = c * 3 if line.startswith(c * 3, i) else c
            i += len(quote)
            continue
        if c in "([{":
            opened += 1
        elif c in ")]}":
            opened -= 1
        i += 1
    if quote and len(quote) == 1:
        quote = None  # strings in single quotes end with the line
    return opened, quote


class EndOfBlock(Exception):
    """The tokens of a block are at their end."""


class BlockFinder:
    """Takes the tokens of a statement and of its block; `last` is the block's last line so far, EndOfBlock ends it."""

    def __init__(self):
        self.indent = 0
        self.islambda = self.started = self.passline = self.indecorator = False
        self.last = 1
        self.body_col0 = None

    def tokeneater(self, type, token, srowcol, erowcol, line):
        """One more token."""
        import tokenize
        if not self.started:
            self._begin(token)
            if type == tokenize.NEWLINE:
                self.indecorator = False
        elif type == tokenize.NEWLINE:
            self.passline = False
            self.last = srowcol[0]
            if self.islambda:
                raise EndOfBlock
        elif self.passline:
            pass
        elif type == tokenize.INDENT:
            if self.body_col0 is None:
                self.body_col0 = erowcol[1]
            self.indent += 1
            self.passline = True
        elif type == tokenize.DEDENT:
            self.indent -= 1
            if self.indent <= 0:
                raise EndOfBlock
        elif type == tokenize.COMMENT:
            if self.body_col0 is not None and srowcol[1] >= self.body_col0:
                self.last = srowcol[0]
        elif self.indent == 0 and type != tokenize.NL:
            raise EndOfBlock

    def _begin(self, token):
        if token == "@":
            self.indecorator = True
        elif token in ("def", "class", "lambda") and not self.indecorator:
            self.islambda = token == "lambda"
            self.started = True
        self.passline = not self.indecorator


def getblock(lines):
    """The lines at the start that belong to one statement and its block."""
    first = lines[0]
    margin = len(first) - len(first.lstrip())
    depth, quote, header, last, opening = 0, None, True, 0, ""
    for number, line in enumerate(lines):
        stripped = line.strip()
        if depth <= 0 and quote is None and number and not header:
            if not stripped:
                continue
            indent = len(line) - len(line.lstrip())
            if indent <= margin:
                break
        if header and not opening and not stripped.startswith("@") and depth <= 0 and quote is None:
            opening = stripped
        opened, quote = _open_brackets(line, quote)
        depth += opened
        last = number
        if header and opening and depth <= 0 and quote is None and not stripped.endswith("\\"):
            header = False
            if not opening.startswith(("def ", "class ", "async ", "if ", "for ", "while ", "with ", "try")) or \
                    not stripped.split("#")[0].rstrip().endswith(":"):
                break
    return lines[:last + 1]


def getsourcelines(object):
    """The lines of an object's source, and the number of the first."""
    object = unwrap(object)
    lines, number = findsource(object)
    if istraceback(object):
        object = object.tb_frame
    if ismodule(object) or (isframe(object) and object.f_code.co_name == "<module>"):
        return lines, 0
    return getblock(lines[number:]), number + 1


def getsource(object):
    """The text of an object's source."""
    return "".join(getsourcelines(object)[0])


def getcomments(object):
    """The comment lines right before an object's source; None if there are none."""
    try:
        lines, number = findsource(object)
    except (OSError, TypeError):
        return None
    if ismodule(object):
        start = 1 if lines and lines[0][:2] == "#!" else 0
        while start < len(lines) and lines[start].strip() in ("", "#"):
            start += 1
        end = start
        while end < len(lines) and lines[end][:1] == "#":
            end += 1
        return "".join(line.expandtabs() for line in lines[start:end]) or None
    depth = len(lines[number]) - len(lines[number].lstrip())
    start = number
    while start and lines[start - 1].lstrip().startswith("#") and len(lines[start - 1]) - len(lines[start - 1].lstrip()) == depth:
        start -= 1
    return "".join(line.expandtabs().lstrip() for line in lines[start:number]) or None


# ---- frames ---------------------------------------------------------------------------------------------------------

_Traceback = namedtuple("_Traceback", "filename lineno function code_context index")


class Traceback(_Traceback):
    def __new__(cls, filename, lineno, function, code_context, index, *, positions=None):
        self = super().__new__(cls, filename, lineno, function, code_context, index)
        self.positions = positions
        return self

    def __repr__(self):
        return (f"Traceback(filename={self.filename!r}, lineno={self.lineno!r}, function={self.function!r}, "
                f"code_context={self.code_context!r}, index={self.index!r}, positions={self.positions!r})")


_FrameInfo = namedtuple("_FrameInfo", ("frame",) + _Traceback._fields)


class FrameInfo(_FrameInfo):
    def __new__(cls, frame, filename, lineno, function, code_context, index, *, positions=None):
        self = super().__new__(cls, frame, filename, lineno, function, code_context, index)
        self.positions = positions
        return self

    def __repr__(self):
        return (f"FrameInfo(frame={self.frame!r}, filename={self.filename!r}, lineno={self.lineno!r}, function={self.function!r}, "
                f"code_context={self.code_context!r}, index={self.index!r}, positions={self.positions!r})")


def _position_in(code, lasti, lineno):
    """The dis.Positions of an instruction; at the line that is given if it has none of its own."""
    from dis import Positions
    found = next(itertools.islice(code.co_positions(), lasti // 2, None), (None,) * 4) if lasti >= 0 else (None,) * 4
    return Positions(*found) if found[0] is not None else Positions(lineno, *found[1:])


def getframeinfo(frame, context=1):
    """File, line number, function, lines of context and the index of the current line among them."""
    if istraceback(frame):
        lineno, lasti, frame = frame.tb_lineno, frame.tb_lasti, frame.tb_frame
    else:
        lineno, lasti = frame.f_lineno, frame.f_lasti
    if not isframe(frame):
        raise TypeError(f"{frame!r} is not a frame or traceback object")
    positions = _position_in(frame.f_code, lasti, lineno)
    lineno = positions.lineno
    filename = getsourcefile(frame) or getfile(frame)
    lines = index = None
    if context > 0:
        start = lineno - 1 - context // 2
        try:
            lines, _ = findsource(frame)
        except OSError:
            lines = None
        else:
            start = max(0, min(start, len(lines) - context))
            lines = lines[start:start + context]
            index = lineno - 1 - start
    return Traceback(filename, lineno, frame.f_code.co_name, lines, index, positions=positions)


def getlineno(frame):
    """The line that a frame is at."""
    return frame.f_lineno


def _frame_info(frame, place, context):
    info = getframeinfo(place, context)
    return FrameInfo(frame, *info, positions=info.positions)


def getouterframes(frame, context=1):
    """FrameInfo of a frame and of all that called it."""
    found = []
    while frame:
        found.append(_frame_info(frame, frame, context))
        frame = frame.f_back
    return found


def getinnerframes(tb, context=1):
    """FrameInfo of a traceback's frames."""
    found = []
    while tb:
        found.append(_frame_info(tb.tb_frame, tb, context))
        tb = tb.tb_next
    return found


def currentframe():
    """The frame of the caller."""
    return sys._getframe(1)


def stack(context=1):
    """FrameInfo of the caller and of all above it."""
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    """FrameInfo from here to where the exception being handled was raised."""
    error = sys.exc_info()[1]
    return getinnerframes(error.__traceback__ if error else None, context)


ArgInfo = namedtuple("ArgInfo", "args varargs keywords locals")
Arguments = namedtuple("Arguments", "args, varargs, varkw")


def getargs(co):
    """The names of the parameters that a code object has."""
    if not iscode(co):
        raise TypeError(f"{co!r} is not a code object")
    names, n, k = co.co_varnames, co.co_argcount, co.co_kwonlyargcount
    at = n + k
    varargs = varkw = None
    if co.co_flags & CO_VARARGS:
        varargs = names[at]
        at += 1
    if co.co_flags & CO_VARKEYWORDS:
        varkw = names[at]
    return Arguments(list(names[:n]) + list(names[n:n + k]), varargs, varkw)


def getargvalues(frame):
    """The parameters of the function that a frame runs, and its locals."""
    args, varargs, varkw = getargs(frame.f_code)
    return ArgInfo(args, varargs, varkw, frame.f_locals)


# ---- the older ways to ask for parameters ---------------------------------------------------------------------------

FullArgSpec = namedtuple("FullArgSpec", "args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations")


def getfullargspec(func):
    """The parameters of a callable, bound first arguments included."""
    from _signature import signature_of
    try:
        sig = signature_of(func, follow_wrapped=False, skip_bound=False)
    except Exception as error:
        raise TypeError("unsupported callable") from error
    args, posonly, kwonly, defaults, annotations, kwdefaults = [], [], [], (), {}, {}
    varargs = varkw = None
    if sig.return_annotation is not sig.empty:
        annotations["return"] = sig.return_annotation
    for param in sig.parameters.values():
        kind, name = param.kind, param.name
        if kind is Parameter.POSITIONAL_ONLY or kind is Parameter.POSITIONAL_OR_KEYWORD:
            (posonly if kind is Parameter.POSITIONAL_ONLY else args).append(name)
            if param.default is not param.empty:
                defaults += (param.default,)
        elif kind is Parameter.VAR_POSITIONAL:
            varargs = name
        elif kind is Parameter.KEYWORD_ONLY:
            kwonly.append(name)
            if param.default is not param.empty:
                kwdefaults[name] = param.default
        else:
            varkw = name
        if param.annotation is not param.empty:
            annotations[name] = param.annotation
    return FullArgSpec(posonly + args, varargs, varkw, defaults or None, kwonly, kwdefaults or None, annotations)


def formatargvalues(args, varargs, varkw, locals, formatarg=str, formatvarargs=lambda name: "*" + name,
                    formatvarkw=lambda name: "**" + name, formatvalue=lambda value: "=" + repr(value)):
    """The arguments of a frame with their values, as text."""
    texts = [formatarg(name) + formatvalue(locals[name]) for name in args]
    if varargs:
        texts.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
    if varkw:
        texts.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
    return f"({', '.join(texts)})"


def indentsize(line):
    """How many columns a line is indented."""
    expanded = line.expandtabs()
    return len(expanded) - len(expanded.lstrip())


def walktree(classes, children, parent):
    """Of classes, which are under parent, a nested list of pairs (class, bases)."""
    tree = []
    classes.sort(key=lambda cls: (cls.__module__, cls.__name__))
    for cls in classes:
        tree.append((cls, cls.__bases__))
        if cls in children:
            tree.append(walktree(children[cls], children, cls))
    return tree


def getclasstree(classes, unique=False):
    """The classes as a tree: each list of subclasses follows the pair of its class."""
    children, roots = {}, []
    for cls in classes:
        for base in cls.__bases__:
            under = children.setdefault(base, [])
            if cls not in under:
                under.append(cls)
            if unique and base in classes:
                break
        if not cls.__bases__ and cls not in roots:
            roots.append(cls)
    roots += [base for base in children if base not in classes and base not in roots]
    return walktree(roots, children, None)


ClosureVars = namedtuple("ClosureVars", "nonlocals globals builtins unbound")


def getclosurevars(func):
    """The names that a function takes from outside: from functions around it, the module, the builtins."""
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError(f"{func!r} is not a Python function")
    code = func.__code__
    nonlocals = {} if func.__closure__ is None else {n: c.cell_contents for n, c in zip(code.co_freevars, func.__closure__)}
    space = func.__globals__
    own = space.get("__builtins__", builtins.__dict__)
    if ismodule(own):
        own = own.__dict__
    found_globals, found_builtins, unbound = {}, {}, set()
    for name in code.co_names:
        if name in ("None", "True", "False"):
            continue
        if name in space:
            found_globals[name] = space[name]
        elif name in own:
            found_builtins[name] = own[name]
        else:
            unbound.add(name)
    return ClosureVars(nonlocals, found_globals, found_builtins, unbound)


# ---- the state of generators and coroutines -------------------------------------------------------------------------

GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED"
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CORO_CLOSED"


def getgeneratorstate(generator):
    """GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED or GEN_CLOSED."""
    if generator.gi_running:
        return GEN_RUNNING
    if generator.gi_suspended:
        return GEN_SUSPENDED
    return GEN_CLOSED if generator.gi_frame is None else GEN_CREATED


def getgeneratorlocals(generator):
    """The locals of a generator that hasn't ended."""
    if not isgenerator(generator):
        raise TypeError(f"{generator!r} is not a Python generator")
    return generator.gi_frame.f_locals if generator.gi_frame is not None else {}


def getcoroutinestate(coroutine):
    """CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED or CORO_CLOSED."""
    if coroutine.cr_running:
        return CORO_RUNNING
    if coroutine.cr_suspended:
        return CORO_SUSPENDED
    return CORO_CLOSED if coroutine.cr_frame is None else CORO_CREATED


def getcoroutinelocals(coroutine):
    """The locals of a coroutine that hasn't ended."""
    return coroutine.cr_frame.f_locals if coroutine.cr_frame is not None else {}


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    """The annotations of a class, function or module: a new dict; those in strings evaluated if wanted."""
    if isclass(obj):
        annotations = obj.__dict__.get("__annotations__", None)
        if isinstance(annotations, types.GetSetDescriptorType):
            annotations = None
        module = sys.modules.get(getattr(obj, "__module__", None))
        default_globals, default_locals = getattr(module, "__dict__", None), dict(vars(obj))
    elif ismodule(obj):
        annotations, default_globals, default_locals = getattr(obj, "__annotations__", None), obj.__dict__, None
    elif callable(obj):
        annotations, default_globals, default_locals = getattr(obj, "__annotations__", None), None, None
        inner = unwrap(obj)
        default_globals = getattr(inner, "__globals__", None)
    else:
        raise TypeError(f"{obj!r} is not a module, class, or callable.")
    if annotations is None:
        return {}
    if not isinstance(annotations, dict):
        raise ValueError(f"{obj!r}.__annotations__ is neither a dict nor None")
    if not eval_str:
        return dict(annotations)
    globals = default_globals if globals is None else globals
    locals = default_locals if locals is None else locals
    return {key: eval(value, globals, locals) if isinstance(value, str) else value for key, value in annotations.items()}


_module_names = [name for name in dir() if not name.startswith("_")]
__all__ = [name for name in _module_names if name not in ("builtins", "linecache", "sys", "types", "namedtuple", "OrderedDict")]
del _module_names
