"""Tar archives: reading, writing and unpacking them, as files, as streams, plain or compressed by gzip. bz2 and lzma are refused."""
import builtins
import copy
import io
import os
import shutil
import stat
import sys
import time
from _tar_member import *
from _tar_member import _payload

try:
    import grp
    import pwd
except ImportError:
    grp = pwd = None

__all__ = ["TarFile", "TarInfo", "is_tarfile", "TarError", "ReadError", "CompressionError", "StreamError", "ExtractError", "HeaderError",
           "ENCODING", "USTAR_FORMAT", "GNU_FORMAT", "PAX_FORMAT", "DEFAULT_FORMAT", "open"]
version = "0.9.0"
ENCODING = sys.getfilesystemencoding()
symlink_exception = AttributeError, NotImplementedError
_MAGICS = {"bz2": (b"BZh", "not a bzip2 file"), "xz": (b"\xfd7zXZ\0", "not an lzma file")}


def copyfileobj(src, dst, length=None, exception=OSError, bufsize=None):
    """Copy so many bytes, or all."""
    bufsize = bufsize or 16 * 1024
    if length is None:
        shutil.copyfileobj(src, dst, bufsize)
        return
    while length > 0:
        data = src.read(min(bufsize, length))
        if not data:
            raise exception("unexpected end of data")
        dst.write(data)
        length -= len(data)


class _Stream:
    """What is read or written once, from front to back: a file without seek()."""

    def __init__(self, fileobj, bufsize):
        self.fileobj, self.bufsize = fileobj, bufsize
        self.position = 0

    def tell(self):
        return self.position

    def read(self, size):
        data = b""
        while len(data) < size and (more := self.fileobj.read(size - len(data))):
            data += more
        self.position += len(data)
        return data

    def seek(self, position):
        if position < self.position:
            raise StreamError("seeking backwards is not allowed")
        while position > self.position and self.read(min(self.bufsize, position - self.position)):
            pass
        return self.position

    def write(self, data):
        self.fileobj.write(data)
        self.position += len(data)

    def close(self):
        self.fileobj.close()


class _FirstBytes(io.RawIOBase):
    "A stream whose first bytes have been looked at."

    def __init__(self, fileobj, owned):
        self.fileobj, self.owned = fileobj, owned
        self.ahead = fileobj.read(BLOCKSIZE)

    def readable(self):
        return True

    def read(self, size=-1):
        data = self.ahead[:size]
        self.ahead = self.ahead[len(data):]
        return data or self.fileobj.read(size)

    def close(self):
        if self.owned and not self.closed:
            self.fileobj.close()
        super().close()


class _FileInFile(io.RawIOBase):
    """The data of a member as a file; the holes of a sparse one are zeros."""

    def __init__(self, fileobj, offset, size, blockinfo=None):
        self.fileobj, self.size, self.name = fileobj, size, getattr(fileobj, "name", None)
        self.position = 0
        self.parts = []             # (begin, end, where it lies)
        for begin, length in [(0, size)] if blockinfo is None else blockinfo:
            self.parts.append((begin, begin + length, offset))
            offset += length

    def readable(self):
        return True

    def writable(self):
        return False

    def seekable(self):
        return not isinstance(self.fileobj, _Stream) and self.fileobj.seekable()

    def tell(self):
        return self.position

    def seek(self, position, whence=io.SEEK_SET):
        if whence not in (io.SEEK_SET, io.SEEK_CUR, io.SEEK_END):
            raise ValueError("Invalid argument")
        position += {io.SEEK_SET: 0, io.SEEK_CUR: self.position, io.SEEK_END: self.size}[whence]
        self.position = min(max(position, 0), self.size)
        return self.position

    def read(self, size=None):
        left = self.size - self.position
        size = left if size is None or size < 0 else min(size, left)
        pieces = []
        while size > 0:
            piece = self._piece(size)
            if not piece:
                raise ReadError("unexpected end of data")
            pieces.append(piece)
            size -= len(piece)
            self.position += len(piece)
        return b"".join(pieces)

    def _piece(self, size):
        for begin, end, place in self.parts:
            if begin <= self.position < end:
                self.fileobj.seek(place + self.position - begin)
                return self.fileobj.read(min(size, end - self.position))
        return NUL * min([size] + [begin - self.position for begin, end, place in self.parts if begin > self.position])

    def readinto(self, buffer):
        data = self.read(len(buffer))
        buffer[:len(data)] = data
        return len(data)


class ExFileObject(io.BufferedReader):
    """What extractfile() gives."""

    def __init__(self, tarfile, tarinfo):
        super().__init__(_FileInFile(tarfile.fileobj, tarinfo.offset_data, tarinfo.size, tarinfo.sparse))


class TarFile:
    """An archive."""

    debug = 0
    dereference = False
    ignore_zeros = False
    errorlevel = 1
    format = DEFAULT_FORMAT
    encoding = ENCODING
    errors = None
    tarinfo = TarInfo
    fileobject = ExFileObject
    OPEN_METH = {"tar": "taropen", "gz": "gzopen", "bz2": "bz2open", "xz": "xzopen"}

    def __init__(self, name=None, mode="r", fileobj=None, format=None, tarinfo=None, dereference=None, ignore_zeros=None, encoding=None,
                 errors="surrogateescape", pax_headers=None, debug=None, errorlevel=None, copybufsize=None):
        modes = {"r": "rb", "a": "r+b", "w": "wb", "x": "xb"}
        if mode not in modes:
            raise ValueError("mode must be 'r', 'a', 'w' or 'x'")
        self.mode, self._mode = mode, modes[mode]
        self._extfileobj = bool(fileobj)
        if not fileobj:
            if mode == "a" and not os.path.exists(name):
                self.mode, self._mode = "w", "wb"
            fileobj = builtins.open(name, self._mode)
        else:
            if name is None and isinstance(getattr(fileobj, "name", None), (str, bytes)):
                name = fileobj.name
            self._mode = getattr(fileobj, "mode", self._mode)
        self.name = os.path.abspath(name) if name else None
        self.fileobj = fileobj
        for key, value in dict(format=format, tarinfo=tarinfo, dereference=dereference, ignore_zeros=ignore_zeros, encoding=encoding,
                               debug=debug, errorlevel=errorlevel).items():
            if value is not None:
                setattr(self, key, value)
        self.errors = errors
        self.pax_headers = pax_headers if pax_headers is not None and self.format == PAX_FORMAT else {}
        self.copybufsize = copybufsize
        self.closed = False
        self.members = []
        self._loaded = False
        self.offset = self.fileobj.tell()
        self.inodes = {}
        self.firstmember = None
        try:
            self._begin()
        except BaseException:
            if not self._extfileobj:
                self.fileobj.close()
            self.closed = True
            raise

    def _begin(self):
        if self.mode == "r":
            self.firstmember = self.next()
            return
        if self.mode == "a":
            self._find_end()
        self._loaded = True
        if self.pax_headers:
            self._write(self.tarinfo.create_pax_global_header(self.pax_headers.copy()))

    def _find_end(self):
        while True:
            self.fileobj.seek(self.offset)
            try:
                self.members.append(self.tarinfo.fromtarfile(self))
            except EOFHeaderError:
                self.fileobj.seek(self.offset)
                return
            except HeaderError as error:
                raise ReadError(str(error)) from None

    def _write(self, data):
        self.fileobj.write(data)
        self.offset += len(data)

    # -- opening --

    @classmethod
    def open(cls, name=None, mode="r", fileobj=None, bufsize=RECORDSIZE, **kwargs):
        """An archive by its name or in a file. Modes: r or r:* (any compression), r:gz, w, w:gz, a, x, x:gz; with | in place of the colon
        as a stream."""
        if not name and not fileobj:
            raise ValueError("nothing to open")
        if mode in ("r", "r:*"):
            return cls._open_any(name, fileobj, **kwargs)
        if ":" in mode:
            filemode, comptype = mode.split(":", 1)
            filemode, comptype = filemode or "r", comptype or "tar"
            if comptype not in cls.OPEN_METH:
                raise CompressionError("unknown compression type %r" % comptype)
            return getattr(cls, cls.OPEN_METH[comptype])(name, filemode, fileobj, **kwargs)
        if "|" in mode:
            filemode, comptype = mode.split("|", 1)
            filemode, comptype = filemode or "r", comptype or "tar"
            if filemode not in ("r", "w"):
                raise ValueError("mode must be 'r' or 'w'")
            return cls._open_stream(name, filemode, comptype, fileobj, bufsize, **kwargs)
        if mode in ("a", "w", "x"):
            return cls.taropen(name, mode, fileobj, **kwargs)
        raise ValueError("undiscernible mode")

    @classmethod
    def _open_any(cls, name, fileobj, **kwargs):
        messages = []
        start = fileobj.tell() if fileobj is not None else None
        for comptype in sorted(cls.OPEN_METH, key=lambda comptype: cls.OPEN_METH[comptype] == "taropen"):
            try:
                return getattr(cls, cls.OPEN_METH[comptype])(name, "r", fileobj, **kwargs)
            except (ReadError, CompressionError) as error:
                messages.append("- method %s: %r" % (comptype, error))
                if fileobj is not None:
                    fileobj.seek(start)
        raise ReadError("file could not be opened successfully:\n" + "\n".join(messages))

    @classmethod
    def _open_stream(cls, name, mode, comptype, fileobj, bufsize, **kwargs):
        owned = fileobj is None
        if owned:
            fileobj = builtins.open(name, mode + "b")
        below = fileobj
        if mode == "r" and comptype == "*":
            below = _FirstBytes(fileobj, owned)
            owned = True
            comptype = "gz" if below.ahead.startswith(b"\x1f\x8b") else "tar"
        if comptype in ("bz2", "xz"):
            cls._refuse(comptype)
        if comptype == "gz":
            import gzip
            below, owned = gzip.GzipFile(name or "", mode + "b", kwargs.pop("compresslevel", 9), below), True
        elif comptype != "tar":
            raise CompressionError("unknown compression type %r" % comptype)
        try:
            archive = cls(name, mode, _Stream(below, bufsize), **kwargs)
        except (OSError, EOFError) as error:
            raise ReadError("not a gzip file" if comptype == "gz" else str(error)) from None
        archive._extfileobj = not owned
        return archive

    @classmethod
    def taropen(cls, name, mode="r", fileobj=None, **kwargs):
        """An archive without compression."""
        if mode not in ("r", "a", "w", "x"):
            raise ValueError("mode must be 'r', 'a', 'w' or 'x'")
        return cls(name, mode, fileobj, **kwargs)

    @classmethod
    def gzopen(cls, name, mode="r", fileobj=None, compresslevel=9, **kwargs):
        """An archive compressed by gzip."""
        if mode not in ("r", "w", "x"):
            raise ValueError("mode must be 'r', 'w' or 'x'")
        from gzip import GzipFile
        fileobj = GzipFile(name, mode + "b", compresslevel, fileobj)
        try:
            archive = cls.taropen(name, mode, fileobj, **kwargs)
        except (OSError, EOFError) as error:
            fileobj.close()
            if mode == "r":
                raise ReadError("not a gzip file") from error
            raise
        except BaseException:
            fileobj.close()
            raise
        archive._extfileobj = False
        return archive

    @classmethod
    def _open_lacking(cls, comptype, name, mode, fileobj):
        if mode not in ("r", "w", "x"):
            raise ValueError("mode must be 'r', 'w' or 'x'")
        if mode == "r":
            magic, message = _MAGICS[comptype]
            file = fileobj or builtins.open(name, "rb")
            start = file.read(len(magic))
            if not fileobj:
                file.close()
            if start != magic:
                raise ReadError(message)
        cls._refuse(comptype)

    @staticmethod
    def _refuse(comptype):
        raise CompressionError("Krait has no module '%s'" % {"xz": "lzma"}.get(comptype, comptype))

    @classmethod
    def bz2open(cls, name, mode="r", fileobj=None, compresslevel=9, **kwargs):
        """Refused: Krait has no bz2."""
        cls._open_lacking("bz2", name, mode, fileobj)

    @classmethod
    def xzopen(cls, name, mode="r", fileobj=None, preset=None, **kwargs):
        """Refused: Krait has no lzma."""
        cls._open_lacking("xz", name, mode, fileobj)

    # -- what every archive can --

    def _check(self, mode=None):
        if self.closed:
            raise OSError("%s is closed" % self.__class__.__name__)
        if mode is not None and self.mode not in mode:
            raise OSError("bad operation for mode %r" % self.mode)

    def _dbg(self, level, msg):
        if level <= self.debug:
            print(msg, file=sys.stderr)

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, type, value, traceback):
        if type is None:
            self.close()
            return
        if not self._extfileobj:        # it's incomplete: no end is written
            self.fileobj.close()
        self.closed = True

    def close(self):
        """Write the end of the archive, if it is written, and close it."""
        if self.closed:
            return
        self.closed = True
        try:
            if self.mode in ("a", "w", "x"):
                self._write(NUL * (BLOCKSIZE * 2))
                self._write(NUL * (-self.offset % RECORDSIZE))
        finally:
            if not self._extfileobj:
                self.fileobj.close()

    # -- finding members --

    def next(self):
        """The next member, or None."""
        self._check("ra")
        if self.firstmember is not None:
            member, self.firstmember = self.firstmember, None
            return member
        if self.offset != self.fileobj.tell():
            if self.offset == 0:
                return None
            self.fileobj.seek(self.offset - 1)
            if not self.fileobj.read(1):
                raise ReadError("unexpected end of data")
        member = self._read_member()
        if member is None:
            self._loaded = True
        else:
            self.members.append(member)
        return member

    def _read_member(self):
        while True:
            try:
                return self.tarinfo.fromtarfile(self)
            except (EOFHeaderError, InvalidHeaderError) as error:
                if self.ignore_zeros:
                    self._dbg(2, "0x%X: %s" % (self.offset, error))
                    self.offset += BLOCKSIZE
                    continue
                if self.offset == 0 and isinstance(error, InvalidHeaderError):
                    raise ReadError(str(error)) from None
            except EmptyHeaderError:
                if self.offset == 0:
                    raise ReadError("empty file") from None
            except TruncatedHeaderError as error:
                if self.offset == 0:
                    raise ReadError(str(error)) from None
            except SubsequentHeaderError as error:
                raise ReadError(str(error)) from None
            return None

    def _load(self):
        while not self._loaded and self.next() is not None:
            pass
        self._loaded = True

    def __iter__(self):
        if self._loaded:
            yield from self.members
            return
        index = 0
        if self.firstmember is not None:
            index = 1
            yield self.next()
        while index < len(self.members) or not self._loaded:
            if index < len(self.members):
                member = self.members[index]
            else:
                member = self.next()
                if member is None:
                    self._loaded = True
                    return
            index += 1
            yield member

    def getmembers(self):
        """All members."""
        self._check()
        if not self._loaded:
            self._load()
        return self.members

    def getnames(self):
        """Their names."""
        return [member.name for member in self.getmembers()]

    def getmember(self, name):
        """The last member of that name; KeyError: there is none."""
        member = self._getmember(name.rstrip("/"))
        if member is None:
            raise KeyError("filename %r not found" % name)
        return member

    def _getmember(self, name, tarinfo=None, normalize=False):
        members = self.getmembers()
        if tarinfo is not None and tarinfo in members:
            members = members[:members.index(tarinfo)]
        if normalize:
            name = os.path.normpath(name)
        for member in reversed(members):
            if name == (os.path.normpath(member.name) if normalize else member.name):
                return member
        return None

    def _find_link_target(self, tarinfo):
        if tarinfo.issym():
            linkname = "/".join(filter(None, (os.path.dirname(tarinfo.name), tarinfo.linkname)))
            limit = None
        else:
            linkname, limit = tarinfo.linkname, tarinfo
        member = self._getmember(linkname, tarinfo=limit, normalize=True)
        if member is None:
            raise KeyError("linkname %r not found" % linkname)
        return member

    def list(self, verbose=True, *, members=None):
        """Print what is in the archive, as ls does or only the names."""
        self._check()
        for member in self if members is None else members:
            words = self._long_line(member) if verbose else []
            words.append(member.name + ("/" if member.isdir() else ""))
            if verbose and member.issym():
                words.append("-> " + member.linkname)
            if verbose and member.islnk():
                words.append("link to " + member.linkname)
            encoding = getattr(sys.stdout, "encoding", None)
            text = "".join(word + " " for word in words)
            print(text.encode(encoding, "backslashreplace").decode(encoding) if encoding else text)

    @staticmethod
    def _long_line(member):
        size = "%d,%d" % (member.devmajor, member.devminor) if member.ischr() or member.isblk() else "%d" % member.size
        return [stat.filemode(member.mode), "%s/%s" % (member.uname or member.uid, member.gname or member.gid), "%10s" % size,
                "%d-%02d-%02d %02d:%02d:%02d" % time.localtime(member.mtime)[:6]]

    # -- putting members in --

    def gettarinfo(self, name=None, arcname=None, fileobj=None):
        """A member that stands for a file, under its name or another; None: for a socket."""
        self._check("awx")
        if fileobj is not None:
            name = fileobj.name
        arcname = (name if arcname is None else arcname).replace(os.sep, "/").lstrip("/")
        if fileobj is not None:
            facts = os.fstat(fileobj.fileno())
        else:
            facts = os.stat(name) if self.dereference else os.lstat(name)
        member = self.tarinfo()
        member.tarfile = self
        member.name, member.mode, member.uid, member.gid, member.mtime = arcname, facts.st_mode, facts.st_uid, facts.st_gid, facts.st_mtime
        if not self._set_kind(member, name, facts):
            return None
        for field, find in ("uname", lambda: pwd.getpwuid(member.uid)[0]), ("gname", lambda: grp.getgrgid(member.gid)[0]):
            try:
                setattr(member, field, find())
            except (KeyError, AttributeError):
                pass
        if member.type in (CHRTYPE, BLKTYPE):
            member.devmajor, member.devminor = os.major(facts.st_rdev), os.minor(facts.st_rdev)
        return member

    def _set_kind(self, member, name, facts):
        mode = facts.st_mode
        if stat.S_ISREG(mode):
            inode = facts.st_ino, facts.st_dev
            first = self.inodes.get(inode)
            if not self.dereference and facts.st_nlink > 1 and first is not None and first != member.name:
                member.type, member.linkname = LNKTYPE, first
            else:
                member.size = facts.st_size
                if inode[0]:
                    self.inodes[inode] = member.name
            return True
        for test, kind in ((stat.S_ISDIR, DIRTYPE), (stat.S_ISFIFO, FIFOTYPE), (stat.S_ISLNK, SYMTYPE), (stat.S_ISCHR, CHRTYPE),
                           (stat.S_ISBLK, BLKTYPE)):
            if test(mode):
                member.type = kind
                if kind == SYMTYPE:
                    member.linkname = os.readlink(name)
                return True
        return False

    def add(self, name, arcname=None, recursive=True, *, filter=None):
        """Put a file in, a directory with what is in it; filter(member) may change the members or give None for those left out."""
        self._check("awx")
        if arcname is None:
            arcname = name
        if self.name is not None and os.path.abspath(name) == self.name:
            self._dbg(2, "tarfile: Skipped %r" % name)
            return
        self._dbg(1, name)
        member = self.gettarinfo(name, arcname)
        if member is None:
            self._dbg(1, "tarfile: Unsupported type %r" % name)
            return
        if filter is not None:
            member = filter(member)
            if member is None:
                self._dbg(2, "tarfile: Excluded %r" % name)
                return
        if member.isreg():
            with builtins.open(name, "rb") as file:
                self.addfile(member, file)
            return
        self.addfile(member)
        if member.isdir() and recursive:
            for inner in sorted(os.listdir(name)):
                self.add(os.path.join(name, inner), os.path.join(arcname, inner), recursive, filter=filter)

    def addfile(self, tarinfo, fileobj=None):
        """Put a member in, with its data from a file."""
        self._check("awx")
        member = copy.copy(tarinfo)
        self._write(member.tobuf(self.format, self.encoding, self.errors))
        if fileobj is not None:
            copyfileobj(fileobj, self.fileobj, member.size, bufsize=self.copybufsize)
            self.fileobj.write(NUL * (-member.size % BLOCKSIZE))
            self.offset += member.size + -member.size % BLOCKSIZE
        self.members.append(member)

    # -- taking members out --

    def extractall(self, path=".", members=None, *, numeric_owner=False):
        """Take all members out, or some, below a directory."""
        directories = []
        for member in self if members is None else members:
            if member.isdir():
                directories.append(member)
                member = copy.copy(member)
                member.mode = 0o700
            self.extract(member, path, set_attrs=not member.isdir(), numeric_owner=numeric_owner)
        directories.sort(key=lambda member: member.name, reverse=True)
        for member in directories:      # what is put in changes their times
            place = os.path.join(path, member.name)
            try:
                self.chown(member, place, numeric_owner=numeric_owner)
                self.utime(member, place)
                self.chmod(member, place)
            except ExtractError as error:
                if self.errorlevel > 1:
                    raise
                self._dbg(1, "tarfile: %s" % error)

    def extract(self, member, path="", set_attrs=True, *, numeric_owner=False):
        """Take one member out, below a directory."""
        self._check("r")
        tarinfo = self.getmember(member) if isinstance(member, str) else member
        if tarinfo.islnk():
            tarinfo._link_target = os.path.join(path, tarinfo.linkname)
        try:
            self._extract_member(tarinfo, os.path.join(path, tarinfo.name), set_attrs=set_attrs, numeric_owner=numeric_owner)
        except OSError as error:
            if self.errorlevel > 0:
                raise
            if error.filename is None:
                self._dbg(1, "tarfile: %s" % error.strerror)
            else:
                self._dbg(1, "tarfile: %s %r" % (error.strerror, error.filename))
        except ExtractError as error:
            if self.errorlevel > 1:
                raise
            self._dbg(1, "tarfile: %s" % error)

    def extractfile(self, member):
        """The data of a member as a file; a link's are those of what it leads to; None: it has no data."""
        self._check("r")
        tarinfo = self.getmember(member) if isinstance(member, str) else member
        if tarinfo.isreg() or tarinfo.type not in SUPPORTED_TYPES:
            return self.fileobject(self, tarinfo)
        if tarinfo.islnk() or tarinfo.issym():
            if isinstance(self.fileobj, _Stream):
                raise StreamError("cannot extract (sym)link as file object")
            return self.extractfile(self._find_link_target(tarinfo))
        return None

    def _extract_member(self, tarinfo, targetpath, set_attrs=True, numeric_owner=False):
        targetpath = targetpath.rstrip("/").replace("/", os.sep)
        above = os.path.dirname(targetpath)
        if above and not os.path.exists(above):
            os.makedirs(above)
        if tarinfo.islnk() or tarinfo.issym():
            self._dbg(1, "%s -> %s" % (tarinfo.name, tarinfo.linkname))
        else:
            self._dbg(1, tarinfo.name)
        make = {DIRTYPE: self.makedir, FIFOTYPE: self.makefifo, CHRTYPE: self.makedev, BLKTYPE: self.makedev, LNKTYPE: self.makelink,
                SYMTYPE: self.makelink}.get(tarinfo.type, self.makefile if tarinfo.isreg() else self.makeunknown)
        make(tarinfo, targetpath)
        if set_attrs:
            self.chown(tarinfo, targetpath, numeric_owner)
            if not tarinfo.issym():
                self.chmod(tarinfo, targetpath)
                self.utime(tarinfo, targetpath)

    def makedir(self, tarinfo, targetpath):
        """Make a directory."""
        try:
            os.mkdir(targetpath, 0o700)
        except FileExistsError:
            pass

    def makefile(self, tarinfo, targetpath):
        """Make a file with its data."""
        source = self.fileobj
        source.seek(tarinfo.offset_data)
        with builtins.open(targetpath, "wb") as target:
            if tarinfo.sparse is None:
                copyfileobj(source, target, tarinfo.size, ReadError, self.copybufsize)
                return
            for offset, size in tarinfo.sparse:
                target.seek(offset)
                copyfileobj(source, target, size, ReadError, self.copybufsize)
            target.seek(tarinfo.size)
            target.truncate()

    def makeunknown(self, tarinfo, targetpath):
        """Make a file of a member whose kind isn't known."""
        self.makefile(tarinfo, targetpath)
        self._dbg(1, "tarfile: Unknown file type %r, extracted as regular file." % tarinfo.type)

    def makefifo(self, tarinfo, targetpath):
        """Make a named pipe."""
        os.mkfifo(targetpath)

    def makedev(self, tarinfo, targetpath):
        """Make a device."""
        kind = stat.S_IFBLK if tarinfo.isblk() else stat.S_IFCHR
        os.mknod(targetpath, tarinfo.mode | kind, os.makedev(tarinfo.devmajor, tarinfo.devminor))

    def makelink(self, tarinfo, targetpath):
        """Make a link, or a copy of what it leads to."""
        if tarinfo.issym():
            if os.path.lexists(targetpath):
                os.unlink(targetpath)
            os.symlink(tarinfo.linkname, targetpath)
        elif os.path.exists(tarinfo._link_target):
            os.link(tarinfo._link_target, targetpath)
        else:
            try:
                target = self._find_link_target(tarinfo)
            except KeyError:
                raise ExtractError("unable to resolve link inside archive") from None
            self._extract_member(target, targetpath)

    def chown(self, tarinfo, targetpath, numeric_owner):
        """Give a file to its owner, if we may."""
        if not hasattr(os, "geteuid") or os.geteuid() != 0:
            return
        user, group = tarinfo.uid, tarinfo.gid
        if not numeric_owner:
            try:
                group = grp.getgrnam(tarinfo.gname)[2] if tarinfo.gname else group
            except KeyError:
                pass
            try:
                user = pwd.getpwnam(tarinfo.uname)[2] if tarinfo.uname else user
            except KeyError:
                pass
        try:
            (os.lchown if tarinfo.issym() else os.chown)(targetpath, user, group)
        except OSError as error:
            raise ExtractError("could not change owner") from error

    def chmod(self, tarinfo, targetpath):
        """Set a file's rights."""
        try:
            os.chmod(targetpath, tarinfo.mode)
        except OSError as error:
            raise ExtractError("could not change mode") from error

    def utime(self, tarinfo, targetpath):
        """Set a file's time."""
        try:
            os.utime(targetpath, (tarinfo.mtime, tarinfo.mtime))
        except OSError as error:
            raise ExtractError("could not change modification time") from error


def is_tarfile(name):
    """Whether a file, by its name or opened, is an archive that can be read."""
    try:
        if hasattr(name, "read"):
            archive = open(fileobj=name)
        else:
            archive = open(name)
        archive.close()
        return True
    except TarError:
        return False


open = TarFile.open
