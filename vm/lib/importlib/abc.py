"""Base classes for finders and loaders."""
import abc
from . import _bootstrap
from .machinery import (BuiltinImporter, ExtensionFileLoader, FileFinder, FrozenImporter, PathFinder, SourceFileLoader,
                        SourcelessFileLoader)

__all__ = ["Loader", "Finder", "MetaPathFinder", "PathEntryFinder", "ResourceLoader", "InspectLoader", "ExecutionLoader", "FileLoader",
           "SourceLoader"]


def __getattr__(name):
    if name in ("ResourceReader", "Traversable", "TraversableResources"):
        from .resources import abc as found
        return getattr(found, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


class Loader(metaclass=abc.ABCMeta):
    """What makes a module of a spec."""

    def create_module(self, spec):
        """A module, or None for an ordinary one."""
        return None

    def load_module(self, fullname):
        """Import the module, in the manner of before specs."""
        if not hasattr(self, "exec_module"):
            raise ImportError
        return _bootstrap._Loader.load_module(self, fullname)


class Finder(metaclass=abc.ABCMeta):
    """An old base of finders."""

    @abc.abstractmethod
    def find_module(self, fullname, path=None):
        """A loader, or None."""


class MetaPathFinder(metaclass=abc.ABCMeta):
    """What sys.meta_path holds: find_spec(fullname, path, target=None) gives a spec or None."""

    def invalidate_caches(self):
        """Forget what is known of directories."""


class PathEntryFinder(metaclass=abc.ABCMeta):
    """What a hook of sys.path_hooks gives: find_spec(fullname, target=None) gives a spec or None."""

    def invalidate_caches(self):
        """Forget what is known of directories."""


class ResourceLoader(Loader):
    """A loader of files."""

    @abc.abstractmethod
    def get_data(self, path):
        """The bytes of a file."""
        raise OSError


class InspectLoader(Loader):
    """A loader that tells of modules without loading them."""

    def is_package(self, fullname):
        """Whether the module is a package."""
        raise ImportError

    def get_code(self, fullname):
        """The code object of the module, or None."""
        source = self.get_source(fullname)
        return None if source is None else self.source_to_code(source)

    @abc.abstractmethod
    def get_source(self, fullname):
        """The text of the module, or None."""
        raise ImportError

    @staticmethod
    def source_to_code(data, path="<string>"):
        """The code object of some source."""
        return compile(data, path, "exec", dont_inherit=True)

    def exec_module(self, module):
        """Run the module's code in it."""
        code = self.get_code(module.__name__)
        if code is None:
            raise ImportError(f"cannot load module {module.__name__!r} when get_code() returns None")
        exec(code, module.__dict__)


class ExecutionLoader(InspectLoader):
    """A loader of modules that have a file."""

    @abc.abstractmethod
    def get_filename(self, fullname):
        """The path of the module's file."""
        raise ImportError

    def get_code(self, fullname):
        """The code object of the module."""
        source = self.get_source(fullname)
        if source is None:
            return None
        try:
            path = self.get_filename(fullname)
        except ImportError:
            return self.source_to_code(source)
        return self.source_to_code(source, path)


class FileLoader(_bootstrap.FileLoader, ResourceLoader, ExecutionLoader):
    """A loader of one file."""


class SourceLoader(_bootstrap._SourceLoader, ResourceLoader, ExecutionLoader):
    """A loader of source text."""

    def path_mtime(self, path):
        """The time of a file's last change."""
        if self.path_stats.__func__ is SourceLoader.path_stats:
            raise OSError
        return int(self.path_stats(path)["mtime"])

    def path_stats(self, path):
        """What is known of a file, as a dict."""
        if self.path_mtime.__func__ is SourceLoader.path_mtime:
            raise OSError
        return {"mtime": self.path_mtime(path)}

    def set_data(self, path, data):
        """Write a file; nothing by default."""


MetaPathFinder.register(BuiltinImporter)
MetaPathFinder.register(FrozenImporter)
MetaPathFinder.register(PathFinder)
PathEntryFinder.register(FileFinder)
InspectLoader.register(BuiltinImporter)
InspectLoader.register(FrozenImporter)
ExecutionLoader.register(FrozenImporter)
FileLoader.register(SourceFileLoader)
SourceLoader.register(SourceFileLoader)
FileLoader.register(SourcelessFileLoader)
ExecutionLoader.register(ExtensionFileLoader)
