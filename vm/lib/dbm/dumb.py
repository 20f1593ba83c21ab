"""A database in two text-like files: NAME.dir, a line for each key with the place of its value, and NAME.dat, the values.

A value begins at a multiple of 512 bytes; a new one that doesn't fit into the room of the old one goes to the end of the file. The
lines are written anew when the database is closed; NAME.bak is what they were before.
"""

import ast
import collections.abc
import io
import os

__all__ = ['error', 'open']

_BLOCKSIZE = 512
error = OSError


def _bytes(text):
    return text.encode('utf-8') if isinstance(text, str) else text


class _Database(collections.abc.MutableMapping):

    def __init__(self, filebasename, mode, flag='c'):
        base = os.fsencode(filebasename)
        self._mode = mode
        self._readonly = flag == 'r'
        self._dirfile, self._datfile, self._bakfile = base + b'.dir', base + b'.dat', base + b'.bak'
        self._index = None
        self._modified = False
        self._create(flag)
        self._update(flag)

    def _create(self, flag):
        if flag == 'n':
            for name in (self._datfile, self._bakfile, self._dirfile):
                try:
                    os.remove(name)
                except OSError:
                    pass
        try:
            file = io.open(self._datfile, 'r', encoding='Latin-1')
        except OSError:
            if flag not in ('c', 'n'):
                raise
            with io.open(self._datfile, 'w', encoding='Latin-1'):
                self._chmod(self._datfile)
        else:
            file.close()

    def _update(self, flag):
        self._modified = False
        self._index = {}
        try:
            file = io.open(self._dirfile, 'r', encoding='Latin-1')
        except OSError:
            if flag not in ('c', 'n'):
                raise
            with io.open(self._dirfile, 'w', encoding='Latin-1'):
                self._chmod(self._dirfile)
            return
        with file:
            for line in file:
                key, place = ast.literal_eval(line.rstrip())
                self._index[key.encode('Latin-1')] = place

    def _commit(self):
        if self._index is None or not self._modified:
            return
        for act, args in ((os.unlink, (self._bakfile,)), (os.rename, (self._dirfile, self._bakfile))):
            try:
                act(*args)
            except OSError:
                pass
        with io.open(self._dirfile, 'w', encoding='Latin-1') as file:
            self._chmod(self._dirfile)
            for key, place in self._index.items():
                file.write(f"{key.decode('Latin-1')!r}, {place!r}\n")
        self._modified = False

    sync = _commit

    def _verify_open(self):
        if self._index is None:
            raise error('DBM object has already been closed')

    def _addval(self, val):
        """Put a value at the end of the data; gives its place and size."""
        with io.open(self._datfile, 'rb+') as file:
            file.seek(0, 2)
            end = file.tell()
            place = (end + _BLOCKSIZE - 1) // _BLOCKSIZE * _BLOCKSIZE
            file.write(b'\0' * (place - end) + val)
        return place, len(val)

    def _setval(self, pos, val):
        with io.open(self._datfile, 'rb+') as file:
            file.seek(pos)
            file.write(val)
        return pos, len(val)

    def _addkey(self, key, pos_and_siz_pair):
        self._index[key] = pos_and_siz_pair
        with io.open(self._dirfile, 'a', encoding='Latin-1') as file:
            self._chmod(self._dirfile)
            file.write(f"{key.decode('Latin-1')!r}, {pos_and_siz_pair!r}\n")

    def __getitem__(self, key):
        key = _bytes(key)
        self._verify_open()
        place, size = self._index[key]
        with io.open(self._datfile, 'rb') as file:
            file.seek(place)
            return file.read(size)

    def __setitem__(self, key, val):
        if self._readonly:
            raise error('The database is opened for reading only')
        key = _bytes(key)
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError('keys must be bytes or strings')
        val = _bytes(val)
        if not isinstance(val, (bytes, bytearray)):
            raise TypeError('values must be bytes or strings')
        self._verify_open()
        self._modified = True
        if key not in self._index:
            self._addkey(key, self._addval(val))
            return
        place, size = self._index[key]
        blocks = [(length + _BLOCKSIZE - 1) // _BLOCKSIZE for length in (size, len(val))]
        self._index[key] = self._setval(place, val) if blocks[1] <= blocks[0] else self._addval(val)

    def __delitem__(self, key):
        if self._readonly:
            raise error('The database is opened for reading only')
        key = _bytes(key)
        self._verify_open()
        self._modified = True
        del self._index[key]
        self._commit()

    def keys(self):
        try:
            return list(self._index)
        except TypeError:
            raise error('DBM object has already been closed') from None

    def items(self):
        self._verify_open()
        return [(key, self[key]) for key in self._index]

    def __contains__(self, key):
        key = _bytes(key)
        try:
            return key in self._index
        except TypeError:
            if self._index is None:
                raise error('DBM object has already been closed') from None
            raise

    def iterkeys(self):
        try:
            return iter(self._index)
        except TypeError:
            raise error('DBM object has already been closed') from None

    __iter__ = iterkeys

    def __len__(self):
        try:
            return len(self._index)
        except TypeError:
            raise error('DBM object has already been closed') from None

    def close(self):
        try:
            self._commit()
        finally:
            self._index = self._datfile = self._dirfile = self._bakfile = None

    __del__ = close

    def _chmod(self, file):
        os.chmod(file, self._mode)

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


def open(file, flag='c', mode=0o666):
    """Open the database and return a mapping from bytes to bytes."""
    mask = os.umask(0)
    os.umask(mask)
    if flag not in ('r', 'w', 'c', 'n'):
        raise ValueError("Flag must be one of 'r', 'w', 'c', or 'n'")
    return _Database(file, mode & ~mask, flag=flag)
