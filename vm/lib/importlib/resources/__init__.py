"""Files that lie in packages: files(package) is the package's directory as a path.

The parts of a package that lies in several directories (one without __init__.py) are looked through one after the other.
"""

import importlib
import os
import pathlib
import warnings
from contextlib import contextmanager
from types import ModuleType

__all__ = ['Package', 'Resource', 'ResourceReader', 'as_file', 'contents', 'files', 'is_resource', 'open_binary', 'open_text', 'path',
           'read_binary', 'read_text']

Resource = str


def __getattr__(name):
    if name == 'Package':
        from typing import Union
        return Union[ModuleType, str]
    if name == 'ResourceReader':
        from .abc import ResourceReader
        return ResourceReader
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


class _Multiplexed:
    """Several directories as one."""

    def __init__(self, *paths):
        self._paths = [pathlib.Path(path) for path in dict.fromkeys(paths)]
        if not self._paths:
            raise FileNotFoundError('MultiplexedPath must contain at least one path')
        if not all(path.is_dir() for path in self._paths):
            raise NotADirectoryError('MultiplexedPath only supports directories')

    def iterdir(self):
        seen = set()
        for folder in self._paths:
            for entry in folder.iterdir():
                if entry.name not in seen:
                    seen.add(entry.name)
                    yield entry

    def joinpath(self, child, *more):
        for entry in self.iterdir():
            if entry.name == child:
                return entry.joinpath(*more)
        return self._paths[0].joinpath(child, *more)

    __truediv__ = joinpath

    def read_bytes(self):
        raise FileNotFoundError(f'{self} is not a file')

    read_text = open = read_bytes

    def is_dir(self):
        return True

    def is_file(self):
        return False

    @property
    def name(self):
        return self._paths[0].name

    def __repr__(self):
        return 'MultiplexedPath(' + ', '.join(repr(str(path)) for path in self._paths) + ')'


def files(package):
    """The directory of a package, given as a module or by its name."""
    module = package if isinstance(package, ModuleType) else importlib.import_module(package)
    spec = module.__spec__
    if not hasattr(module, '__path__'):
        raise TypeError(f'{package!r} is not a package')
    reader = getattr(spec.loader, 'get_resource_reader', lambda name: None)(spec.name) if spec is not None else None
    if hasattr(reader, 'files'):
        return reader.files()
    if spec is not None and spec.origin and os.path.isfile(spec.origin):
        return pathlib.Path(spec.origin).parent
    if getattr(module, '__path__', None) and os.path.isdir(next(iter(module.__path__))):
        return _Multiplexed(*module.__path__)
    raise FileNotFoundError(f'Krait has no files for the module {module.__name__!r}: it is part of the interpreter')


@contextmanager
def as_file(path):
    """In a with block: a path of the file system for what files() has led to."""
    if isinstance(path, pathlib.Path):
        yield path
        return
    import tempfile
    data = path.read_bytes()
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder, path.name)
        copy.write_bytes(data)
        yield copy


# ---- the older functions -----------------------------------------------------------------------------------

def _old(name):
    warnings.warn(f'{name} is deprecated. Use files() instead. Refer to https://importlib-resources.readthedocs.io/en/latest/using.html'
                  '#migrating-from-legacy for migration advice.', DeprecationWarning, stacklevel=3)


def _file(package, resource):
    folder, name = os.path.split(str(resource))
    if folder:
        raise ValueError(f'{resource!r} must be only a file name')
    return files(package) / name


def open_binary(package: 'Package', resource: Resource):
    """Return a file-like object opened for binary reading of the resource."""
    _old('open_binary')
    return _file(package, resource).open('rb')


def read_binary(package: 'Package', resource: Resource) -> bytes:
    """Return the binary contents of the resource."""
    _old('read_binary')
    return _file(package, resource).read_bytes()


def open_text(package: 'Package', resource: Resource, encoding: str = 'utf-8', errors: str = 'strict'):
    """Return a file-like object opened for text reading of the resource."""
    _old('open_text')
    return _file(package, resource).open('r', encoding=encoding, errors=errors)


def read_text(package: 'Package', resource: Resource, encoding: str = 'utf-8', errors: str = 'strict') -> str:
    """Return the decoded string of the resource."""
    _old('read_text')
    with _file(package, resource).open('r', encoding=encoding, errors=errors) as file:
        return file.read()


def contents(package: 'Package'):
    """The names of everything in the package, files or not."""
    _old('contents')
    return [entry.name for entry in files(package).iterdir()]


def is_resource(package: 'Package', name: str) -> bool:
    """Whether name is a file of the package."""
    _old('is_resource')
    if os.path.split(str(name))[0]:
        raise ValueError(f'{name!r} must be only a file name')
    return any(entry.name == name and entry.is_file() for entry in files(package).iterdir())


def path(package: 'Package', resource: Resource):
    """A context manager: a path of the file system for the resource."""
    _old('path')
    return as_file(_file(package, resource))
