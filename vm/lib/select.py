"""Waiting until files can be read or written."""
import _select
from _select import *
from math import ceil as _ceil
from operator import index as _index

error = OSError
PIPE_BUF = 4096


def _descriptor(file):
    if isinstance(file, int):
        fd = file
    else:
        find = getattr(file, "fileno", None)
        if find is None:
            raise TypeError("argument must be an int, or have a fileno() method.")
        fd = find()
        if not isinstance(fd, int):
            raise TypeError("fileno() returned a non-integer")
    if fd < 0:
        raise ValueError(f"file descriptor cannot be a negative integer ({fd})")
    return fd


def _eventmask(events):
    if not isinstance(events, int):
        raise TypeError("an integer is required")
    if events < 0:
        raise ValueError("value must be positive")
    if events >= 1 << 64:
        raise OverflowError("Python int too large to convert to C unsigned long")
    if events > 65535:
        raise OverflowError("Python int too large for C unsigned short")
    return events


def _whole_milliseconds(timeout):
    if isinstance(timeout, float):
        if timeout != timeout:
            raise ValueError("Invalid value NaN (not a number)")
    else:
        try:
            timeout = _index(timeout)
        except TypeError:
            raise TypeError("timeout must be an integer or None") from None
    if not -1 << 63 <= timeout * 1000000 < 1 << 63:
        raise OverflowError("timestamp too large to convert to C _PyTime_t")
    timeout = _ceil(timeout)
    if timeout >= 1 << 31:
        raise OverflowError("timeout is too large")
    return max(timeout, -1)


def _milliseconds(seconds):
    return -1 if seconds is None else _ceil(seconds * 1000)


def select(rlist, wlist, xlist, timeout=None, /):
    """Those of rlist that can be read, of wlist that can be written, of xlist with an exceptional condition; waits for the first of them."""
    if timeout is not None:
        if not isinstance(timeout, (int, float)):
            raise TypeError("timeout must be a float or None")
        if timeout < 0:
            raise ValueError("timeout must be non-negative")
    kinds = (POLLIN, POLLIN | POLLHUP | POLLERR), (POLLOUT, POLLOUT | POLLERR), (POLLPRI, POLLPRI)
    wanted, lists = {}, []
    for files, (event, _) in zip((rlist, wlist, xlist), kinds):
        try:
            files = [(file, _descriptor(file)) for file in files]
        except TypeError as error:
            if not hasattr(files, "__iter__") and not hasattr(files, "__getitem__"):
                raise TypeError("arguments 1-3 must be sequences") from None
            raise
        lists.append(files)
        for _, fd in files:
            wanted[fd] = wanted.get(fd, 0) | event
    ready = dict(_select.poll_rows(list(wanted.items()), _milliseconds(timeout)))
    if any(events & POLLNVAL for events in ready.values()):
        raise OSError(9, "Bad file descriptor")
    return tuple([file for file, fd in files if ready.get(fd, 0) & mask] for files, (_, mask) in zip(lists, kinds))


class poll:
    """A set of files to wait for, each with the events of interest."""

    def __init__(self):
        self._wanted = {}

    def register(self, fd, eventmask=POLLIN | POLLPRI | POLLOUT, /):
        """Wait for a file."""
        fd = _descriptor(fd)
        self._wanted[fd] = _eventmask(eventmask)

    def modify(self, fd, eventmask, /):
        """Wait for other events of a file."""
        fd, eventmask = _descriptor(fd), _eventmask(eventmask)
        if fd not in self._wanted:
            raise FileNotFoundError(2, "No such file or directory")
        self._wanted[fd] = eventmask

    def unregister(self, fd, /):
        """Don't wait for the file any more."""
        del self._wanted[_descriptor(fd)]

    def poll(self, timeout=None, /):
        """Wait, at most so many milliseconds; the result is a list of (descriptor, events)."""
        return _select.poll_rows(list(self._wanted.items()), -1 if timeout is None else _whole_milliseconds(timeout))
