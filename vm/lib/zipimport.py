"""Modules in archives: a zipimporter finds and loads those in one archive, or in one directory of it."""
import _imp
import os
import sys
from importlib import _bootstrap

__all__ = ['ZipImportError', 'zipimporter']

_zip_directory_cache = {}
_FORMS = (('/__init__.py', True), ('.py', False))


class ZipImportError(ImportError):
    """The archive or a module in it is missing."""


def _names(archive):
    "The members of an archive by name; directories end in a slash."
    if archive not in _zip_directory_cache:
        from zipfile import BadZipFile, ZipFile
        try:
            with ZipFile(archive) as file:
                found = {info.filename: info for info in file.infolist()}
        except (BadZipFile, OSError):
            raise ZipImportError(f'not a Zip file: {archive!r}', path=archive) from None
        _zip_directory_cache[archive] = found
    return _zip_directory_cache[archive]


class zipimporter(_bootstrap._Loader):
    """Finds and loads the modules of an archive."""

    def __init__(self, path):
        if not isinstance(path, str):
            path = os.fsdecode(path)
        if not path:
            raise ZipImportError('archive path is empty', path=path)
        archive, parts = path, []
        while not os.path.exists(archive):
            parent, name = os.path.split(archive)
            if parent == archive:
                raise ZipImportError('not a Zip file', path=path)
            archive = parent
            parts.append(name)
        if not os.path.isfile(archive):
            raise ZipImportError('not a Zip file', path=path)
        _names(archive)
        self.archive = archive
        self.prefix = ''.join(part + '/' for part in reversed(parts))

    def __repr__(self):
        inside = f'/{self.prefix}' if self.prefix else '/'
        return f'<zipimporter object "{self.archive}{inside}">'

    def invalidate_caches(self):
        """Look at the archive again."""
        _zip_directory_cache.pop(self.archive, None)

    def _member(self, fullname):
        "The member that holds a module, and whether that's a package; None: there is none."
        stem = self.prefix + fullname.rpartition('.')[2]
        names = _names(self.archive)
        for suffix, package in _FORMS:
            if stem + suffix in names:
                return stem + suffix, package
        return None

    def _found(self, fullname):
        member = self._member(fullname)
        if member is None:
            raise ZipImportError(f"can't find module {fullname!r}", name=fullname)
        return member

    def find_spec(self, fullname, target=None):
        """The spec of a module, or None."""
        member = self._member(fullname)
        stem = self.prefix + fullname.rpartition('.')[2]
        if member is None:
            if stem + '/' not in _names(self.archive):
                return None
            spec = _bootstrap.ModuleSpec(fullname, None, is_package=True)
            spec.submodule_search_locations.append(f'{self.archive}/{stem}')
            return spec
        return _bootstrap.spec_from_loader(fullname, self, is_package=member[1])

    def get_data(self, pathname):
        """The bytes of a file of the archive."""
        key = pathname.removeprefix(self.archive + '/')
        if _names(self.archive).get(key) is None:
            raise OSError(0, '', key)
        from zipfile import ZipFile
        with ZipFile(self.archive) as file:
            return file.read(key)

    def get_filename(self, fullname):
        """Where the module lies, the archive as a directory."""
        return f'{self.archive}/{self._found(fullname)[0]}'

    def is_package(self, fullname):
        """Whether the module is a package."""
        return self._found(fullname)[1]

    def get_source(self, fullname):
        """The text of a module."""
        from importlib.util import decode_source
        return decode_source(self.get_data(self.get_filename(fullname)))

    def get_code(self, fullname):
        """The code object of a module."""
        path = self.get_filename(fullname)
        return compile(self.get_data(path), path, 'exec', dont_inherit=True)

    def exec_module(self, module):
        """Run a module's code in it."""
        exec(self.get_code(module.__name__), module.__dict__)

    def get_resource_reader(self, fullname):
        """The files of a package."""
        try:
            if not self.is_package(fullname):
                return None
        except ZipImportError:
            return None
        from importlib.resources.abc import TraversableResources
        from zipfile import Path

        class Reader(TraversableResources):
            "The files of one package in the archive."

            def files(reader):
                return Path(self.archive, self.prefix + fullname.rpartition('.')[2] + '/')

        return Reader()
