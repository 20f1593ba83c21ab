"""What describes a module before it is loaded, and the default ways to find and load one.

The import statement itself is C (vm/import.c) and does what BuiltinImporter, FrozenImporter and PathFinder do here, in that order.
It comes here in two cases: sys.meta_path holds a finder of the program's own (find_and_load), or a module has been made and its
__spec__ is wanted (describe).
"""
import sys
import _imp
from _warnings import warn
import posixpath as _path

_SUFFIX = ".py"


class ModuleSpec:
    """What is known of a module before it is loaded."""

    def __init__(self, name, loader, *, origin=None, loader_state=None, is_package=None):
        self.name = name
        self.loader = loader
        self.origin = origin
        self.loader_state = loader_state
        self.submodule_search_locations = [] if is_package else None
        self._uninitialized_submodules = []
        self._initializing = False
        self._set_fileattr = False
        self._cached = None

    def __repr__(self):
        parts = [f"name={self.name!r}", f"loader={self.loader!r}"]
        if self.origin is not None:
            parts.append(f"origin={self.origin!r}")
        if self.submodule_search_locations is not None:
            parts.append(f"submodule_search_locations={self.submodule_search_locations}")
        return f"{type(self).__name__}({', '.join(parts)})"

    def __eq__(self, other):
        try:
            return (self.name == other.name and self.loader == other.loader and self.origin == other.origin and
                    self.submodule_search_locations == other.submodule_search_locations and
                    self.cached == other.cached and self.has_location == other.has_location)
        except AttributeError:
            return NotImplemented

    @property
    def cached(self):
        if self._cached is None and sys.implementation.cache_tag and self.origin is not None and self._set_fileattr and self.origin.endswith(_SUFFIX):
            self._cached = cache_from_source(self.origin)
        return self._cached

    @cached.setter
    def cached(self, cached):
        self._cached = cached

    @property
    def parent(self):
        """The name of the package that it is in, or is."""
        return self.name.rpartition(".")[0] if self.submodule_search_locations is None else self.name

    @property
    def has_location(self):
        return self._set_fileattr

    @has_location.setter
    def has_location(self, value):
        self._set_fileattr = bool(value)


def cache_from_source(path, debug_override=None, *, optimization=None):
    """Where CPython would keep the bytecode of a source file."""
    folder, name = _path.split(path)
    base, dot, rest = name.rpartition(".")
    tag = sys.implementation.cache_tag
    if tag is None:
        raise NotImplementedError("sys.implementation.cache_tag is None")
    if optimization is None:
        optimization = "" if sys.flags.optimize == 0 else sys.flags.optimize
    optimization = str(optimization)
    if optimization:
        if not optimization.isalnum():
            raise ValueError(f"{optimization!r} is not alphanumeric")
        tag += ".opt-" + optimization
    return _path.join(folder, "__pycache__", f"{base or rest}.{tag}.pyc")


def source_from_cache(path):
    """The source file that some bytecode would be of."""
    folder, name = _path.split(path)
    folder, cache = _path.split(folder)
    if cache != "__pycache__":
        raise ValueError(f"__pycache__ not bottom-level directory in {path!r}")
    dots = name.count(".")
    if dots not in (2, 3):
        raise ValueError(f"expected only 2 or 3 dots in {name!r}")
    if dots == 3:
        optimization = name.rsplit(".", 2)[-2]
        if not optimization.startswith("opt-"):
            raise ValueError("optimization portion of filename does not start with 'opt-'")
        if not optimization[4:].isalnum():
            raise ValueError(f"optimization level {optimization!r} is not an alphanumeric value")
    return _path.join(folder, name.partition(".")[0] + _SUFFIX)


def decode_source(source):
    """The text of some source, with its line ends as "\\n"."""
    import io
    import re
    encoding = "utf-8-sig"
    for line in source.split(b"\n", 2)[:2]:
        declared = re.match(rb"[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)", line)
        if declared and not source.startswith(b"\xef\xbb\xbf"):
            encoding = declared[1].decode()
            break
        if line.split(b"#")[0].strip():
            break
    return io.IncrementalNewlineDecoder(None, True).decode(source.decode(encoding))


# ---- loaders

class _Loader:
    def create_module(self, spec):
        """None: an ordinary module."""

    def load_module(self, fullname):
        """Import the module, in the manner of before specs."""
        spec = spec_from_loader(fullname, self)
        if fullname in sys.modules:
            module = sys.modules[fullname]
            execute(spec, module)
            return sys.modules[fullname]
        return load(spec)


class _SourceLoader(_Loader):
    def is_package(self, fullname):
        """Whether it is a package: its file is __init__.py, unless that is its name."""
        file = _path.split(self.get_filename(fullname))[1].rsplit(".", 1)[0]
        return file == "__init__" and fullname.rpartition(".")[2] != "__init__"

    def get_source(self, fullname):
        """The text of the module."""
        path = self.get_filename(fullname)
        try:
            data = self.get_data(path)
        except OSError as error:
            raise ImportError("source not available through get_data()", name=fullname) from error
        return decode_source(data)

    def source_to_code(self, data, path, *, _optimize=-1):
        """The code object of some source."""
        return compile(data, path, "exec", dont_inherit=True, optimize=_optimize)

    def get_code(self, fullname):
        """The code object of the module."""
        path = self.get_filename(fullname)
        return self.source_to_code(self.get_data(path), path)

    def exec_module(self, module):
        """Run the module's code in it."""
        code = self.get_code(module.__name__)
        if code is None:
            raise ImportError(f"cannot load module {module.__name__!r} when get_code() returns None")
        exec(code, module.__dict__)

    def path_mtime(self, path):
        raise OSError

    def path_stats(self, path):
        return {"mtime": self.path_mtime(path)}


class FileLoader:
    """A loader of one file."""

    def __init__(self, fullname, path):
        self.name = fullname
        self.path = path

    def __eq__(self, other):
        return self.__class__ == other.__class__ and self.__dict__ == other.__dict__

    def __hash__(self):
        return hash(self.name) ^ hash(self.path)

    def _check(self, name):
        if name is not None and name != self.name:
            raise ImportError(f"loader for {self.name} cannot handle {name}", name=name)

    def get_filename(self, fullname=None):
        """The path of the file."""
        self._check(fullname)
        return self.path

    def get_data(self, path):
        """The bytes of a file."""
        with open(path, "rb") as file:
            return file.read()

    def get_resource_reader(self, module):
        return None


class SourceFileLoader(FileLoader, _SourceLoader):
    """A loader of a file with source text."""

    def path_stats(self, path):
        import os
        status = os.stat(path)
        return {"mtime": status.st_mtime, "size": status.st_size}


class SourcelessFileLoader(FileLoader, _Loader):
    """Krait has no files with bytecode."""

    def exec_module(self, module):
        raise ImportError("Krait has no bytecode files", name=self.name, path=self.path)


class ExtensionFileLoader(FileLoader, _Loader):
    """Krait has no extension modules in C."""

    def exec_module(self, module):
        raise ImportError("Krait has no extension modules", name=self.name, path=self.path)


class NamespaceLoader(_Loader):
    """The loader of a package that is only a directory."""

    def __init__(self, name, path, path_finder=None):
        self._path = path

    def is_package(self, fullname):
        return True

    def get_source(self, fullname):
        return ""

    def get_code(self, fullname):
        return compile("", "<string>", "exec", dont_inherit=True)

    def exec_module(self, module):
        pass


class _NamespacePath:
    "The folders of a package that is only folders: looked for anew when the path of its parent has changed."

    def __init__(self, name, path, find):
        self._name = name
        self._path = path
        self._find = find
        self._seen = tuple(self._parent_path())

    def _parent_path(self):
        parent = self._name.rpartition(".")[0]
        return sys.modules[parent].__path__ if parent else sys.path

    def _folders(self):
        path = tuple(self._parent_path())
        if path != self._seen:
            spec = self._find(self._name, path)
            if spec is not None and spec.loader is None and spec.submodule_search_locations:
                self._path = spec.submodule_search_locations._path
            self._seen = path
        return self._path

    def __iter__(self):
        return iter(self._folders())

    def __getitem__(self, index):
        return self._folders()[index]

    def __setitem__(self, index, path):
        self._path[index] = path

    def __len__(self):
        return len(self._folders())

    def __contains__(self, path):
        return path in self._folders()

    def __repr__(self):
        return f"_NamespacePath({self._path!r})"

    def append(self, path):
        self._path.append(path)


class BuiltinImporter:
    """Finds and loads the modules written in C."""

    _ORIGIN = "built-in"

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        if _imp.is_builtin(fullname):
            return ModuleSpec(fullname, cls, origin=cls._ORIGIN, is_package=False)
        return None

    @staticmethod
    def create_module(spec):
        if not _imp.is_builtin(spec.name):
            raise ImportError(f"{spec.name!r} is not a built-in module", name=spec.name)
        return _imp.import_alone(spec.name)

    @staticmethod
    def exec_module(module):
        pass

    @staticmethod
    def _check(fullname):
        if not _imp.is_builtin(fullname):
            raise ImportError(f"{fullname!r} is not a built-in module", name=fullname)

    @classmethod
    def get_code(cls, fullname):
        cls._check(fullname)

    @classmethod
    def get_source(cls, fullname):
        cls._check(fullname)

    @classmethod
    def is_package(cls, fullname):
        cls._check(fullname)
        return False

    @classmethod
    def load_module(cls, fullname):
        return load(spec_from_loader(fullname, cls))


class FrozenImporter:
    """Finds and loads the modules in Python that are part of the binary."""

    _ORIGIN = "frozen"

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        if not _imp.is_frozen(fullname):
            return None
        file = PathFinder.find_spec(fullname, path, target)
        if file is not None and not isinstance(file.loader, NamespaceLoader):
            return file  # a file of that name goes before
        spec = ModuleSpec(fullname, cls, origin=cls._ORIGIN, is_package=_imp.is_frozen_package(fullname))
        if spec.submodule_search_locations is not None:
            spec.submodule_search_locations.append(f"<frozen {fullname}>")
        return spec

    @staticmethod
    def create_module(spec):
        """None: an ordinary module."""

    @classmethod
    def exec_module(cls, module):
        exec(cls.get_code(module.__spec__.name), module.__dict__)

    @staticmethod
    def _check(fullname):
        if not _imp.is_frozen(fullname):
            raise ImportError(f"{fullname!r} is not a frozen module", name=fullname)

    @classmethod
    def get_code(cls, fullname):
        return compile(cls._text(fullname), f"<frozen {fullname}>", "exec", dont_inherit=True)

    @classmethod
    def _text(cls, fullname):
        cls._check(fullname)
        return _imp.frozen_source(fullname)

    @classmethod
    def get_source(cls, fullname):
        cls._check(fullname)

    @classmethod
    def is_package(cls, fullname):
        cls._check(fullname)
        return _imp.is_frozen_package(fullname)

    @classmethod
    def load_module(cls, fullname):
        return load(spec_from_loader(fullname, cls))


class FileFinder:
    """Finds modules in one directory."""

    def __init__(self, path, *loader_details):
        self._loaders = [(suffix, loader) for loader, suffixes in loader_details for suffix in suffixes]
        self.path = _path.abspath(path or ".")

    def invalidate_caches(self):
        """Directories are looked at anew each time."""

    def find_spec(self, fullname, target=None):
        name = fullname.rpartition(".")[2]
        if not name:
            return None
        folder = _path.join(self.path, name)
        for suffix, loader in self._loaders:
            file = _path.join(folder, "__init__" + suffix)
            if _path.isfile(file):
                return spec_from_file_location(fullname, file, loader=loader(fullname, file), submodule_search_locations=[folder])
        for suffix, loader in self._loaders:
            file = _path.join(self.path, name + suffix)
            if _path.isfile(file):
                return spec_from_file_location(fullname, file, loader=loader(fullname, file))
        if _path.isdir(folder):
            spec = ModuleSpec(fullname, None)
            spec.submodule_search_locations = [folder]
            return spec
        return None

    @classmethod
    def path_hook(cls, *loader_details):
        """A function for sys.path_hooks."""
        def path_hook_for_FileFinder(path):
            if not _path.isdir(path or "."):
                raise ImportError("only directories are supported", path=path)
            return cls(path, *loader_details)
        return path_hook_for_FileFinder

    def __repr__(self):
        return f"FileFinder({self.path!r})"


class PathFinder:
    """Finds modules along sys.path, or the __path__ of a package, by the hooks of sys.path_hooks and as files."""

    @staticmethod
    def invalidate_caches():
        for name, finder in list(sys.path_importer_cache.items()):
            if finder is None or not _path.isabs(name):
                del sys.path_importer_cache[name]
            elif hasattr(finder, "invalidate_caches"):
                finder.invalidate_caches()

    @classmethod
    def _finder(cls, entry):
        if entry == "":
            entry = _path.abspath(".")
        if entry not in sys.path_importer_cache:
            sys.path_importer_cache[entry] = None   # what its hook imports is looked for elsewhere
            try:
                sys.path_importer_cache[entry] = cls._by_hooks(entry)
            except BaseException:
                del sys.path_importer_cache[entry]
                raise
        return sys.path_importer_cache[entry]

    @staticmethod
    def _by_hooks(entry):
        for hook in sys.path_hooks:
            try:
                return hook(entry)
            except ImportError:
                continue
        return None

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        folders = []
        for entry in sys.path if path is None else path:
            if not isinstance(entry, str):
                continue
            finder = cls._finder(entry)
            if finder is None or not hasattr(finder, "find_spec"):
                continue
            spec = finder.find_spec(fullname, target)
            if spec is None:
                continue
            if spec.loader is not None:
                return spec
            if spec.submodule_search_locations is None:
                raise ImportError("spec missing loader")
            folders.extend(spec.submodule_search_locations)
        if not folders:
            return None
        spec = ModuleSpec(fullname, None)
        spec.submodule_search_locations = _NamespacePath(fullname, folders, cls.find_spec)
        return spec


def _archive_hook(path):
    """What zipimport.zipimporter does as a hook, without importing that as long as there are folders only."""
    if _path.isdir(path or "."):
        raise ImportError("only archives are supported", path=path)
    from zipimport import zipimporter
    return zipimporter(path)


_DEFAULT = (BuiltinImporter, FrozenImporter, PathFinder)
_HOOKS = (_archive_hook, FileFinder.path_hook((SourceFileLoader, [_SUFFIX])))


# ---- specs

_unset = object()


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    """The spec of a module that a loader would load."""
    if origin is None:
        origin = getattr(loader, "_ORIGIN", None)
    if not origin and hasattr(loader, "get_filename"):
        if is_package is None:
            return spec_from_file_location(name, loader=loader)
        return spec_from_file_location(name, loader=loader, submodule_search_locations=[] if is_package else None)
    if is_package is None:
        is_package = False
        if hasattr(loader, "is_package"):
            try:
                is_package = loader.is_package(name)
            except ImportError:
                is_package = None
    return ModuleSpec(name, loader, origin=origin, is_package=is_package)


def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=_unset):
    """The spec of a module in a file; None: no loader knows files with that ending."""
    if location is None:
        location = "<unknown>"
        if hasattr(loader, "get_filename"):
            try:
                location = loader.get_filename(name)
            except ImportError:
                pass
    else:
        import os
        location = os.fspath(location)
        try:
            location = _path.abspath(location)
        except OSError:
            pass
    spec = ModuleSpec(name, loader, origin=location)
    spec._set_fileattr = True
    if loader is None:
        if not location.endswith(_SUFFIX):
            return None
        spec.loader = loader = SourceFileLoader(name, location)
    if submodule_search_locations is _unset:
        if hasattr(loader, "is_package"):
            try:
                if loader.is_package(name):
                    spec.submodule_search_locations = []
            except ImportError:
                pass
    else:
        spec.submodule_search_locations = submodule_search_locations
    if spec.submodule_search_locations == [] and location:
        spec.submodule_search_locations.append(_path.split(location)[0])
    return spec


def _init_attributes(spec, module, override=False):
    def want(name):
        return override or getattr(module, name, None) is None

    if want("__name__"):
        module.__name__ = spec.name
    if spec.loader is None and spec.submodule_search_locations is not None:
        spec.loader = NamespaceLoader(spec.name, spec.submodule_search_locations)
        module.__file__ = None
    if want("__loader__"):
        module.__loader__ = spec.loader
    if want("__package__"):
        module.__package__ = spec.parent
    module.__spec__ = spec
    if spec.submodule_search_locations is not None and want("__path__"):
        module.__path__ = spec.submodule_search_locations
    if spec.has_location:
        if want("__file__"):
            module.__file__ = spec.origin
        if want("__cached__") and spec.cached is not None:
            module.__cached__ = spec.cached
    return module


def module_from_spec(spec):
    """A new module, as the spec describes it, that hasn't run yet."""
    module = None
    if hasattr(spec.loader, "create_module"):
        module = spec.loader.create_module(spec)
    elif hasattr(spec.loader, "exec_module"):
        raise ImportError("loaders that define exec_module() must also define create_module()")
    if module is None:
        module = type(sys)(spec.name)
    return _init_attributes(spec, module)


def execute(spec, module):
    "Runs the module's code, in it."
    if sys.modules.get(spec.name) is not module:
        raise ImportError(f"module {spec.name!r} not in sys.modules", name=spec.name)
    try:
        if spec.loader is None:
            if spec.submodule_search_locations is None:
                raise ImportError("missing loader", name=spec.name)
            _init_attributes(spec, module, override=True)
        else:
            _init_attributes(spec, module, override=True)
            if hasattr(spec.loader, "exec_module"):
                spec.loader.exec_module(module)
            else:
                spec.loader.load_module(spec.name)
    finally:
        module = sys.modules.pop(spec.name)
        sys.modules[spec.name] = module
    return module


def load(spec):
    "A module as its spec tells, in sys.modules."
    if spec.loader is not None and not hasattr(spec.loader, "exec_module"):
        _warn(f"{_name_of(spec.loader)}.exec_module() not found; falling back to load_module()")
        spec.loader.load_module(spec.name)
        return _init_attributes(spec, sys.modules[spec.name])
    module = module_from_spec(spec)
    sys.modules[spec.name] = module
    spec._initializing = True
    try:
        if spec.loader is None:
            if spec.submodule_search_locations is None:
                raise ImportError("missing loader", name=spec.name)
        else:
            spec.loader.exec_module(module)
    except:
        sys.modules.pop(spec.name, None)
        raise
    finally:
        spec._initializing = False
    module = sys.modules.pop(spec.name)
    sys.modules[spec.name] = module
    return module


def _warn(text):
    warn(text, ImportWarning, 3)


def _name_of(thing):
    return getattr(thing, "__qualname__", None) or type(thing).__qualname__


def _found(name, path, target=None):
    "(finder, spec) of the first finder of sys.meta_path that knows the module, or (None, None)."
    finders = sys.meta_path
    if finders is None:
        raise ImportError("sys.meta_path is None, Python is likely shutting down")
    if not finders:
        _warn("sys.meta_path is empty")
    for finder in finders:
        try:
            find = finder.find_spec
        except AttributeError:
            _warn(f"{_name_of(finder)}.find_spec() not found; falling back to find_module()")
            loader = finder.find_module(name, path)
            spec = None if loader is None else spec_from_loader(name, loader)
        else:
            spec = find(name, path, target)
        if spec is not None:
            return finder, spec
    return None, None


def find_spec(name, path, target=None):
    "The spec from the first finder of sys.meta_path that knows the module."
    return _found(name, path, target)[1]


def find_and_load(name, path):
    """For the import statement, when the program has changed sys.meta_path or sys.path_hooks: the module; None: the importer may find it
    as usual; False: no finder knows it."""
    finder, spec = _found(name, path)
    if spec is None:
        return False
    if finder in _DEFAULT and (finder is not PathFinder or sys.path_hooks == list(_HOOKS)):
        return None
    return load(spec)


def load_along(name, path, namespaces):
    """For the importer, where an archive lies on the way: the module that is found along a path, or the namespace package; None: there is
    none."""
    spec = PathFinder.find_spec(name, path)
    if spec is None or (spec.loader is None) != namespaces:
        return None
    return load(spec)


def import_by_name(name, package=None, level=0):
    if not isinstance(name, str):
        raise TypeError(f"module name must be str, not {type(name)}")
    if level > 0:
        if not isinstance(package, str):
            raise TypeError("__package__ not set to a string")
        if not package:
            raise ImportError("attempted relative import with no known parent package")
        base = package.rsplit(".", level - 1)
        if len(base) < level:
            raise ImportError("attempted relative import beyond top-level package")
        name = f"{base[0]}.{name}" if name else base[0]
    elif not name:
        raise ValueError("Empty module name")
    __import__(name)
    return sys.modules[name]


def describe(module):
    "Gives a module that C has made its __spec__ and __loader__."
    name, file, path = module.__name__, getattr(module, "__file__", None), getattr(module, "__path__", None)
    if name == "__main__" or getattr(module, "__spec__", None) is not None:
        if name == "__main__" and getattr(module, "__loader__", None) is None:
            module.__loader__ = SourceFileLoader("__main__", file) if file and file != "<stdin>" else BuiltinImporter
        return
    if file is None and path is not None:
        spec = ModuleSpec(name, None)
        spec.submodule_search_locations = module.__path__ = _NamespacePath(name, path, PathFinder.find_spec)
        _init_attributes(spec, module)
        return
    if _imp.is_builtin(name):
        spec = BuiltinImporter.find_spec(name)
    elif file is None:
        return
    elif file.startswith("<frozen "):
        spec = FrozenImporter.find_spec(name)
    else:
        spec = spec_from_file_location(name, file, submodule_search_locations=path)
    if spec is not None:
        spec._initializing = _imp.is_initializing(module)
        module.__spec__, module.__loader__ = spec, spec.loader


for _class in (ModuleSpec, BuiltinImporter, FrozenImporter):
    _class.__module__ = "_frozen_importlib"
for _class in (FileLoader, SourceFileLoader, SourcelessFileLoader, ExtensionFileLoader, NamespaceLoader, FileFinder, PathFinder):
    _class.__module__ = "_frozen_importlib_external"
vars(sys).setdefault("meta_path", list(_DEFAULT))
vars(sys).setdefault("path_hooks", list(_HOOKS))
vars(sys).setdefault("path_importer_cache", {})
for _module in list(sys.modules.values()):
    if type(_module) is type(sys):
        describe(_module)
_imp.set_hooks(find_and_load, describe, _DEFAULT, _HOOKS, load_along)
