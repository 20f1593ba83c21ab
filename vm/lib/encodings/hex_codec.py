"""Bytes as hexadecimal digits."""

import binascii

from ._transform import entry, only_strict


def hex_encode(input, errors="strict"):
    only_strict(errors)
    return binascii.b2a_hex(input), len(input)


def hex_decode(input, errors="strict"):
    only_strict(errors)
    return binascii.a2b_hex(input), len(input)


def getregentry():
    return entry("hex", hex_encode, hex_decode)
