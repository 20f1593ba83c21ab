"""Bytes and characters by a mapping; without one, as Latin-1."""

import codecs
from functools import partial


class StreamWriter(codecs.StreamWriter):
    encode = staticmethod(codecs.charmap_encode)


class StreamReader(codecs.StreamReader):
    decode = staticmethod(codecs.charmap_decode)


class IncrementalEncoder(codecs.IncrementalEncoder):
    def __init__(self, errors="strict", mapping=None):
        codecs.IncrementalEncoder.__init__(self, errors)
        self.mapping = mapping

    def encode(self, input, final=False):
        return codecs.charmap_encode(input, self.errors, self.mapping)[0]


class IncrementalDecoder(codecs.IncrementalDecoder):
    def __init__(self, errors="strict", mapping=None):
        codecs.IncrementalDecoder.__init__(self, errors)
        self.mapping = mapping

    def decode(self, input, final=False):
        return codecs.charmap_decode(input, self.errors, self.mapping)[0]


def getregentry():
    encode, decode = codecs.charmap_encode, codecs.charmap_decode
    return codecs.CodecInfo(encode, decode, StreamReader, StreamWriter, partial(IncrementalEncoder, mapping=None), partial(IncrementalDecoder, mapping=None), "charmap")
