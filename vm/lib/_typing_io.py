"""The classes of typing that describe files."""
import sys
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


class _DeprecatedType(type):
    """The metaclass of typing.io and typing.re: using them gives a warning."""

    def __getattribute__(cls, name):
        if name not in ("__dict__", "__module__") and name in cls.__dict__:
            import warnings
            warnings.warn(f"{cls.__name__} is deprecated, import directly from typing instead. "
                          f"{cls.__name__} will be removed in Python 3.12.", DeprecationWarning, stacklevel=2)
        return super().__getattribute__(name)


def deprecated_namespace(name):
    """typing.io or typing.re: a class with some of typing's names."""
    import typing
    names = __all__ if name == "io" else ["Pattern", "Match"]
    body = {"__module__": "typing", "__doc__": "Wrapper namespace for IO generic classes." if name == "io"
            else "Wrapper namespace for re type aliases.", "__all__": list(names)}
    made = _DeprecatedType(name, (), body | {one: getattr(typing, one) for one in names})
    made.__name__ = f"typing.{name}"
    sys.modules[f"typing.{name}"] = made
    return made
