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

from _pickle import PickleBuffer, Pickler, _module_of as _where, encode_long, dump, dumps
from _pickle_codes import *
from _pickle_codes import OPCODES as _opcodes, deep_attribute as _getattribute
from _unpickle import Unpickler, _Stop, decode_long, load, loads

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


def whichmodule(obj, name):
    """The name of the module that obj belongs to; '__main__' when none is found."""
    return _where(obj, name)
