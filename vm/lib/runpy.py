"""Find modules and files as import and the command line do, and run them: run_module, run_path, and what -m calls.

Tracebacks of `krait -m` show two calls of this file. They stand in the lines where CPython's tracebacks have them: 88 and 198.
"""
import importlib.util
import sys
from types import ModuleType

__all__ = ["run_module", "run_path"]


class _Error(Exception):
    """What -m tells in one line, without a traceback."""


# ---- what the program finds in sys ------------------------------------------------------------------

class _Instead:
    """In a with block: the module `name` of sys.modules is a fresh one."""

    def __init__(self, name):
        self.name = name
        self.module = ModuleType(name)
        self.before = []

    def __enter__(self):
        if self.name in sys.modules:
            self.before.append(sys.modules[self.name])
        sys.modules[self.name] = self.module
        return self

    def __exit__(self, *error):
        if self.before:
            sys.modules[self.name] = self.before[0]
        else:
            del sys.modules[self.name]


class _FirstArgument:
    """In a with block: sys.argv[0] is `value`."""

    def __init__(self, value):
        self.value = value

    def __enter__(self):
        self.before = sys.argv[0]
        sys.argv[0] = self.value

    def __exit__(self, *error):
        sys.argv[0] = self.before


# ---- finding a module ---------------------------------------------------------------------------------

def _import_parent(name, error):
    parent = name.rpartition(".")[0]
    if not parent:
        return
    try:
        __import__(parent)
    except ImportError as e:
        # the parent, or one of its own, is missing: find_spec tells that; anything else is the package's error
        if e.name is None or (e.name != parent and not parent.startswith(e.name + ".")):
            raise
    loaded = sys.modules.get(name)
    if loaded is not None and not hasattr(loaded, "__path__"):
        import warnings
        warnings.warn(RuntimeWarning("%r found in sys.modules after import of package %r, but prior to execution of %r; "
                                     "this may result in unpredictable behaviour" % (name, parent, name)))


# ---- running a code object ----------------------------------------------------------------------------

def _run_code(code, namespace, init_globals=None, name=None, spec=None, package=None, file=None):
    """Runs `code` in `namespace`, which first gets the names that a module has."""
    if init_globals is not None:
        namespace.update(init_globals)
    loader = cached = None
    if spec is not None:
        file, package, loader, cached = spec.origin, spec.parent, spec.loader, spec.cached
    namespace.update(
        __name__=name, __doc__=None,
        __file__=file, __cached__=cached,
        __loader__=loader,
        __package__=package,
        __spec__=spec,
    )
    exec(code, namespace)
    return namespace


def _run_in_module(code, init_globals=None, name=None, spec=None, package=None, file=None):
    """The same in a module that is __main__, or `name`, as long as it runs; a copy of its names is what remains."""
    shown = spec.origin if file is None else file
    with _Instead(name) as temporary, _FirstArgument(shown):
        names = temporary.module.__dict__
        _run_code(code, names, init_globals, name, spec, package, file)
    return names.copy()


def _module_details(name, error=ImportError):
    """(name, spec, code) of a module, or of the __main__ of a package."""
    if name.startswith("."):
        raise error("Relative module names not supported")
    _import_parent(name, error)
    try:
        spec = importlib.util.find_spec(name)
    except (ImportError, AttributeError, TypeError, ValueError) as e:
        message = "Error while finding module specification for %r (%s: %s)" % (name, type(e).__name__, e)
        if name.endswith(".py"):
            message += ". Try using %r instead of %r as the module name." % (name[:-3], name)
        raise error(message) from e
    if spec is None:
        raise error(("Krait has no module %s" if name in sys.stdlib_module_names else "No module named %s") % name)
    if spec.submodule_search_locations is not None:
        return _package_details(name, error)
    if spec.loader is None:
        raise error("%r is a namespace package and cannot be executed" % name)
    try:
        code = spec.loader.get_code(spec.name if spec.origin == "frozen" else name)
    except ImportError as e:
        raise error(str(e)) from e
    if code is None:
        raise error("No code object available for %s" % name)
    return name, spec, code


def _package_details(name, error):
    if name == "__main__" or name.endswith(".__main__"):
        raise error("Cannot use package as __main__ module")
    try:
        return _module_details(name + ".__main__", error)
    except error as e:
        if name not in sys.modules:     # the package itself cannot be imported
            raise
        raise error("%s; %r is a package and cannot be directly executed" % (e, name)) from None


# ---- the doors --------------------------------------------------------------------------------------------

def run_module(mod_name, init_globals=None, run_name=None, alter_sys=False):
    """Run a module without importing it, and return its names.

    Of a package its __main__ is run.  The module is called run_name, or mod_name (with .__main__), and finds init_globals in
    its namespace.  With alter_sys it also stands in sys.modules while it runs, and sys.argv[0] is its file.
    """
    mod_name, spec, code = _module_details(mod_name)
    name = run_name if run_name is not None else mod_name
    if alter_sys:
        return _run_in_module(code, init_globals, name, spec)
    return _run_code(code, {}, init_globals, name, spec)


def _code_of_file(path):
    import io
    with io.open_code(path) as file:
        return compile(file.read(), path, "exec")


def run_path(path_name, init_globals=None, run_name=None):
    """Run a file, or the __main__ of a folder or archive, and return its names.

    It is called run_name, or "<run_path>", stands in sys.modules under that name while it runs, and sys.argv[0] is its path.
    A folder is put in front of sys.path, so that its __main__ finds the modules beside it; afterwards it is taken out, and
    the program's own __main__ is back.
    """
    from pkgutil import get_importer
    from os import fsdecode
    name = "<run_path>" if run_name is None else run_name
    path_name = fsdecode(path_name)
    finder = get_importer(path_name)
    if finder is None:
        return _run_in_module(_code_of_file(path_name), init_globals, name, None, name.rpartition(".")[0], path_name)
    sys.path.insert(0, path_name)
    saved = sys.modules.pop("__main__", None)
    try:
        spec = finder.find_spec("__main__")
        if spec is None:
            raise ImportError("can't find '__main__' module in %r" % path_name)
        return _run_in_module(spec.loader.get_code("__main__"), init_globals, name, spec, "", path_name)
    finally:
        if saved is not None:
            sys.modules["__main__"] = saved
        if path_name in sys.path:
            sys.path.remove(path_name)


# Called from C. What it prints has no traceback; an exception of the module has these two calls in it.
# The names of the module are those of __main__ from the start, as everything else that runs has them.
def _run_module_as_main(name):
    """krait -m: runs the module in the namespace of __main__."""
    try:
        name, spec, code = _module_details(name, _Error)
    except _Error as e:
        sys.exit("%s: %s" % (sys.executable, e))
    namespace = sys.modules["__main__"].__dict__
    sys.argv[0] = _first_argument(name, spec)
    return _run_code(code, namespace, None, "__main__", spec)


def _run_folder_as_main(path):
    """krait FOLDER or krait ARCHIVE: runs the __main__.py in it, which finds the modules beside it."""
    import os
    from pkgutil import get_importer
    path = os.path.abspath(path)
    sys.path[:0 if sys.flags.safe_path else 1] = [path]
    spec = get_importer(path).find_spec("__main__")
    if spec is None:
        sys.exit("%s: can't find '__main__' module in %r" % (sys.executable, path))
    return _run_code(spec.loader.get_code("__main__"), sys.modules["__main__"].__dict__, None, "__main__", spec)


# These are commands in CPython and print something there
_NO_COMMAND = frozenset("filecmp fileinput getopt heapq inspect locale pickle pickletools py_compile pydoc random site symtable sysconfig "
                        "textwrap".split())


def _first_argument(name, spec):
    """A module of the library has no file: what it calls itself in its messages is the file that CPython has."""
    if spec.origin != "frozen":
        return spec.origin
    if name in _NO_COMMAND:
        sys.exit("%s: Krait has no command line of %s" % (sys.executable, name))
    return name.replace(".", "/") + ".py"


if __name__ == "__main__":
    if len(sys.argv) < 2:
        print("No module specified for execution", file=sys.stderr)
    else:
        del sys.argv[0]
        _run_module_as_main(sys.argv[0])
