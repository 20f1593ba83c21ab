"""Files compressed as the program gzip does it."""

import builtins
import io
import os
import struct
import sys
import time
import zlib

__all__ = ['BadGzipFile', 'GzipFile', 'open', 'compress', 'decompress']

READ, WRITE = 1, 2
FHCRC, FEXTRA, FNAME, FCOMMENT = 2, 4, 8, 16
MAGIC = b'\037\213'

_COMPRESS_LEVEL_FAST = 1
_COMPRESS_LEVEL_TRADEOFF = 6
_COMPRESS_LEVEL_BEST = 9

READ_BUFFER_SIZE = io.DEFAULT_BUFFER_SIZE


class BadGzipFile(OSError):
    """What is read is no gzip file."""


def open(filename, mode='rb', compresslevel=_COMPRESS_LEVEL_BEST, encoding=None, errors=None, newline=None):
    """Open a compressed file in binary or text mode; filename may be a file that is open already."""
    if 't' in mode:
        if 'b' in mode:
            raise ValueError('Invalid mode: %r' % (mode,))
    else:
        for name, value in (('encoding', encoding), ('errors', errors), ('newline', newline)):
            if value is not None:
                raise ValueError("Argument '%s' not supported in binary mode" % name)
    binary_mode = mode.replace('t', '')
    if isinstance(filename, (str, bytes, os.PathLike)):
        file = GzipFile(filename, binary_mode, compresslevel)
    elif hasattr(filename, 'read') or hasattr(filename, 'write'):
        file = GzipFile(None, binary_mode, compresslevel, filename)
    else:
        raise TypeError('filename must be a str or bytes object, or a file')
    return io.TextIOWrapper(file, io.text_encoding(encoding), errors, newline) if 't' in mode else file


def _speed_flag(level):
    return {_COMPRESS_LEVEL_BEST: b'\002', _COMPRESS_LEVEL_FAST: b'\004'}.get(level, b'\000')


def _exactly(file, n):
    data = file.read(n)
    while len(data) < n:
        more = file.read(n - len(data))
        if not more:
            raise EOFError('Compressed file ended before the end-of-stream marker was reached')
        data += more
    return data


def _skip_text(file):
    while True:
        byte = file.read(1)
        if not byte or byte == b'\0':
            return


def _read_header(file):
    """Past the header of a member; its time, or None at the end of the file."""
    magic = file.read(2)
    if magic == b'':
        return None
    if magic != MAGIC:
        raise BadGzipFile('Not a gzipped file (%r)' % magic)
    method, flags, mtime = struct.unpack('<BBIxx', _exactly(file, 8))
    if method != 8:
        raise BadGzipFile('Unknown compression method')
    if flags & FEXTRA:
        _exactly(file, struct.unpack('<H', _exactly(file, 2))[0])
    if flags & FNAME:
        _skip_text(file)
    if flags & FCOMMENT:
        _skip_text(file)
    if flags & FHCRC:
        _exactly(file, 2)
    return mtime


def _check_trailer(trailer, crc, size, tell_sums=True):
    wanted_crc, wanted_size = struct.unpack('<II', trailer)
    if wanted_crc != crc:
        raise BadGzipFile('CRC check failed' + (' %s != %s' % (hex(wanted_crc), hex(crc)) if tell_sums else ''))
    if wanted_size != size & 0xffffffff:
        raise BadGzipFile('Incorrect length of data produced')


class _Pushback:
    """A file to which what has been read too much can be given back."""

    def __init__(self, file):
        self.file = file
        self.ready = b''

    def read(self, n):
        if not self.ready:
            return self.file.read(n)
        data, self.ready = self.ready[:n], self.ready[n:]
        return data if len(data) == n else data + self.file.read(n - len(data))

    def give_back(self, data):
        self.ready = data + self.ready

    def rewind(self):
        self.ready = b''
        self.file.seek(0)


class _GzipReader(io.RawIOBase):
    """The contents of a file's members, one after the other."""

    def __init__(self, file):
        self._file = _Pushback(file)
        self._start()

    def _start(self):
        self._stream = None         # of the member that is read now
        self._position = 0
        self._size = None           # known when the end has been seen
        self._last_mtime = None

    def readable(self):
        return True

    def seekable(self):
        return True

    def tell(self):
        return self._position

    def readinto(self, buffer):
        with memoryview(buffer) as view, view.cast('B') as octets:
            data = self.read(len(octets))
            octets[:len(data)] = data
        return len(data)

    def readall(self):
        return b''.join(iter(lambda: self.read(1 << 17), b''))

    def _next_member(self):
        mtime = _read_header(self._file)
        if mtime is None:
            return False
        self._last_mtime = mtime
        self._stream = zlib.decompressobj(-zlib.MAX_WBITS)
        self._crc = zlib.crc32(b'')
        self._length = 0
        return True

    def _end_member(self):
        self._file.give_back(self._stream.unused_data)
        self._stream = None
        _check_trailer(_exactly(self._file, 8), self._crc, self._length)
        padding = b'\0'
        while padding == b'\0':
            padding = self._file.read(1)
        self._file.give_back(padding)

    def read(self, size=-1):
        if size < 0:
            return self.readall()
        if not size or self._size is not None:
            return b''
        while True:
            if self._stream is None and not self._next_member():
                self._size = self._position
                return b''
            tail = self._stream.unconsumed_tail
            data = self._stream.decompress(tail or self._file.read(READ_BUFFER_SIZE), size)
            self._crc = zlib.crc32(data, self._crc)
            self._length += len(data)
            if self._stream.eof:
                self._end_member()
            elif not data and not self._stream.unconsumed_tail:
                ahead = self._file.read(1)
                if not ahead:
                    raise EOFError('Compressed file ended before the end-of-stream marker was reached')
                self._file.give_back(ahead)
            if data:
                self._position += len(data)
                return data

    def seek(self, offset, whence=io.SEEK_SET):
        if whence == io.SEEK_CUR:
            offset += self._position
        elif whence == io.SEEK_END:
            while self.read(io.DEFAULT_BUFFER_SIZE):
                pass
            offset += self._size
        elif whence != io.SEEK_SET:
            raise ValueError('Invalid value for whence: {}'.format(whence))
        if offset < self._position:
            self._file.rewind()
            self._start()
        while self._position < offset:
            if not self.read(min(io.DEFAULT_BUFFER_SIZE, offset - self._position)):
                break
        return self._position


class GzipFile(io.BufferedIOBase):
    """A file whose contents are compressed on the way to another one, or decompressed on the way from it."""

    myfileobj = None

    def __init__(self, filename=None, mode=None, compresslevel=_COMPRESS_LEVEL_BEST, fileobj=None, mtime=None):
        if mode and ('t' in mode or 'U' in mode):
            raise ValueError('Invalid mode: {!r}'.format(mode))
        if mode and 'b' not in mode:
            mode += 'b'
        if fileobj is None:
            fileobj = self.myfileobj = builtins.open(filename, mode or 'rb')
        if filename is None:
            filename = getattr(fileobj, 'name', '')
            if not isinstance(filename, (str, bytes)):
                filename = ''
        else:
            filename = os.fspath(filename)
        if mode is None:
            mode = getattr(fileobj, 'mode', 'rb')
        self.name = filename
        self.fileobj = fileobj
        if mode.startswith('r'):
            self.mode = READ
            self._buffer = io.BufferedReader(_GzipReader(fileobj))
        elif mode.startswith(('w', 'a', 'x')):
            self.mode = WRITE
            self._write_mtime = mtime
            self._start_writing(compresslevel)
        else:
            raise ValueError('Invalid mode: {!r}'.format(mode))

    def _start_writing(self, level):
        self.crc = zlib.crc32(b'')
        self.size = 0
        self.offset = 0
        self.compress = zlib.compressobj(level, zlib.DEFLATED, -zlib.MAX_WBITS, zlib.DEF_MEM_LEVEL, 0)
        name = os.path.basename(self.name)
        if not isinstance(name, bytes):
            try:
                name = name.encode('latin-1')
            except UnicodeEncodeError:
                name = b''
        name = name.removesuffix(b'.gz')
        mtime = time.time() if self._write_mtime is None else self._write_mtime
        self.fileobj.write(MAGIC + b'\010' + (bytes([FNAME]) if name else b'\0') + struct.pack('<L', int(mtime))
                           + _speed_flag(level) + b'\377' + (name + b'\0' if name else b''))

    def __repr__(self):
        return '<gzip ' + repr(self.fileobj)[1:-1] + ' ' + hex(id(self)) + '>'

    @property
    def mtime(self):
        """The time that the last header read says."""
        return self._buffer.raw._last_mtime

    def _check_not_closed(self):
        if self.closed:
            raise ValueError('I/O operation on closed file')

    def _check_can_read(self, what):
        self._check_not_closed()
        if self.mode != READ:
            import errno
            raise OSError(errno.EBADF, what + '() on write-only GzipFile object')

    def write(self, data):
        self._check_not_closed()
        if self.mode != WRITE:
            import errno
            raise OSError(errno.EBADF, 'write() on read-only GzipFile object')
        if self.fileobj is None:
            raise ValueError('write() on closed GzipFile object')
        length = len(data) if isinstance(data, (bytes, bytearray)) else memoryview(data).nbytes
        if length:
            self.fileobj.write(self.compress.compress(data))
            self.size += length
            self.crc = zlib.crc32(data, self.crc)
            self.offset += length
        return length

    def read(self, size=-1):
        self._check_can_read('read')
        return self._buffer.read(size)

    def read1(self, size=-1):
        self._check_can_read('read1')
        return self._buffer.read1(io.DEFAULT_BUFFER_SIZE if size < 0 else size)

    def peek(self, n):
        self._check_can_read('peek')
        return self._buffer.peek(n)

    def readline(self, size=-1):
        self._check_not_closed()
        return self._buffer.readline(size)

    @property
    def closed(self):
        return self.fileobj is None

    def close(self):
        file, self.fileobj = self.fileobj, None
        if file is None:
            return
        try:
            if self.mode == WRITE:
                file.write(self.compress.flush())
                file.write(struct.pack('<LL', self.crc, self.size & 0xffffffff))
            else:
                self._buffer.close()
        finally:
            mine, self.myfileobj = self.myfileobj, None
            if mine:
                mine.close()

    def flush(self, zlib_mode=zlib.Z_SYNC_FLUSH):
        self._check_not_closed()
        if self.mode == WRITE:
            self.fileobj.write(self.compress.flush(zlib_mode))
            self.fileobj.flush()

    def fileno(self):
        """The descriptor of the file underneath."""
        return self.fileobj.fileno()

    def rewind(self):
        """Back to the beginning of what is read."""
        if self.mode != READ:
            raise OSError("Can't rewind in write mode")
        self._buffer.seek(0)

    def readable(self):
        return self.mode == READ

    def writable(self):
        return self.mode == WRITE

    def seekable(self):
        return True

    def tell(self):
        self._check_not_closed()
        return self.offset if self.mode == WRITE else self._buffer.tell()

    def seek(self, offset, whence=io.SEEK_SET):
        if self.mode == READ:
            self._check_not_closed()
            return self._buffer.seek(offset, whence)
        if whence == io.SEEK_CUR:
            offset += self.offset
        elif whence != io.SEEK_SET:
            raise ValueError('Seek from end not supported')
        if offset < self.offset:
            raise OSError('Negative seek in write mode')
        while self.offset < offset:
            self.write(b'\0' * min(1024, offset - self.offset))
        return self.offset


def compress(data, compresslevel=_COMPRESS_LEVEL_BEST, *, mtime=None):
    """Data as the contents of a gzip file."""
    if mtime == 0:      # the library's own header has no time
        return zlib.compress(data, compresslevel, wbits=zlib.MAX_WBITS + 16)
    stamp = int(time.time() if mtime is None else mtime)
    stream = zlib.compressobj(compresslevel, zlib.DEFLATED, -zlib.MAX_WBITS, zlib.DEF_MEM_LEVEL, 0)
    return (MAGIC + b'\010\0' + struct.pack('<L', stamp) + _speed_flag(compresslevel) + b'\377'
            + stream.compress(data) + stream.flush() + struct.pack('<LL', zlib.crc32(data), len(data) & 0xffffffff))


def decompress(data):
    """The contents of a gzip file, all its members."""
    parts = []
    while True:
        file = io.BytesIO(data)
        if _read_header(file) is None:
            return b''.join(parts)
        stream = zlib.decompressobj(-zlib.MAX_WBITS)
        part = stream.decompress(data[file.tell():])
        if not stream.eof or len(stream.unused_data) < 8:
            raise EOFError('Compressed file ended before the end-of-stream marker was reached')
        _check_trailer(stream.unused_data[:8], zlib.crc32(part), len(part), tell_sums=False)
        parts.append(part)
        data = stream.unused_data[8:].lstrip(b'\0')


def main():
    """python -m gzip [--fast|--best|-d] FILE...: packs files into FILE.gz, or unpacks them; the files stay."""
    from argparse import ArgumentParser
    parser = ArgumentParser(description="A simple command line interface for the gzip module: act like gzip, but do not delete the input file.",
                            prog="gzip.py")
    group = parser.add_mutually_exclusive_group()
    group.add_argument("--fast", action="store_true", help="compress faster")
    group.add_argument("--best", action="store_true", help="compress better")
    group.add_argument("-d", "--decompress", action="store_true", help="act like gunzip instead of gzip")
    parser.add_argument("args", nargs="*", default=["-"], metavar="file")
    args = parser.parse_args()
    level = 1 if args.fast else 9 if args.best else 6
    for name in args.args:
        if args.decompress:
            if name == "-":
                source, target = GzipFile(filename="", mode="rb", fileobj=sys.stdin.buffer), sys.stdout.buffer
            elif name[-3:] != ".gz":
                sys.exit(f"filename doesn't end in .gz: {name!r}")
            else:
                source, target = open(name, "rb"), builtins.open(name[:-3], "wb")
        elif name == "-":
            source, target = sys.stdin.buffer, GzipFile(filename="", mode="wb", fileobj=sys.stdout.buffer, compresslevel=level)
        else:
            source, target = builtins.open(name, "rb"), open(name + ".gz", "wb", compresslevel=level)
        while chunk := source.read(128 * 1024):
            target.write(chunk)
        if target is not sys.stdout.buffer:
            target.close()
        if source is not sys.stdin.buffer:
            source.close()


if __name__ == "__main__":
    main()
