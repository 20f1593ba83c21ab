"""Internationalised domain names (RFC 3490): each label in nameprep form (RFC 3491), in punycode behind "xn--"."""

import codecs
import re
import stringprep

from . import punycode

_DOTS = re.compile("[\u002E\u3002\uFF0E\uFF61]")
ace_prefix = b"xn--"
sace_prefix = "xn--"
_PROHIBITED = (stringprep.in_table_c12, stringprep.in_table_c22, stringprep.in_table_c3, stringprep.in_table_c4, stringprep.in_table_c5,
               stringprep.in_table_c6, stringprep.in_table_c7, stringprep.in_table_c8, stringprep.in_table_c9)


def nameprep(label):
    """A label folded and normalised; UnicodeError when it has a character that no name may have."""
    text = stringprep._normalize("".join(stringprep.map_table_b2(c) for c in label if not stringprep.in_table_b1(c)))
    for c in text:
        if any(table(c) for table in _PROHIBITED):
            raise UnicodeError(f"Invalid character {c!r}")
    if any(map(stringprep.in_table_d1, text)):
        if any(map(stringprep.in_table_d2, text)):
            raise UnicodeError("Violation of BIDI requirement 2")
        if not (stringprep.in_table_d1(text[0]) and stringprep.in_table_d1(text[-1])):
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
