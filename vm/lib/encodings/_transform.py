"""What the codecs share that turn bytes into bytes, or text into text, all at once."""

import codecs


def entry(name, encode, decode, encoder=None, decoder=None):
    """The CodecInfo of two functions (input, errors) -> (output, how much was read), with incremental classes of its own if given."""
    class IncrementalEncoder(codecs.IncrementalEncoder):
        def encode(self, input, final=False):
            return encode(input, self.errors)[0]

    class IncrementalDecoder(codecs.IncrementalDecoder):
        def decode(self, input, final=False):
            return decode(input, self.errors)[0]

    class StreamWriter(codecs.StreamWriter):
        charbuffertype = bytes

    class StreamReader(codecs.StreamReader):
        charbuffertype = bytes

    StreamWriter.encode, StreamReader.decode = staticmethod(encode), staticmethod(decode)
    return codecs.CodecInfo(encode, decode, StreamReader, StreamWriter, encoder or IncrementalEncoder, decoder or IncrementalDecoder, name, _is_text_encoding=False)


def only_strict(errors):
    if errors != "strict":
        raise AssertionError
