"""Writing JSON."""

try:
    from _json import encode_basestring, encode_basestring_ascii, make_encoder as c_make_encoder
    c_encode_basestring = encode_basestring
    c_encode_basestring_ascii = encode_basestring_ascii
except ImportError:
    c_encode_basestring = c_encode_basestring_ascii = c_make_encoder = None
    from json._python import (py_encode_basestring as encode_basestring,
                              py_encode_basestring_ascii as encode_basestring_ascii)

INFINITY = float("inf")


class JSONEncoder:
    """Writes None, booleans, numbers, strings, lists, tuples and dicts as JSON; default() stands in for anything else."""

    item_separator = ", "
    key_separator = ": "

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False, indent=None,
                 separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        "What to write in place of o."
        raise TypeError(f"Object of type {o.__class__.__name__} is not JSON serializable")

    def encode(self, o):
        "o as JSON."
        if isinstance(o, str):
            return encode_basestring_ascii(o) if self.ensure_ascii else encode_basestring(o)
        pieces = self.iterencode(o, _one_shot=True)
        if not isinstance(pieces, (list, tuple)):
            pieces = list(pieces)
        return "".join(pieces)

    def iterencode(self, o, _one_shot=False):
        "The pieces of o as JSON, one after the other."
        quote = encode_basestring_ascii if self.ensure_ascii else encode_basestring
        markers = {} if self.check_circular else None
        indent = self.indent
        if indent is not None and not isinstance(indent, str):
            indent = " " * indent
        if _one_shot and c_make_encoder is not None:
            return c_make_encoder(markers, self.default, quote, indent, self.key_separator, self.item_separator, self.sort_keys,
                                  self.skipkeys, self.allow_nan)(o, 0)
        return _Pieces(self, markers, quote, indent).of(o, 0)


def __getattr__(name):
    """What writes JSON in Python is loaded when it's asked for by name."""
    if name in ("py_encode_basestring", "py_encode_basestring_ascii", "ESCAPE", "ESCAPE_ASCII", "ESCAPE_DCT"):
        from json import _python
        return getattr(_python, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


class _Pieces:
    """The generators behind iterencode(): brackets and separators come together with what follows them."""

    def __init__(self, encoder, markers, quote, indent):
        self.default = encoder.default
        self.markers = markers
        self.quote = quote
        self.indent = indent
        self.item_separator = encoder.item_separator
        self.key_separator = encoder.key_separator
        self.sort_keys = encoder.sort_keys
        self.skipkeys = encoder.skipkeys
        self.allow_nan = encoder.allow_nan

    def number(self, o):
        if isinstance(o, int):
            return int.__repr__(o)
        if o == o and o not in (INFINITY, -INFINITY):
            return float.__repr__(o)
        if not self.allow_nan:
            raise ValueError("Out of range float values are not JSON compliant: " + repr(o))
        return "NaN" if o != o else "Infinity" if o > 0 else "-Infinity"

    def simple(self, o):
        "The text of what is written in one piece, or None."
        if isinstance(o, str):
            return self.quote(o)
        if o is None:
            return "null"
        if o is True:
            return "true"
        if o is False:
            return "false"
        if isinstance(o, (int, float)):
            return self.number(o)

    def enter(self, o):
        if self.markers is not None:
            if id(o) in self.markers:
                raise ValueError("Circular reference detected")
            self.markers[id(o)] = o

    def leave(self, o):
        if self.markers is not None:
            del self.markers[id(o)]

    def line(self, level):
        return "" if self.indent is None else "\n" + self.indent * level

    def of(self, o, level):
        text = self.simple(o)
        if text is not None:
            yield text
        elif isinstance(o, (list, tuple)):
            yield from self.list(o, level)
        elif isinstance(o, dict):
            yield from self.dict(o, level)
        else:
            self.enter(o)
            yield from self.of(self.default(o), level)
            self.leave(o)

    def list(self, items, level):
        if not items:
            yield "[]"
            return
        self.enter(items)
        before = "[" + self.line(level + 1)
        between = self.item_separator + self.line(level + 1)
        for item in items:
            text = self.simple(item)
            if text is not None:
                yield before + text
            else:
                yield before
                yield from self.of(item, level + 1)
            before = between
        if self.indent is not None:
            yield self.line(level)
        yield "]"
        self.leave(items)

    def key(self, key):
        if isinstance(key, str):
            return key
        if isinstance(key, float):
            return self.number(key)
        if key is True or key is False or key is None:
            return self.simple(key)
        if isinstance(key, int):
            return int.__repr__(key)
        if not self.skipkeys:
            raise TypeError(f"keys must be str, int, float, bool or None, not {key.__class__.__name__}")

    def dict(self, items, level):
        if not items:
            yield "{}"
            return
        self.enter(items)
        yield "{"
        if self.indent is not None:
            yield self.line(level + 1)
        between = None
        for key, value in sorted(items.items()) if self.sort_keys else items.items():
            key = self.key(key)
            if key is None:
                continue
            if between is not None:
                yield between
            between = self.item_separator + self.line(level + 1)
            yield self.quote(key)
            yield self.key_separator
            text = self.simple(value)
            if text is not None:
                yield text
            else:
                yield from self.of(value, level + 1)
        if self.indent is not None:
            yield self.line(level)
        yield "}"
        self.leave(items)
