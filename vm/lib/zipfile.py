"""zipfile: archives in the ZIP format, stored or deflated, beyond 4 GiB too (ZIP64).

A member lies in the archive as a local header, its data and, if the size wasn't known in time, a data descriptor; behind all members
comes the central directory, a record for each, and a record that tells where it begins. Encrypted members and the methods bzip2 and
LZMA are refused by name.
"""

import io
import os
import shutil
import sys
import threading
import time

from _zipfile_members import (DEFAULT_VERSION, MAX_EXTRACT_VERSION, ZIP64_LIMIT, ZIP64_VERSION, ZIP_BZIP2, ZIP_DEFLATED, ZIP_FILECOUNT_LIMIT,
                              ZIP_LZMA, ZIP_MAX_COMMENT, ZIP_STORED, BadZipFile, LargeZipFile, ZipExtFile, ZipInfo, _CENTRAL, _CENTRAL_MARK,
                              _ENCRYPTED, _END, _END64, _END64_MARK, _END_MARK, _HAS_DESCRIPTOR, _LOCAL, _LOCAL_MARK, _LOCATOR64,
                              _LOCATOR64_MARK, _UTF8, _Counting, _Shared, _Writer, _check_compression, compressor_names, crc32)

__all__ = ['BadZipFile', 'BadZipfile', 'error', 'ZIP_STORED', 'ZIP_DEFLATED', 'ZIP_BZIP2', 'ZIP_LZMA', 'is_zipfile', 'ZipInfo', 'ZipFile',
           'LargeZipFile', 'Path']

error = BadZipfile = BadZipFile


def __getattr__(name):
    if name == 'Path':
        from _zipfile_path import Path
        globals()['Path'] = Path
        return Path
    if name == 'PyZipFile':
        raise AttributeError("Krait has no 'zipfile.PyZipFile': it has no compiled files")
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


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
