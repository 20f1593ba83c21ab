"""Text with its Latin letters moved on by thirteen."""

from ._transform import entry

rot13_map = {first + i: first + (i + 13) % 26 for first in (ord("A"), ord("a")) for i in range(26)}


def rot13(text, errors="strict"):
    return str.translate(text, rot13_map), len(text)


def getregentry():
    return entry("rot-13", rot13, rot13)
