"""zipfile.Path: a member of an archive as a path, in the manner of pathlib.

An archive need not have members for its directories: those that names imply are there as well.
"""

import io
import pathlib
import posixpath
import zipfile

__name__ = 'zipfile'        # where the class says that it comes from


def _implied_directories(names):
    known = set(names)
    found = {}
    for name in names:
        parent = posixpath.dirname(name.rstrip('/'))
        while parent and parent + '/' not in known and parent + '/' not in found:
            found[parent + '/'] = None
            parent = posixpath.dirname(parent)
    return list(found)


class Path:
    """A pathlib-compatible interface for zip files."""

    def __init__(self, root, at=''):
        self.root = root if isinstance(root, zipfile.ZipFile) else zipfile.ZipFile(root)
        self.at = at

    def _names(self):
        names = self.root.namelist()
        return names + _implied_directories(names)

    def open(self, mode='r', *args, pwd=None, **kwargs):
        """Open this entry as text or binary following the semantics of pathlib.Path.open()."""
        if self.is_dir():
            raise IsADirectoryError(self)
        kind = mode[0]
        if not self.exists() and kind == 'r':
            raise FileNotFoundError(self)
        stream = self.root.open(self.at, kind, pwd=pwd)
        if 'b' in mode:
            if args or kwargs:
                raise ValueError('encoding args invalid for binary operation')
            return stream
        encoding = io.text_encoding(kwargs.pop('encoding', args[0] if args else None))
        return io.TextIOWrapper(stream, encoding, *args[1:], **kwargs)

    @property
    def name(self):
        return pathlib.Path(self.at).name or self.filename.name

    @property
    def suffix(self):
        return pathlib.Path(self.at).suffix or self.filename.suffix

    @property
    def suffixes(self):
        return pathlib.Path(self.at).suffixes or self.filename.suffixes

    @property
    def stem(self):
        return pathlib.Path(self.at).stem or self.filename.stem

    @property
    def filename(self):
        return pathlib.Path(self.root.filename).joinpath(self.at)

    def read_text(self, *args, **kwargs):
        with self.open('r', *args, **kwargs) as stream:
            return stream.read()

    def read_bytes(self):
        with self.open('rb') as stream:
            return stream.read()

    def is_dir(self):
        return not self.at or self.at.endswith('/')

    def is_file(self):
        return self.exists() and not self.is_dir()

    def exists(self):
        return self.at in self._names()

    def iterdir(self):
        if not self.is_dir():
            raise ValueError("Can't listdir a file")
        for name in self._names():
            if posixpath.dirname(name.rstrip('/')) == self.at.rstrip('/'):
                yield self.__class__(self.root, name)

    def __str__(self):
        return posixpath.join(self.root.filename, self.at)

    def __repr__(self):
        return f'{self.__class__.__name__}({self.root.filename!r}, {self.at!r})'

    def joinpath(self, *other):
        name = posixpath.join(self.at, *other)
        names = self._names()
        return self.__class__(self.root, name + '/' if name not in names and name + '/' in names else name)

    __truediv__ = joinpath

    @property
    def parent(self):
        if not self.at:
            return self.filename.parent
        above = posixpath.dirname(self.at.rstrip('/'))
        return self.__class__(self.root, above + '/' if above else above)
