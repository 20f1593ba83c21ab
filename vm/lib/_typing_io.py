"""The classes of typing that describe files."""
from abc import abstractmethod
from typing import AnyStr, Generic

__all__ = ["IO", "TextIO", "BinaryIO"]


def _abstract(name, *params):
    def method(self, *args):
        pass

    method.__name__ = name
    return abstractmethod(method)


class IO(Generic[AnyStr]):
    """What open() returns: IO[str] or IO[bytes]."""

    __slots__ = ()
    __module__ = "typing"

    for _name in ("close", "fileno", "flush", "isatty", "read", "readable", "readline", "readlines", "seek", "seekable", "tell",
                  "truncate", "writable", "write", "writelines", "__enter__", "__exit__"):
        locals()[_name] = _abstract(_name)
    for _name in ("mode", "name", "closed"):
        locals()[_name] = property(_abstract(_name))
    del _name


class BinaryIO(IO[bytes]):
    """Typed version of the return of open() in binary mode."""

    __slots__ = ()
    __module__ = "typing"


class TextIO(IO[str]):
    """Typed version of the return of open() in text mode."""

    __slots__ = ()
    __module__ = "typing"

    for _name in ("buffer", "encoding", "errors", "line_buffering", "newlines"):
        locals()[_name] = property(_abstract(_name))
    del _name
