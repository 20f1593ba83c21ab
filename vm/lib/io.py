"""io -- files and streams.

Three layers: raw files (bytes, each operation a call of the system), buffered ones, and text over those.  The work is done in C
(_io); this module gives the classes their public names and puts the abstract ones on top, so that isinstance() knows them.
"""
import _io
import abc
from _io import (DEFAULT_BUFFER_SIZE, BlockingIOError, UnsupportedOperation, open, open_code, FileIO, BytesIO, StringIO,
                 BufferedReader, BufferedWriter, BufferedRWPair, BufferedRandom, TextIOWrapper, IncrementalNewlineDecoder, text_encoding)

__all__ = ["BlockingIOError", "open", "open_code", "IOBase", "RawIOBase", "FileIO", "BytesIO", "StringIO", "BufferedIOBase",
           "BufferedReader", "BufferedWriter", "BufferedRWPair", "BufferedRandom", "TextIOBase", "TextIOWrapper",
           "UnsupportedOperation", "SEEK_SET", "SEEK_CUR", "SEEK_END"]

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2


def __getattr__(name):
    if name == "OpenWrapper":
        import warnings
        warnings.warn("OpenWrapper is deprecated, use open instead", DeprecationWarning, stacklevel=2)
        globals()[name] = open
        return open
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


class IOBase(_io._IOBase, metaclass=abc.ABCMeta):
    __doc__ = _io._IOBase.__doc__


class RawIOBase(_io._RawIOBase, IOBase):
    __doc__ = _io._RawIOBase.__doc__


class BufferedIOBase(_io._BufferedIOBase, IOBase):
    __doc__ = _io._BufferedIOBase.__doc__


class TextIOBase(_io._TextIOBase, IOBase):
    __doc__ = _io._TextIOBase.__doc__


RawIOBase.register(FileIO)
for _cls in BytesIO, BufferedReader, BufferedWriter, BufferedRandom, BufferedRWPair:
    BufferedIOBase.register(_cls)
for _cls in StringIO, TextIOWrapper:
    TextIOBase.register(_cls)
del _cls
