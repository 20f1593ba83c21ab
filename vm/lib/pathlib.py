"""Paths as objects: PurePath and its kin only look at the text, Path asks the file system.

A path is kept as its drive, its root, and its parts, of which the first is drive and root together, if there are any. What differs between
the two kinds of systems is gathered in a flavour.
"""
import fnmatch
import io
import os
import re
import sys
import warnings
from _collections_abc import Sequence
from errno import EBADF, ELOOP, ENOENT, ENOTDIR
from stat import S_ISBLK, S_ISCHR, S_ISDIR, S_ISFIFO, S_ISLNK, S_ISREG, S_ISSOCK

__all__ = ["PurePath", "PurePosixPath", "PureWindowsPath", "Path", "PosixPath", "WindowsPath"]

_ABSENT = (ENOENT, ENOTDIR, EBADF, ELOOP)   # errors that mean: there's no such file


# ---- flavours

class _Flavour:
    "What paths of one kind of system have in common."

    def parse_parts(self, parts):
        "(drive, root, parts) of texts, of which the last that has a root or a drive counts."
        return _taken_apart(self, parts)


class _PosixFlavour(_Flavour):
    sep, altsep, has_drv = "/", "", False

    @staticmethod
    def splitroot(text):
        "(drive, root, rest)"
        if not text.startswith("/"):
            return "", "", text
        rest = text.lstrip("/")
        return "", "//" if len(text) - len(rest) == 2 else "/", rest

    @staticmethod
    def casefold(text):
        return text

    @staticmethod
    def casefold_parts(parts):
        return parts

    @staticmethod
    def compile_pattern(pattern):
        return re.compile(fnmatch.translate(pattern)).fullmatch

    @staticmethod
    def is_reserved(parts):
        return False

    @staticmethod
    def make_uri(path):
        return "file://" + _quoted(bytes(path))


class _WindowsFlavour(_Flavour):
    sep, altsep, has_drv = "\\", "/", True
    _RESERVED = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"} | {f"{port}{n}" for port in ("COM", "LPT") for n in "123456789\xb2\xb3\xb9"}

    @staticmethod
    def splitroot(text):
        if text[:2] == "\\\\" and text[2:3] != "\\":
            # \\server\share, or \\?\ and \\.\ in front of a device
            end = text.find("\\", 2)
            if end != -1:
                next_ = text.find("\\", end + 1)
                if next_ != end + 1:
                    if next_ == -1:
                        next_ = len(text)
                    drive, rest = text[:next_], text[next_ + 1:]
                    return drive, "\\", rest
        drive = ""
        if text[1:2] == ":" and text[:1].isascii() and text[:1].isalpha():
            drive, text = text[:2], text[2:]
        rest = text.lstrip("\\")
        return drive, "\\" if rest != text else "", rest

    @staticmethod
    def casefold(text):
        return text.lower()

    @staticmethod
    def casefold_parts(parts):
        return [part.lower() for part in parts]

    @staticmethod
    def compile_pattern(pattern):
        return re.compile(fnmatch.translate(pattern), re.IGNORECASE).fullmatch

    @classmethod
    def is_reserved(cls, parts):
        if not parts or parts[0].startswith("\\\\"):
            return False
        return parts[-1].partition(".")[0].partition(":")[0].rstrip(" ").upper() in cls._RESERVED

    @staticmethod
    def make_uri(path):
        drive = path.drive
        if len(drive) == 2 and drive[1] == ":":
            return "file:///" + drive + _quoted(path.as_posix()[2:].encode("utf-8"))
        return "file:" + _quoted(path.as_posix().encode("utf-8"))


_posix_flavour, _windows_flavour = _PosixFlavour(), _WindowsFlavour()


def _quoted(data):
    from urllib.parse import quote_from_bytes
    return quote_from_bytes(data)


def _taken_apart(flavour, texts, joined=False):
    """(drive, root, parts) of texts, of which the last that has a root or a drive counts.

    A drive without a root goes on from what is joined to it on the same drive.
    """
    drive = root = ""
    parts = []
    for text in texts:
        if not text:
            continue
        if flavour.altsep:
            text = text.replace(flavour.altsep, flavour.sep)
        new_drive, new_root, rest = flavour.splitroot(text)
        if flavour.sep in rest:
            names = [name for name in rest.split(flavour.sep) if name and name != "."]
        else:
            names = [rest] if rest and rest != "." else []
        if new_root:
            drive, root, parts = new_drive or drive, new_root, names
        elif new_drive and not (joined and flavour.casefold(new_drive) == flavour.casefold(drive)):
            drive, root, parts = new_drive, "", names
        else:
            drive = new_drive or drive
            parts += names
    if drive or root:
        parts.insert(0, drive + root)
    return drive, root, parts


class _Parents(Sequence):
    "The ancestors of a path, the nearest first."

    def __init__(self, path):
        self._cls = type(path)
        self._drv, self._root, self._parts = path._drv, path._root, path._parts

    def __len__(self):
        return len(self._parts) - 1 if self._drv or self._root else len(self._parts)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(self[i] for i in range(*index.indices(len(self))))
        if index >= len(self) or index < -len(self):
            raise IndexError(index)
        if index < 0:
            index += len(self)
        return self._cls._from_parts(self._drv, self._root, self._parts[:-index - 1])

    def __repr__(self):
        return f"<{self._cls.__name__}.parents>"


class PurePath:
    """A path that is only looked at: no file is touched."""

    __slots__ = ("_drv", "_root", "_parts", "_str", "_hash", "_folded")

    def __new__(cls, *args):
        if cls is PurePath:
            cls = PureWindowsPath if os.name == "nt" else PurePosixPath
        return cls._from_parts(*cls._parse(args))

    @classmethod
    def _parse(cls, args, joined=False):
        texts = []
        for arg in args:
            if type(arg) is str:
                texts.append(arg)
                continue
            if isinstance(arg, PurePath):
                if arg._flavour is cls._flavour or not arg._parts:
                    first = arg._parts[:1]
                    texts.append(cls._flavour.sep.join([*first, *arg._parts[1:]]) if not (arg._drv or arg._root) else str(arg))
                else:
                    texts += arg._parts
                continue
            text = os.fspath(arg)
            if not isinstance(text, str):
                raise TypeError("argument should be a str object or an os.PathLike object returning str, not %r" % type(text))
            texts.append(str(text))
        return _taken_apart(cls._flavour, texts, joined)

    @classmethod
    def _from_parts(cls, drive, root, parts):
        self = object.__new__(cls)
        self._drv, self._root, self._parts = drive, root, parts
        return self

    def __reduce__(self):
        return self.__class__, tuple(self._parts)

    def __str__(self):
        try:
            return self._str
        except AttributeError:
            if self._drv or self._root:
                self._str = self._drv + self._root + self._flavour.sep.join(self._parts[1:])
            else:
                self._str = self._flavour.sep.join(self._parts) or "."
            return self._str

    def __fspath__(self):
        return str(self)

    def as_posix(self):
        """The text with / between the parts."""
        return str(self).replace(self._flavour.sep, "/")

    def __bytes__(self):
        return os.fsencode(self)

    def __repr__(self):
        return f"{self.__class__.__name__}({self.as_posix()!r})"

    def as_uri(self):
        """The path as a file: URI; it must be absolute."""
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        return self._flavour.make_uri(self)

    @property
    def _cparts(self):
        try:
            return self._folded
        except AttributeError:
            self._folded = self._flavour.casefold_parts(self._parts)
            return self._folded

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._flavour is other._flavour and self._cparts == other._cparts

    def __hash__(self):
        try:
            return self._hash
        except AttributeError:
            self._hash = hash(tuple(self._cparts))
            return self._hash

    def __lt__(self, other):
        if not isinstance(other, PurePath) or self._flavour is not other._flavour:
            return NotImplemented
        return self._cparts < other._cparts

    def __le__(self, other):
        if not isinstance(other, PurePath) or self._flavour is not other._flavour:
            return NotImplemented
        return self._cparts <= other._cparts

    def __gt__(self, other):
        if not isinstance(other, PurePath) or self._flavour is not other._flavour:
            return NotImplemented
        return self._cparts > other._cparts

    def __ge__(self, other):
        if not isinstance(other, PurePath) or self._flavour is not other._flavour:
            return NotImplemented
        return self._cparts >= other._cparts

    drive = property(lambda self: self._drv, doc="The letter or the share that it begins with, if any.")
    root = property(lambda self: self._root, doc="The root, if it has one.")
    anchor = property(lambda self: self._drv + self._root, doc="Drive and root together.")
    parts = property(lambda self: tuple(self._parts), doc="The parts of the path, the anchor first.")
    parents = property(_Parents, doc="The ancestors of the path, the nearest first.")

    @property
    def name(self):
        """The last part, unless that is the anchor."""
        if len(self._parts) == (1 if self._drv or self._root else 0):
            return ""
        return self._parts[-1]

    @property
    def suffix(self):
        """The end of the name, from its last dot on."""
        name = self.name
        dot = name.rfind(".")
        return name[dot:] if 0 < dot < len(name) - 1 else ""

    @property
    def suffixes(self):
        """All ends of the name that begin with a dot."""
        name = self.name
        if name.endswith("."):
            return []
        return ["." + suffix for suffix in name.lstrip(".").split(".")[1:]]

    @property
    def stem(self):
        """The name without its suffix."""
        name = self.name
        dot = name.rfind(".")
        return name[:dot] if 0 < dot < len(name) - 1 else name

    @property
    def parent(self):
        """The path without its last part."""
        if len(self._parts) == (1 if self._drv or self._root else 0):
            return self
        return self._from_parts(self._drv, self._root, self._parts[:-1])

    def with_name(self, name):
        """The path with another name."""
        if not self.name:
            raise ValueError("%r has an empty name" % (self,))
        drive, root, parts = _taken_apart(self._flavour, (name,))
        if not name or name[-1] in (self._flavour.sep, self._flavour.altsep) or drive or root or len(parts) != 1:
            raise ValueError("Invalid name %r" % (name,))
        return self._from_parts(self._drv, self._root, self._parts[:-1] + [name])

    def with_stem(self, stem):
        """The path with another name, and the suffix that it has."""
        return self.with_name(stem + self.suffix)

    def with_suffix(self, suffix):
        """The path with another suffix; with none, if that is empty."""
        flavour = self._flavour
        if flavour.sep in suffix or flavour.altsep and flavour.altsep in suffix:
            raise ValueError("Invalid suffix %r" % (suffix,))
        if suffix and not suffix.startswith(".") or suffix == ".":
            raise ValueError("Invalid suffix %r" % (suffix,))
        name = self.name
        if not name:
            raise ValueError("%r has an empty name" % (self,))
        old = self.suffix
        name = name + suffix if not old else name[:-len(old)] + suffix
        return self._from_parts(self._drv, self._root, self._parts[:-1] + [name])

    def relative_to(self, *other):
        """The path as seen from another one that it begins with."""
        if not other:
            raise TypeError("need at least one argument")
        drive, root, parts = self._parse(other)
        mine = [self._drv, self._root, *self._parts[1:]] if self._root else [self._drv, *self._parts[1:]] if self._drv else self._parts
        theirs = [drive, root, *parts[1:]] if root else [drive, *parts[1:]] if drive else parts
        n = len(theirs)
        fold = self._flavour.casefold_parts
        if (root or drive) if n == 0 else fold(mine[:n]) != fold(theirs):
            shown = str(self._from_parts(drive, root, parts))
            raise ValueError(f"{str(self)!r} is not in the subpath of {shown!r} OR one path is relative and the other is absolute.")
        rooted = self._root if n == 1 and drive and not root else ""
        rest = mine[n:]
        return self._from_parts("", rooted, rest)

    def is_relative_to(self, *other):
        """Whether it begins with another path."""
        try:
            self.relative_to(*other)
            return True
        except ValueError:
            return False

    def joinpath(self, *args):
        """The path followed by others; one that is absolute begins anew."""
        if self._flavour.has_drv:
            drive, root, parts = self._parse((self, *args), joined=True)
        else:
            drive, root, parts = self._parse(args)
            if not root:
                drive, root, parts = self._drv, self._root, self._parts + parts
        return self._from_parts(drive, root, parts)

    def __truediv__(self, key):
        try:
            return self.joinpath(key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self._from_parts(*self._parse((key, self), joined=True))
        except TypeError:
            return NotImplemented

    def is_absolute(self):
        """Whether it has a root, and a drive where there are drives."""
        if not self._root:
            return False
        return self._flavour is _posix_flavour or bool(self._drv)

    def is_reserved(self):
        """Whether the system keeps the name for something special."""
        return self._flavour.is_reserved(self._parts)

    def match(self, path_pattern):
        """Whether it matches a pattern: a relative one from the right."""
        drive, root, parts = _taken_apart(self._flavour, (self._flavour.casefold(path_pattern),))
        if not parts:
            raise ValueError("empty pattern")
        if drive and drive != self._flavour.casefold(self._drv) or root and root != self._flavour.casefold(self._root):
            return False
        mine = self._cparts
        if drive or root:
            if len(parts) != len(mine):
                return False
            parts = parts[1:]
        elif len(parts) > len(mine):
            return False
        return all(fnmatch.fnmatchcase(part, pattern) for part, pattern in zip(reversed(mine), reversed(parts)))


os.PathLike.register(PurePath)


class PurePosixPath(PurePath):
    """A path of a system with /."""

    __slots__ = ()
    _flavour = _posix_flavour


class PureWindowsPath(PurePath):
    """A path of Windows."""

    __slots__ = ()
    _flavour = _windows_flavour


# ---- glob

def _pattern_steps(parts):
    "The parts of a pattern as functions that give the paths below one: select(path, only_directories)."
    steps = []
    for part in parts:
        if part == "**":
            steps.append(_all_folders)
        elif "**" in part:
            raise ValueError("Invalid pattern: '**' can only be an entire path component")
        elif part == "..":
            steps.append(lambda path, folders: [path._child("..")])
        elif not any(c in part for c in "*?["):
            steps.append(lambda path, folders, name=part: _named(path, name, folders))
        else:
            steps.append(lambda path, folders, match=_posix_flavour.compile_pattern(part): _matching(path, match, folders))
    return steps


def _named(path, name, folders):
    child = path._child(name)
    if child.is_dir() if folders else child.exists():
        yield child


def _listed(path):
    try:
        with os.scandir(path) as entries:
            return list(entries)
    except PermissionError:
        return []


def _matching(path, match, folders):
    for entry in _listed(path):
        if folders:
            try:
                if not entry.is_dir():
                    continue
            except OSError as error:
                if error.errno not in _ABSENT:
                    raise
                continue
        if match(entry.name):
            yield path._child(entry.name)


def _all_folders(path, folders):
    yield path
    for entry in _listed(path):
        try:
            is_folder = entry.is_dir(follow_symlinks=False)
        except OSError as error:
            if error.errno not in _ABSENT:
                raise
            continue
        if is_folder:
            yield from _all_folders(path._child(entry.name), folders)


def _selected(path, steps):
    if not steps:
        yield path
        return
    last = len(steps) == 1
    if not path.is_dir():
        return
    seen = set()
    unique = steps[0] is _all_folders
    for found in steps[0](path, not last):
        for result in _selected(found, steps[1:]):
            if not unique:
                yield result
            elif result not in seen:
                seen.add(result)
                yield result


class Path(PurePath):
    """A path of this system, and what can be done with the file that it leads to."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        if cls is Path:
            cls = WindowsPath if os.name == "nt" else PosixPath
        self = cls._from_parts(*cls._parse(args))
        if self._flavour is not _posix_flavour:
            raise NotImplementedError("cannot instantiate %r on your system" % (cls.__name__,))
        return self

    def __enter__(self):
        warnings.warn("pathlib.Path.__enter__() is deprecated and scheduled for removal in Python 3.13; Path objects as a context manager is a no-op",
                      DeprecationWarning, stacklevel=2)
        return self

    def __exit__(self, kind, value, traceback):
        pass

    def _child(self, name):
        return self._from_parts(self._drv, self._root, self._parts + [name])

    # where we are

    @classmethod
    def cwd(cls):
        """The current directory."""
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        """The home directory of the user."""
        return cls("~").expanduser()

    def expanduser(self):
        """The path with ~ or ~user at its beginning replaced by that home directory."""
        if not (self._drv or self._root) and self._parts and self._parts[0][:1] == "~":
            home = os.path.expanduser(self._parts[0])
            if home[:1] == "~":
                raise RuntimeError("Could not determine home directory.")
            drive, root, parts = self._parse((home,))
            return self._from_parts(drive, root, parts + self._parts[1:])
        return self

    def absolute(self):
        """The path from the root on; nothing else in it changes."""
        if self.is_absolute():
            return self
        return self._from_parts(*self._parse((os.getcwd(), self)))

    def resolve(self, strict=False):
        """The path from the root on, without links and ..; with strict it must exist."""
        try:
            text = os.path.realpath(self, strict=strict)
        except OSError as error:
            if error.errno == ELOOP:
                raise RuntimeError("Symlink loop from %r" % error.filename)
            raise
        path = self._from_parts(*self._parse((text,)))
        if not strict:
            try:
                path.stat()
            except OSError as error:
                if error.errno == ELOOP:
                    raise RuntimeError("Symlink loop from %r" % error.filename)
        return path

    def readlink(self):
        """Where the link leads to."""
        return self._from_parts(*self._parse((os.readlink(self),)))

    # what is there

    def stat(self, *, follow_symlinks=True):
        """What os.stat() tells."""
        return os.stat(self, follow_symlinks=follow_symlinks)

    def lstat(self):
        """What os.stat() tells of a link itself."""
        return self.stat(follow_symlinks=False)

    def owner(self):
        """The name of the user that the file belongs to."""
        import pwd
        return pwd.getpwuid(self.stat().st_uid).pw_name

    def group(self):
        """The name of the group that the file belongs to."""
        import grp
        return grp.getgrgid(self.stat().st_gid).gr_name

    def _mode_is(self, test, follow=True):
        try:
            return test(self.stat(follow_symlinks=follow).st_mode)
        except OSError as error:
            if error.errno not in _ABSENT:
                raise
            return False
        except ValueError:
            return False  # a NUL in it

    def exists(self):
        """Whether there is something."""
        return self._mode_is(lambda mode: True)

    def is_dir(self):
        """Whether it is a directory."""
        return self._mode_is(S_ISDIR)

    def is_file(self):
        """Whether it is a plain file."""
        return self._mode_is(S_ISREG)

    def is_symlink(self):
        """Whether it is a link."""
        return self._mode_is(S_ISLNK, follow=False)

    def is_block_device(self):
        """Whether it is a block device."""
        return self._mode_is(S_ISBLK)

    def is_char_device(self):
        """Whether it is a character device."""
        return self._mode_is(S_ISCHR)

    def is_fifo(self):
        """Whether it is a named pipe."""
        return self._mode_is(S_ISFIFO)

    def is_socket(self):
        """Whether it is a socket."""
        return self._mode_is(S_ISSOCK)

    def is_mount(self):
        """Whether another file system begins there."""
        if not self.exists() or not self.is_dir():
            return False
        try:
            above = self.parent.stat().st_dev
        except OSError:
            return False
        here = self.stat()
        return here.st_dev != above or here.st_ino == self.parent.stat().st_ino

    def samefile(self, other_path):
        """Whether both lead to the same file."""
        here = self.stat()
        there = other_path.stat() if hasattr(other_path, "stat") else self.__class__(other_path).stat()
        return os.path.samestat(here, there)

    def iterdir(self):
        """The paths of what is in the directory."""
        for name in os.listdir(self):
            yield self._child(name)

    def glob(self, pattern):
        """The paths below that match a pattern."""
        sys.audit("pathlib.Path.glob", self, pattern)
        if not pattern:
            raise ValueError("Unacceptable pattern: {!r}".format(pattern))
        yield from self._glob(pattern, [])

    def rglob(self, pattern):
        """The paths at any depth below that match a pattern."""
        sys.audit("pathlib.Path.rglob", self, pattern)
        yield from self._glob(pattern, ["**"])

    def _glob(self, pattern, start):
        drive, root, parts = _taken_apart(self._flavour, (pattern,))
        if drive or root:
            raise NotImplementedError("Non-relative patterns are unsupported")
        if pattern and pattern[-1] == self._flavour.sep:
            parts.append("")
        steps = _pattern_steps([part for part in start + parts if part])
        if parts and parts[-1] == "":
            for path in _selected(self, steps):
                if path.is_dir():
                    yield path
        else:
            yield from _selected(self, steps)

    # files

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        """What open() gives."""
        if "b" not in mode:
            encoding = io.text_encoding(encoding)
        return io.open(self, mode, buffering, encoding, errors, newline)

    def read_bytes(self):
        """All bytes of the file."""
        with self.open(mode="rb") as file:
            return file.read()

    def read_text(self, encoding=None, errors=None):
        """The text of the file."""
        encoding = io.text_encoding(encoding)
        with self.open(mode="r", encoding=encoding, errors=errors) as file:
            return file.read()

    def write_bytes(self, data):
        """Make it a file with these bytes."""
        view = memoryview(data)
        with self.open(mode="wb") as file:
            return file.write(view)

    def write_text(self, data, encoding=None, errors=None, newline=None):
        """Make it a file with this text."""
        if not isinstance(data, str):
            raise TypeError("data must be str, not %s" % data.__class__.__name__)
        encoding = io.text_encoding(encoding)
        with self.open(mode="w", encoding=encoding, errors=errors, newline=newline) as file:
            return file.write(data)

    # changes

    def touch(self, mode=0o666, exist_ok=True):
        """Make an empty file, or give the one that is there the time of now."""
        if exist_ok:
            try:
                os.utime(self, None)
                return
            except OSError:
                pass
        flags = os.O_CREAT | os.O_WRONLY
        if not exist_ok:
            flags |= os.O_EXCL
        os.close(os.open(self, flags, mode))

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        """Make a directory there; with parents those above, too."""
        try:
            os.mkdir(self, mode)
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, parents=False, exist_ok=exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise

    def chmod(self, mode, *, follow_symlinks=True):
        """Change who may do what."""
        os.chmod(self, mode, follow_symlinks=follow_symlinks)

    def lchmod(self, mode):
        """The same of a link itself."""
        self.chmod(mode, follow_symlinks=False)

    def unlink(self, missing_ok=False):
        """Remove the file or the link."""
        try:
            os.unlink(self)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rmdir(self):
        """Remove the directory, which must be empty."""
        os.rmdir(self)

    def rename(self, target):
        """Give it another path; the result is that path."""
        os.rename(self, target)
        return self.__class__(target)

    def replace(self, target):
        """Give it another path, in the place of what is there; the result is that path."""
        os.replace(self, target)
        return self.__class__(target)

    def symlink_to(self, target, target_is_directory=False):
        """Make it a link that leads to target."""
        os.symlink(target, self, target_is_directory)

    def hardlink_to(self, target):
        """Make it another name of the file target."""
        os.link(target, self)

    def link_to(self, target):
        """Make target another name of this file."""
        warnings.warn("pathlib.Path.link_to() is deprecated and is scheduled for removal in Python 3.12. Use pathlib.Path.hardlink_to() instead.",
                      DeprecationWarning, stacklevel=2)
        self.__class__(target).hardlink_to(self)


class PosixPath(Path, PurePosixPath):
    """A path of this system."""

    __slots__ = ()


class WindowsPath(Path, PureWindowsPath):
    """A path of Windows, when that is the system."""

    __slots__ = ()

    def is_mount(self):
        raise NotImplementedError("Path.is_mount() is unsupported on this system")
