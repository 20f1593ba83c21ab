"""pydoc: what there is to say about objects: their documentation, their kind, and objects by their names.

Pages of documentation (render_doc, TextDoc, HTMLDoc, the server of pages) are refused by name; help() at the prompt shows Krait's own.
"""

import builtins
import inspect
import re
import sys

__all__ = ['getdoc', 'splitdoc', 'describe', 'locate', 'resolve', 'safeimport', 'ErrorDuringImport']
_ABSENT = frozenset(('help', 'Helper', 'Doc', 'TextDoc', 'HTMLDoc', 'HTMLRepr', 'TextRepr', 'render_doc', 'doc', 'writedoc', 'writedocs', 'apropos',
                     'browse', 'ModuleScanner', 'pager', 'getpager', 'plainpager', 'pipepager', 'tempfilepager', 'ttypager', 'text', 'html',
                     'plaintext', 'cli', 'synopsis', 'source_synopsis', 'pathdirs'))


def __getattr__(name):
    if name in _ABSENT:
        raise AttributeError(f"Krait has no 'pydoc.{name}'")
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


class ErrorDuringImport(Exception):
    """Errors that occurred while trying to import something to document it."""

    def __init__(self, filename, exc_info):
        self.filename = filename
        self.exc, self.value, self.tb = exc_info

    def __str__(self):
        return 'problem in %s - %s: %s' % (self.filename, self.exc.__name__, self.value)


# ---- texts -----------------------------------------------------------------------------------------------

def getdoc(object):
    """Get the doc string or comments for an object."""
    result = _own_doc(object) or inspect.getcomments(object)
    return result and re.sub('^ *\n', '', result.rstrip()) or ''


def _own_doc(object):
    """The documentation of a class, function or the like; that of an instance's class isn't its own."""
    if isinstance(object, type) or inspect.isroutine(object) or inspect.ismodule(object) or inspect.isdatadescriptor(object):
        return inspect.getdoc(object)
    text = getattr(object, '__doc__', None)
    return inspect.cleandoc(text) if isinstance(text, str) and text != getattr(type(object), '__doc__', None) else None


def splitdoc(doc):
    """Split a doc string into a synopsis line (if any) and the rest."""
    lines = doc.strip().split('\n')
    if len(lines) == 1:
        return lines[0], ''
    if not lines[1].rstrip():
        return lines[0], '\n'.join(lines[2:])
    return '', '\n'.join(lines)


def replace(text, *pairs):
    """Do a series of global replacements on a string."""
    for old, new in zip(pairs[::2], pairs[1::2]):
        text = new.join(text.split(old))
    return text


def cram(text, maxlen):
    """Omit part of a string if needed to make it fit in a maximum length."""
    if len(text) <= maxlen:
        return text
    head = max(0, (maxlen - 3) // 2)
    tail = max(0, maxlen - 3 - head)
    return text[:head] + '...' + text[len(text) - tail:]


def stripid(text):
    """Remove the hexadecimal id from a Python object representation."""
    return re.sub(r' at 0x[0-9a-f]{6,16}(>+)$', r'\1', text, flags=re.IGNORECASE)


def plain(text):
    """Remove boldface formatting from text."""
    return re.sub('.\b', '', text)


# ---- kinds of objects ------------------------------------------------------------------------------------

def classname(object, modname):
    """Get a class name and qualify it with a module name if necessary."""
    return object.__name__ if object.__module__ == modname else f'{object.__module__}.{object.__name__}'


def isdata(object):
    """Check if an object is of a type that probably means it's data."""
    return not (inspect.ismodule(object) or inspect.isclass(object) or inspect.isroutine(object) or inspect.isframe(object)
                or inspect.istraceback(object) or inspect.iscode(object))


_HIDDEN = frozenset(('__author__', '__builtins__', '__cached__', '__credits__', '__date__', '__doc__', '__docformat__', '__file__', '__loader__',
                     '__module__', '__name__', '__package__', '__path__', '__qualname__', '__slots__', '__spec__', '__version__'))


def visiblename(name, all=None, obj=None):
    """Decide whether to show documentation on a variable."""
    if name in _HIDDEN:
        return 0
    if name.startswith('__') and name.endswith('__'):
        return 1
    if name.startswith('_') and hasattr(obj, '_fields'):
        return True
    return name in all if all is not None else not name.startswith('_')


def describe(thing):
    """Produce a short description of the given thing."""
    if inspect.ismodule(thing):
        if thing.__name__ in sys.builtin_module_names:
            return 'built-in module ' + thing.__name__
        return ('package ' if hasattr(thing, '__path__') else 'module ') + thing.__name__
    if inspect.isbuiltin(thing):
        return 'built-in function ' + thing.__name__
    for test, kind in ((inspect.isgetsetdescriptor, 'getset'), (inspect.ismemberdescriptor, 'member')):
        if test(thing):
            return f'{kind} descriptor {thing.__objclass__.__module__}.{thing.__objclass__.__name__}.{thing.__name__}'
    for test, kind in ((inspect.isclass, 'class'), (inspect.isfunction, 'function'), (inspect.ismethod, 'method')):
        if test(thing):
            return f'{kind} {thing.__name__}'
    return type(thing).__name__


def allmethods(cl):
    """All methods of a class and of its bases, by their names."""
    methods = {}
    for key, _ in inspect.getmembers(cl, inspect.isroutine):
        methods[key] = 1
    for base in cl.__bases__:
        methods.update(allmethods(base))
    return {key: getattr(cl, key) for key in methods}


def classify_class_attrs(object):
    """Wrap inspect.classify_class_attrs, with fixup for data descriptors."""
    results = []
    for name, kind, cls, value in inspect.classify_class_attrs(object):
        if inspect.isdatadescriptor(value):
            kind = 'readonly property' if isinstance(value, property) and value.fset is None else 'data descriptor'
        results.append((name, kind, cls, value))
    return results


def ispackage(path):
    """Guess whether a path refers to a package directory."""
    import os
    return os.path.isdir(path) and os.path.exists(os.path.join(path, '__init__.py'))


# ---- objects by their names --------------------------------------------------------------------------------

def safeimport(path, forceload=0, cache={}):
    """Import a module; None if it isn't there, ErrorDuringImport if it fails."""
    try:
        if forceload and path in sys.modules and path not in sys.builtin_module_names:
            for key in [path] + [name for name in sys.modules if name.startswith(path + '.')]:
                cache[key] = sys.modules.pop(key)
        module = __import__(path)
    except ImportError as error:
        if error.name == path or path.startswith(f'{error.name}.'):
            return None
        raise ErrorDuringImport(path, sys.exc_info()) from None
    except BaseException:
        raise ErrorDuringImport(path, sys.exc_info()) from None
    for part in path.split('.')[1:]:
        module = getattr(module, part, None)
        if module is None:
            return None
    return module


def locate(path, forceload=0):
    """Locate an object by name or dotted path, importing as necessary."""
    parts = [part for part in path.split('.') if part]
    module, used = None, 0
    while used < len(parts):
        following = safeimport('.'.join(parts[:used + 1]), forceload)
        if following is None:
            break
        module, used = following, used + 1
    found = module if module is not None else builtins
    for part in parts[used:]:
        try:
            found = getattr(found, part)
        except AttributeError:
            return None
    return found


def resolve(thing, forceload=0):
    """Given an object or a path to an object, get the object and its name."""
    if not isinstance(thing, str):
        name = getattr(thing, '__name__', None)
        return thing, name if isinstance(name, str) else None
    found = locate(thing, forceload)
    if found is None:
        raise ImportError(f'No Python documentation found for {thing!r}.\nUse help() to get the interactive help utility.\n'
                          'Use help(str) for help on the str class.')
    return found, thing
