"""Imports step by step, as programs did them before importlib.

Deprecated: find_module() and load_module() work on triples (suffix, mode, kind), of which importlib's specs know more.
"""
import importlib
import os
import sys
import tokenize
import types
import warnings
from _imp import acquire_lock, is_builtin, is_frozen, is_frozen_package, lock_held, release_lock
from importlib import machinery, util

warnings.warn("the imp module is deprecated in favour of importlib and slated for removal in Python 3.12; "
              "see the module's documentation for alternative uses", DeprecationWarning, stacklevel=2)

SEARCH_ERROR, PY_SOURCE, PY_COMPILED, C_EXTENSION, PY_RESOURCE, PKG_DIRECTORY, C_BUILTIN, PY_FROZEN, PY_CODERESOURCE, IMP_HOOK = range(10)


def new_module(name):
    """An empty module, which nobody knows yet."""
    return types.ModuleType(name)


def get_magic():
    """What compiled files begin with."""
    return util.MAGIC_NUMBER


def get_tag():
    """The interpreter's part in the names of compiled files."""
    return sys.implementation.cache_tag


def cache_from_source(path, debug_override=None):
    """Where the compiled file of a source file belongs."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return util.cache_from_source(path, debug_override)


def source_from_cache(path):
    """The source file of a compiled file."""
    return util.source_from_cache(path)


def get_suffixes():
    """(suffix, mode to open it with, kind) of all files that are modules."""
    return ([(suffix, "rb", C_EXTENSION) for suffix in machinery.EXTENSION_SUFFIXES] + [(suffix, "r", PY_SOURCE) for suffix in machinery.SOURCE_SUFFIXES]
            + [(suffix, "rb", PY_COMPILED) for suffix in machinery.BYTECODE_SUFFIXES])


class NullImporter:
    """A finder for paths that are no directories: it finds nothing."""

    def __init__(self, path):
        if path == "":
            raise ImportError("empty pathname", path="")
        if os.path.isdir(path):
            raise ImportError("existing directory", path=path)

    def find_module(self, fullname):
        return None


def _load(name, spec):
    "A module that is there already is filled again."
    old = sys.modules.get(name)
    module = old if old is not None else util.module_from_spec(spec)
    module.__spec__, module.__loader__, module.__file__ = spec, spec.loader, spec.origin
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except BaseException:
        if old is None:
            sys.modules.pop(name, None)
        raise
    return sys.modules[name]


class _OpenSource(machinery.SourceFileLoader):
    "A loader of a file that is open already."

    def __init__(self, name, path, file):
        super().__init__(name, path)
        self._file = file

    def get_data(self, path):
        if self._file is None or path != self.path:
            return super().get_data(path)
        file, self._file = self._file, None
        with file:
            text = file.read()
        return text.encode() if isinstance(text, str) else text


def load_source(name, pathname, file=None):
    """The module of a source file."""
    loader = machinery.SourceFileLoader(name, pathname) if file is None else _OpenSource(name, pathname, file)
    return _load(name, util.spec_from_file_location(name, pathname, loader=loader))


def load_compiled(name, pathname, file=None):
    """The module of a compiled file."""
    return _load(name, util.spec_from_file_location(name, pathname, loader=machinery.SourcelessFileLoader(name, pathname)))


def load_dynamic(name, path, file=None):
    """The module of a shared library."""
    loader = machinery.ExtensionFileLoader(name, path)
    return _load(name, machinery.ModuleSpec(name, loader, origin=path))


def load_package(name, path):
    """The package of a directory."""
    if os.path.isdir(path):
        for suffix in machinery.SOURCE_SUFFIXES + machinery.BYTECODE_SUFFIXES:
            init = os.path.join(path, "__init__" + suffix)
            if os.path.exists(init):
                path = init
                break
        else:
            raise ValueError(f"{path!r} is not a package")
    return _load(name, util.spec_from_file_location(name, path, submodule_search_locations=[]))


def init_builtin(name):
    """A module that the interpreter has in itself, or None."""
    if not is_builtin(name):
        return None
    return importlib.import_module(name)


def init_frozen(name):
    """A module in Python that the interpreter has in itself, or None."""
    return importlib.import_module(name) if is_frozen(name) else None


def load_module(name, file, filename, details):
    """The module that find_module() has found. The caller closes the file."""
    suffix, mode, kind = details
    if mode and (not mode.startswith("r") or "+" in mode):
        raise ValueError(f"invalid file open mode {mode!r}")
    if file is None and kind in (PY_SOURCE, PY_COMPILED):
        raise ValueError(f"file object required for import (type code {kind})")
    if kind == PY_SOURCE:
        return load_source(name, filename, file)
    if kind == PY_COMPILED:
        return load_compiled(name, filename, file)
    if kind == C_EXTENSION:
        return load_dynamic(name, filename, file)
    if kind == PKG_DIRECTORY:
        return load_package(name, filename)
    if kind == C_BUILTIN:
        return init_builtin(name)
    if kind == PY_FROZEN:
        return init_frozen(name)
    raise ImportError(f"Don't know how to import {name} (type code {kind})", name=name)


def _find_in(entry, name):
    "The result of find_module() for one directory, or None."
    directory = os.path.join(entry, name)
    for suffix in ".py", machinery.BYTECODE_SUFFIXES[0]:
        if os.path.isfile(os.path.join(directory, "__init__" + suffix)):
            return None, directory, ("", "", PKG_DIRECTORY)
    for suffix, mode, kind in get_suffixes():
        path = os.path.join(entry, name + suffix)
        if os.path.isfile(path):
            encoding = None
            if "b" not in mode:
                with open(path, "rb") as file:
                    encoding = tokenize.detect_encoding(file.readline)[0]
            return open(path, mode, encoding=encoding), path, (suffix, mode, kind)
    return None


def find_module(name, path=None):
    """(open file or None, path, (suffix, mode, kind)) of a module on path, or else among the built-in ones and on sys.path."""
    if not isinstance(name, str):
        raise TypeError(f"'name' must be a str, not {type(name)}")
    if not isinstance(path, (type(None), list)):
        raise RuntimeError(f"'path' must be None or a list, not {type(path)}")
    if path is None:
        if is_builtin(name):
            return None, None, ("", "", C_BUILTIN)
        if is_frozen(name):
            return None, None, ("", "", PY_FROZEN)
        path = sys.path
    for entry in path:
        found = _find_in(entry, name)
        if found:
            return found
    raise ImportError(f"No module named {name!r}", name=name)


def reload(module):
    """Run a module's text again, in its namespace as it is."""
    return importlib.reload(module)
