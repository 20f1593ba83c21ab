"""Imports for tests: modules that may be missing, fresh ones, and sys.path put back."""
import contextlib
import importlib
import importlib.util
import os
import sys
import unittest
import warnings


@contextlib.contextmanager
def _ignore_deprecated_imports(ignore=True):
    if not ignore:
        yield
        return
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", ".+ (module|package)", DeprecationWarning)
        yield


def import_module(name, deprecated=False, *, required_on=()):
    """Import a module; skip the test where it is missing."""
    with _ignore_deprecated_imports(deprecated):
        try:
            return importlib.import_module(name)
        except ImportError as reason:
            if sys.platform.startswith(tuple(required_on)):
                raise
            raise unittest.SkipTest(str(reason))


def _take_out(names):
    """Take these modules and those inside them out of sys.modules; they are given back as a dict."""
    inside = tuple(name + "." for name in names)
    return {name: sys.modules.pop(name) for name in list(sys.modules) if name in names or name.startswith(inside)}


def import_fresh_module(name, fresh=(), blocked=(), *, deprecated=False, usefrozen=False):
    """A module imported anew, with some others anew too and some made missing; sys.modules is as before afterwards.

    None where one of the fresh ones can't be imported.
    """
    with _ignore_deprecated_imports(deprecated):
        fresh, blocked = list(fresh), list(blocked)
        names = {name, *fresh, *blocked}
        before, found = _take_out(names), False
        for other in blocked:
            sys.modules[other] = None
        try:
            with contextlib.suppress(ImportError):
                for other in fresh:
                    __import__(other)
                found = True
            return importlib.import_module(name) if found else None
        finally:
            _take_out(names)
            sys.modules.update(before)


def unload(name):
    """Have a module imported anew next time."""
    sys.modules.pop(name, None)


def forget(modname):
    """Have a module imported anew, from its text and no cache."""
    unload(modname)
    if sys.implementation.cache_tag is None:
        return
    for folder in sys.path:
        source = os.path.join(folder, modname + ".py")
        for level in ("", 1, 2):
            with contextlib.suppress(OSError):
                os.unlink(importlib.util.cache_from_source(source, optimization=level))


def make_legacy_pyc(source):
    """Move the compiled file of a source from __pycache__ beside the source; its path there."""
    cached = importlib.util.cache_from_source(source)
    beside = source + "c"
    os.rename(cached, beside)
    return beside


@contextlib.contextmanager
def frozen_modules(enabled=True):
    """Krait's own modules are always those in the binary."""
    yield


class CleanImport:
    """with CleanImport("m"): an import of m in the block is a fresh one."""

    def __init__(self, *module_names, usefrozen=False):
        self.original_modules = sys.modules.copy()
        for name in module_names:
            module = sys.modules.get(name)
            if module is not None:
                sys.modules.pop(module.__name__, None)
                sys.modules.pop(name, None)

    def __enter__(self):
        return self

    def __exit__(self, *ignore_exc):
        sys.modules.update(self.original_modules)


class DirsOnSysPath:
    """with DirsOnSysPath(folder): sys.path has more folders, and is the same list with the same items afterwards."""

    def __init__(self, *paths):
        self.original_value, self.original_object = sys.path[:], sys.path
        sys.path.extend(paths)

    def __enter__(self):
        return self

    def __exit__(self, *ignore_exc):
        sys.path = self.original_object
        sys.path[:] = self.original_value


def modules_setup():
    """What modules_cleanup() wants back."""
    return sys.modules.copy(),


def modules_cleanup(oldmodules):
    """Put sys.modules back to what modules_setup() saw, but keep encodings."""
    kept = [(name, module) for name, module in sys.modules.items() if name.startswith("encodings.")]
    sys.modules.clear()
    sys.modules.update(kept)
    sys.modules.update(oldmodules)
