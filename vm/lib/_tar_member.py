"""Members of tar archives, and how they stand in a file: blocks of 512 bytes, a header first (POSIX ustar, with pax records in front of it
or GNU's extensions), then what the member holds."""
import re

NUL = b"\0"
BLOCKSIZE = 512
RECORDSIZE = BLOCKSIZE * 20
GNU_MAGIC = b"ustar  \0"
POSIX_MAGIC = b"ustar\x0000"
LENGTH_NAME = LENGTH_LINK = 100
LENGTH_PREFIX = 155
REGTYPE, AREGTYPE, LNKTYPE, SYMTYPE, CHRTYPE, BLKTYPE, DIRTYPE, FIFOTYPE, CONTTYPE = b"0", b"\0", b"1", b"2", b"3", b"4", b"5", b"6", b"7"
GNUTYPE_LONGNAME, GNUTYPE_LONGLINK, GNUTYPE_SPARSE = b"L", b"K", b"S"
XHDTYPE, XGLTYPE, SOLARIS_XHDTYPE = b"x", b"g", b"X"
USTAR_FORMAT, GNU_FORMAT, PAX_FORMAT = 0, 1, 2
DEFAULT_FORMAT = PAX_FORMAT
REGULAR_TYPES = REGTYPE, AREGTYPE, CONTTYPE, GNUTYPE_SPARSE
GNU_TYPES = GNUTYPE_LONGNAME, GNUTYPE_LONGLINK, GNUTYPE_SPARSE
SUPPORTED_TYPES = (REGTYPE, AREGTYPE, LNKTYPE, SYMTYPE, DIRTYPE, FIFOTYPE, CONTTYPE, CHRTYPE, BLKTYPE) + GNU_TYPES
PAX_FIELDS = "path", "linkpath", "size", "mtime", "uid", "gid", "uname", "gname"
PAX_NAME_FIELDS = {"path", "linkpath", "uname", "gname"}
PAX_NUMBER_FIELDS = {"atime": float, "ctime": float, "mtime": float, "uid": int, "gid": int, "size": int}
_PAX_TEXTS = ("name", "path", LENGTH_NAME), ("linkname", "linkpath", LENGTH_LINK), ("uname", "uname", 32), ("gname", "gname", 32)
ENCODING = "utf-8"


class TarError(Exception):
    """What goes wrong with an archive."""


class ExtractError(TarError):
    """Part of a member could not be restored."""


class ReadError(TarError):
    """This is no archive that can be read."""


class CompressionError(TarError):
    """There is no such compression here."""


class StreamError(TarError):
    """A stream can't do that."""


class HeaderError(TarError):
    """A header that can't be read."""


class EmptyHeaderError(HeaderError):
    """There is none."""


class TruncatedHeaderError(HeaderError):
    """It is too short."""


class EOFHeaderError(HeaderError):
    """It is the mark of the end."""


class InvalidHeaderError(HeaderError):
    """Its numbers or its checksum are wrong."""


class SubsequentHeaderError(HeaderError):
    """The header that must follow another one is missing or wrong."""


# ---- fields -----------------------------------------------------------------------------------------------

def stn(s, length, encoding, errors):
    """A text as a field of this length."""
    return s.encode(encoding, errors)[:length].ljust(length, NUL)


def nts(s, encoding, errors):
    """The text of a field."""
    return s.partition(NUL)[0].decode(encoding, errors)


def nti(s):
    """The number of a field: octal digits, or in GNU's form bytes after a first one with its highest bit set."""
    if s[0] in (0o200, 0o377):
        number = int.from_bytes(s[1:], "big")
        return number - (256 ** (len(s) - 1) if s[0] == 0o377 else 0)
    try:
        return int(nts(s, "ascii", "strict").strip() or "0", 8)
    except ValueError:
        raise InvalidHeaderError("invalid header")


def itn(n, digits=8, format=DEFAULT_FORMAT):
    """A number as a field."""
    n = int(n)
    if 0 <= n < 8 ** (digits - 1):
        return b"%0*o\0" % (digits - 1, n)
    if format == GNU_FORMAT and -256 ** (digits - 1) <= n < 256 ** (digits - 1):
        return (b"\xff" if n < 0 else b"\x80") + (n % 256 ** (digits - 1)).to_bytes(digits - 1, "big")
    raise ValueError("overflow in number field")


def calc_chksums(buf):
    """The sums of a header's bytes, unsigned and signed, with blanks for the field of the sum itself."""
    rest = buf[:148] + buf[156:512]
    unsigned = 256 + sum(rest)
    return unsigned, unsigned - 256 * sum(byte > 127 for byte in rest)


def _payload(data):
    "Data filled up to whole blocks."
    return data + NUL * (-len(data) % BLOCKSIZE)


def _pax_record(key, value):
    "A record begins with its own length."
    rest = len(key) + len(value) + 3
    length = rest + 1
    while length != rest + len(str(length)):
        length = rest + len(str(length))
    return b"%d %s=%s\n" % (length, key, value)


class TarInfo:
    """A member of an archive: its name, kind and rights, and where it lies."""

    __slots__ = dict(
        name="The member's name.", mode="Its rights.", uid="The number of its owner.", gid="The number of its owner's group.",
        size="How many bytes it has.", mtime="When it was changed.", chksum="The header's checksum.", type="One of the constants ...TYPE.",
        linkname="What a link leads to.", uname="Its owner.", gname="Its owner's group.", devmajor="The major number of a device.",
        devminor="The minor number of a device.", offset="Where its header lies.", offset_data="Where its data lie.",
        pax_headers="The pax records that go with it.", sparse="The parts of a sparse file: (offset, size).", tarfile=None,
        _sparse_structs=None, _link_target=None)
    __module__ = "tarfile"

    def __init__(self, name=""):
        self.name = name
        self.mode = 0o644
        self.uid = self.gid = self.size = self.mtime = self.chksum = 0
        self.type = REGTYPE
        self.linkname = self.uname = self.gname = ""
        self.devmajor = self.devminor = self.offset = self.offset_data = 0
        self.sparse = None
        self.pax_headers = {}

    path = property(lambda self: self.name, lambda self, name: setattr(self, "name", name), doc="In pax records, the name is called path.")
    linkpath = property(lambda self: self.linkname, lambda self, name: setattr(self, "linkname", name),
                        doc="In pax records, the linkname is called linkpath.")

    def __repr__(self):
        return "<%s %r at %#x>" % (self.__class__.__name__, self.name, id(self))

    def isreg(self):
        """Whether it is a plain file."""
        return self.type in REGULAR_TYPES

    isfile = isreg

    def isdir(self):
        """Whether it is a directory."""
        return self.type == DIRTYPE

    def issym(self):
        """Whether it is a symbolic link."""
        return self.type == SYMTYPE

    def islnk(self):
        """Whether it is another name of a member before it."""
        return self.type == LNKTYPE

    def ischr(self):
        """Whether it is a device of characters."""
        return self.type == CHRTYPE

    def isblk(self):
        """Whether it is a device of blocks."""
        return self.type == BLKTYPE

    def isfifo(self):
        """Whether it is a named pipe."""
        return self.type == FIFOTYPE

    def isdev(self):
        """Whether it is a device or a pipe."""
        return self.type in (CHRTYPE, BLKTYPE, FIFOTYPE)

    def issparse(self):
        """Whether its file has holes."""
        return self.sparse is not None

    # -- writing --

    def get_info(self):
        """What a header tells, by name."""
        info = {name: getattr(self, name) for name in ("name", "mode", "uid", "gid", "size", "mtime", "chksum", "type", "linkname", "uname",
                                                       "gname", "devmajor", "devminor")}
        info["mode"] &= 0o7777
        if info["type"] == DIRTYPE and not info["name"].endswith("/"):
            info["name"] += "/"
        return info

    def tobuf(self, format=DEFAULT_FORMAT, encoding=ENCODING, errors="surrogateescape"):
        """The blocks that stand for the header."""
        info = self.get_info()
        if format == USTAR_FORMAT:
            return self.create_ustar_header(info, encoding, errors)
        if format == GNU_FORMAT:
            return self.create_gnu_header(info, encoding, errors)
        if format == PAX_FORMAT:
            return self.create_pax_header(info, encoding)
        raise ValueError("invalid format")

    def create_ustar_header(self, info, encoding, errors):
        """A header of POSIX's old form; ValueError when something is too long for that."""
        info["magic"] = POSIX_MAGIC
        if len(info["linkname"].encode(encoding, errors)) > LENGTH_LINK:
            raise ValueError("linkname is too long")
        if len(info["name"].encode(encoding, errors)) > LENGTH_NAME:
            info["prefix"], info["name"] = self._posix_split_name(info["name"], encoding, errors)
        return self._create_header(info, USTAR_FORMAT, encoding, errors)

    def create_gnu_header(self, info, encoding, errors):
        """A header of GNU's form, with others in front of it for names that are too long."""
        info["magic"] = GNU_MAGIC
        before = b""
        for key, length, kind in ("linkname", LENGTH_LINK, GNUTYPE_LONGLINK), ("name", LENGTH_NAME, GNUTYPE_LONGNAME):
            if len(info[key].encode(encoding, errors)) > length:
                before += self._create_gnu_long_header(info[key], kind, encoding, errors)
        return before + self._create_header(info, GNU_FORMAT, encoding, errors)

    def create_pax_header(self, info, encoding):
        """A header with pax records in front of it for what doesn't fit."""
        info["magic"] = POSIX_MAGIC
        records = self.pax_headers.copy()
        for key, field, length in _PAX_TEXTS:
            if field not in records and not (info[key].isascii() and len(info[key]) <= length):
                records[field] = info[key]
        for key, digits in ("uid", 8), ("gid", 8), ("size", 12), ("mtime", 12):
            value = info[key]
            if key in records:
                info[key] = 0
            elif not 0 <= value < 8 ** (digits - 1):
                records[key], info[key] = str(value), 0
            elif isinstance(value, float):
                records[key], info[key] = str(value), round(value)
        before = self._create_pax_generic_header(records, XHDTYPE, encoding) if records else b""
        return before + self._create_header(info, USTAR_FORMAT, "ascii", "replace")

    @classmethod
    def create_pax_global_header(cls, pax_headers):
        """Records for all members that follow."""
        return cls._create_pax_generic_header(pax_headers, XGLTYPE, "utf-8")

    def _posix_split_name(self, name, encoding, errors):
        parts = name.split("/")
        for count in range(1, len(parts)):
            prefix, rest = "/".join(parts[:count]), "/".join(parts[count:])
            if len(prefix.encode(encoding, errors)) <= LENGTH_PREFIX and len(rest.encode(encoding, errors)) <= LENGTH_NAME:
                return prefix, rest
        raise ValueError("name is too long")

    @staticmethod
    def _create_header(info, format, encoding, errors):
        device = info.get("type") in (CHRTYPE, BLKTYPE)
        text = lambda key, length: stn(info.get(key, ""), length, encoding, errors)
        number = lambda key, digits=8: itn(info.get(key, 0), digits, format)
        devices = [itn(info.get(key, 0), 8, format) if device else NUL * 8 for key in ("devmajor", "devminor")]
        head = b"".join([text("name", 100), itn(info.get("mode", 0) & 0o7777, 8, format), number("uid"), number("gid"), number("size", 12),
                         number("mtime", 12)])
        tail = b"".join([info.get("type", REGTYPE), text("linkname", 100), info.get("magic", POSIX_MAGIC), text("uname", 32),
                         text("gname", 32), *devices, text("prefix", 155)]).ljust(356, NUL)
        return head + b"%06o\0 " % calc_chksums(head + b" " * 8 + tail)[0] + tail

    @classmethod
    def _create_gnu_long_header(cls, name, type, encoding, errors):
        data = name.encode(encoding, errors) + NUL
        info = {"name": "././@LongLink", "type": type, "size": len(data), "magic": GNU_MAGIC}
        return cls._create_header(info, USTAR_FORMAT, encoding, errors) + _payload(data)

    @classmethod
    def _create_pax_generic_header(cls, pax_headers, type, encoding):
        try:
            records = b"".join(_pax_record(key.encode("utf-8"), value.encode("utf-8")) for key, value in pax_headers.items())
        except UnicodeEncodeError:
            records = b"21 hdrcharset=BINARY\n" + b"".join(
                _pax_record(key.encode("utf-8"), value.encode(encoding, "surrogateescape")) for key, value in pax_headers.items())
        info = {"name": "././@PaxHeader", "type": type, "size": len(records), "magic": POSIX_MAGIC}
        return cls._create_header(info, USTAR_FORMAT, "ascii", "replace") + _payload(records)

    # -- reading --

    @classmethod
    def frombuf(cls, buf, encoding, errors):
        """A member by its header."""
        if not buf:
            raise EmptyHeaderError("empty header")
        if len(buf) != BLOCKSIZE:
            raise TruncatedHeaderError("truncated header")
        if buf.count(NUL) == BLOCKSIZE:
            raise EOFHeaderError("end of file header")
        chksum = nti(buf[148:156])
        if chksum not in calc_chksums(buf):
            raise InvalidHeaderError("bad checksum")
        self = cls()
        self.chksum = chksum
        for name, start, end in ("mode", 100, 108), ("uid", 108, 116), ("gid", 116, 124), ("size", 124, 136), ("mtime", 136, 148):
            setattr(self, name, nti(buf[start:end]))
        for name, start, end in ("name", 0, 100), ("linkname", 157, 257), ("uname", 265, 297), ("gname", 297, 329):
            setattr(self, name, nts(buf[start:end], encoding, errors))
        self.type = buf[156:157]
        self.devmajor, self.devminor = nti(buf[329:337]), nti(buf[337:345])
        if self.type == AREGTYPE and self.name.endswith("/"):
            self.type = DIRTYPE
        if self.type == GNUTYPE_SPARSE:
            self._sparse_structs = _sparse_parts(buf, 386, 4), bool(buf[482]), nti(buf[483:495])
        if self.isdir():
            self.name = self.name.rstrip("/")
        prefix = nts(buf[345:500], encoding, errors)
        if prefix and self.type not in GNU_TYPES:
            self.name = prefix + "/" + self.name
        return self

    @classmethod
    def fromtarfile(cls, tarfile):
        """The next member of an archive."""
        self = cls.frombuf(tarfile.fileobj.read(BLOCKSIZE), tarfile.encoding, tarfile.errors)
        self.offset = tarfile.fileobj.tell() - BLOCKSIZE
        return self._proc_member(tarfile)

    def _proc_member(self, tarfile):
        if self.type in (GNUTYPE_LONGNAME, GNUTYPE_LONGLINK):
            return self._proc_gnulong(tarfile)
        if self.type == GNUTYPE_SPARSE:
            return self._proc_sparse(tarfile)
        if self.type in (XHDTYPE, XGLTYPE, SOLARIS_XHDTYPE):
            return self._proc_pax(tarfile)
        return self._proc_builtin(tarfile)

    def _proc_builtin(self, tarfile):
        self.offset_data = tarfile.offset = tarfile.fileobj.tell()
        if self.isreg() or self.type not in SUPPORTED_TYPES:
            tarfile.offset += self._block(self.size)
        self._apply_pax_info(tarfile.pax_headers, tarfile.encoding, tarfile.errors)
        if self.isdir():
            self.name = self.name.rstrip("/")
        return self

    def _following(self, tarfile):
        try:
            return self.fromtarfile(tarfile)
        except HeaderError as error:
            raise SubsequentHeaderError(str(error)) from None

    def _proc_gnulong(self, tarfile):
        data = tarfile.fileobj.read(self._block(self.size))
        member = self._following(tarfile)
        member.offset = self.offset
        name = nts(data, tarfile.encoding, tarfile.errors)
        if self.type == GNUTYPE_LONGNAME:
            member.name = name.removesuffix("/") if member.isdir() else name
        else:
            member.linkname = name
        return member

    def _proc_sparse(self, tarfile):
        parts, extended, size = self._sparse_structs
        del self._sparse_structs
        while extended:
            block = tarfile.fileobj.read(BLOCKSIZE)
            parts += _sparse_parts(block, 0, 21)
            extended = bool(block[504])
        self.sparse = parts
        self.offset_data = tarfile.fileobj.tell()
        tarfile.offset = self.offset_data + self._block(self.size)
        self.size = size
        return self

    def _proc_pax(self, tarfile):
        data = tarfile.fileobj.read(self._block(self.size))
        headers = tarfile.pax_headers if self.type == XGLTYPE else tarfile.pax_headers.copy()
        match = re.search(rb"\d+ hdrcharset=([^\n]+)\n", data)
        if match:
            headers["hdrcharset"] = match[1].decode("utf-8")
        encoding = tarfile.encoding if headers.get("hdrcharset") == "BINARY" else "utf-8"
        parts, position = [], 0
        while match := re.compile(rb"(\d+) ([^=]+)=").match(data, position):
            length = int(match[1])
            if length == 0:
                raise InvalidHeaderError("invalid header")
            value = data[match.end(2) + 1:match.start(1) + length - 1]
            key = self._decode_pax_field(match[2], "utf-8", "utf-8", tarfile.errors)
            named = key in PAX_NAME_FIELDS
            headers[key] = self._decode_pax_field(value, encoding if named else "utf-8", tarfile.encoding if named else "utf-8",
                                                  tarfile.errors)
            if key in ("GNU.sparse.offset", "GNU.sparse.numbytes"):
                parts.append(int(headers[key]))
            position += length
        member = self._following(tarfile)
        if "GNU.sparse.map" in headers:
            parts = [int(number) for number in headers["GNU.sparse.map"].split(",")]
        elif headers.get("GNU.sparse.major") == "1" and headers.get("GNU.sparse.minor") == "0":
            parts = member._sparse_map_in_data(tarfile)
        if parts:
            member.sparse = list(zip(parts[::2], parts[1::2]))
        if self.type in (XHDTYPE, SOLARIS_XHDTYPE):
            member._apply_pax_info(headers, tarfile.encoding, tarfile.errors)
            member.offset = self.offset
            if "size" in headers:
                held = member.isreg() or member.type not in SUPPORTED_TYPES
                tarfile.offset = member.offset_data + (member._block(member.size) if held else 0)
        return member

    def _sparse_map_in_data(self, tarfile):
        "Sparse files of form 1.0 begin with the table of their parts: decimal numbers on lines, the count first."
        data = tarfile.fileobj.read(BLOCKSIZE)
        count, rest = data.split(b"\n", 1)
        while rest.count(b"\n") < int(count) * 2:
            rest += tarfile.fileobj.read(BLOCKSIZE)
        self.offset_data = tarfile.fileobj.tell()
        return [int(number) for number in rest.split(b"\n")[:int(count) * 2]]

    def _apply_pax_info(self, pax_headers, encoding, errors):
        for key, value in pax_headers.items():
            if key == "GNU.sparse.name":
                self.path = value
            elif key in ("GNU.sparse.size", "GNU.sparse.realsize"):
                self.size = int(value)
            elif key in PAX_FIELDS:
                if key in PAX_NUMBER_FIELDS:
                    try:
                        value = PAX_NUMBER_FIELDS[key](value)
                    except ValueError:
                        value = 0
                setattr(self, key, value.rstrip("/") if key == "path" else value)
        self.pax_headers = pax_headers.copy()

    def _decode_pax_field(self, value, encoding, fallback_encoding, fallback_errors):
        try:
            return value.decode(encoding, "strict")
        except UnicodeDecodeError:
            return value.decode(fallback_encoding, fallback_errors)

    def _block(self, count):
        return count + -count % BLOCKSIZE


def _sparse_parts(block, start, count):
    "The parts (offset, size) that a table in a header names."
    parts = []
    for position in range(start, start + count * 24, 24):
        try:
            offset, size = nti(block[position:position + 12]), nti(block[position + 12:position + 24])
        except InvalidHeaderError:
            break
        if offset and size or not parts and size:
            parts.append((offset, size))
    return parts


for _kind in (TarError, ExtractError, ReadError, CompressionError, StreamError, HeaderError, EmptyHeaderError, TruncatedHeaderError,
              EOFHeaderError, InvalidHeaderError, SubsequentHeaderError):
    _kind.__module__ = "tarfile"
