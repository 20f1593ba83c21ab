"""Reading JSON."""

from json import scanner

try:
    from _json import scanstring
    c_scanstring = scanstring
except ImportError:
    c_scanstring = None
__all__ = ["JSONDecoder", "JSONDecodeError"]

NaN = float("nan")
PosInf = float("inf")
NegInf = float("-inf")
_CONSTANTS = {"-Infinity": NegInf, "Infinity": PosInf, "NaN": NaN}


class JSONDecodeError(ValueError):
    """JSON that is none: msg says why, pos, lineno and colno where in doc."""

    def __init__(self, msg, doc, pos):
        lineno = doc.count("\n", 0, pos) + 1
        colno = pos - doc.rfind("\n", 0, pos)
        ValueError.__init__(self, "%s: line %d column %d (char %d)" % (msg, lineno, colno, pos))
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno

    def __reduce__(self):
        return self.__class__, (self.msg, self.doc, self.pos)


def _skip(s, place):
    if not isinstance(s, str):
        if isinstance(s, (bytes, bytearray, memoryview)):
            raise TypeError("cannot use a string pattern on a bytes-like object")
        raise TypeError(f"expected string or bytes-like object, got {type(s).__name__!r}")
    while s[place:place + 1] in (" ", "\t", "\n", "\r"):
        place += 1
    return place


class JSONDecoder:
    """Reads JSON. Hooks make other objects of what it stands for."""

    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True, object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or _CONSTANTS.__getitem__
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook
        self.parse_string = scanstring if c_scanstring else __getattr__("scanstring")
        self.memo = {}
        self.scan_once = scanner.make_scanner(self)

    def decode(self, s):
        "The value of the whole text."
        value, end = self.raw_decode(s, _skip(s, 0))
        end = _skip(s, end)
        if end != len(s):
            raise JSONDecodeError("Extra data", s, end)
        return value

    def raw_decode(self, s, idx=0):
        "The value at the start of a text that may go on behind it, and where it ends."
        try:
            return self.scan_once(s, idx)
        except StopIteration as stop:
            raise JSONDecodeError("Expecting value", s, stop.value) from None


def __getattr__(name):
    """What reads JSON in Python is loaded when it's asked for: by name, or because there's nothing in C."""
    if name in ("py_scanstring", "scanstring", "JSONObject", "JSONArray"):
        from json import _python
        return getattr(_python, "py_scanstring" if name == "scanstring" else name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
