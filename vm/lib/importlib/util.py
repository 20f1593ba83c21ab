"""Help for those who import by other means than the import statement."""
import sys
from . import _bootstrap
from ._bootstrap import cache_from_source, decode_source, module_from_spec, source_from_cache, spec_from_file_location, spec_from_loader

MAGIC_NUMBER = b"\xa7\r\r\n"


def source_hash(source_bytes):
    """Krait has no bytecode files."""
    raise NotImplementedError("Krait has no bytecode files")


def resolve_name(name, package):
    """An absolute name for one that may be relative to a package."""
    if not name.startswith("."):
        return name
    if not package:
        raise ImportError(f"no package specified for {name!r} (required for relative module names)")
    level = len(name) - len(name.lstrip("."))
    base = package.rsplit(".", level - 1)
    if len(base) < level:
        raise ImportError("attempted relative import beyond top-level package")
    return f"{base[0]}.{name[level:]}" if name[level:] else base[0]


def _find_spec_from_path(name, path=None):
    "The spec of a module that is imported, or is found along a path."
    if name not in sys.modules:
        return _bootstrap.find_spec(name, path)
    if sys.modules[name] is None:
        return None
    return _spec_of(name)


def _spec_of(full):
    try:
        spec = sys.modules[full].__spec__
    except AttributeError:
        raise ValueError(f"{full}.__spec__ is not set") from None
    if spec is None:
        raise ValueError(f"{full}.__spec__ is None")
    return spec


def find_spec(name, package=None):
    """The spec of a module, or None. Its parents are imported, it is not."""
    full = resolve_name(name, package) if name.startswith(".") else name
    if full in sys.modules:
        return None if sys.modules[full] is None else _spec_of(full)
    parent = full.rpartition(".")[0]
    path = None
    if parent:
        module = __import__(parent, fromlist=["__path__"])
        try:
            path = module.__path__
        except AttributeError as error:
            raise ModuleNotFoundError(f"__path__ attribute not found on {parent!r} while trying to find {full!r}", name=full) from error
    return _bootstrap.find_spec(full, path)


class _LazyModule(type(sys)):
    "A module that runs when its first attribute is asked for."

    def __getattribute__(self, name):
        self.__class__ = type(sys)
        spec = self.__spec__
        before = spec.loader_state
        now = self.__dict__
        changed = {key: value for key, value in now.items() if key not in before or before[key] is not value}
        spec.loader.exec_module(self)
        if spec.name in sys.modules and sys.modules[spec.name] is not self:
            raise ValueError(f"module object for {spec.name!r} substituted in sys.modules during a lazy load")
        now.update(changed)
        return getattr(self, name)

    def __delattr__(self, name):
        self.__getattribute__(name)
        delattr(self, name)


class LazyLoader:
    """A loader that has the modules of another one run as late as possible."""

    def __init__(self, loader):
        if not hasattr(loader, "exec_module"):
            raise TypeError("loader must define exec_module()")
        self.loader = loader

    @classmethod
    def factory(cls, loader):
        if not hasattr(loader, "exec_module"):
            raise TypeError("loader must define exec_module()")
        return lambda *args, **kwargs: cls(loader(*args, **kwargs))

    def create_module(self, spec):
        return self.loader.create_module(spec)

    def exec_module(self, module):
        module.__spec__.loader = self.loader
        module.__loader__ = self.loader
        module.__spec__.loader_state = dict(module.__dict__)
        module.__class__ = _LazyModule
