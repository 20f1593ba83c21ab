"""codecs -- encodings as objects, error handlers, and readers and writers that decode on the way.

The work is done in C (runtime/codec.c); this module gives it CPython's names.
"""

import _codecs
from itertools import takewhile
from _codecs import decode, encode, register, register_error, unregister

__all__ = ["register", "lookup", "open", "EncodedFile", "BOM", "BOM_BE", "BOM_LE", "BOM32_BE", "BOM32_LE", "BOM64_BE", "BOM64_LE",
           "BOM_UTF8", "BOM_UTF16", "BOM_UTF16_LE", "BOM_UTF16_BE", "BOM_UTF32", "BOM_UTF32_LE", "BOM_UTF32_BE", "CodecInfo", "Codec",
           "IncrementalEncoder", "IncrementalDecoder", "StreamReader", "StreamWriter", "StreamReaderWriter", "StreamRecoder",
           "getencoder", "getdecoder", "getincrementalencoder", "getincrementaldecoder", "getreader", "getwriter", "encode", "decode",
           "iterencode", "iterdecode", "strict_errors", "ignore_errors", "replace_errors", "xmlcharrefreplace_errors",
           "backslashreplace_errors", "namereplace_errors", "register_error", "lookup_error"]

BOM_UTF8 = b"\xef\xbb\xbf"
BOM_LE = BOM_UTF16_LE = BOM_UTF16 = BOM = BOM32_LE = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = BOM32_BE = b"\xfe\xff"
BOM_UTF32_LE = BOM_UTF32 = BOM64_LE = b"\xff\xfe\x00\x00"
BOM_UTF32_BE = BOM64_BE = b"\x00\x00\xfe\xff"


# ---- error handlers ----------------------------------------------------------------------------

def _refuse(error):
    raise TypeError(f"don't know how to handle {type(error).__name__} in error callback")


def strict_errors(error):
    if isinstance(error, UnicodeError):
        raise error
    raise TypeError("codec must pass exception instance")


def ignore_errors(error):
    if not isinstance(error, (UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError)):
        _refuse(error)
    return "", error.end


def replace_errors(error):
    if isinstance(error, UnicodeEncodeError):
        return "?" * (error.end - error.start), error.end
    if isinstance(error, UnicodeDecodeError):
        return "\ufffd", error.end
    if isinstance(error, UnicodeTranslateError):
        return "\ufffd" * (error.end - error.start), error.end
    _refuse(error)


def xmlcharrefreplace_errors(error):
    if not isinstance(error, UnicodeEncodeError):
        _refuse(error)
    return "".join(f"&#{ord(c)};" for c in error.object[error.start:error.end]), error.end


def _escape(c):
    n = ord(c)
    return f"\\x{n:02x}" if n < 0x100 else f"\\u{n:04x}" if n < 0x10000 else f"\\U{n:08x}"


def backslashreplace_errors(error):
    if isinstance(error, UnicodeDecodeError):
        return "".join(f"\\x{byte:02x}" for byte in error.object[error.start:error.end]), error.end
    if not isinstance(error, (UnicodeEncodeError, UnicodeTranslateError)):
        _refuse(error)
    return "".join(map(_escape, error.object[error.start:error.end])), error.end


def namereplace_errors(error):
    if not isinstance(error, UnicodeEncodeError):
        _refuse(error)
    parts = []
    for c in error.object[error.start:error.end]:
        name = _codecs.char_name(c)
        parts.append(f"\\N{{{name}}}" if name else _escape(c))
    return "".join(parts), error.end


def _surrogateescape(error):
    if isinstance(error, UnicodeDecodeError):
        end = error.start
        while end < error.end and error.object[end] >= 128:
            end += 1
        if end == error.start:
            raise error
        return "".join(chr(0xdc00 + byte) for byte in error.object[error.start:end]), end
    if isinstance(error, UnicodeEncodeError):
        codes = [ord(c) for c in error.object[error.start:error.end]]
        if not all(0xdc80 <= code <= 0xdcff for code in codes):
            raise error
        return bytes(code - 0xdc00 for code in codes), error.end
    _refuse(error)


def _surrogatepass(error):
    if not isinstance(error, (UnicodeEncodeError, UnicodeDecodeError)):
        _refuse(error)
    name = error.encoding.lower().replace("_", "-")
    if not name.startswith(("utf-8", "utf-16", "utf-32")):
        raise error
    if isinstance(error, UnicodeEncodeError):
        part = error.object[error.start:error.end]
        if not all(0xd800 <= ord(c) <= 0xdfff for c in part):
            raise error
        return part.encode(name, "surrogatepass"), error.end
    size = 3 if name == "utf-8" else int(name[4:6]) // 8
    try:
        found = error.object[error.start:error.start + size].decode(name, "surrogatepass")
    except UnicodeError:
        found = ""
    if len(found) != 1 or not 0xd800 <= ord(found) <= 0xdfff:
        raise error
    return found, error.start + size


_handlers = {
    "strict": strict_errors, "ignore": ignore_errors, "replace": replace_errors, "xmlcharrefreplace": xmlcharrefreplace_errors,
    "backslashreplace": backslashreplace_errors, "namereplace": namereplace_errors, "surrogateescape": _surrogateescape,
    "surrogatepass": _surrogatepass,
}


def lookup_error(name, /):
    return isinstance(name, str) and _handlers.get(name) or _codecs.lookup_error(name)


# ---- codecs as objects -----------------------------------------------------------------------------

class Codec:
    def encode(self, input, errors="strict"):
        raise NotImplementedError

    def decode(self, input, errors="strict"):
        raise NotImplementedError


class IncrementalEncoder:
    """Encodes piece by piece; what must be kept between two pieces is its state."""

    def __init__(self, errors="strict"):
        self.errors = errors
        self.buffer = ""

    def encode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        """Back to the beginning: nothing is kept here."""

    def getstate(self):
        return 0

    def setstate(self, state):
        """Back to a state that getstate() gave: there is only one here."""


class IncrementalDecoder:
    """Decodes piece by piece; the state is the bytes that wait, and a number."""

    def __init__(self, errors="strict"):
        self.errors = errors

    def decode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        """Back to the beginning: nothing is kept here."""

    def getstate(self):
        return b"", 0

    def setstate(self, state):
        """Back to a state that getstate() gave: there is only one here."""


class BufferedIncrementalEncoder(IncrementalEncoder):
    """One whose _buffer_encode(text, errors, final) gives (output, how much of the text it took); the rest waits."""

    def _buffer_encode(self, input, errors, final):
        raise NotImplementedError

    def encode(self, input, final=False):
        text = self.buffer + input
        result, taken = self._buffer_encode(text, self.errors, final)
        self.buffer = text[taken:]
        return result

    def reset(self):
        self.buffer = ""

    def getstate(self):
        return self.buffer or 0

    def setstate(self, state):
        self.buffer = state or ""


class BufferedIncrementalDecoder(IncrementalDecoder):
    """The same for bytes: _buffer_decode(data, errors, final)."""

    def __init__(self, errors="strict"):
        IncrementalDecoder.__init__(self, errors)
        self.buffer = b""

    def _buffer_decode(self, input, errors, final):
        raise NotImplementedError

    def decode(self, input, final=False):
        data = self.buffer + input
        result, taken = self._buffer_decode(data, self.errors, final)
        self.buffer = data[taken:]
        return result

    def reset(self):
        IncrementalDecoder.reset(self)
        self.buffer = b""

    def getstate(self):
        return self.buffer, 0

    def setstate(self, state):
        self.buffer = state[0]


class StreamWriter(Codec):
    """Writes text to a stream of bytes by its method encode(text, errors)."""

    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors

    def write(self, object):
        data, taken = self.encode(object, self.errors)
        self.stream.write(data)

    def writelines(self, list):
        self.write("".join(list))

    def reset(self):
        """Back to the beginning: nothing is kept here."""

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        if whence == 0 and offset == 0:
            self.reset()

    def __getattr__(self, name, getattr=getattr):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, traceback):
        self.stream.close()


class StreamReader(Codec):
    """Reads text from a stream of bytes by its method decode(data, errors), which says how many bytes it took."""

    charbuffertype = str

    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors
        self.reset()

    def decode(self, input, errors="strict"):
        raise NotImplementedError

    def reset(self):
        self.bytebuffer = b""
        self.charbuffer = self.charbuffertype()
        self.linebuffer = None

    def _decoded(self, data, firstline):
        """(text, bytes taken); with firstline an error behind the end of the first line waits."""
        try:
            return self.decode(data, self.errors)
        except UnicodeDecodeError as error:
            if not firstline:
                raise
            text, taken = self.decode(data[:error.start], self.errors)
            if len(text.splitlines(keepends=True)) <= 1:
                raise
            return text, taken

    def read(self, size=-1, chars=-1, firstline=False):
        if self.linebuffer:
            self.charbuffer = self.charbuffertype().join(self.linebuffer)
            self.linebuffer = None
        if chars < 0:
            chars = size
        while chars < 0 or len(self.charbuffer) < chars:
            fresh = self.stream.read() if size < 0 else self.stream.read(size)
            data = self.bytebuffer + fresh
            if not data:
                break
            text, taken = self._decoded(data, firstline)
            self.bytebuffer = data[taken:]
            self.charbuffer += text
            if not fresh or (chars < 0 and size < 0):
                break
        text = self.charbuffer if chars < 0 else self.charbuffer[:chars]
        self.charbuffer = self.charbuffer[len(text):]
        return text

    def readline(self, size=None, keepends=True):
        if self.linebuffer:
            return self._next_of_buffer(keepends)
        step, line = size or 72, self.charbuffertype()
        while True:
            data = self.read(step, firstline=True)
            if data and isinstance(data, str) and data.endswith("\r") or data and isinstance(data, bytes) and data.endswith(b"\r"):
                data += self.read(size=1, chars=1)
            line += data
            lines = line.splitlines(keepends=True)
            if len(lines) > 1:
                return self._first_of(lines, keepends)
            if lines and lines[0] != lines[0].splitlines(keepends=False)[0]:
                return lines[0] if keepends else lines[0].splitlines(keepends=False)[0]
            if not data or size is not None:
                return line.splitlines(keepends=False)[0] if line and not keepends else line
            step = min(step * 2, 8000)

    def _first_of(self, lines, keepends):
        """The first of several lines; the last of them may go on in the stream."""
        line = lines.pop(0)
        if len(lines) > 1:
            lines[-1] += self.charbuffer
            self.linebuffer = lines
            self.charbuffer = None
        else:
            self.charbuffer = lines[0] + self.charbuffer
        return line if keepends else line.splitlines(keepends=False)[0]

    def _next_of_buffer(self, keepends):
        line = self.linebuffer.pop(0)
        if len(self.linebuffer) == 1:
            self.charbuffer = self.linebuffer[0]
            self.linebuffer = None
        return line if keepends else line.splitlines(keepends=False)[0]

    def readlines(self, sizehint=None, keepends=True):
        return self.read().splitlines(keepends)

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reset()

    def __next__(self):
        line = self.readline()
        if line:
            return line
        raise StopIteration

    def __iter__(self):
        return self

    def __getattr__(self, name, getattr=getattr):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, traceback):
        self.stream.close()


# ---- the same for the encodings that are part of the interpreter ------------------------------------------

_MARKS = {"utf-8-sig": BOM_UTF8, "utf-16": BOM_UTF16, "utf-32": BOM_UTF32}    # written once, before all else
_BIG_MARKS = {"utf-16": BOM_UTF16_BE, "utf-32": BOM_UTF32_BE}


def _unfinished_escape(data, encoding):
    """How many bytes at the end are the beginning of an escape."""
    start = data.rfind(b"\\")
    slashes = len(data[:start + 1]) - len(data[:start + 1].rstrip(b"\\"))
    if not slashes % 2:
        return 0
    if start == len(data) - 1:
        return 1
    try:
        _codecs.decode(data[start:], encoding, "strict")
    except UnicodeDecodeError as error:
        if error.end == len(data) - start and error.reason.startswith(("truncated", "malformed")):
            return error.end
    return 0


class _TableEncoder(IncrementalEncoder):
    encoding = "utf-8"

    def __init__(self, errors="strict"):
        IncrementalEncoder.__init__(self, errors)
        self.reset()

    def encode(self, input, final=False):
        if self._fresh and self.encoding in _MARKS:
            data = _codecs.encode(input, self.encoding, self.errors)
        else:
            order = "-le" if self.encoding in _BIG_MARKS else ""
            data = _codecs.encode(input, self.encoding.removesuffix("-sig") + order, self.errors)
        self._fresh = False
        return data

    def reset(self):
        self._fresh = True

    def getstate(self):
        return (2 if self.encoding in _BIG_MARKS else 1) if self._fresh and self.encoding in _MARKS else 0

    def setstate(self, state):
        self._fresh = bool(state)


class _TableDecoder(BufferedIncrementalDecoder):
    """What waits is the beginning of a character, or of the byte order mark.  _order: the encoding once it is known."""

    encoding = "utf-8"

    def __init__(self, errors="strict"):
        BufferedIncrementalDecoder.__init__(self, errors)
        self.reset()

    def _learn_order(self, data):
        """How many bytes at the beginning are the mark; the rest of UTF-16 or UTF-32 comes without one."""
        if self.encoding == "utf-8-sig":
            self._order = "utf-8"
            return len(BOM_UTF8) if data.startswith(BOM_UTF8) else 0
        mark, big = _MARKS[self.encoding], data.startswith(_BIG_MARKS[self.encoding])
        if not big and not data.startswith(mark):
            _codecs.decode(data[:len(mark)], self.encoding + "-le", self.errors)
            raise UnicodeError(self.encoding.upper() + " stream does not start with BOM")
        self._order = self.encoding + ("-be" if big else "-le")
        return len(mark)

    def _may_be_mark(self, data):
        mark = _MARKS[self.encoding]
        return len(data) < len(mark) and (mark.startswith(data) or self.encoding != "utf-8-sig")

    def _buffer_decode(self, input, errors, final):
        start = 0
        if self._order is None:
            if self._may_be_mark(input):
                return (_codecs.decode(input, self.encoding, errors), len(input)) if final else ("", 0)
            start = self._learn_order(input)
        data = input[start:]
        if not final:
            data = data[:len(data) - self._unfinished(data)]
        return _codecs.decode(data, self._order, errors), start + len(data)

    def _unfinished(self, data):
        """How many bytes at the end are the beginning of a character."""
        if self.encoding.endswith("unicode-escape"):
            return _unfinished_escape(data, self.encoding)
        unit = {"utf-16": 2, "utf-32": 4}.get(self._order[:6], 1)
        for kept in (3, 2, 1):
            if kept <= len(data) and (len(data) - kept) % unit == 0:
                try:
                    _codecs.decode(data[len(data) - kept:], self._order, "strict")
                except UnicodeDecodeError as error:
                    if error.start == 0 and error.end == kept and error.reason in ("unexpected end of data", "truncated data"):
                        return kept
        return 0

    def reset(self):
        BufferedIncrementalDecoder.reset(self)
        self._order = None if self.encoding in _MARKS else self.encoding

    def getstate(self):
        if self._order is None:
            return self.buffer, 1 if self.encoding == "utf-8-sig" else 2
        return self.buffer, int(self.encoding in _BIG_MARKS and self._order.endswith("-be"))

    def setstate(self, state):
        self.buffer, number = state
        if self.encoding == "utf-8-sig":
            self._order = None if number else "utf-8"
        elif self.encoding in _BIG_MARKS:
            self._order = None if number == 2 else self.encoding + ("-be" if number else "-le")


class _TableWriter(StreamWriter):
    def __init__(self, stream, errors="strict"):
        StreamWriter.__init__(self, stream, errors)
        self._encoder = getincrementalencoder(self.encoding)(errors)

    def encode(self, input, errors="strict"):
        self._encoder.errors = errors
        return self._encoder.encode(input), len(input)

    def reset(self):
        self._encoder.reset()


class _TableReader(StreamReader):
    def decode(self, input, errors="strict"):
        self._decoder.errors = errors
        return self._decoder.decode(input), len(input)

    def reset(self):
        StreamReader.reset(self)
        self._decoder = getincrementaldecoder(self.encoding)(self.errors)


class CodecInfo(tuple):
    """(encode, decode, streamreader, streamwriter), with names."""

    _is_text_encoding = True

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None, incrementaldecoder=None,
                name=None, *, _is_text_encoding=None):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name = name
        self.encode = encode
        self.decode = decode
        self.incrementalencoder = incrementalencoder
        self.incrementaldecoder = incrementaldecoder
        self.streamwriter = streamwriter
        self.streamreader = streamreader
        if _is_text_encoding is not None:
            self._is_text_encoding = _is_text_encoding
        return self

    def __repr__(self):
        return f"<{type(self).__module__}.{type(self).__qualname__} object for encoding {self.name} at {id(self):#x}>"


_found = {}
_display = {"latin_1": "iso8859-1"}


def lookup(encoding, /):
    if not isinstance(encoding, str):
        raise TypeError(f"lookup() argument must be str, not {type(encoding).__name__}")
    try:
        canonical = _codecs.canonical(encoding)
    except LookupError:
        info = _codecs.search(encoding)
        if info is None:
            raise
        return info
    if canonical in _found:
        return _found[canonical]
    name = _display.get(canonical, canonical.replace("_", "-"))

    def encode(input, errors="strict"):
        return _codecs.encode(input, name, errors), len(input)

    def decode(input, errors="strict"):
        return _codecs.decode(input, name, errors), len(input)

    def derive(called, base):
        return type(called, (base,), {"encoding": name, "__module__": "encodings." + canonical})

    info = CodecInfo(encode, decode, derive("StreamReader", _TableReader), derive("StreamWriter", _TableWriter),
                     derive("IncrementalEncoder", _TableEncoder), derive("IncrementalDecoder", _TableDecoder), name)
    _found[canonical] = info
    return info


def getencoder(encoding):
    return lookup(encoding).encode


def getdecoder(encoding):
    return lookup(encoding).decode


def getincrementalencoder(encoding):
    return lookup(encoding).incrementalencoder


def getincrementaldecoder(encoding):
    return lookup(encoding).incrementaldecoder


def getreader(encoding):
    return lookup(encoding).streamreader


def getwriter(encoding):
    return lookup(encoding).streamwriter


def iterencode(iterator, encoding, errors="strict", **kwargs):
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for input in iterator:
        output = encoder.encode(input)
        if output:
            yield output
    output = encoder.encode("", True)
    if output:
        yield output


def iterdecode(iterator, encoding, errors="strict", **kwargs):
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for input in iterator:
        output = decoder.decode(input)
        if output:
            yield output
    output = decoder.decode(b"", True)
    if output:
        yield output


def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    import builtins
    if encoding is None:
        return builtins.open(filename, mode, buffering)
    if "b" not in mode:
        mode += "b"
    file = builtins.open(filename, mode, buffering)
    info = lookup(encoding)
    return (info.streamreader if "r" in mode else info.streamwriter)(file, errors)


class StreamReaderWriter:
    """One stream for both directions."""

    encoding = "unknown"

    def __init__(self, stream, Reader, Writer, errors="strict"):
        self.stream = stream
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        return self.reader.read(size)

    def readline(self, size=None):
        return self.reader.readline(size)

    def readlines(self, sizehint=None):
        return self.reader.readlines(sizehint)

    def __next__(self):
        return next(self.reader)

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(data)

    def writelines(self, list):
        return self.writer.writelines(list)

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reader.reset()
        if whence == 0 and offset == 0:
            self.writer.reset()

    def __getattr__(self, name, getattr=getattr):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, traceback):
        self.stream.close()


class StreamRecoder(StreamReaderWriter):
    """Bytes in one encoding outside, in another in the stream."""

    data_encoding = "unknown"
    file_encoding = "unknown"

    def __init__(self, stream, encode, decode, Reader, Writer, errors="strict"):
        StreamReaderWriter.__init__(self, stream, Reader, Writer, errors)
        self.encode = encode
        self.decode = decode

    def read(self, size=-1):
        return self.encode(self.reader.read(size), self.errors)[0]

    def readline(self, size=None):
        return self.encode(self.reader.readline(size), self.errors)[0]

    def readlines(self, sizehint=None):
        return self.encode(self.reader.read(), self.errors)[0].splitlines(keepends=True)

    def __next__(self):
        return self.encode(next(self.reader), self.errors)[0]

    def write(self, data):
        return self.writer.write(self.decode(data, self.errors)[0])

    def writelines(self, list):
        return self.write(b"".join(list))


def EncodedFile(file, data_encoding, file_encoding=None, errors="strict"):
    """A stream of bytes in data_encoding over a file in file_encoding."""
    if file_encoding is None:
        file_encoding = data_encoding
    data = lookup(data_encoding)
    inner = lookup(file_encoding)
    recoder = StreamRecoder(file, data.encode, data.decode, inner.streamreader, inner.streamwriter, errors)
    recoder.data_encoding = data_encoding
    recoder.file_encoding = file_encoding
    return recoder


# ---- the functions of each encoding ----------------------------------------------------------------------

def _octets(data):
    """What a bytes-like object holds."""
    try:
        return data if isinstance(data, bytes) else memoryview(data).tobytes()
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None


def _functions_of(name, encoding, whole=False):
    """encoding_encode(text) and encoding_decode(data): (result, how much was used)."""
    def encode(str, errors=None, /):
        return _codecs.encode(str, encoding, errors or "strict"), len(str)

    def decode(data, errors=None, final=False, /):
        data = data.encode() if isinstance(data, str) and name.endswith("escape") else _octets(data)
        if whole or final:
            return _codecs.decode(data, encoding, errors or "strict"), len(data)
        decoder = getincrementaldecoder(encoding)(errors or "strict")
        return decoder.decode(data), len(data) - len(decoder.getstate()[0])

    encode.__name__ = encode.__qualname__ = name + "_encode"
    decode.__name__ = decode.__qualname__ = name + "_decode"
    globals()[encode.__name__] = encode
    globals()[decode.__name__] = decode


for _name in "utf_8", "utf_16", "utf_16_le", "utf_16_be", "utf_32", "utf_32_le", "utf_32_be":
    _functions_of(_name, _name)
for _name in "ascii", "latin_1", "unicode_escape", "raw_unicode_escape":
    _functions_of(_name, _name, True)
del _name


def utf_7_encode(str, errors=None, /):
    from encodings import utf_7
    return utf_7.encode(str, errors or "strict")


def utf_7_decode(data, errors=None, final=False, /):
    from encodings import utf_7
    return utf_7.decode_part(data, errors or "strict", final)


def _ex_decode(name, marks):
    """The functions utf_16_ex_decode and utf_32_ex_decode: the byte order is given, or found and given back."""
    def decode(data, errors=None, byteorder=0, final=False, /):
        data = _octets(data)
        start = 0
        if not byteorder and data[:len(marks[0])] in marks:
            byteorder = 1 if data.startswith(marks[1]) else -1
            start = len(marks[0])
        part = globals()[name + ("_be_decode" if byteorder > 0 else "_le_decode")]
        text, taken = part(data[start:], errors, final)
        return text, taken + start, byteorder

    decode.__name__ = decode.__qualname__ = name + "_ex_decode"
    return decode


utf_16_ex_decode = _ex_decode("utf_16", (BOM_UTF16_LE, BOM_UTF16_BE))
utf_32_ex_decode = _ex_decode("utf_32", (BOM_UTF32_LE, BOM_UTF32_BE))


def utf_16_decode(data, errors=None, final=False, /):
    return utf_16_ex_decode(data, errors, 0, final)[:2]


def utf_32_decode(data, errors=None, final=False, /):
    return utf_32_ex_decode(data, errors, 0, final)[:2]


_ESCAPED = {ord("\n"): b"", ord("\\"): b"\\", ord("'"): b"'", ord('"'): b'"', ord("b"): b"\b", ord("f"): b"\f", ord("t"): b"\t",
            ord("n"): b"\n", ord("r"): b"\r", ord("v"): b"\v", ord("a"): b"\a"}
_HEX_DIGITS = b"0123456789abcdefABCDEF"


def _hex_escape(data, place, errors):
    """What stands for the \\x before place, and how many digits it took."""
    digits = bytes(takewhile(_HEX_DIGITS.__contains__, data[place:place + 2]))
    if len(digits) == 2:
        return bytes((int(digits, 16),)), 2
    if errors == "strict":
        raise ValueError(f"invalid \\x escape at position {place - 2}")
    if errors not in ("replace", "ignore"):
        raise ValueError(f"decoding error; unknown error handling code: {errors}")
    return b"?" if errors == "replace" else b"", len(digits)


def escape_decode(data, errors="strict", /):
    """Bytes with the escapes of a bytes literal as those they stand for, and how many were read."""
    if isinstance(data, str):
        data = data.encode()
    data = bytes(data)
    parts, place, odd = [], 0, None
    while (found := data.find(b"\\", place)) >= 0:
        parts.append(data[place:found])
        place = found + 2
        if place > len(data):
            raise ValueError("Trailing \\ in string")
        kind = data[found + 1]
        if kind in _ESCAPED:
            parts.append(_ESCAPED[kind])
        elif kind == ord("x"):
            part, size = _hex_escape(data, place, errors or "strict")
            parts.append(part)
            place += size
        elif kind in b"01234567":
            digits = bytes(takewhile(b"01234567".__contains__, data[found + 1:found + 4]))
            place = found + 1 + len(digits)
            odd = odd or (f"invalid octal escape sequence '\\{digits.decode()}'" if int(digits, 8) > 255 else None)
            parts.append(bytes((int(digits, 8) & 255,)))
        else:
            odd = odd or f"invalid escape sequence '\\{chr(kind)}'"
            parts.append(data[found:place])
    if odd:
        from warnings import warn
        warn(odd, DeprecationWarning, 2)
    parts.append(data[place:])
    return b"".join(parts), len(data)


def escape_encode(data, errors="strict", /):
    """Bytes as they stand between the quotes of a bytes literal, and how many were read."""
    if not isinstance(data, bytes):
        raise TypeError(f"escape_encode() argument 1 must be bytes, not {type(data).__name__}")
    return b"".join(_printed(byte) for byte in data), len(data)


def _printed(byte):
    return b"\\'" if byte == ord("'") else b'"' if byte == ord('"') else repr(bytes((byte,)))[2:-1].encode()


def readbuffer_encode(data, errors=None, /):
    data = data.encode() if isinstance(data, str) else bytes(data)
    return data, len(data)


def make_identity_dict(rng):
    return {i: i for i in rng}


def make_encoding_map(decoding_map):
    """The map turned around; what several things map to maps to None."""
    result = {}
    for key, value in decoding_map.items():
        result[value] = None if value in result else key
    return result


def _bytes_like(data):
    try:
        return bytes(memoryview(data))
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None


def charmap_build(map, /):
    return {ord(c): i for i, c in enumerate(map)}


def charmap_decode(data, errors=None, mapping=None, /):
    """Each byte by a str or a mapping; (text, how many bytes)."""
    data = _bytes_like(data)
    if mapping is None:
        return data.decode("latin-1", errors or "strict"), len(data)
    parts = []
    place = 0
    while place < len(data):
        try:
            value = mapping[data[place]]
        except (LookupError):
            value = None
        if isinstance(value, int):
            value = None if value == 0xfffe else chr(value)
        if value is None or value == "\ufffe":
            error = UnicodeDecodeError("charmap", data, place, place + 1, "character maps to <undefined>")
            value, place = lookup_error(errors or "strict")(error)
        elif isinstance(value, str):
            place += 1
        else:
            raise TypeError("character mapping must return integer, None or str")
        parts.append(value)
    return "".join(parts), len(data)


def charmap_encode(text, errors=None, mapping=None, /):
    """Each character by a mapping of numbers; (bytes, how many characters)."""
    if not isinstance(text, str):
        raise TypeError(f"charmap_encode() argument 1 must be str, not {'None' if text is None else type(text).__name__}")
    if mapping is None:
        return _codecs.encode(text, "latin-1", errors or "strict"), len(text)

    def find(c):
        try:
            value = mapping[ord(c)]
        except LookupError:
            return None
        if value is None or isinstance(value, bytes):
            return value
        if not isinstance(value, int):
            raise TypeError(f"character mapping must return integer, bytes or None, not {type(value).__name__}")
        if not 0 <= value < 256:
            raise TypeError("character mapping must be in range(256)")
        return bytes([value])

    parts = []
    place = 0
    while place < len(text):
        value = find(text[place])
        if value is not None:
            parts.append(value)
            place += 1
            continue
        end = place + 1
        while end < len(text) and find(text[end]) is None:
            end += 1
        error = UnicodeEncodeError("charmap", text, place, end, "character maps to <undefined>")
        value, place = lookup_error(errors or "strict")(error)
        if isinstance(value, bytes):
            parts.append(value)
            continue
        for c in value:
            found = find(c)
            if found is None:
                raise error
            parts.append(found)
    return b"".join(parts), len(text)
