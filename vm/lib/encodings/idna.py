"""Internationalised domain names (RFC 3490): each label in nameprep form (RFC 3491), in punycode behind "xn--".

Nameprep is defined on Unicode 3.2; here the database of today stands for it, so that characters of later years are let through.
"""

import codecs
import re
import unicodedata

from . import punycode

_DOTS = re.compile("[\u002E\u3002\uFF0E\uFF61]")
ace_prefix = b"xn--"
sace_prefix = "xn--"
_VANISHING = frozenset("\u00ad\u034f\u1806\u180b\u180c\u180d\u200b\u200c\u200d\u2060\ufeff") | frozenset(map(chr, range(0xfe00, 0xfe10)))
_CHANGING = frozenset("\u0340\u0341\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u206a\u206b\u206c\u206d\u206e\u206f")
_UNFIT = frozenset("\ufff9\ufffa\ufffb\ufffc\ufffd") | frozenset(map(chr, range(0x2ff0, 0x2ffc)))


def _prohibited(c):
    """Whether c may not be in a name: odd spaces, controls, private use, no characters, tags."""
    code, category = ord(c), unicodedata.category(c)
    if code < 128:
        return False
    return (category in ("Zs", "Zl", "Zp", "Cc", "Cf", "Co", "Cs") and c != "\u00ad" or code & 0xfffe == 0xfffe or 0xfdd0 <= code <= 0xfdef
            or c in _CHANGING or c in _UNFIT)


def nameprep(label):
    """A label folded and normalised; UnicodeError when it has a character that no name may have."""
    text = "".join(c for c in label if c not in _VANISHING)
    text = unicodedata.normalize("NFKC", "".join(unicodedata.normalize("NFKC", c.casefold()) if ord(c) >= 128 else c.lower() for c in text))
    for c in text:
        if _prohibited(c):
            raise UnicodeError(f"Invalid character {c!r}")
    sides = [unicodedata.bidirectional(c) for c in text]
    if "R" in sides or "AL" in sides:
        if "L" in sides:
            raise UnicodeError("Violation of BIDI requirement 2")
        if sides[0] not in ("R", "AL") or sides[-1] not in ("R", "AL"):
            raise UnicodeError("Violation of BIDI requirement 3")
    return text


def _fitting(label):
    """An ASCII label as bytes, if its length will do."""
    if 0 < len(label) < 64:
        return label
    raise UnicodeError("label empty or too long")


def _as_ascii(label):
    try:
        return label.encode("ascii")
    except UnicodeError:
        return None


def ToASCII(label):
    found = _as_ascii(label)
    if found is None:
        label = nameprep(label)
        found = _as_ascii(label)
    if found is not None:
        return _fitting(found)
    if label.startswith(sace_prefix):
        raise UnicodeError("Label starts with ACE prefix")
    return _fitting(ace_prefix + punycode.punycode_encode(label))


def ToUnicode(label):
    if isinstance(label, str):
        found = _as_ascii(label)
        if found is None:
            label = nameprep(label)
            try:
                found = label.encode("ascii")
            except UnicodeError:
                raise UnicodeError("Invalid character in IDN label")
        label = found
    if not label.startswith(ace_prefix):
        return str(label, "ascii")
    text = punycode.punycode_decode(label[len(ace_prefix):], "strict")
    again = ToASCII(text)
    if str(label, "ascii").lower() != str(again, "ascii"):
        raise UnicodeError("IDNA does not round-trip", label, again)
    return text


def _check_errors(errors):
    if errors != "strict":
        raise UnicodeError("unsupported error handling " + errors)


def _plain_labels(input):
    """Whether input is an ASCII name whose labels all will do, as they are."""
    labels = input.split(b".")
    for label in labels[:-1]:
        if not 0 < len(label) < 64:
            raise UnicodeError("label empty or too long")
    if len(labels[-1]) >= 64:
        raise UnicodeError("label too long")


def encode(input, errors="strict"):
    _check_errors(errors)
    if not input:
        return b"", 0
    plain = _as_ascii(input)
    if plain is not None:
        _plain_labels(plain)
        return plain, len(input)
    labels = _DOTS.split(input)
    end = b""
    if labels and not labels[-1]:
        end = b"."
        del labels[-1]
    return b".".join([ToASCII(label) for label in labels]) + end, len(input)


def decode(input, errors="strict"):
    if errors != "strict":
        raise UnicodeError("Unsupported error handling " + errors)
    if not input:
        return "", 0
    if not isinstance(input, bytes):
        input = bytes(input)
    if ace_prefix not in input:
        try:
            return input.decode("ascii"), len(input)
        except UnicodeDecodeError:
            pass
    labels = input.split(b".")
    end = ""
    if labels and not labels[-1]:
        end = "."
        del labels[-1]
    return ".".join([ToUnicode(label) for label in labels]) + end, len(input)


class IncrementalEncoder(codecs.BufferedIncrementalEncoder):
    """Whole labels; the last waits for its dot."""

    def _buffer_encode(self, input, errors, final):
        _check_errors(errors)
        if not input:
            return b"", 0
        labels = _DOTS.split(input)
        end, kept = b"", 0
        if not labels[-1]:
            end = b"."
            del labels[-1]
        elif not final:
            kept = len(labels.pop())
            end = b"." if labels else b""
        return b".".join([ToASCII(label) for label in labels]) + end, len(input) - kept


class IncrementalDecoder(codecs.BufferedIncrementalDecoder):
    def _buffer_decode(self, input, errors, final):
        _check_errors(errors)
        if not input:
            return "", 0
        labels = _DOTS.split(input) if isinstance(input, str) else str(input, "ascii").split(".")
        end, kept = "", 0
        if not labels[-1]:
            end = "."
            del labels[-1]
        elif not final:
            kept = len(labels.pop())
            end = "." if labels else ""
        return ".".join([ToUnicode(label) for label in labels]) + end, len(input) - kept


class StreamWriter(codecs.StreamWriter):
    encode = staticmethod(encode)


class StreamReader(codecs.StreamReader):
    decode = staticmethod(decode)


def getregentry():
    return codecs.CodecInfo(encode, decode, StreamReader, StreamWriter, IncrementalEncoder, IncrementalDecoder, "idna")
