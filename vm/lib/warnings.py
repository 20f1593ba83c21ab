"""Warnings: what is shown, what is forgotten, what becomes an exception.

A warning passes the list `filters` from the front; the first one that fits decides. The deciding is done in C (_warnings);
here are the functions that change the list, and those that a program may replace to show warnings in its own way.
"""

import sys
try:
    from _warnings import filters, warn, warn_explicit, _defaultaction, _filters_mutated, _onceregistry
except ImportError:
    from _warnings_python import Deciders
    warn, warn_explicit, _filters_mutated = Deciders(globals()).functions
    filters, _onceregistry, _defaultaction = [], {}, "default"

__all__ = ["warn", "warn_explicit", "showwarning", "formatwarning", "filterwarnings", "simplefilter", "resetwarnings",
           "catch_warnings"]

defaultaction = _defaultaction
onceregistry = _onceregistry
_warnings_defaults = not isinstance(warn, type(len))     # in Python the filters are empty here: see the end of this file
_ACTIONS = ("default", "always", "ignore", "module", "once", "error")


class WarningMessage(object):
    """One warning, as the functions that show it get it."""

    _WARNING_DETAILS = ("message", "category", "filename", "lineno", "file", "line", "source")

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return ("{message : %r, category : %r, filename : %r, lineno : %s, line : %r}"
                % (self.message, self._category_name, self.filename, self.lineno, self.line))


# -- showing --

def showwarning(message, category, filename, lineno, file=None, line=None):
    """Hook to write a warning to a file; replace if you like."""
    _showwarnmsg_impl(WarningMessage(message, category, filename, lineno, file, line))


def formatwarning(message, category, filename, lineno, line=None):
    """Function to format a warning the standard way."""
    return _formatwarnmsg_impl(WarningMessage(message, category, filename, lineno, None, line))


def _showwarnmsg_impl(msg):
    file = msg.file
    if file is None:
        file = sys.stderr
        if file is None:
            return
    text = _formatwarnmsg(msg)
    try:
        file.write(text)
    except OSError:
        pass


def _source_text(msg):
    if msg.line is not None:
        return msg.line
    try:
        import linecache
        return linecache.getline(msg.filename, msg.lineno)
    except Exception:
        return None


def _allocation_text(msg, category):
    """Where the object the warning is about was allocated, if tracemalloc knows."""
    try:
        import tracemalloc
    except Exception:
        return ""
    try:
        if not tracemalloc.is_tracing():
            return "%s: Enable tracemalloc to get the object allocation traceback\n" % category
        frames = tracemalloc.get_object_traceback(msg.source)
    except Exception:
        return ""
    if frames is None:
        return ""
    text = "Object allocated at (most recent call last):\n"
    for frame in frames:
        text += '  File "%s", lineno %s\n' % (frame.filename, frame.lineno)
        line = _source_text(WarningMessage(None, None, frame.filename, frame.lineno))
        if line and line.strip():
            text += "    %s\n" % line.strip()
    return text


def _formatwarnmsg_impl(msg):
    category = msg.category.__name__
    text = f"{msg.filename}:{msg.lineno}: {category}: {msg.message}\n"
    line = _source_text(msg)
    if line:
        text += "  %s\n" % line.strip()
    if msg.source is not None:
        text += _allocation_text(msg, category)
    return text


_showwarning_orig = showwarning
_formatwarning_orig = formatwarning


def _showwarnmsg(msg):
    """What C code calls: the program's showwarning(), if it has set one."""
    function = globals().get("showwarning", _showwarning_orig)
    if function is _showwarning_orig:
        _showwarnmsg_impl(msg)
        return
    if not callable(function):
        raise TypeError("warnings.showwarning() must be set to a function or method")
    function(msg.message, msg.category, msg.filename, msg.lineno, msg.file, msg.line)


def _formatwarnmsg(msg):
    function = globals().get("formatwarning", _formatwarning_orig)
    if function is _formatwarning_orig:
        return _formatwarnmsg_impl(msg)
    return function(msg.message, msg.category, msg.filename, msg.lineno, msg.line)


# -- filters --

def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    """Put a filter at the front of the list (append: at its end); message and module are regular expressions."""
    assert action in _ACTIONS, "invalid action: %r" % (action,)
    assert isinstance(message, str), "message must be a string"
    assert isinstance(category, type), "category must be a class"
    assert issubclass(category, Warning), "category must be a Warning subclass"
    assert isinstance(module, str), "module must be a string"
    assert isinstance(lineno, int) and lineno >= 0, "lineno must be an int >= 0"
    if message or module:
        import re
    message = re.compile(message, re.I) if message else None
    module = re.compile(module) if module else None
    _add_filter(action, message, category, module, lineno, append=append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """Put a filter for every message and module at the front of the list."""
    assert action in _ACTIONS, "invalid action: %r" % (action,)
    assert isinstance(lineno, int) and lineno >= 0, "lineno must be an int >= 0"
    _add_filter(action, None, category, None, lineno, append=append)


def _add_filter(*item, append):
    if not append:
        try:
            filters.remove(item)
        except ValueError:
            pass
        filters.insert(0, item)
    elif item not in filters:
        filters.append(item)
    _filters_mutated()


def resetwarnings():
    """Empty the list of filters: the default action is left."""
    filters[:] = []
    _filters_mutated()


# -- the option -W --

class _OptionError(Exception):
    """Exception used by option processing helpers."""


def _processoptions(args):
    for arg in args:
        try:
            _setoption(arg)
        except _OptionError as problem:
            print("Invalid -W option ignored:", problem, file=sys.stderr)


def _setoption(arg):
    parts = arg.split(":")
    if len(parts) > 5:
        raise _OptionError("too many fields (max 5): %r" % (arg,))
    parts += [""] * (5 - len(parts))
    action, message, category, module, lineno = [part.strip() for part in parts]
    action = _getaction(action)
    category = _getcategory(category)
    if message or module:
        import re
    if message:
        message = re.escape(message)
    if module:
        module = re.escape(module) + r"\Z"
    if lineno:
        try:
            lineno = int(lineno)
            if lineno < 0:
                raise ValueError
        except (ValueError, OverflowError):
            raise _OptionError("invalid lineno %r" % (lineno,)) from None
    else:
        lineno = 0
    filterwarnings(action, message, category, module, lineno)


def _getaction(action):
    if not action:
        return "default"
    if action == "all":
        return "always"
    for known in ("default", "always", "ignore", "module", "once", "error"):
        if known.startswith(action):
            return known
    raise _OptionError("invalid action: %r" % (action,))


def _getcategory(category):
    if not category:
        return Warning
    if "." in category:
        place, _, name = category.rpartition(".")
        try:
            module = __import__(place, None, None, [name])
        except ImportError:
            raise _OptionError("invalid module name: %r" % (place,)) from None
    else:
        import builtins as module
        name = category
    try:
        found = getattr(module, name)
    except AttributeError:
        raise _OptionError("unknown warning category: %r" % (category,)) from None
    if not issubclass(found, Warning):
        raise _OptionError("invalid warning category: %r" % (category,))
    return found


# -- keeping things as they were --

class catch_warnings(object):
    """A context manager: filters and the way of showing are put back at the end.

    With record=True warnings are collected in the list that `as` gives instead of shown.
    """

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._module = sys.modules["warnings"] if module is None else module
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        args = []
        if self._record:
            args.append("record=True")
        if self._module is not sys.modules["warnings"]:
            args.append("module=%r" % self._module)
        return "%s(%s)" % (type(self).__name__, ", ".join(args))

    def __enter__(self):
        if self._entered:
            raise RuntimeError("Cannot enter %r twice" % self)
        self._entered = True
        module = self._module
        self._filters = module.filters
        module.filters = self._filters[:]
        module._filters_mutated()
        self._showwarning = module.showwarning
        self._showwarnmsg_impl = module._showwarnmsg_impl
        if self._filter is not None:
            simplefilter(*self._filter)
        if not self._record:
            return None
        log = []
        module._showwarnmsg_impl = log.append
        module.showwarning = module._showwarning_orig
        return log

    def __exit__(self, *exc_info):
        if not self._entered:
            raise RuntimeError("Cannot exit %r without entering first" % self)
        module = self._module
        module.filters = self._filters
        module._filters_mutated()
        module.showwarning = self._showwarning
        module._showwarnmsg_impl = self._showwarnmsg_impl


_DEPRECATED_MSG = "{name!r} is deprecated and slated for removal in Python {remove}"


def _deprecated(name, message=_DEPRECATED_MSG, *, remove, _version=sys.version_info):
    """Warn that `name` will go in version `remove`; RuntimeError when it should have gone already."""
    remove_formatted = f"{remove[0]}.{remove[1]}"
    if (_version[:2] > remove) or (_version[:2] == remove and _version[3] != "alpha"):
        raise RuntimeError(f"{name!r} was slated for removal after Python {remove_formatted} alpha")
    warn(message.format(name=name, remove=remove_formatted), DeprecationWarning, stacklevel=3)


def _warn_unawaited_coroutine(coro):
    warn(f"coroutine '{coro.__qualname__}' was never awaited", category=RuntimeWarning, stacklevel=2, source=coro)


_processoptions(sys.warnoptions)
if _warnings_defaults:
    filterwarnings("default", category=DeprecationWarning, module="__main__", append=True)
    for _category in (DeprecationWarning, PendingDeprecationWarning, ImportWarning, ResourceWarning):
        simplefilter("ignore", category=_category, append=True)
