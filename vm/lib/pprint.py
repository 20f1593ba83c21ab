"""Pretty-printing of nested data: what fits a line stays on it, what does not is laid out one element a line.

A printer has two halves. `format` gives an object's text on one line, with whether it can be read back and whether it
contains itself; subclasses may replace it. The layout asks it first, and breaks what is too wide at the level at hand:
the table _LAYOUTS says how, by the __repr__ of the object's type, so that subclasses that keep it are laid out as well.

Within the layout, `column` is where the object starts, `reserve` the room that closing characters behind it need on its
last line, `context` the set (a dict by id) of the containers being printed, `level` the depth of nesting.
"""
import collections as _collections
import dataclasses as _dataclasses
import re as _re
import sys as _sys
import types as _types
from io import StringIO as _StringIO

__all__ = ["pprint", "pformat", "isreadable", "isrecursive", "saferepr", "PrettyPrinter", "pp"]


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
           underscore_numbers=False):
    """Pretty-print an object to a stream, sys.stdout by default."""
    PrettyPrinter(indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts,
                  underscore_numbers=underscore_numbers).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    """The pretty-printed text of an object."""
    return PrettyPrinter(indent, width, depth, compact=compact, sort_dicts=sort_dicts,
                         underscore_numbers=underscore_numbers).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    """Pretty-print an object, dicts in the order of their insertion."""
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    """A representation of an object that may contain itself."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[0]


def isreadable(object):
    """Whether eval() could make the object from its saferepr()."""
    return PrettyPrinter().isreadable(object)


def isrecursive(object):
    """Whether the object contains itself."""
    return PrettyPrinter().isrecursive(object)


class _Ordered:
    """A sort key for anything: objects that have no order among them go by type, then by identity."""

    __slots__ = ("of",)

    def __init__(self, of):
        self.of = of

    def __lt__(self, other):
        a, b = self.of, other.of
        try:
            return a < b
        except TypeError:
            return (str(type(a)), id(a)) < (str(type(b)), id(b))


def _item_key(item):
    return _Ordered(item[0])


def _recursion_mark(object):
    return f"<Recursion on {type(object).__name__} with id={id(object)}>"


def _string_pieces(text, width, reserve):
    """The reprs of the parts of a string: one a line of it, lines that are too wide broken behind white space."""
    lines = text.splitlines(True)
    pieces = []
    for number, line in enumerate(lines, 1):
        ending = reserve if number == len(lines) else 0
        whole = repr(line)
        if len(whole) <= width - ending:
            pieces.append(whole)
            continue
        words = [word for word in _re.findall(r"\S*\s*", line) if word]
        gathered = ""
        for place, word in enumerate(words, 1):
            room = width - ending if place == len(words) else width
            if len(repr(gathered + word)) <= room:
                gathered += word
                continue
            if gathered:
                pieces.append(repr(gathered))
            gathered = word
        if gathered:
            pieces.append(repr(gathered))
    return pieces


def _bytes_pieces(data, width, reserve):
    """The reprs of the parts of a bytes object, which is broken at multiples of four only."""
    gathered = b""
    for start in range(0, len(data), 4):
        four = data[start:start + 4]
        if len(four) < 4:
            width -= reserve
        if len(repr(gathered + four)) <= width:
            gathered += four
            continue
        if gathered:
            yield repr(gathered)
        gathered = four
    if gathered:
        yield repr(gathered)


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True,
                 underscore_numbers=False):
        """A printer to a stream: indent for each level, width to keep, depth of nesting shown (None: all),
        compact: several items a line; sort_dicts: by key; underscore_numbers: groups of digits in integers."""
        indent = int(indent)
        width = int(width)
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._depth = depth
        self._indent_per_level = indent
        self._width = width
        self._stream = _sys.stdout if stream is None else stream
        self._compact = bool(compact)
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers

    def pprint(self, object):
        if self._stream is not None:
            self._format(object, self._stream, 0, 0, {}, 0)
            self._stream.write("\n")

    def pformat(self, object):
        stream = _StringIO()
        self._format(object, stream, 0, 0, {}, 0)
        return stream.getvalue()

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        """The object on one line: its text, whether that can be read back, whether the object contains itself."""
        return self._safe_repr(object, context, maxlevels, level)

    # -- the layout

    def _format(self, object, stream, column, reserve, context, level):
        identity = id(object)
        if identity in context:
            stream.write(_recursion_mark(object))
            return
        text = self._repr(object, context, level)
        lay_out = None
        if len(text) > self._width - column - reserve:
            lay_out = _layout_of(object)
        if lay_out is None:
            stream.write(text)
            return
        context[identity] = 1
        lay_out(self, object, stream, column, reserve, context, level + 1)
        del context[identity]

    def _repr(self, object, context, level):
        return self.format(object, context.copy(), self._depth, level)[0]

    def _open(self, stream, bracket):
        stream.write(bracket + (self._indent_per_level - 1) * " ")

    def _items(self, items, stream, column, reserve, context, level):
        """Items with commas between them: one a line, or as many as fit when compact."""
        column += self._indent_per_level
        break_line = ",\n" + column * " "
        separator = ""
        line = room = self._width - column + 1
        items = list(items)
        for number, item in enumerate(items, 1):
            ending = 1
            if number == len(items):
                ending = reserve
                line -= reserve
                room -= reserve
            if self._compact:
                text = self._repr(item, context, level)
                needed = len(text) + 2
                if room < needed:
                    room = line
                    separator = separator and break_line
                if room >= needed:
                    room -= needed
                    stream.write(separator + text)
                    separator = ", "
                    continue
            stream.write(separator)
            separator = break_line
            self._format(item, stream, column, ending, context, level)

    def _pairs(self, pairs, stream, column, reserve, context, level):
        """The items of a dict, one a line."""
        column += self._indent_per_level
        pairs = list(pairs)
        for number, (key, value) in enumerate(pairs, 1):
            last = number == len(pairs)
            text = self._repr(key, context, level)
            stream.write(text + ": ")
            self._format(value, stream, column + len(text) + 2, reserve if last else 1, context, level)
            if not last:
                stream.write(",\n" + column * " ")

    def _fields(self, name, fields, stream, column, reserve, context, level):
        """NAME(field=value, ...), one field a line; a value that is being printed already is told by an ellipsis."""
        column += len(name) + 1
        fields = list(fields)
        stream.write(name + "(")
        for number, (field, value) in enumerate(fields, 1):
            last = number == len(fields)
            stream.write(field + "=")
            if id(value) in context:
                stream.write("...")
            else:
                self._format(value, stream, column + len(field) + 1, reserve if last else 1, context, level)
            if not last:
                stream.write(",\n" + column * " ")
        stream.write(")")

    def _pieces(self, pieces, stream, column):
        stream.write(("\n" + column * " ").join(pieces))

    def _lay_dict(self, object, stream, column, reserve, context, level):
        self._open(stream, "{")
        if object:
            pairs = sorted(object.items(), key=_item_key) if self._sort_dicts else object.items()
            self._pairs(pairs, stream, column, reserve + 1, context, level)
        stream.write("}")

    def _lay_ordered(self, object, stream, column, reserve, context, level):
        if not object:
            stream.write(repr(object))
            return
        name = type(object).__name__
        stream.write(name + "(")
        self._format(list(object.items()), stream, column + len(name) + 1, reserve + 1, context, level)
        stream.write(")")

    def _lay_list(self, object, stream, column, reserve, context, level):
        self._open(stream, "[")
        self._items(object, stream, column, reserve + 1, context, level)
        stream.write("]")

    def _lay_tuple(self, object, stream, column, reserve, context, level):
        ending = ",)" if len(object) == 1 else ")"
        self._open(stream, "(")
        self._items(object, stream, column, reserve + len(ending), context, level)
        stream.write(ending)

    def _lay_set(self, object, stream, column, reserve, context, level):
        if not object:
            stream.write(repr(object))
            return
        ending = "}"
        if type(object) is not set:
            name = type(object).__name__
            stream.write(name + "(")
            ending = "})"
            column += len(name) + 1
        self._open(stream, "{")
        self._items(sorted(object, key=_Ordered), stream, column, reserve + len(ending), context, level)
        stream.write(ending)

    def _lay_str(self, object, stream, column, reserve, context, level):
        if not object:
            stream.write(repr(object))
            return
        top = level == 1
        pieces = _string_pieces(object, self._width - column - top, reserve + top)
        if len(pieces) == 1:
            stream.write(pieces[0])
            return
        if top:
            stream.write("(")
        self._pieces(pieces, stream, column + top)
        if top:
            stream.write(")")

    def _lay_bytes(self, object, stream, column, reserve, context, level):
        if len(object) <= 4:
            stream.write(repr(object))
            return
        top = level == 1
        if top:
            stream.write("(")
        self._pieces(_bytes_pieces(object, self._width - column - top, reserve + top), stream, column + top)
        if top:
            stream.write(")")

    def _lay_bytearray(self, object, stream, column, reserve, context, level):
        stream.write("bytearray(")
        self._lay_bytes(bytes(object), stream, column + 10, reserve + 1, context, level + 1)
        stream.write(")")

    def _lay_mappingproxy(self, object, stream, column, reserve, context, level):
        stream.write("mappingproxy(")
        self._format(object.copy(), stream, column + 13, reserve + 1, context, level)
        stream.write(")")

    def _lay_namespace(self, object, stream, column, reserve, context, level):
        kind = type(object)
        name = "namespace" if kind is _types.SimpleNamespace else kind.__name__
        self._fields(name, object.__dict__.items(), stream, column, reserve, context, level)

    def _lay_dataclass(self, object, stream, column, reserve, context, level):
        fields = [(field.name, getattr(object, field.name)) for field in _dataclasses.fields(object) if field.repr]
        self._fields(type(object).__name__, fields, stream, column, reserve, context, level)

    def _lay_defaultdict(self, object, stream, column, reserve, context, level):
        if not object:
            stream.write(repr(object))
            return
        name = type(object).__name__
        column += len(name) + 1
        factory = self._repr(object.default_factory, context, level)
        stream.write(f"{name}({factory},\n{column * ' '}")
        self._lay_dict(object, stream, column, reserve + 1, context, level)
        stream.write(")")

    def _lay_counter(self, object, stream, column, reserve, context, level):
        if not object:
            stream.write(repr(object))
            return
        name = type(object).__name__
        self._open(stream, name + "({")
        self._pairs(object.most_common(), stream, column + len(name) + 1, reserve + 2, context, level)
        stream.write("})")

    def _lay_chain_map(self, object, stream, column, reserve, context, level):
        if not object.maps:
            stream.write(repr(object))
            return
        name = type(object).__name__
        column += len(name) + 1
        stream.write(name + "(")
        for number, layer in enumerate(object.maps, 1):
            last = number == len(object.maps)
            self._format(layer, stream, column, reserve + 1 if last else 1, context, level)
            stream.write(")" if last else ",\n" + column * " ")

    def _lay_deque(self, object, stream, column, reserve, context, level):
        if not object:
            stream.write(repr(object))
            return
        name = type(object).__name__
        column += len(name) + 1
        stream.write(name + "(")
        self._open(stream, "[")
        if object.maxlen is None:
            self._items(object, stream, column, reserve + 2, context, level)
            stream.write("])")
        else:
            self._items(object, stream, column, 2, context, level)
            limit = self._repr(object.maxlen, context, level)
            stream.write(f"],\n{column * ' '}maxlen={limit})")

    def _lay_wrapped(self, object, stream, column, reserve, context, level):
        self._format(object.data, stream, column, reserve, context, level - 1)

    # -- on one line

    def _safe_repr(self, object, context, maxlevels, level):
        kind = type(object)
        if kind in _SCALARS:
            return repr(object), True, False
        shown_by = getattr(kind, "__repr__", None)
        if shown_by is int.__repr__ and issubclass(kind, int):
            return (f"{object:_d}" if self._underscore_numbers else repr(object)), True, False
        if shown_by is dict.__repr__ and issubclass(kind, dict):
            if not object:
                return "{}", True, False
            shape = "{%s}"
        elif shown_by is list.__repr__ and issubclass(kind, list):
            if not object:
                return "[]", True, False
            shape = "[%s]"
        elif shown_by is tuple.__repr__ and issubclass(kind, tuple):
            if not object:
                return "()", True, False
            shape = "(%s,)" if len(object) == 1 else "(%s)"
        else:
            text = repr(object)
            return text, text and not text.startswith("<"), False
        identity = id(object)
        if maxlevels and level >= maxlevels:
            return shape.replace(",", "") % "..." if shape != "(%s,)" else "(...,)", False, identity in context
        if identity in context:
            return _recursion_mark(object), False, True
        context[identity] = 1
        readable, recursive = True, False
        parts = []
        for group in self._groups(object, shape):
            texts = []
            for part in group:
                text, part_readable, part_recursive = self.format(part, context, maxlevels, level + 1)
                texts.append(text)
                readable = readable and part_readable
                recursive = recursive or part_recursive
            parts.append(": ".join(texts))
        del context[identity]
        return shape % ", ".join(parts), readable, recursive

    def _groups(self, object, shape):
        """The elements of a container, each in a tuple: key and value of a dict, else one."""
        if shape != "{%s}":
            return [(element,) for element in object]
        return sorted(object.items(), key=_item_key) if self._sort_dicts else object.items()


_SCALARS = frozenset({str, bytes, bytearray, float, complex, bool, type(None)})

_LAYOUTS = {
    dict.__repr__: PrettyPrinter._lay_dict,
    _collections.OrderedDict.__repr__: PrettyPrinter._lay_ordered,
    list.__repr__: PrettyPrinter._lay_list,
    tuple.__repr__: PrettyPrinter._lay_tuple,
    set.__repr__: PrettyPrinter._lay_set,
    frozenset.__repr__: PrettyPrinter._lay_set,
    str.__repr__: PrettyPrinter._lay_str,
    bytes.__repr__: PrettyPrinter._lay_bytes,
    bytearray.__repr__: PrettyPrinter._lay_bytearray,
    _types.MappingProxyType.__repr__: PrettyPrinter._lay_mappingproxy,
    _types.SimpleNamespace.__repr__: PrettyPrinter._lay_namespace,
    _collections.defaultdict.__repr__: PrettyPrinter._lay_defaultdict,
    _collections.Counter.__repr__: PrettyPrinter._lay_counter,
    _collections.ChainMap.__repr__: PrettyPrinter._lay_chain_map,
    _collections.deque.__repr__: PrettyPrinter._lay_deque,
    _collections.UserDict.__repr__: PrettyPrinter._lay_wrapped,
    _collections.UserList.__repr__: PrettyPrinter._lay_wrapped,
    _collections.UserString.__repr__: PrettyPrinter._lay_wrapped,
}


def _layout_of(object):
    """How to break an object over lines; None when it is shown by its repr whatever its width."""
    kind = type(object)
    shown_by = kind.__repr__
    try:
        found = _LAYOUTS.get(shown_by)
    except TypeError:               # a __repr__ without a hash
        found = None
    if found is not None:
        return found
    if (_dataclasses.is_dataclass(object) and not isinstance(object, type) and object.__dataclass_params__.repr
            and hasattr(shown_by, "__wrapped__") and "__create_fn__" in shown_by.__wrapped__.__qualname__):
        return PrettyPrinter._lay_dataclass
    return None
