"""Texts as they are written in HTML."""
import re as _re
from functools import cache as _cache

__all__ = ["escape", "unescape"]


def escape(s, quote=True):
    """&, < and > as HTML writes them, and both quotes."""
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if quote:
        s = s.replace('"', "&quot;").replace("'", "&#x27;")
    return s


# what HTML 5 makes of references to the controls of Windows-1252
_WINDOWS = bytes(range(0x80, 0xA0)).decode("cp1252", "replace")
_reference = _re.compile(r"&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)")


def _is_invalid(number):
    return (0x1 <= number <= 0x8 or 0xE <= number <= 0x1F or 0x7F <= number <= 0x9F or 0xFDD0 <= number <= 0xFDEF or number == 0xB or
            number & 0xFFFE == 0xFFFE)


def _replacement(match):
    text = match[1]
    if text[0] == "#":
        number = int(text[2:].rstrip(";"), 16) if text[1] in "xX" else int(text[1:].rstrip(";"))
        if number in (0, ) or 0xD800 <= number <= 0xDFFF or number > 0x10FFFF:
            return "\N{REPLACEMENT CHARACTER}"
        if number == 0x0D:
            return "\r"
        if 0x80 <= number <= 0x9F:
            return chr(number) if _WINDOWS[number - 0x80] == "\ufffd" else _WINDOWS[number - 0x80]
        return "" if _is_invalid(number) else chr(number)
    named = _named()
    if text in named:
        return named[text]
    for end in range(len(text) - 1, 1, -1):
        if text[:end] in named:
            return named[text[:end]] + text[end:]
    return "&" + text


@_cache
def _named():
    "The names of characters, from when they are first asked for."
    from html.entities import html5
    return html5


def unescape(s):
    """The text that HTML means by s."""
    return s if "&" not in s else _reference.sub(_replacement, s)
