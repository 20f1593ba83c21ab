"""Bytes compressed with zlib."""

import codecs
import zlib

from ._transform import entry, only_strict


def zlib_encode(input, errors="strict"):
    only_strict(errors)
    return zlib.compress(input), len(input)


def zlib_decode(input, errors="strict"):
    only_strict(errors)
    return zlib.decompress(input), len(input)


class IncrementalEncoder(codecs.IncrementalEncoder):
    def __init__(self, errors="strict"):
        only_strict(errors)
        codecs.IncrementalEncoder.__init__(self, errors)
        self.reset()

    def encode(self, input, final=False):
        return self.compressobj.compress(input) + (self.compressobj.flush() if final else b"")

    def reset(self):
        self.compressobj = zlib.compressobj()


class IncrementalDecoder(codecs.IncrementalDecoder):
    def __init__(self, errors="strict"):
        only_strict(errors)
        codecs.IncrementalDecoder.__init__(self, errors)
        self.reset()

    def decode(self, input, final=False):
        return self.decompressobj.decompress(input) + (self.decompressobj.flush() if final else b"")

    def reset(self):
        self.decompressobj = zlib.decompressobj()


def getregentry():
    return entry("zlib", zlib_encode, zlib_decode, IncrementalEncoder, IncrementalDecoder)
