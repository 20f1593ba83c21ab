"""The scanner of JSON: see the module _json, and json._python for the same in Python."""

try:
    from _json import make_scanner
    c_make_scanner = make_scanner
except ImportError:
    c_make_scanner = None

__all__ = ["make_scanner"]


def __getattr__(name):
    """The scanner in Python is loaded when it's asked for: by name, or because there's none in C."""
    if name == "NUMBER_RE":
        import re
        return re.compile(r"(-?(?:0|[1-9]\d*))(\.\d+)?([eE][-+]?\d+)?", re.VERBOSE | re.MULTILINE | re.DOTALL)
    if name == "py_make_scanner" or name == "make_scanner":
        from json._python import py_make_scanner
        return py_make_scanner
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
