"""What is installed: distributions, found by the .dist-info and .egg-info beside the modules of sys.path.

A distribution is a directory (or, of old, one file) with texts: METADATA or PKG-INFO (headers as in mail), RECORD (its files),
entry_points.txt (names that other programs look for).
"""
import abc
import collections
import functools
import itertools
import operator
import os
import pathlib
import posixpath
import re
import sys
import warnings
from contextlib import suppress
from importlib.abc import MetaPathFinder

__all__ = ['Distribution', 'DistributionFinder', 'PackageMetadata', 'PackageNotFoundError', 'distribution', 'distributions', 'entry_points',
           'files', 'metadata', 'packages_distributions', 'requires', 'version']


class PackageNotFoundError(ModuleNotFoundError):
    """There is no such distribution."""

    def __str__(self):
        return f'No package metadata was found for {self.name}'

    @property
    def name(self):
        return self.args[0]


def __getattr__(name):
    if name == 'PackageMetadata':
        from ._message import PackageMetadata
        globals()[name] = PackageMetadata
        return PackageMetadata
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


def _sections(text):
    "(section, line) for each line of a text like an .ini; section is None before the first."
    section = None
    for line in map(str.strip, text.splitlines()):
        if line.startswith('[') and line.endswith(']'):
            section = line.strip('[]')
        elif line and not line.startswith('#'):
            yield section, line


class EntryPoint:
    """A name that leads to an object: module:attribute [extras]."""

    pattern = re.compile(r'(?P<module>[\w.]+)\s*(:\s*(?P<attr>[\w.]+)\s*)?((?P<extras>\[.*\])\s*)?$')
    dist = None

    def __init__(self, name, value, group):
        vars(self).update(name=name, value=value, group=group)

    def load(self):
        """The object."""
        from importlib import import_module
        match = self.pattern.match(self.value)
        module = import_module(match.group('module'))
        return functools.reduce(getattr, filter(None, (match.group('attr') or '').split('.')), module)

    @property
    def module(self):
        return self.pattern.match(self.value).group('module')

    @property
    def attr(self):
        return self.pattern.match(self.value).group('attr')

    @property
    def extras(self):
        return re.findall(r'\w+', self.pattern.match(self.value).group('extras') or '')

    def _for(self, dist):
        vars(self).update(dist=dist)
        return self

    def __iter__(self):
        warnings.warn('Construction of dict of EntryPoints is deprecated in favor of EntryPoints.', DeprecationWarning)
        return iter((self.name, self))

    def matches(self, **params):
        """Whether the attributes have these values."""
        return all(value == getattr(self, name) for name, value in params.items())

    def _key(self):
        return self.name, self.value, self.group

    def __lt__(self, other):
        return self._key() < other._key()

    def __eq__(self, other):
        return self._key() == other._key()

    def __setattr__(self, name, value):
        raise AttributeError('EntryPoint objects are immutable.')

    def __repr__(self):
        return f'EntryPoint(name={self.name!r}, value={self.value!r}, group={self.group!r})'

    def __hash__(self):
        return hash(self._key())


class EntryPoints(list):
    """Several entry points, that can be chosen from."""

    __slots__ = ()

    def __getitem__(self, name):
        if isinstance(name, int):
            warnings.warn('Accessing entry points by index is deprecated. Cast to tuple if needed.', DeprecationWarning, stacklevel=2)
            return super().__getitem__(name)
        try:
            return next(iter(self.select(name=name)))
        except StopIteration:
            raise KeyError(name)

    def select(self, **params):
        """Those whose attributes have these values."""
        return EntryPoints(point for point in self if point.matches(**params))

    @property
    def names(self):
        return {point.name for point in self}

    @property
    def groups(self):
        return {point.group for point in self}

    @classmethod
    def _from_text_for(cls, text, dist):
        points = []
        for group, line in _sections(text or ''):
            if group is not None:
                name, _, value = map(str.strip, line.partition('='))
                points.append(EntryPoint(name=name, value=value, group=group)._for(dist))
        return cls(points)


class SelectableGroups(dict):
    """The entry points by group, as they were given once."""

    @classmethod
    def load(cls, points):
        by_group = operator.attrgetter('group')
        return cls((group, EntryPoints(found)) for group, found in itertools.groupby(sorted(points, key=by_group), by_group))

    @property
    def _all(self):
        return EntryPoints(itertools.chain.from_iterable(dict.values(self)))

    @property
    def groups(self):
        return self._all.groups

    @property
    def names(self):
        return self._all.names

    def select(self, **params):
        """Those whose attributes have these values; all of them by group without any."""
        return self._all.select(**params) if params else self

    def _old(self):
        warnings.warn('SelectableGroups dict interface is deprecated. Use select.', DeprecationWarning, stacklevel=3)

    def __getitem__(self, name):
        self._old()
        return super().__getitem__(name)

    def get(self, name, default=None):
        self._old()
        return super().get(name, default)

    def __iter__(self):
        self._old()
        return super().__iter__()

    def __contains__(self, *args):
        self._old()
        return super().__contains__(*args)

    def keys(self):
        self._old()
        return super().keys()

    def values(self):
        self._old()
        return super().values()


class PackagePath(pathlib.PurePosixPath):
    """A file of a distribution."""

    def read_text(self, encoding='utf-8'):
        return self.locate().read_text(encoding=encoding)

    def read_binary(self):
        return self.locate().read_bytes()

    def locate(self):
        """Where it lies."""
        return self.dist.locate_file(self)


class FileHash:
    """How a file's sum was made, and the sum."""

    def __init__(self, spec):
        self.mode, _, self.value = spec.partition('=')

    def __repr__(self):
        return f'<FileHash mode: {self.mode} value: {self.value}>'


class Distribution:
    """One that is installed."""

    @abc.abstractmethod
    def read_text(self, filename):
        """One of its texts, or None."""

    @abc.abstractmethod
    def locate_file(self, path):
        """Where one of its files lies."""

    @classmethod
    def from_name(cls, name):
        """The distribution of that name."""
        if not name:
            raise ValueError('A distribution name is required.')
        try:
            return next(cls.discover(name=name))
        except StopIteration:
            raise PackageNotFoundError(name)

    @classmethod
    def discover(cls, **kwargs):
        """All distributions that the finders of sys.meta_path know."""
        context = kwargs.pop('context', None)
        if context and kwargs:
            raise ValueError('cannot accept context and kwargs')
        context = context or DistributionFinder.Context(**kwargs)
        return itertools.chain.from_iterable(find(context) for find in cls._discover_resolvers())

    @staticmethod
    def at(path):
        """The distribution with that directory of texts."""
        return PathDistribution(pathlib.Path(path))

    @staticmethod
    def _discover_resolvers():
        from importlib.machinery import PathFinder
        finders = (MetadataPathFinder.find_distributions if finder is PathFinder else getattr(finder, 'find_distributions', None)
                   for finder in sys.meta_path)
        return filter(None, finders)

    @property
    def metadata(self):
        """Its headers."""
        from ._message import Message, parse
        text = self.read_text('METADATA') or self.read_text('PKG-INFO') or self.read_text('')
        return Message(parse(text))

    @property
    def name(self):
        return self.metadata['Name']

    @property
    def _normalized_name(self):
        return Prepared.normalize(self.name)

    @property
    def version(self):
        return self.metadata['Version']

    @property
    def entry_points(self):
        return EntryPoints._from_text_for(self.read_text('entry_points.txt'), self)

    @property
    def files(self):
        """The files, or None if nobody wrote them down."""
        def make(name, hash=None, size=None):
            path = PackagePath(name)
            path.hash = FileHash(hash) if hash else None
            path.size = int(size) if size else None
            path.dist = self
            return path

        rows = self._rows()
        return None if rows is None else [make(*row) for row in rows]

    def _rows(self):
        text = self.read_text('RECORD')
        if text is not None:
            import csv
            return list(csv.reader(text.splitlines()))
        text = self.read_text('SOURCES.txt')
        return text and [[line] for line in text.splitlines()]

    @property
    def requires(self):
        """What else it needs."""
        needed = self.metadata.get_all('Requires-Dist')
        if needed is None:
            text = self.read_text('requires.txt')
            needed = None if text is None else self._egg_requires(text)
        return needed and list(needed)

    @staticmethod
    def _egg_requires(text):
        for section, line in _sections(text):
            extra, _, markers = (section or '').partition(':')
            if extra and markers:
                markers = f'({markers})'
            conditions = [part for part in (markers, extra and f'extra == "{extra}"') if part]
            space = ' ' * ('@' in line)
            yield line + space + ('; ' + ' and '.join(conditions) if conditions else '')


class DistributionFinder(MetaPathFinder):
    """A finder that knows distributions."""

    class Context:
        """What is looked for: a name (None: all), along a path."""

        name = None

        def __init__(self, **kwargs):
            vars(self).update(kwargs)

        @property
        def path(self):
            return vars(self).get('path', sys.path)

    @abc.abstractmethod
    def find_distributions(self, context=Context()):
        """Those that fit."""


class Prepared:
    """A name as it's compared."""

    def __init__(self, name):
        self.name = name
        self.normalized = None if name is None else self.normalize(name)
        self.legacy_normalized = None if name is None else name.lower().replace('-', '_')

    @staticmethod
    def normalize(name):
        return re.sub(r'[-_.]+', '-', name).lower().replace('-', '_')

    def __bool__(self):
        return bool(self.name)


class _Folder:
    "What lies in a directory of sys.path, by name; looked at again when the directory has changed."

    _known = {}

    def __init__(self, root):
        self.infos = collections.defaultdict(list)
        self.eggs = collections.defaultdict(list)
        base = os.path.basename(root).lower()
        in_egg = base.endswith('.egg')
        for child in self._children(root):
            low = child.lower()
            stem, extension = os.path.splitext(low)
            if extension in ('.dist-info', '.egg-info'):
                name = stem.partition('-')[0]
                self.infos[Prepared.normalize(name)].append(posixpath.join(root, child))
            elif in_egg and low == 'egg-info':
                name = base.rpartition('.')[0].partition('-')[0]
                self.eggs[name.replace('-', '_')].append(posixpath.join(root, child))

    @staticmethod
    def _children(root):
        with suppress(Exception):
            return os.listdir(root or '.')
        with suppress(Exception):
            from zipfile import ZipFile
            with ZipFile(root) as archive:
                return list(dict.fromkeys(name.split('/', 1)[0] for name in archive.namelist()))
        return []

    @classmethod
    def of(cls, root):
        try:
            changed = os.stat(root).st_mtime
        except OSError:
            return cls(root)
        known = cls._known.get(root)
        if known is None or known[0] != changed:
            known = cls._known[root] = (changed, cls(root))
        return known[1]

    def search(self, prepared):
        if prepared:
            return self.infos.get(prepared.normalized, []) + self.eggs.get(prepared.legacy_normalized, [])
        return list(itertools.chain.from_iterable(itertools.chain(self.infos.values(), self.eggs.values())))


class MetadataPathFinder(DistributionFinder):
    """Finds distributions along a path."""

    @classmethod
    def find_distributions(cls, context=DistributionFinder.Context()):
        prepared = Prepared(context.name)
        found = itertools.chain.from_iterable(_Folder.of(str(root)).search(prepared) for root in context.path)
        return map(PathDistribution, map(_path, found))

    @classmethod
    def invalidate_caches(cls):
        _Folder._known.clear()


def _path(text):
    "A directory, or a place in an archive."
    path = pathlib.Path(text)
    if path.exists() or not path.parent.is_file():
        return path
    from zipfile import Path
    place = Path(str(path.parent), path.name)
    return place if place.exists() else Path(str(path.parent), path.name + '/')


class PathDistribution(Distribution):
    """A distribution with its directory of texts."""

    def __init__(self, path):
        self._path = path

    def read_text(self, filename):
        with suppress(FileNotFoundError, IsADirectoryError, KeyError, NotADirectoryError, PermissionError):
            return self._path.joinpath(filename).read_text(encoding='utf-8')

    def locate_file(self, path):
        return self._path.parent / path

    @property
    def _normalized_name(self):
        stem, extension = os.path.splitext(os.path.basename(str(self._path)))
        if extension in ('.dist-info', '.egg-info'):
            return Prepared.normalize(stem.partition('-')[0])
        return super()._normalized_name


def distribution(distribution_name):
    """The distribution of that name."""
    return Distribution.from_name(distribution_name)


def distributions(**kwargs):
    """All distributions."""
    return Distribution.discover(**kwargs)


def metadata(distribution_name):
    """The headers of a distribution."""
    return Distribution.from_name(distribution_name).metadata


def version(distribution_name):
    """The version of a distribution."""
    return distribution(distribution_name).version


def entry_points(**params):
    """The entry points of all distributions, the first of a name only; all by group if nothing is chosen."""
    seen, points = set(), []
    for dist in distributions():
        name = dist._normalized_name
        if name not in seen:
            seen.add(name)
            points.extend(dist.entry_points)
    return SelectableGroups.load(points).select(**params)


def files(distribution_name):
    """The files of a distribution."""
    return distribution(distribution_name).files


def requires(distribution_name):
    """What a distribution needs."""
    return distribution(distribution_name).requires


def packages_distributions():
    """Which distributions each top-level package comes from."""
    found = collections.defaultdict(list)
    for dist in distributions():
        text = dist.read_text('top_level.txt')
        names = text.split() if text else {_top(file) for file in dist.files or [] if file.suffix == '.py'}
        for name in names:
            found[name].append(dist.metadata['Name'])
    return dict(found)


def _top(file):
    return file.parts[0] if len(file.parts) > 1 else file.with_suffix('').name
