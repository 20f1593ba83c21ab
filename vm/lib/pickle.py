"""Objects as bytes, and back: Pickler and Unpickler, dump, dumps, load and loads.

Never load bytes from somebody you don't trust: a pickle can call any function.  copyreg says how objects of further types
are written; a class says it with __reduce_ex__, __getstate__ and their like.
"""

import _compat_pickle
import codecs
import io
import re
import sys
from copyreg import _extension_cache, _extension_registry, _inverted_registry, dispatch_table
from functools import partial
from itertools import islice
from struct import pack, unpack
from sys import maxsize
from types import FunctionType

from _pickle import PickleBuffer, PickleError, Pickler, PicklingError, Unpickler, UnpicklingError, dump, dumps, load, loads
from _pickle_codes import *
from _pickle_codes import OPCODES as _opcodes

__all__ = ["PickleError", "PicklingError", "UnpicklingError", "Pickler", "Unpickler", "dump", "dumps", "load", "loads", "PickleBuffer"]
__all__.extend(sorted([*_opcodes, "HIGHEST_PROTOCOL", "DEFAULT_PROTOCOL"]))

format_version = "4.0"
compatible_formats = ["1.0", "1.1", "1.2", "1.3", "2.0", "3.0", "4.0", "5.0"]
bytes_types = (bytes, bytearray)
PyStringMap = None
_HAVE_PICKLE_BUFFER = True
_tuplesize2code = [EMPTY_TUPLE, TUPLE1, TUPLE2, TUPLE3]

# the same under the names of an implementation in Python
_Pickler, _Unpickler = Pickler, Unpickler
_dump, _dumps, _load, _loads = dump, dumps, load, loads
_NOTHING = object()


class _Stop(Exception):
    """STOP was met."""

    def __init__(self, value):
        self.value = value


def _getattribute(obj, name):
    """obj.a.b for 'a.b', and what holds it; AttributeError."""
    parent, found = None, obj
    for part in name.split("."):
        if part == "<locals>":
            raise AttributeError(f"Can't get local attribute {name!r} on {obj!r}")
        parent, found = found, getattr(found, part, _NOTHING)
        if found is _NOTHING:
            raise AttributeError(f"Can't get attribute {name!r} on {obj!r}")
    return found, parent


def whichmodule(obj, name):
    """The name of the module that obj belongs to; '__main__' when none is found."""
    module = getattr(obj, "__module__", None)
    if module is not None:
        return module
    for module, space in list(sys.modules.items()):
        if module in ("__main__", "__mp_main__") or space is None:
            continue
        try:
            if _getattribute(space, name)[0] is obj:
                return module
        except AttributeError:
            pass
    return "__main__"


def encode_long(x):
    """The shortest two's complement of x, its low byte first; nothing for 0."""
    if x == 0:
        return b""
    size = (x.bit_length() >> 3) + 1
    data = x.to_bytes(size, "little", signed=True)
    if x < 0 and size > 1 and data[-1] == 0xff and data[-2] & 0x80:
        data = data[:-1]
    return data


def decode_long(data):
    """The number whose two's complement this is, its low byte first."""
    return int.from_bytes(data, "little", signed=True)
