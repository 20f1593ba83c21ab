"""Bytes as uuencode writes them, between "begin" and "end"."""

import binascii
import io

from ._transform import entry, only_strict


def uu_encode(input, errors="strict", filename="<data>", mode=0o666):
    only_strict(errors)
    source = io.BytesIO(input)
    name = filename.replace("\n", "\\n").replace("\r", "\\r")
    lines = [f"begin {mode & 0o777:o} {name}\n".encode("ascii")]
    while chunk := source.read(45):
        lines.append(binascii.b2a_uu(chunk))
    return b"".join(lines) + b" \nend\n", len(input)


def _line(text):
    """One line of data; a line that is too long is read as far as its length says."""
    try:
        return binascii.a2b_uu(text)
    except binascii.Error:
        return binascii.a2b_uu(text[:(((text[0] - 32) & 63) * 4 + 5) // 3])


def uu_decode(input, errors="strict"):
    only_strict(errors)
    lines = iter(io.BytesIO(input))
    for line in lines:
        if line[:5] == b"begin":
            break
    else:
        raise ValueError('Missing "begin" line in input data')
    out = []
    for line in lines:
        if line == b"end\n":
            return b"".join(out), len(input)
        out.append(_line(line))
    raise ValueError("Truncated input data")


def getregentry():
    return entry("uu", uu_encode, uu_decode)
