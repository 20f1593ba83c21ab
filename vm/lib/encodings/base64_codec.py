"""Bytes in base64, in lines of 76 characters."""

import base64

from ._transform import entry, only_strict


def base64_encode(input, errors="strict"):
    only_strict(errors)
    return base64.encodebytes(input), len(input)


def base64_decode(input, errors="strict"):
    only_strict(errors)
    return base64.decodebytes(input), len(input)


def getregentry():
    return entry("base64", base64_encode, base64_decode)
