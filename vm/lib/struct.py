"""struct -- values packed into bytes as C lays out structs, and taken out again.

A format is a row of codes, each with an optional count: x pad byte, c char, ? bool, b B h H i I l L q Q n N integers,
e f d floats, s p bytes, P address.  Its first character may tell the byte order: @ native with alignment (the default),
= native, < little, > or ! big endian.
"""
from _struct import calcsize, pack, pack_into, unpack, unpack_from, iter_unpack, Struct, error, _clearcache
from _struct import __doc__

__all__ = ["calcsize", "pack", "pack_into", "unpack", "unpack_from", "iter_unpack", "Struct", "error"]
