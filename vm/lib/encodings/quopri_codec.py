"""Bytes as quoted-printable text, tabs and spaces quoted too."""

import binascii
import io

from ._transform import entry, only_strict


def quopri_encode(input, errors="strict"):
    only_strict(errors)
    return binascii.b2a_qp(input, True), len(input)


def quopri_decode(input, errors="strict"):
    only_strict(errors)
    return binascii.a2b_qp(io.BytesIO(input).getvalue()), len(input)


def getregentry():
    return entry("quopri", quopri_encode, quopri_decode)
