"""The scanner of JSON: see the module _json."""

from _json import make_scanner

c_make_scanner = make_scanner
__all__ = ["make_scanner"]
