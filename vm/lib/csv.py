"""Reading and writing of comma-separated values.

A Dialect (of `_Dialect`, what csv.get_dialect gives) holds the format, checked when it's made. The reader is a machine
over characters: its state is one of the constants below; it goes on to the next line while a record is open.
A writer makes a record of each row, and gives what the file's write() gives.
"""

__all__ = ["QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "Error", "Dialect", "__doc__", "excel",
           "excel_tab", "field_size_limit", "reader", "writer", "register_dialect", "get_dialect", "list_dialects",
           "Sniffer", "unregister_dialect", "__version__", "DictReader", "DictWriter", "unix_dialect"]

__version__ = "1.0"

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE = range(4)

_OPTIONS = {"delimiter": ",", "doublequote": True, "escapechar": None, "lineterminator": "\r\n", "quotechar": '"',
            "quoting": QUOTE_MINIMAL, "skipinitialspace": False, "strict": False}
_MISSING = object()

_dialects = {}
_field_limit = 131072

# The states of a reader.
_RECORD, _FIELD, _PLAIN, _ESCAPED, _QUOTED, _QUOTED_ESCAPED, _QUOTE_SEEN, _LINE_END, _ESCAPED_LINE_END = range(9)


class Error(Exception):
    pass


Error.__module__ = "_csv"


def _one_character(name, value, optional):
    if optional and value is None:
        return None
    if not isinstance(value, str):
        wanted = "string or None" if optional else "string"
        raise TypeError(f'"{name}" must be {wanted}, not {type(value).__name__}')
    if len(value) != 1:
        raise TypeError(f'"{name}" must be a 1-character string')
    return value


class _Dialect:
    """The format of a file, complete and checked; read-only."""

    __slots__ = tuple("_" + name for name in _OPTIONS)

    def __new__(cls, dialect=None, **options):
        for name in options:
            if name not in _OPTIONS:
                raise TypeError(f"'{name}' is an invalid keyword argument for this function")
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        self = super().__new__(cls)
        given = {}
        for name in _OPTIONS:
            value = options.get(name, _MISSING)
            if value is _MISSING and dialect is not None:
                value = getattr(dialect, name, _MISSING)
            given[name] = value
        quoting_given = given["quoting"] is not _MISSING
        values = {name: _OPTIONS[name] if value is _MISSING else value for name, value in given.items()}
        self._delimiter = _one_character("delimiter", values["delimiter"], False)
        self._doublequote = bool(values["doublequote"])
        self._escapechar = _one_character("escapechar", values["escapechar"], True)
        self._lineterminator = values["lineterminator"]
        if self._lineterminator is not None and not isinstance(self._lineterminator, str):
            raise TypeError('"lineterminator" must be a string')
        self._quotechar = _one_character("quotechar", values["quotechar"], True)
        quoting = values["quoting"]
        if type(quoting) is not int:
            raise TypeError('"quoting" must be an integer')
        if not QUOTE_MINIMAL <= quoting <= QUOTE_NONE:
            raise TypeError('bad "quoting" value')
        if self._quotechar is None and not quoting_given:
            quoting = QUOTE_NONE
        if quoting != QUOTE_NONE and self._quotechar is None:
            raise TypeError("quotechar must be set if quoting enabled")
        if self._lineterminator is None:
            raise TypeError("lineterminator must be set")
        self._quoting = quoting
        self._skipinitialspace = bool(values["skipinitialspace"])
        self._strict = bool(values["strict"])
        return self

    delimiter = property(lambda self: self._delimiter)
    doublequote = property(lambda self: self._doublequote)
    escapechar = property(lambda self: self._escapechar)
    lineterminator = property(lambda self: self._lineterminator)
    quotechar = property(lambda self: self._quotechar)
    quoting = property(lambda self: self._quoting)
    skipinitialspace = property(lambda self: self._skipinitialspace)
    strict = property(lambda self: self._strict)

    def __reduce_ex__(self, protocol):
        raise TypeError(f"cannot pickle '{type(self).__name__}' instances")


_Dialect.__name__ = _Dialect.__qualname__ = "Dialect"
_Dialect.__module__ = "_csv"


def _dialect_of(dialect, options):
    if not options and isinstance(dialect, _Dialect):
        return dialect
    return _Dialect(dialect, **options)


def register_dialect(*arguments, **options):
    """Give a dialect a name."""
    if not 1 <= len(arguments) <= 2:
        raise TypeError(f" expected at {'most 2' if arguments else 'least 1'} argument{'s' if arguments else ''}, "
                        f"got {len(arguments)}")
    name, dialect = arguments[0], arguments[1] if len(arguments) == 2 else None
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    _dialects[name] = _dialect_of(dialect, options)


def unregister_dialect(name):
    """Forget a dialect's name."""
    try:
        del _dialects[name]
    except KeyError:
        raise Error("unknown dialect") from None


def get_dialect(name):
    """The dialect of a name."""
    try:
        return _dialects[name]
    except KeyError:
        raise Error("unknown dialect") from None


def list_dialects():
    """The names of all dialects."""
    return list(_dialects)


def field_size_limit(*arguments):
    """The longest field that a reader takes, with an argument: from now on; gives the former one."""
    global _field_limit
    if len(arguments) > 1:
        raise TypeError(f"field_size_limit() takes at most 1 argument ({len(arguments)} given)")
    former = _field_limit
    if arguments:
        if type(arguments[0]) is not int:
            raise TypeError("limit must be an integer")
        _field_limit = arguments[0]
    return former


class _Reader:
    """An iterator over the records of lines of text."""

    __slots__ = ("_lines", "_dialect", "_line_num", "_state", "_fields", "_field", "_numeric")

    def __init__(self, lines, dialect):
        self._lines = lines
        self._dialect = dialect
        self._line_num = 0
        self._begin()

    dialect = property(lambda self: self._dialect)
    line_num = property(lambda self: self._line_num)

    def _begin(self):
        self._state = _RECORD
        self._fields = []
        self._field = []
        self._numeric = False

    def _add(self, char):
        if len(self._field) >= _field_limit:
            raise Error(f"field larger than field limit ({_field_limit})")
        self._field.append(char)

    def _save(self):
        text = "".join(self._field)
        self._field = []
        if self._numeric:
            self._numeric = False
            text = float(text)
        self._fields.append(text)

    def __iter__(self):
        return self

    def __next__(self):
        self._begin()
        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                if not self._field and self._state != _QUOTED:
                    raise
                if self._dialect._strict:
                    raise Error("unexpected end of data") from None
                self._save()
                break
            if not isinstance(line, str):
                raise Error(f"iterator should return strings, not {type(line).__name__} "
                            "(the file should be opened in text mode)")
            self._line_num += 1
            for char in line:
                self._take(char)
            self._take("")
            if self._state == _RECORD:
                break
        fields, self._fields = self._fields, []
        return fields

    def _end_field(self, char):
        """A delimiter or the end of a line behind a field."""
        self._save()
        if not char:
            self._state = _RECORD
        else:
            self._state = _LINE_END if char in "\r\n" else _FIELD

    def _take(self, char):
        """One character of a line; the empty string at its end."""
        dialect = self._dialect
        state = self._state
        ends = char in ("\n", "\r", "")
        if state == _RECORD:
            if not char:
                return
            if ends:
                self._state = _LINE_END
                return
            state = self._state = _FIELD
        elif state == _ESCAPED_LINE_END:
            if not char:
                return
            state = self._state = _PLAIN
        if state == _FIELD:
            if ends:
                self._end_field(char)
            elif char == dialect._quotechar and dialect._quoting != QUOTE_NONE:
                self._state = _QUOTED
            elif char == dialect._escapechar:
                self._state = _ESCAPED
            elif char == " " and dialect._skipinitialspace:
                pass
            elif char == dialect._delimiter:
                self._save()
            else:
                self._numeric = dialect._quoting == QUOTE_NONNUMERIC
                self._add(char)
                self._state = _PLAIN
        elif state == _PLAIN:
            if ends or char == dialect._delimiter:
                self._end_field(char)
            elif char == dialect._escapechar:
                self._state = _ESCAPED
            else:
                self._add(char)
        elif state == _QUOTED:
            if not char:
                pass
            elif char == dialect._escapechar:
                self._state = _QUOTED_ESCAPED
            elif char == dialect._quotechar and dialect._quoting != QUOTE_NONE:
                self._state = _QUOTE_SEEN if dialect._doublequote else _PLAIN
            else:
                self._add(char)
        elif state == _QUOTE_SEEN:
            if char == dialect._quotechar and char:
                self._add(char)
                self._state = _QUOTED
            elif ends or char == dialect._delimiter:
                self._end_field(char)
            elif not dialect._strict:
                self._add(char)
                self._state = _PLAIN
            else:
                raise Error(f"'{dialect._delimiter}' expected after '{dialect._quotechar}'")
        elif state == _ESCAPED:
            if char and ends:
                self._add(char)
                self._state = _ESCAPED_LINE_END
            else:
                self._add(char or "\n")
                self._state = _PLAIN
        elif state == _QUOTED_ESCAPED:
            self._add(char or "\n")
            self._state = _QUOTED
        elif not char:
            self._state = _RECORD
        elif not ends:
            raise Error("new-line character seen in unquoted field - "
                        "do you need to open the file in universal-newline mode?")


_Reader.__name__ = _Reader.__qualname__ = "reader"
_Reader.__module__ = "_csv"


class _Writer:
    """Writes rows as records."""

    __slots__ = ("_write", "_dialect")

    def __init__(self, write, dialect):
        self._write = write
        self._dialect = dialect

    dialect = property(lambda self: self._dialect)

    def writerow(self, row):
        """Write a row, an iterable of values; gives what the file's write() gives."""
        try:
            values = iter(row)
        except TypeError:
            raise Error(f"iterable expected, not {type(row).__name__}") from None
        dialect = self._dialect
        texts = []
        quoted = False
        for value in values:
            if dialect._quoting == QUOTE_NONNUMERIC:
                quoted = not isinstance(value, (int, float, complex))
            else:
                quoted = dialect._quoting == QUOTE_ALL
            text = "" if value is None else value if isinstance(value, str) else str(value)
            text, quoted = self._text(text, quoted)
            texts.append(f"{dialect._quotechar}{text}{dialect._quotechar}" if quoted else text)
        if len(texts) == 1 and not texts[0]:
            if dialect._quoting == QUOTE_NONE:
                raise Error("single empty field record must be quoted")
            texts[0] = dialect._quotechar * 2
        return self._write(dialect._delimiter.join(texts) + dialect._lineterminator)

    def writerows(self, rows):
        """Write several rows."""
        for row in rows:
            self.writerow(row)

    def _text(self, text, quoted):
        """A field's text with what need be escaped, and whether it must stand between quotes."""
        dialect = self._dialect
        special = dialect._delimiter + (dialect._escapechar or "") + (dialect._quotechar or "")
        special += dialect._lineterminator
        out = []
        for char in text:
            if char in special:
                escaped = dialect._quoting == QUOTE_NONE
                if not escaped:
                    if char == dialect._quotechar:
                        if dialect._doublequote:
                            out.append(char)
                        else:
                            escaped = True
                    elif char == dialect._escapechar:
                        escaped = True
                    if not escaped:
                        quoted = True
                if escaped:
                    if dialect._escapechar is None:
                        raise Error("need to escape, but no escapechar set")
                    out.append(dialect._escapechar)
            out.append(char)
        return "".join(out), quoted


_Writer.__name__ = _Writer.__qualname__ = "writer"
_Writer.__module__ = "_csv"


def _file_and_dialect(arguments, options):
    if not 1 <= len(arguments) <= 2:
        raise TypeError(f" expected at {'most 2' if arguments else 'least 1'} argument{'s' if arguments else ''}, "
                        f"got {len(arguments)}")
    return arguments[0], arguments[1] if len(arguments) == 2 else options.pop("dialect", None)


def reader(*arguments, **options):
    """reader(lines, dialect='excel', **options): an iterator over the records of an iterable of lines."""
    lines, dialect = _file_and_dialect(arguments, options)
    return _Reader(iter(lines), _dialect_of(dialect, options))


def writer(*arguments, **options):
    """writer(file, dialect='excel', **options): an object that writes rows to a file."""
    file, dialect = _file_and_dialect(arguments, options)
    dialect = _dialect_of(dialect, options)
    write = getattr(file, "write", None)
    if not callable(write):
        raise TypeError('argument 1 must have a "write" method')
    return _Writer(write, dialect)


class Dialect:
    """A format to derive one's own from: a class whose attributes are the options."""

    _name = ""
    _valid = False
    delimiter = None
    quotechar = None
    escapechar = None
    doublequote = None
    skipinitialspace = None
    lineterminator = None
    quoting = None

    def __init__(self):
        if self.__class__ != Dialect:
            self._valid = True
        try:
            _Dialect(self)
        except TypeError as error:
            raise Error(str(error))


class excel(Dialect):
    """The format of files that Excel makes."""
    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    """The format of files that Excel makes with tabs."""
    delimiter = "\t"


class unix_dialect(Dialect):
    """The format that Unix programs make: everything quoted, lines end with a line feed."""
    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\n"
    quoting = QUOTE_ALL


register_dialect("excel", excel)
register_dialect("excel-tab", excel_tab)
register_dialect("unix", unix_dialect)


class DictReader:
    """An iterator over records as dicts, by the names of fields: given, or those of the first record."""

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self._fieldnames = fieldnames
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            self._fieldnames = next(self.reader, None)
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        if self.line_num == 0:
            self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while row == []:
            row = next(self.reader)
        names = self.fieldnames
        record = dict(zip(names, row))
        if len(row) > len(names):
            record[self.restkey] = row[len(names):]
        for name in names[len(row):]:
            record[name] = self.restval
        return record

    __class_getitem__ = classmethod(type(list[int]))


class DictWriter:
    """Writes dicts as records, in the order of the names of the fields."""

    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self.fieldnames = fieldnames
        self.restval = restval
        if extrasaction.lower() not in ("raise", "ignore"):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _dict_to_list(self, rowdict):
        if self.extrasaction == "raise":
            wrong = [repr(name) for name in rowdict if name not in self.fieldnames]
            if wrong:
                raise ValueError("dict contains fields not in fieldnames: " + ", ".join(wrong))
        return (rowdict.get(name, self.restval) for name in self.fieldnames)

    def writerow(self, rowdict):
        return self.writer.writerow(self._dict_to_list(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows(map(self._dict_to_list, rowdicts))

    __class_getitem__ = classmethod(type(list[int]))


def __getattr__(name):
    if name == "Sniffer":
        from _csv_sniffer import Sniffer
        globals()["Sniffer"] = Sniffer
        return Sniffer
    raise AttributeError(f"module 'csv' has no attribute '{name}'")
