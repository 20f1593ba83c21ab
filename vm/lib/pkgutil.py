"""pkgutil: what modules there are, the data that lie beside them, and names of objects made objects."""

import importlib
import importlib.util
import os
import sys
from collections import namedtuple
from types import ModuleType

__all__ = ['get_importer', 'iter_importers', 'get_loader', 'find_loader', 'walk_packages', 'iter_modules', 'get_data', 'extend_path',
           'resolve_name', 'ModuleInfo']

ModuleInfo = namedtuple('ModuleInfo', 'module_finder name ispkg')
ModuleInfo.__doc__ = 'A namedtuple with minimal info about a module.'


def __getattr__(name):
    if name in ('ImpImporter', 'ImpLoader', 'read_code', 'iter_zipimport_modules', 'iter_importer_modules', 'simplegeneric'):
        raise AttributeError(f"Krait has no 'pkgutil.{name}'")
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


# ---- modules that there are --------------------------------------------------------------------------

def get_importer(path_item):
    """What finds modules at an entry of sys.path, or None."""
    path_item = os.fsdecode(path_item)
    try:
        return sys.path_importer_cache[path_item]
    except KeyError:
        pass
    for hook in sys.path_hooks:
        try:
            importer = hook(path_item)
        except ImportError:
            continue
        sys.path_importer_cache.setdefault(path_item, importer)
        return importer
    return None


def iter_importers(fullname=''):
    """What would be asked for a module of this name, one after the other."""
    if fullname.startswith('.'):
        raise ImportError(f'Relative module name {fullname!r} not supported')
    if '.' in fullname:
        path = getattr(importlib.import_module(fullname.rpartition('.')[0]), '__path__', None)
        if path is None:
            return
    else:
        yield from sys.meta_path
        path = sys.path
    for item in path:
        yield get_importer(item)


def _modules_in(folder, prefix):
    """(name, is it a package) for the modules of a directory."""
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        return
    seen = set()
    for file in names:
        name, extension = os.path.splitext(file)
        path = os.path.join(folder, file)
        package = False
        if not extension and os.path.isdir(path):
            package = os.path.isfile(os.path.join(path, '__init__.py'))
            if not package:
                continue
        elif extension != '.py' or name == '__init__':
            continue
        if '.' not in name and name not in seen:
            seen.add(name)
            yield prefix + name, package


def _modules_in_archive(finder, prefix):
    """The same for the modules of an archive, or of a folder in it."""
    from zipimport import _names
    for file in sorted(_names(finder.archive)):
        name, ending = os.path.splitext(file.removeprefix(finder.prefix)) if file.startswith(finder.prefix) else ('', '')
        package = name.endswith('/__init__')
        name = name.removesuffix('/__init__')
        if ending == '.py' and name != '__init__' and '/' not in name and '.' not in name:
            yield prefix + name, package


def _modules_of(finder, folder, prefix):
    """The same for an entry of sys.path and what finds modules there."""
    if hasattr(finder, 'archive'):
        return _modules_in_archive(finder, prefix)
    if hasattr(finder, 'iter_modules'):
        return finder.iter_modules(prefix)
    return _modules_in(os.fsdecode(folder) or os.curdir, prefix)


def iter_modules(path=None, prefix=''):
    """A ModuleInfo for each module that lies on a path: on sys.path, if none is given."""
    if isinstance(path, str):
        raise ValueError('path must be None or list of paths to look for modules in')
    seen = set()
    for folder in sys.path if path is None else path:
        finder = get_importer(folder)
        for name, package in _modules_of(finder, folder, prefix):
            if name not in seen:
                seen.add(name)
                yield ModuleInfo(finder, name, package)


def walk_packages(path=None, prefix='', onerror=None):
    """A ModuleInfo for each module on a path and in the packages there, which are imported; onerror is told what fails."""
    seen = set()
    for info in iter_modules(path, prefix):
        yield info
        if not info.ispkg:
            continue
        try:
            __import__(info.name)
        except ImportError:
            if onerror is not None:
                onerror(info.name)
        except Exception:
            if onerror is None:
                raise
            onerror(info.name)
        else:
            inner = [item for item in getattr(sys.modules[info.name], '__path__', None) or [] if item not in seen]
            seen.update(inner)
            yield from walk_packages(inner, info.name + '.', onerror)


# ---- loaders and data ----------------------------------------------------------------------------------

def get_loader(module_or_name):
    """The loader of a module, or None."""
    if module_or_name in sys.modules:
        module_or_name = sys.modules[module_or_name]
        if module_or_name is None:
            return None
    if isinstance(module_or_name, ModuleType):
        loader = getattr(module_or_name, '__loader__', None)
        if loader is not None:
            return loader
        if getattr(module_or_name, '__spec__', None) is None:
            return None
        module_or_name = module_or_name.__name__
    return find_loader(module_or_name)


def find_loader(fullname):
    """The loader that a module of this name would have, or None."""
    if fullname.startswith('.'):
        raise ImportError(f'Relative module name {fullname!r} not supported')
    try:
        spec = importlib.util.find_spec(fullname)
    except (ImportError, AttributeError, TypeError, ValueError) as error:
        raise ImportError(f'Error while finding loader for {fullname!r} ({type(error)}: {error})') from error
    return spec.loader if spec is not None else None


def get_data(package, resource):
    """The bytes of a file that lies in a package, its name with slashes; None if the package can't tell."""
    spec = importlib.util.find_spec(package)
    if spec is None:
        return None
    loader = spec.loader
    if loader is None or not hasattr(loader, 'get_data'):
        return None
    module = sys.modules.get(package) or importlib.import_module(package)
    if module is None or not hasattr(module, '__file__'):
        return None
    return loader.get_data(os.path.join(os.path.dirname(module.__file__), *resource.split('/')))


def extend_path(path, name):
    """The path of a package with all directories of its name on sys.path, and what files NAME.pkg list there."""
    if not isinstance(path, list):
        return path
    path = path[:]
    parent, _, last = name.rpartition('.')
    if parent:
        try:
            places = getattr(sys.modules[parent], '__path__')
        except (KeyError, AttributeError):
            return path
    else:
        places = sys.path
    for folder in places:
        if not isinstance(folder, str):
            continue
        inner = os.path.join(folder, last)
        if os.path.isfile(os.path.join(inner, '__init__.py')) and inner not in path:
            path.append(inner)
        listed = os.path.join(folder, name + '.pkg')
        if os.path.isfile(listed):
            with open(listed) as file:
                path += [line.rstrip('\n') for line in file if line.rstrip('\n') and not line.startswith('#')]
    return path


def resolve_name(name):
    """The object of a name 'package.module:object.attribute', or the same with a dot in place of the colon."""
    module_name, colon, rest = name.partition(':')
    parts = name.split('.') if not colon else module_name.split('.') + (rest.split('.') if rest else [])
    if not all(part.isidentifier() for part in parts):
        raise ValueError(f'invalid format: {name!r}')
    if colon:
        found = importlib.import_module(module_name)
        attributes = rest.split('.') if rest else []
    else:
        module_name = parts.pop(0)
        found = importlib.import_module(module_name)
        while parts:
            try:
                found = importlib.import_module(f'{module_name}.{parts[0]}')
            except ImportError:
                break
            module_name += '.' + parts.pop(0)
        attributes = parts
    for attribute in attributes:
        found = getattr(found, attribute)
    return found
