"""UTF-7 (RFC 2152): ASCII as it is, all else in base64 between "+" and "-"."""

import codecs

_BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_VALUES = {ord(c): value for value, c in enumerate(_BASE64)}
_DIRECT = frozenset(c for c in map(chr, range(128)) if c in "\t\n\r" or (" " <= c < "\x7f" and c not in "+\\~"))


def _shifted(run):
    """A run of characters in base64, without what begins and ends it."""
    bits, count, out = 0, 0, []
    for unit in memoryview(run.encode("utf-16-le", "surrogatepass")).cast("H"):
        bits, count = bits << 16 | unit, count + 16
        while count >= 6:
            count -= 6
            out.append(_BASE64[bits >> count & 63])
    if count:
        out.append(_BASE64[bits << 6 - count & 63])
    return "".join(out)


def _next_direct(text, place):
    while place < len(text) and text[place] not in _DIRECT:
        place += 1
    return place


def encode(input, errors="strict"):
    if not isinstance(input, str):
        raise TypeError(f"utf_7_encode() argument 1 must be str, not {'None' if input is None else type(input).__name__}")
    out, place = [], 0
    while place < len(input):
        c = input[place]
        if c in _DIRECT or c == "+":
            out.append("+-" if c == "+" else c)
            place += 1
            continue
        end = _next_direct(input, place)
        out.append("+" + _shifted(input[place:end]))
        if end == len(input) or input[end] in _BASE64 or input[end] == "-":
            out.append("-")
        place = end
    return "".join(out).encode("ascii"), len(input)


class _Decoding:
    """One pass over data; `shift` is where the open base64 section began, None outside of one."""

    def __init__(self, data, errors):
        self.data, self.errors = data, errors
        self.out, self.place, self.shift = [], 0, None

    def error(self, start, end, reason):
        handler = codecs.lookup_error(self.errors)
        text, place = handler(UnicodeDecodeError("utf7", self.data, start, end, reason))
        self.out.append(text)
        self.place = place + len(self.data) if place < 0 else place
        self.shift = None

    def begin_shift(self):
        self.shift, self.place = self.place, self.place + 1
        self.bits = self.count = 0
        self.high = ""
        self.before = len(self.out)
        follows = self.data[self.place:self.place + 1]
        if follows == b"-":
            self.out.append("+")
            self.place += 1
            self.shift = None
        elif follows and follows[0] not in _VALUES:
            self.error(self.shift, self.place + 1, "ill-formed sequence")

    def add_unit(self, unit):
        c = chr(unit)
        if self.high and "\udc00" <= c <= "\udfff":
            self.out.append((self.high + c).encode("utf-16-le", "surrogatepass").decode("utf-16-le"))
            self.high = ""
            return
        self.out.append(self.high)
        self.high = c if "\ud800" <= c <= "\udbff" else ""
        if not self.high:
            self.out.append(c)

    def in_shift(self, byte):
        if byte in _VALUES:
            self.bits, self.count = self.bits << 6 | _VALUES[byte], self.count + 6
            self.place += 1
            if self.count >= 16:
                self.count -= 16
                unit, self.bits = self.bits >> self.count, self.bits & (1 << self.count) - 1
                self.add_unit(unit)
        elif self.count >= 6:
            self.error(self.shift, self.place + 1, "partial character in base64 sequence")
        elif self.bits:
            self.error(self.shift, self.place + 1, "non-zero padding bits in shift sequence")
        else:
            if byte < 128 and byte != ord("+"):
                self.out.append(self.high)
            self.shift = None
            self.place += byte == ord("-")

    def run(self, final):
        """The text, and how many bytes it was made of."""
        while True:
            while self.place < len(self.data):
                byte = self.data[self.place]
                if self.shift is not None:
                    self.in_shift(byte)
                elif byte == ord("+"):
                    self.begin_shift()
                elif byte < 128:
                    self.out.append(chr(byte))
                    self.place += 1
                else:
                    self.error(self.place, self.place + 1, "unexpected special character")
            if self.shift is None or not final:
                break
            if not (self.high or self.count >= 6 or self.bits):
                break
            self.error(self.shift, len(self.data), "unterminated shift sequence")
        if self.shift is not None and not final:
            return "".join(self.out[:self.before]), self.shift
        return "".join(self.out), len(self.data)


def decode_part(input, errors="strict", final=False):
    try:
        data = bytes(memoryview(input))
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(input).__name__}'") from None
    return _Decoding(data, errors or "strict").run(final)


def decode(input, errors="strict"):
    return decode_part(input, errors, True)


class IncrementalEncoder(codecs.IncrementalEncoder):
    def encode(self, input, final=False):
        return encode(input, self.errors)[0]


class IncrementalDecoder(codecs.BufferedIncrementalDecoder):
    def _buffer_decode(self, input, errors, final):
        return decode_part(input, errors, final)


class StreamWriter(codecs.StreamWriter):
    encode = staticmethod(encode)


class StreamReader(codecs.StreamReader):
    decode = staticmethod(decode_part)


def getregentry():
    return codecs.CodecInfo(encode, decode, StreamReader, StreamWriter, IncrementalEncoder, IncrementalDecoder, "utf-7")
