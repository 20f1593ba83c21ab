"""Punycode (RFC 3492): the ASCII characters of a label, then where the others go, in a variable base of 36 digits."""

import codecs

_BASE, _LEAST, _MOST, _SKEW, _DAMP, _FIRST_BIAS, _FIRST = 36, 1, 26, 38, 700, 72, 128
_DIGITS = b"abcdefghijklmnopqrstuvwxyz0123456789"
_VALUES = {chr(c).upper(): value for value, c in enumerate(_DIGITS)}


def _adapted(delta, first, points):
    """The bias after a delta."""
    delta = delta // _DAMP if first else delta // 2
    delta += delta // points
    steps = 0
    while delta > (_BASE - _LEAST) * _MOST // 2:
        delta //= _BASE - _LEAST
        steps += _BASE
    return steps + (_BASE - _LEAST + 1) * delta // (delta + _SKEW)


def _threshold(position, bias):
    return min(max(position - bias, _LEAST), _MOST)


def _number(n, bias):
    """n in digits of which the last says that it is the last."""
    out, position = bytearray(), _BASE
    while n >= (t := _threshold(position, bias)):
        n, digit = divmod(n - t, _BASE - t)
        out.append(_DIGITS[t + digit])
        position += _BASE
    out.append(_DIGITS[n])
    return out


def punycode_encode(text):
    plain = bytes(ord(c) for c in text if ord(c) < _FIRST)
    out, done = bytearray(), len(plain)
    delta, bias, point = 0, _FIRST_BIAS, _FIRST
    for wanted in sorted({ord(c) for c in text if ord(c) >= _FIRST}):
        delta += (wanted - point) * (done + 1)
        point = wanted
        for c in text:
            delta += ord(c) < point
            if ord(c) == point:
                out += _number(delta, bias)
                bias = _adapted(delta, done == len(plain), done + 1)
                delta, done = 0, done + 1
        delta += 1
        point += 1
    return plain + b"-" + bytes(out) if plain else bytes(out)


def _read_number(extended, place, bias, errors):
    """(number, next place); None: the digits end too early, and errors is not "strict"."""
    result, weight, position = 0, 1, _BASE
    while True:
        if place >= len(extended):
            if errors == "strict":
                raise UnicodeError("incomplete punicode string")
            return None, place + 1
        digit = _VALUES.get(extended[place])
        if digit is None:
            if errors == "strict":
                raise UnicodeError(f"Invalid extended code point '{extended[place]}'")
            return None, place
        place += 1
        t = _threshold(position, bias)
        result += digit * weight
        if digit < t:
            return result, place
        weight *= _BASE - t
        position += _BASE


def punycode_decode(data, errors):
    plain, extended = b"", data
    if (cut := data.rfind(b"-")) >= 0:
        plain, extended = data[:cut], data[cut + 1:]
    out = list(str(plain, "ascii", errors))
    extended = str(extended, "ascii").upper()
    point, index, bias, place = _FIRST, -1, _FIRST_BIAS, 0
    while place < len(extended):
        delta, after = _read_number(extended, place, bias, errors)
        if delta is None:
            break
        index += delta + 1
        point += index // (len(out) + 1)
        if point > 0x10FFFF:
            if errors == "strict":
                raise UnicodeError(f"Invalid character U+{point:x}")
            point = ord("?")
        index %= len(out) + 1
        out.insert(index, chr(point))
        bias = _adapted(delta, place == 0, len(out))
        place = after
    return "".join(out)


def encode(input, errors="strict"):
    return punycode_encode(input), len(input)


def decode(input, errors="strict"):
    if errors not in ("strict", "replace", "ignore"):
        raise UnicodeError("Unsupported error handling " + errors)
    input = input.encode("ascii") if isinstance(input, str) else bytes(input) if isinstance(input, memoryview) else input
    return punycode_decode(input, errors), len(input)


class IncrementalEncoder(codecs.IncrementalEncoder):
    def encode(self, input, final=False):
        return punycode_encode(input)


class IncrementalDecoder(codecs.IncrementalDecoder):
    def decode(self, input, final=False):
        return decode(input, self.errors)[0]


class StreamWriter(codecs.StreamWriter):
    encode = staticmethod(encode)


class StreamReader(codecs.StreamReader):
    decode = staticmethod(decode)


def getregentry():
    return codecs.CodecInfo(encode, decode, StreamReader, StreamWriter, IncrementalEncoder, IncrementalDecoder, "punycode")
