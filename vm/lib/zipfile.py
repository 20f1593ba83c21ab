"""zipfile: archives in the ZIP format, stored or deflated, beyond 4 GiB too (ZIP64).

A member lies in the archive as a local header, its data and, if the size wasn't known in time, a data descriptor; behind all members
comes the central directory, a record for each, and a record that tells where it begins. Encrypted members and the methods bzip2 and
LZMA are refused by name.
"""

import io
import os
import shutil
import stat
import struct
import sys
import threading
import time
import zlib

__all__ = ['BadZipFile', 'BadZipfile', 'error', 'ZIP_STORED', 'ZIP_DEFLATED', 'ZIP_BZIP2', 'ZIP_LZMA', 'is_zipfile', 'ZipInfo', 'ZipFile',
           'LargeZipFile', 'Path']

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


error = BadZipfile = BadZipFile


def __getattr__(name):
    if name == 'Path':
        from _zipfile_path import Path
        globals()['Path'] = Path
        return Path
    if name == 'PyZipFile':
        raise AttributeError("Krait has no 'zipfile.PyZipFile': it has no compiled files")
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


def _check_compression(compression):
    if compression in (ZIP_BZIP2, ZIP_LZMA):
        raise RuntimeError(f"Krait has no compression by {compressor_names[compression]}")
    if compression not in (ZIP_STORED, ZIP_DEFLATED):
        raise NotImplementedError('That compression method is not supported')


# ---- the records at the end ------------------------------------------------------------------------------

class _End:
    """Where the central directory is, and how long; `place` is where the record itself lies."""

    def __init__(self, entries, size, offset, comment, place, first):
        self.entries, self.size, self.offset, self.comment, self.place = entries, size, offset, comment, place
        self.first = first      # of the bytes of these records


def _find_end(file):
    """The _End of an archive, or None."""
    try:
        file.seek(0, 2)
        size = file.tell()
        begin = max(size - _END.size - ZIP_MAX_COMMENT, 0)
        file.seek(begin)
        tail = file.read()
    except OSError:
        return None
    at = len(tail) - _END.size
    if at >= 0 and tail[at:at + 4] == _END_MARK and tail[-2:] == b'\0\0':
        pass        # no comment: the common case
    else:
        at = tail.rfind(_END_MARK)
    if at < 0 or len(tail) - at < _END.size:
        return None
    _, _, _, _, entries, length, offset, comment_length = _END.unpack_from(tail, at)
    comment = tail[at + _END.size:at + _END.size + comment_length]
    return _find_end64(file, _End(entries, length, offset, comment, begin + at, begin + at))


def _find_end64(file, end):
    """The same with the numbers of the ZIP64 record, if there's one."""
    at = end.place - _LOCATOR64.size
    if at < 0:
        return end
    file.seek(at)
    mark, disk, _, disks = _LOCATOR64.unpack(file.read(_LOCATOR64.size))
    if mark != _LOCATOR64_MARK:
        return end
    if disk != 0 or disks > 1:
        raise BadZipFile('zipfiles that span multiple disks are not supported')
    at -= _END64.size
    file.seek(at)
    data = file.read(_END64.size)
    if len(data) != _END64.size or data[:4] != _END64_MARK:
        return end
    _, _, _, _, _, _, _, end.entries, end.size, end.offset = _END64.unpack(data)
    end.first = at
    return end


def is_zipfile(filename):
    """Quickly see if a file is a ZIP file by checking the magic number; a name or a file object is wanted."""
    try:
        if hasattr(filename, 'read'):
            return _find_end(filename) is not None
        with io.open(filename, 'rb') as file:
            return _find_end(file) is not None
    except (OSError, BadZipFile):
        return False


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


# ---- archives ----------------------------------------------------------------------------------------------

class ZipFile:
    """An archive, to be read (mode 'r'), written anew ('w', 'x': only if it isn't there) or added to ('a')."""

    fp = None

    def __init__(self, file, mode='r', compression=ZIP_STORED, allowZip64=True, compresslevel=None, *, strict_timestamps=True,
                 metadata_encoding=None):
        if mode not in ('r', 'w', 'x', 'a'):
            raise ValueError("ZipFile requires mode 'r', 'w', 'x', or 'a'")
        _check_compression(compression)
        self._allowZip64 = allowZip64
        self._didModify = False
        self.debug = 0
        self.NameToInfo = {}
        self.filelist = []
        self.compression, self.compresslevel = compression, compresslevel
        self.mode = mode
        self.pwd = None
        self._comment = b''
        self._strict_timestamps = strict_timestamps
        self.metadata_encoding = metadata_encoding
        if metadata_encoding and mode != 'r':
            raise ValueError('metadata_encoding is only supported for reading files')
        self._seekable = True
        self._writing = False
        self._users = 1
        self._lock = threading.RLock()
        self._open_file(os.fspath(file) if isinstance(file, os.PathLike) else file)
        try:
            self._begin()
        except BaseException:
            fp, self.fp = self.fp, None
            self._close_file(fp)
            raise

    def _open_file(self, file):
        if not isinstance(file, str):
            self._filePassed, self.fp, self.filename = 1, file, getattr(file, 'name', None)
            return
        self._filePassed, self.filename = 0, file
        if self.mode == 'a':
            try:
                self.fp = io.open(file, 'r+b')
            except FileNotFoundError:
                self.fp = io.open(file, 'w+b')
            return
        self.fp = io.open(file, {'r': 'rb', 'w': 'w+b', 'x': 'x+b'}[self.mode])

    def _begin(self):
        if self.mode == 'r':
            self._RealGetContents()
        elif self.mode == 'a':
            try:
                self._RealGetContents()
                self.fp.seek(self.start_dir)
            except BadZipFile:      # what's there is no archive: one is added behind it
                self.fp.seek(0, 2)
                self._didModify = True
                self.start_dir = self.fp.tell()
        else:
            self._didModify = True
            try:
                self.start_dir = self.fp.tell()
            except (AttributeError, OSError):
                self.fp = _Counting(self.fp)
                self.start_dir = 0
                self._seekable = False
            else:
                try:
                    self.fp.seek(self.start_dir)
                except (AttributeError, OSError):
                    self._seekable = False

    def __enter__(self):
        return self

    def __exit__(self, type, value, traceback):
        self.close()

    def __repr__(self):
        text = '<%s.%s' % (self.__class__.__module__, self.__class__.__qualname__)
        if self.fp is None:
            return text + ' [closed]>'
        if self._filePassed:
            text += ' file=%r' % self.fp
        elif self.filename is not None:
            text += ' filename=%r' % self.filename
        return text + ' mode=%r>' % self.mode

    def _RealGetContents(self):
        """Read the central directory."""
        try:
            end = _find_end(self.fp)
        except OSError:
            raise BadZipFile('File is not a zip file')
        if not end:
            raise BadZipFile('File is not a zip file')
        self._comment = end.comment
        before = end.first - end.size - end.offset      # bytes in front of the archive
        self.start_dir = end.offset + before
        if self.start_dir < 0:
            raise BadZipFile('Bad offset for central directory')
        self.fp.seek(self.start_dir)
        records = io.BytesIO(self.fp.read(end.size))
        done = 0
        while done < end.size:
            data = records.read(_CENTRAL.size)
            if len(data) != _CENTRAL.size:
                raise BadZipFile('Truncated central directory')
            info = self._read_record(_CENTRAL.unpack(data), records)
            info.header_offset += before
            self.filelist.append(info)
            self.NameToInfo[info.filename] = info
            done = records.tell()

    def _read_record(self, fields, records):
        (mark, create_version, create_system, extract_version, reserved, flags, method, dos_time, dos_date, crc, packed, size, name_length,
         extra_length, comment_length, volume, internal, external, offset) = fields
        if mark != _CENTRAL_MARK:
            raise BadZipFile('Bad magic number for central directory')
        name = records.read(name_length).decode('utf-8' if flags & _UTF8 else self.metadata_encoding or 'cp437')
        info = ZipInfo(name)
        info.extra, info.comment = records.read(extra_length), records.read(comment_length)
        info.header_offset = offset
        info.create_version, info.create_system, info.extract_version, info.reserved = create_version, create_system, extract_version, reserved
        info.flag_bits, info.compress_type, info.CRC, info.compress_size, info.file_size = flags, method, crc, packed, size
        info.volume, info.internal_attr, info.external_attr = volume, internal, external
        if extract_version > MAX_EXTRACT_VERSION:
            raise NotImplementedError('zip file version %.1f' % (extract_version / 10))
        info._raw_time = dos_time
        info.date_time = ((dos_date >> 9) + 1980, dos_date >> 5 & 15, dos_date & 31, dos_time >> 11, dos_time >> 5 & 63, (dos_time & 31) * 2)
        info._decode_extra()
        return info

    # -- asking --

    def namelist(self):
        """Return a list of file names in the archive."""
        return [info.filename for info in self.filelist]

    def infolist(self):
        """Return a list of class ZipInfo instances for files in the archive."""
        return self.filelist

    def printdir(self, file=None):
        """Print a table of contents for the zip file."""
        print('%-46s %19s %12s' % ('File Name', 'Modified    ', 'Size'), file=file)
        for info in self.filelist:
            date = '%d-%02d-%02d %02d:%02d:%02d' % info.date_time[:6]
            print('%-46s %s %12d' % (info.filename, date, info.file_size), file=file)

    def testzip(self):
        """Read all the files and check the CRC: the name of the first bad one, or None."""
        for info in self.filelist:
            try:
                with self.open(info.filename, 'r') as file:
                    while file.read(1 << 20):
                        pass
            except BadZipFile:
                return info.filename

    def getinfo(self, name):
        """Return the instance of ZipInfo given 'name'."""
        info = self.NameToInfo.get(name)
        if info is None:
            raise KeyError('There is no item named %r in the archive' % name)
        return info

    def setpassword(self, pwd):
        """Set default password for encrypted files."""
        if pwd and not isinstance(pwd, bytes):
            raise TypeError('pwd: expected bytes, got %s' % type(pwd).__name__)
        self.pwd = pwd or None

    @property
    def comment(self):
        """The comment text associated with the ZIP file."""
        return self._comment

    @comment.setter
    def comment(self, comment):
        if not isinstance(comment, bytes):
            raise TypeError('comment: expected bytes, got %s' % type(comment).__name__)
        if len(comment) > ZIP_MAX_COMMENT:
            import warnings
            warnings.warn('Archive comment is too long; truncating to %d bytes' % ZIP_MAX_COMMENT, stacklevel=2)
            comment = comment[:ZIP_MAX_COMMENT]
        self._comment = comment
        self._didModify = True

    # -- reading --

    def read(self, name, pwd=None):
        """Return file bytes for name."""
        with self.open(name, 'r', pwd) as file:
            return file.read()

    def open(self, name, mode='r', pwd=None, *, force_zip64=False):
        """Return file-like object for 'name': to read a member, or with mode 'w' to write one."""
        if mode not in ('r', 'w'):
            raise ValueError('open() requires mode "r" or "w"')
        if pwd and mode == 'w':
            raise ValueError('pwd is only supported for reading files')
        if not self.fp:
            raise ValueError('Attempt to use ZIP archive that was already closed')
        if isinstance(name, ZipInfo):
            info = name
        elif mode == 'w':
            info = ZipInfo(name)
            info.compress_type, info._compresslevel = self.compression, self.compresslevel
        else:
            info = self.getinfo(name)
        if mode == 'w':
            return self._open_to_write(info, force_zip64)
        if self._writing:
            raise ValueError("Can't read from the ZIP file while there is an open writing handle on it. "
                             'Close the writing handle before trying to read.')
        self._users += 1
        try:
            return self._open_to_read(info, mode, pwd)
        except BaseException:
            self._release()
            raise

    def _open_to_read(self, info, mode, pwd):
        shared = _Shared(self, self.fp, info.header_offset)
        header = shared.read(_LOCAL.size)
        if len(header) != _LOCAL.size:
            raise BadZipFile('Truncated file header')
        fields = _LOCAL.unpack(header)
        if fields[0] != _LOCAL_MARK:
            raise BadZipFile('Bad magic number for file header')
        name = shared.read(fields[10])
        if fields[11]:
            shared.place += fields[11]
        if info.flag_bits & 0x20:
            raise NotImplementedError('compressed patched data (flag bit 5)')
        if info.flag_bits & 0x40:
            raise NotImplementedError('strong encryption (flag bit 6)')
        if name.decode('utf-8' if fields[3] & _UTF8 else self.metadata_encoding or 'cp437') != info.orig_filename:
            raise BadZipFile('File name in directory %r and header %r differ.' % (info.orig_filename, name))
        if info.flag_bits & _ENCRYPTED:
            if not (pwd or self.pwd):
                raise RuntimeError('File %r is encrypted, password required for extraction' % name)
            raise NotImplementedError('Krait has no decryption of ZIP files')
        _check_compression(info.compress_type)
        return ZipExtFile(shared, mode, info, None, True)

    def extract(self, member, path=None, pwd=None):
        """Extract a member from the archive to the current working directory, or to path; gives the path made."""
        return self._extract_member(member, os.getcwd() if path is None else os.fspath(path), pwd)

    def extractall(self, path=None, members=None, pwd=None):
        """Extract all members from the archive, or those that are named."""
        path = os.getcwd() if path is None else os.fspath(path)
        for member in self.namelist() if members is None else members:
            self._extract_member(member, path, pwd)

    def _extract_member(self, member, folder, pwd):
        if not isinstance(member, ZipInfo):
            member = self.getinfo(member)
        inside = os.path.splitdrive(member.filename.replace('/', os.path.sep))[1]
        inside = os.path.sep.join(part for part in inside.split(os.path.sep) if part not in ('', os.path.curdir, os.path.pardir))
        target = os.path.normpath(os.path.join(folder, inside))
        above = os.path.dirname(target)
        if above and not os.path.exists(above):
            os.makedirs(above)
        if member.is_dir():
            if not os.path.isdir(target):
                os.mkdir(target)
            return target
        with self.open(member, pwd=pwd) as source, io.open(target, 'wb') as file:
            shutil.copyfileobj(source, file)
        return target

    # -- writing --

    def _writecheck(self, info):
        if info.filename in self.NameToInfo:
            import warnings
            warnings.warn('Duplicate name: %r' % info.filename, stacklevel=4)
        if self.mode not in ('w', 'x', 'a'):
            raise ValueError("write() requires mode 'w', 'x', or 'a'")
        if not self.fp:
            raise ValueError('Attempt to write ZIP archive that was already closed')
        _check_compression(info.compress_type)
        if not self._allowZip64:
            problem = None
            if len(self.filelist) >= ZIP_FILECOUNT_LIMIT:
                problem = 'Files count'
            elif info.file_size > ZIP64_LIMIT:
                problem = 'Filesize'
            elif info.header_offset > ZIP64_LIMIT:
                problem = 'Zipfile size'
            if problem:
                raise LargeZipFile(problem + ' would require ZIP64 extensions')

    def _open_to_write(self, info, force_zip64=False):
        if force_zip64 and not self._allowZip64:
            raise ValueError('force_zip64 is True, but allowZip64 was False when opening the ZIP file.')
        if self._writing:
            raise ValueError("Can't write to the ZIP file while there is another write handle open on it. "
                             'Close the first handle before opening another.')
        info.compress_size = info.CRC = 0
        info.flag_bits = 0 if self._seekable else _HAS_DESCRIPTOR
        if not info.external_attr:
            info.external_attr = 0o600 << 16
        zip64 = force_zip64 or self._allowZip64 and info.file_size * 1.05 > ZIP64_LIMIT
        if self._seekable:
            self.fp.seek(self.start_dir)
        info.header_offset = self.fp.tell()
        self._writecheck(info)
        self._didModify = True
        self.fp.write(info.FileHeader(zip64))
        self._writing = True
        return _Writer(self, info, zip64)

    def write(self, filename, arcname=None, compress_type=None, compresslevel=None):
        """Put the bytes from filename into the archive under the name arcname."""
        if not self.fp:
            raise ValueError('Attempt to write to ZIP archive that was already closed')
        if self._writing:
            raise ValueError("Can't write to ZIP archive while an open writing handle exists")
        info = ZipInfo.from_file(filename, arcname, strict_timestamps=self._strict_timestamps)
        if info.is_dir():
            info.compress_size = info.CRC = 0
            self.mkdir(info)
            return
        info.compress_type = self.compression if compress_type is None else compress_type
        info._compresslevel = self.compresslevel if compresslevel is None else compresslevel
        with io.open(filename, 'rb') as source, self.open(info, 'w') as target:
            shutil.copyfileobj(source, target, 1024 * 8)

    def writestr(self, zinfo_or_arcname, data, compress_type=None, compresslevel=None):
        """Write a file into the archive: data is its contents, bytes or text."""
        if isinstance(data, str):
            data = data.encode('utf-8')
        if isinstance(zinfo_or_arcname, ZipInfo):
            info = zinfo_or_arcname
        else:
            info = ZipInfo(zinfo_or_arcname, time.localtime(time.time())[:6])
            info.compress_type, info._compresslevel = self.compression, self.compresslevel
            info.external_attr = 0o40775 << 16 | 0x10 if info.filename.endswith('/') else 0o600 << 16
        if not self.fp:
            raise ValueError('Attempt to write to ZIP archive that was already closed')
        if self._writing:
            raise ValueError("Can't write to ZIP archive while an open writing handle exists.")
        if compress_type is not None:
            info.compress_type = compress_type
        if compresslevel is not None:
            info._compresslevel = compresslevel
        info.file_size = len(data)
        with self._lock, self.open(info, mode='w') as target:
            target.write(data)

    def mkdir(self, zinfo_or_directory_name, mode=511):
        """Creates a directory inside the zip archive."""
        if isinstance(zinfo_or_directory_name, ZipInfo):
            info = zinfo_or_directory_name
            if not info.is_dir():
                raise ValueError('The given ZipInfo does not describe a directory')
        elif isinstance(zinfo_or_directory_name, str):
            name = zinfo_or_directory_name
            info = ZipInfo(name if name.endswith('/') else name + '/')
            info.compress_size = info.CRC = 0
            info.external_attr = ((0o40000 | mode) & 0xffff) << 16 | 0x10
        else:
            raise TypeError('Expected type str or ZipInfo')
        with self._lock:
            if self._seekable:
                self.fp.seek(self.start_dir)
            info.header_offset = self.fp.tell()
            self._writecheck(info)
            self._didModify = True
            self.filelist.append(info)
            self.NameToInfo[info.filename] = info
            self.fp.write(info.FileHeader(False))
            self.start_dir = self.fp.tell()

    # -- the end --

    def __del__(self):
        self.close()

    def close(self):
        """Close the file, and for mode 'w', 'x' and 'a' write the ending records."""
        if self.fp is None:
            return
        if self._writing:
            raise ValueError("Can't close the ZIP file while there is an open writing handle on it. "
                             'Close the writing handle before closing the zip.')
        try:
            if self.mode in ('w', 'x', 'a') and self._didModify:
                with self._lock:
                    if self._seekable:
                        self.fp.seek(self.start_dir)
                    self._write_end_record()
        finally:
            fp, self.fp = self.fp, None
            self._close_file(fp)

    def _write_end_record(self):
        for info in self.filelist:
            self.fp.write(info._central_record())
        end = self.fp.tell()
        entries, size, offset = len(self.filelist), end - self.start_dir, self.start_dir
        problem = ('Files count' if entries > ZIP_FILECOUNT_LIMIT else 'Central directory offset' if offset > ZIP64_LIMIT
                   else 'Central directory size' if size > ZIP64_LIMIT else None)
        if problem:
            if not self._allowZip64:
                raise LargeZipFile(problem + ' would require ZIP64 extensions')
            self.fp.write(_END64.pack(_END64_MARK, _END64.size - 12, 45, 45, 0, 0, entries, entries, size, offset))
            self.fp.write(_LOCATOR64.pack(_LOCATOR64_MARK, 0, end, 1))
            entries, size, offset = min(entries, 0xffff), min(size, 0xffffffff), min(offset, 0xffffffff)
        self.fp.write(_END.pack(_END_MARK, 0, 0, entries, entries, size, offset, len(self._comment)) + self._comment)
        if self.mode == 'a':
            self.fp.truncate()
        self.fp.flush()

    def _close_file(self, fp):
        self._users -= 1
        if not self._users and not self._filePassed:
            fp.close()
        self._held = fp

    def _release(self):
        """A reader is done; the last one closes the file, if the archive is closed already."""
        self._users -= 1
        if not self._users and not self._filePassed:
            self._held.close()


def main(args=None):
    """python -m zipfile -l|-e|-c|-t ...: lists, extracts, makes or tests an archive."""
    import argparse
    parser = argparse.ArgumentParser(description='A simple command-line interface for zipfile module.', prog='zipfile.py')
    group = parser.add_mutually_exclusive_group(required=True)
    group.add_argument('-l', '--list', metavar='<zipfile>', help='Show listing of a zipfile')
    group.add_argument('-e', '--extract', nargs=2, metavar=('<zipfile>', '<output_dir>'), help='Extract zipfile into target dir')
    group.add_argument('-c', '--create', nargs='+', metavar=('<name>', '<file>'), help='Create zipfile from sources')
    group.add_argument('-t', '--test', metavar='<zipfile>', help='Test if a zipfile is valid')
    parser.add_argument('--metadata-encoding', metavar='<encoding>', help='Specify encoding of member names for -l, -e and -t')
    args = parser.parse_args(args)
    if args.create is None:
        with ZipFile(args.test or args.list or args.extract[0], 'r', metadata_encoding=args.metadata_encoding) as archive:
            if args.test is not None:
                bad = archive.testzip()
                if bad:
                    print('The following enclosed file is corrupted: {!r}'.format(bad))
                print('Done testing')
            elif args.list is not None:
                archive.printdir()
            else:
                archive.extractall(args.extract[1])
        return
    if args.metadata_encoding:
        print('Non-conforming encodings not supported with -c.', file=sys.stderr)
        sys.exit(1)
    target, *sources = args.create
    with ZipFile(target, 'w') as archive:
        for path in sources:
            name = os.path.basename(path) or os.path.basename(os.path.dirname(path))
            _add(archive, path, '' if name in ('', os.curdir, os.pardir) else name)


def _add(archive, path, name):
    if os.path.isfile(path):
        archive.write(path, name, ZIP_DEFLATED)
    elif os.path.isdir(path):
        if name:
            archive.write(path, name)
        for inner in sorted(os.listdir(path)):
            _add(archive, os.path.join(path, inner), os.path.join(name, inner))


if __name__ == '__main__':
    main()
