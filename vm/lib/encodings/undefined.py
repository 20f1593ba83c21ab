"""The codec that refuses everything."""

import codecs


def refuse(input, errors="strict"):
    raise UnicodeError("undefined encoding")


class IncrementalEncoder(codecs.IncrementalEncoder):
    def encode(self, input, final=False):
        refuse(input)


class IncrementalDecoder(codecs.IncrementalDecoder):
    def decode(self, input, final=False):
        refuse(input)


class StreamWriter(codecs.StreamWriter):
    encode = staticmethod(refuse)


class StreamReader(codecs.StreamReader):
    decode = staticmethod(refuse)


def getregentry():
    return codecs.CodecInfo(refuse, refuse, StreamReader, StreamWriter, IncrementalEncoder, IncrementalDecoder, "undefined")
