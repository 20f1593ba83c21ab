"""The members of a ZIP archive: what is known about them, and how they are read and written. zipfile has the archives."""

import io
import os
import stat
import struct
import time
import zlib

__name__ = 'zipfile'        # where these classes say that they come from
crc32 = zlib.crc32
ZIP_STORED, ZIP_DEFLATED, ZIP_BZIP2, ZIP_LZMA = 0, 8, 12, 14
ZIP64_LIMIT = (1 << 31) - 1
ZIP_FILECOUNT_LIMIT = ZIP_MAX_COMMENT = (1 << 16) - 1
DEFAULT_VERSION, ZIP64_VERSION, MAX_EXTRACT_VERSION = 20, 45, 63

_END, _END_MARK = struct.Struct('<4s4H2LH'), b'PK\005\006'
_END64, _END64_MARK = struct.Struct('<4sQ2H2L4Q'), b'PK\x06\x06'
_LOCATOR64, _LOCATOR64_MARK = struct.Struct('<4sLQL'), b'PK\x06\x07'
_CENTRAL, _CENTRAL_MARK = struct.Struct('<4s4B4HL2L5H2L'), b'PK\001\002'
_LOCAL, _LOCAL_MARK = struct.Struct('<4s2B4HL2L2H'), b'PK\003\004'
_ENCRYPTED, _HAS_DESCRIPTOR, _UTF8 = 0x1, 0x8, 0x800
compressor_names = {0: 'store', 1: 'shrink', 2: 'reduce', 3: 'reduce', 4: 'reduce', 5: 'reduce', 6: 'implode', 7: 'tokenize', 8: 'deflate',
                    9: 'deflate64', 10: 'implode', 12: 'bzip2', 14: 'lzma', 18: 'terse', 19: 'lz77', 97: 'wavpack', 98: 'ppmd'}


class BadZipFile(Exception):
    pass


class LargeZipFile(Exception):
    """Raised when writing a zipfile, the zipfile requires ZIP64 extensions and those extensions are disabled."""


def _check_compression(compression):
    if compression in (ZIP_BZIP2, ZIP_LZMA):
        raise RuntimeError(f"Krait has no compression by {compressor_names[compression]}")
    if compression not in (ZIP_STORED, ZIP_DEFLATED):
        raise NotImplementedError('That compression method is not supported')


# ---- members ---------------------------------------------------------------------------------------------

class ZipInfo(object):
    """What the archive knows about a member."""

    __slots__ = ('orig_filename', 'filename', 'date_time', 'compress_type', '_compresslevel', 'comment', 'extra', 'create_system',
                 'create_version', 'extract_version', 'reserved', 'flag_bits', 'volume', 'internal_attr', 'external_attr', 'header_offset',
                 'CRC', 'compress_size', 'file_size', '_raw_time')

    def __init__(self, filename='NoName', date_time=(1980, 1, 1, 0, 0, 0)):
        self.orig_filename = filename
        filename = filename.partition('\0')[0]
        if os.sep != '/' and os.sep in filename:
            filename = filename.replace(os.sep, '/')
        self.filename = filename
        self.date_time = date_time
        if date_time[0] < 1980:
            raise ValueError('ZIP does not support timestamps before 1980')
        self.compress_type = ZIP_STORED
        self._compresslevel = None
        self.comment = self.extra = b''
        self.create_system = 3
        self.create_version = self.extract_version = DEFAULT_VERSION
        self.reserved = self.flag_bits = self.volume = self.internal_attr = self.external_attr = 0
        self.compress_size = self.file_size = 0

    def __repr__(self):
        parts = ['<%s filename=%r' % (self.__class__.__name__, self.filename)]
        if self.compress_type != ZIP_STORED:
            parts.append(' compress_type=%s' % compressor_names.get(self.compress_type, self.compress_type))
        high, low = self.external_attr >> 16, self.external_attr & 0xffff
        if high:
            parts.append(' filemode=%r' % stat.filemode(high))
        if low:
            parts.append(' external_attr=%#x' % low)
        directory = self.is_dir()
        if not directory or self.file_size:
            parts.append(' file_size=%r' % self.file_size)
        if (not directory or self.compress_size) and (self.compress_type != ZIP_STORED or self.file_size != self.compress_size):
            parts.append(' compress_size=%r' % self.compress_size)
        return ''.join(parts) + '>'

    @classmethod
    def from_file(cls, filename, arcname=None, *, strict_timestamps=True):
        """What the archive would know about a file of the system."""
        filename = os.fspath(filename)
        facts = os.stat(filename)
        directory = stat.S_ISDIR(facts.st_mode)
        date_time = time.localtime(facts.st_mtime)[:6]
        if not strict_timestamps:
            date_time = (1980, 1, 1, 0, 0, 0) if date_time[0] < 1980 else (2107, 12, 31, 23, 59, 59) if date_time[0] > 2107 else date_time
        arcname = os.path.normpath(os.path.splitdrive(filename if arcname is None else arcname)[1]).lstrip(os.sep)
        info = cls(arcname + '/' if directory else arcname, date_time)
        info.external_attr = (facts.st_mode & 0xffff) << 16
        if directory:
            info.file_size = 0
            info.external_attr |= 0x10      # as MS-DOS marks directories
        else:
            info.file_size = facts.st_size
        return info

    def is_dir(self):
        """Return True if this archive member is a directory."""
        return self.filename[-1] == '/'

    def _encoded_name(self):
        try:
            return self.filename.encode('ascii'), self.flag_bits
        except UnicodeEncodeError:
            return self.filename.encode('utf-8'), self.flag_bits | _UTF8

    def _dos_time(self):
        year, month, day, hour, minute, second = self.date_time[:6]
        return hour << 11 | minute << 5 | second // 2, (year - 1980) << 9 | month << 5 | day

    def FileHeader(self, zip64=None):
        """Return the per-file header as a bytes object."""
        later = self.flag_bits & _HAS_DESCRIPTOR
        crc, packed, size = (0, 0, 0) if later else (self.CRC, self.compress_size, self.file_size)
        extra, version = self.extra, 0
        if zip64 is None:
            zip64 = size > ZIP64_LIMIT or packed > ZIP64_LIMIT
        if zip64:
            extra += struct.pack('<HHQQ', 1, 16, size, packed)
        if size > ZIP64_LIMIT or packed > ZIP64_LIMIT:
            if not zip64:
                raise LargeZipFile('Filesize would require ZIP64 extensions')
            size = packed = 0xffffffff
            version = ZIP64_VERSION
        self.extract_version = max(version, self.extract_version)
        self.create_version = max(version, self.create_version)
        name, flags = self._encoded_name()
        return _LOCAL.pack(_LOCAL_MARK, self.extract_version, self.reserved, flags, self.compress_type, *self._dos_time(), crc, packed, size,
                           len(name), len(extra)) + name + extra

    def _central_record(self):
        """The record of the central directory."""
        size, packed, offset, wide = self.file_size, self.compress_size, self.header_offset, []
        if size > ZIP64_LIMIT or packed > ZIP64_LIMIT:
            wide += [size, packed]
            size = packed = 0xffffffff
        if offset > ZIP64_LIMIT:
            wide.append(offset)
            offset = 0xffffffff
        extra, version = _without_extra(self.extra, 1) if wide else self.extra, 0
        if wide:
            extra = struct.pack(f'<HH{len(wide)}Q', 1, 8 * len(wide), *wide) + extra
            version = ZIP64_VERSION
        name, flags = self._encoded_name()
        return _CENTRAL.pack(_CENTRAL_MARK, max(version, self.create_version), self.create_system, max(version, self.extract_version),
                             self.reserved, flags, self.compress_type, *self._dos_time(), self.CRC, packed, size, len(name), len(extra),
                             len(self.comment), 0, self.internal_attr, self.external_attr, offset) + name + extra + self.comment

    def _decode_extra(self):
        """Sizes and the offset that don't fit into the record stand in an extra field."""
        extra = self.extra
        while len(extra) >= 4:
            kind, length = struct.unpack_from('<HH', extra)
            if length + 4 > len(extra):
                raise BadZipFile('Corrupt extra field %04x (size=%d)' % (kind, length))
            if kind == 1:
                data = extra[4:length + 4]
                try:
                    for name, what in (('file_size', 'File size'), ('compress_size', 'Compress size'), ('header_offset', 'Header offset')):
                        full = (0xffffffffffffffff, 0xffffffff) if name == 'file_size' else (0xffffffff,)
                        if getattr(self, name) in full:
                            setattr(self, name, struct.unpack_from('<Q', data)[0])
                            data = data[8:]
                except struct.error:
                    raise BadZipFile(f'Corrupt zip64 extra field. {what} not found.') from None
            extra = extra[length + 4:]


def _without_extra(extra, unwanted):
    """An extra field without the parts of one kind."""
    kept = b''
    while len(extra) >= 4:
        kind, length = struct.unpack_from('<HH', extra)
        if kind != unwanted:
            kept += extra[:length + 4]
        extra = extra[length + 4:]
    return kept


# ---- reading and writing members --------------------------------------------------------------------------

class _Shared:
    """The archive's file as one reader sees it: with a place of its own."""

    def __init__(self, archive, file, place):
        self.archive, self.file, self.place = archive, file, place
        self.closed = False

    def read(self, size):
        with self.archive._lock:
            if self.archive._writing:
                raise ValueError("Can't read from the ZIP file while there is an open writing handle on it. "
                                 'Close the writing handle before trying to read.')
            self.file.seek(self.place)
            data = self.file.read(size)
            self.place = self.file.tell()
            return data


class ZipExtFile(io.BufferedIOBase):
    """A member that is read."""

    MAX_N, MIN_READ_SIZE, MAX_SEEK_READ = 1 << 31 - 1, 4096, 1 << 24

    def __init__(self, fileobj, mode, zipinfo, pwd=None, close_fileobj=False):
        self._file, self._pwd, self._info = fileobj, pwd, zipinfo
        self._close_file = close_fileobj
        self.name, self.mode, self.newlines = zipinfo.filename, mode, None
        self._first = fileobj.place if isinstance(fileobj, _Shared) else None
        self._compress_type = zipinfo.compress_type
        self._restart()

    def _restart(self):
        self._packed_left = self._info.compress_size
        self._left = self._info.file_size
        self._unpack = zlib.decompressobj(-15) if self._compress_type == ZIP_DEFLATED else None
        self._buffer, self._offset = b'', 0
        self._place = 0
        self._ended = False
        self._crc = crc32(b'') if hasattr(self._info, 'CRC') else None

    def __repr__(self):
        text = '<%s.%s' % (self.__class__.__module__, self.__class__.__qualname__)
        if self.closed:
            return text + ' [closed]>'
        text += ' name=%r mode=%r' % (self.name, self.mode)
        if self._compress_type != ZIP_STORED:
            text += ' compress_type=%s' % compressor_names.get(self._compress_type, self._compress_type)
        return text + '>'

    def _more(self, size):
        """Some bytes of the member that haven't been read; b'' at its end."""
        while not self._ended:
            if self._unpack is not None and self._unpack.unconsumed_tail:
                data = self._unpack.decompress(self._unpack.unconsumed_tail, max(size, self.MIN_READ_SIZE))
            else:
                packed = self._file.read(min(max(size, self.MIN_READ_SIZE), self._packed_left)) if self._packed_left > 0 else b''
                if not packed and self._packed_left > 0:
                    raise EOFError
                self._packed_left -= len(packed)
                if self._unpack is None:
                    data = packed
                else:
                    data = self._unpack.decompress(packed, max(size, self.MIN_READ_SIZE))
            if self._unpack is None:
                self._ended = self._packed_left <= 0
            elif self._unpack.eof or self._packed_left <= 0 and not self._unpack.unconsumed_tail:
                self._ended = True
                data += self._unpack.flush()
            data = data[:self._left]
            self._left -= len(data)
            if self._left <= 0:
                self._ended = True
            self._check(data)
            if data:
                return data
        return b''

    def _check(self, data):
        if self._crc is None:
            return
        self._crc = crc32(data, self._crc)
        if self._ended and self._crc != self._info.CRC:
            raise BadZipFile('Bad CRC-32 for file %r' % self.name)

    def _fill(self, size):
        """At least so many bytes in the buffer, if there are as many."""
        while len(self._buffer) - self._offset < size:
            data = self._more(size)
            if not data:
                break
            self._buffer, self._offset = self._buffer[self._offset:] + data, 0

    def _take(self, size):
        data = self._buffer[self._offset:self._offset + size]
        self._offset += len(data)
        self._place += len(data)
        return data

    def _check_open(self, what):
        if self.closed:
            raise ValueError(f'{what} closed file.')

    def readable(self):
        self._check_open('I/O operation on')
        return True

    def read(self, n=-1):
        """Read and return up to n bytes; all of them, without n."""
        self._check_open('read from')
        if n is None or n < 0:
            pieces = [self._take(len(self._buffer))]
            while data := self._more(self.MIN_READ_SIZE):
                pieces.append(data)
                self._place += len(data)
            return b''.join(pieces)
        self._fill(n)
        return self._take(n)

    def read1(self, n=-1):
        """Read up to n bytes with at most one read."""
        if n is None or n < 0:
            n = len(self._buffer) - self._offset or self.MIN_READ_SIZE * 16
        if self._offset >= len(self._buffer):
            self._fill(1)
        return self._take(n)

    def peek(self, n=1):
        """Returns buffered bytes without advancing the position."""
        if n > len(self._buffer) - self._offset:
            self._fill(n)
        return self._buffer[self._offset:self._offset + max(n, 512)]

    def readline(self, limit=-1):
        """Read and return a line from the stream."""
        if limit < 0:
            end = self._buffer.find(b'\n', self._offset)
            if end >= 0:
                return self._take(end + 1 - self._offset)
        return io.BufferedIOBase.readline(self, limit)

    def seekable(self):
        self._check_open('I/O operation on')
        return self._first is not None

    def tell(self):
        self._check_open('tell on')
        if self._first is None:
            raise io.UnsupportedOperation('underlying stream is not seekable')
        return self._place

    def seek(self, offset, whence=0):
        self._check_open('seek on')
        if self._first is None:
            raise io.UnsupportedOperation('underlying stream is not seekable')
        if whence == 0:
            target = offset
        elif whence == 1:
            target = self._place + offset
        elif whence == 2:
            target = self._info.file_size + offset
        else:
            raise ValueError('whence must be os.SEEK_SET (0), os.SEEK_CUR (1), or os.SEEK_END (2)')
        target = min(max(target, 0), self._info.file_size)
        if target < self._place:
            self._file.place = self._first
            self._restart()
        while self._place < target:
            if not self.read(min(self.MAX_SEEK_READ, target - self._place)):
                break
        return self._place

    def close(self):
        try:
            if not self.closed and self._close_file:
                self._file.archive._release()
        finally:
            super().close()


class _Writer(io.BufferedIOBase):
    """A member that is written."""

    def __init__(self, archive, info, zip64):
        self._archive, self._info, self._zip64 = archive, info, zip64
        self._size = self._packed = 0
        self._crc = 0
        level = -1 if info._compresslevel is None else info._compresslevel
        self._pack = zlib.compressobj(level, zlib.DEFLATED, -15) if info.compress_type == ZIP_DEFLATED else None
        self.mode, self.name = 'wb', info.filename

    def writable(self):
        return True

    def write(self, data):
        if self.closed:
            raise ValueError('I/O operation on closed file.')
        view = memoryview(data)
        data = view.tobytes() if view.nbytes != len(data) or not isinstance(data, (bytes, bytearray)) else data
        self._size += len(data)
        self._crc = crc32(data, self._crc)
        packed = data
        if self._pack:
            packed = self._pack.compress(data)
            self._packed += len(packed)
        self._archive.fp.write(packed)
        return len(data)

    def close(self):
        if self.closed:
            return
        archive, info = self._archive, self._info
        try:
            super().close()
            if self._pack:
                rest = self._pack.flush()
                self._packed += len(rest)
                archive.fp.write(rest)
                info.compress_size = self._packed
            else:
                info.compress_size = self._size
            info.CRC, info.file_size = self._crc, self._size
            if not self._zip64 and (self._size > ZIP64_LIMIT or info.compress_size > ZIP64_LIMIT):
                raise RuntimeError('File size unexpectedly exceeded ZIP64 limit')
            if info.flag_bits & _HAS_DESCRIPTOR:
                archive.fp.write(struct.pack('<LLQQ' if self._zip64 else '<LLLL', 0x08074b50, info.CRC, info.compress_size, info.file_size))
                archive.start_dir = archive.fp.tell()
            else:
                archive.start_dir = archive.fp.tell()
                archive.fp.seek(info.header_offset)
                archive.fp.write(info.FileHeader(self._zip64))
                archive.fp.seek(archive.start_dir)
            archive.filelist.append(info)
            archive.NameToInfo[info.filename] = info
        finally:
            archive._writing = False


class _Counting:
    """A file that can't seek, but tells how much has been written."""

    def __init__(self, file):
        self.file, self.place = file, 0

    def write(self, data):
        written = self.file.write(data)
        self.place += written
        return written

    def tell(self):
        return self.place

    def flush(self):
        self.file.flush()

    def close(self):
        self.file.close()
