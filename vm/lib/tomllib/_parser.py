"""The parser of TOML: a text becomes nested dicts and lists.

Beside the tables stands a tree of Marks, which tells what later lines may not do: declare a table twice (explicit) or change what an
inline table or an array has fixed (frozen).
"""

from datetime import date, datetime, time, timedelta, timezone
import re

_BLANKS = frozenset(' \t')
_BARE_KEY = frozenset('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_')
_CONTROL = frozenset(chr(code) for code in [*range(32), 127])
_ILLEGAL = _CONTROL - {'\t'}                # in strings of one line and in comments
_ILLEGAL_IN_LINES = _CONTROL - {'\t', '\n'}
_ESCAPES = {'b': '\b', 't': '\t', 'n': '\n', 'f': '\f', 'r': '\r', '"': '"', '\\': '\\'}

_TIME = r'([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(?:\.([0-9]{1,6})[0-9]*)?'
_time = re.compile(_TIME).match
_datetime = re.compile(r'([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?:[Tt ]' + _TIME
                       + r'(?:([Zz])|([+-])([01][0-9]|2[0-3]):([0-5][0-9]))?)?').match
_number = re.compile(r'0(?:x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|b[01](?:_?[01])*|o[0-7](?:_?[0-7])*)'
                     r'|[+-]?(?:0|[1-9](?:_?[0-9])*)((?:\.[0-9](?:_?[0-9])*)?(?:[eE][+-]?[0-9](?:_?[0-9])*)?)').match


class TOMLDecodeError(ValueError):
    """An error raised if a document is not valid TOML."""


class _Mark:
    """What is known about a key."""

    __slots__ = ('explicit', 'frozen', 'below')

    def __init__(self):
        self.explicit = self.frozen = False
        self.below = {}


class _Marks:
    def __init__(self):
        self.top = _Mark()
        self.pending = []       # keys that become explicit when the next table begins

    def find(self, key):
        """(mark or None, is something above or the key itself frozen)"""
        mark = self.top
        for part in key:
            mark = mark.below.get(part)
            if mark is None:
                return None, False
            if mark.frozen:
                return mark, True
        return mark, False

    def is_frozen(self, key):
        return self.find(key)[1]

    def is_explicit(self, key):
        mark, frozen = self.find(key)
        return not frozen and mark is not None and mark.explicit

    def make(self, key):
        mark = self.top
        for part in key:
            mark = mark.below.setdefault(part, _Mark())
        return mark

    def forget(self, key):
        mark = self.top
        for part in key[:-1]:
            mark = mark.below.get(part)
            if mark is None:
                return
        mark.below.pop(key[-1], None)

    def settle(self):
        for key in self.pending:
            self.make(key).explicit = True
        self.pending.clear()


def _table_at(tables, key, through_lists=True):
    """The table of a key, made if it isn't there; KeyError if something else is."""
    for part in key:
        tables = tables.setdefault(part, {})
        if through_lists and isinstance(tables, list):
            tables = tables[-1]
        if not isinstance(tables, dict):
            raise KeyError(part)
    return tables


class _Parser:
    def __init__(self, text, parse_float):
        self.text = text
        self.at = 0
        self.parse_float = parse_float
        self.tables = {}
        self.marks = _Marks()

    def error(self, message, at=None):
        at = self.at if at is None else at
        if at >= len(self.text):
            place = 'end of document'
        else:
            line = self.text.count('\n', 0, at) + 1
            place = f'line {line}, column {at - self.text.rfind(chr(10), 0, at)}'
        return TOMLDecodeError(f'{message} (at {place})')

    # -- characters --

    def peek(self):
        return self.text[self.at:self.at + 1]

    def skip(self, characters):
        text, at = self.text, self.at
        while text[at:at + 1] in characters and at < len(text):
            at += 1
        self.at = at

    def skip_comment(self):
        if self.peek() == '#':
            end = self.text.find('\n', self.at)
            end = len(self.text) if end < 0 else end
            self.check(self.at + 1, end, _ILLEGAL)
            self.at = end

    def skip_lines(self):
        """Blanks, comments and ends of lines."""
        while True:
            before = self.at
            self.skip(' \t\n')
            self.skip_comment()
            if self.at == before:
                return

    def check(self, begin, end, illegal):
        for at in range(begin, end):
            if self.text[at] in illegal:
                raise self.error(f'Found invalid character {self.text[at]!r}', at)

    # -- statements --

    def document(self):
        header = ()
        while True:
            self.skip(' \t')
            first = self.peek()
            if not first:
                break
            if first == '\n':
                self.at += 1
                continue
            if first in _BARE_KEY or first in '"\'':
                self.statement(header)
                self.skip(' \t')
            elif first == '[':
                self.marks.settle()
                header = self.list_header() if self.text.startswith('[[', self.at) else self.header()
                self.skip(' \t')
            elif first != '#':
                raise self.error('Invalid statement')
            self.skip_comment()
            if self.at >= len(self.text):
                break
            if self.peek() != '\n':
                raise self.error('Expected newline or end of document after a statement')
            self.at += 1
        return self.tables

    def header(self):
        self.at += 1
        self.skip(' \t')
        key = self.key()
        if self.marks.is_explicit(key) or self.marks.is_frozen(key):
            raise self.error(f'Cannot declare {key} twice')
        self.marks.make(key).explicit = True
        try:
            _table_at(self.tables, key)
        except KeyError:
            raise self.error('Cannot overwrite a value') from None
        if self.peek() != ']':
            raise self.error("Expected ']' at the end of a table declaration")
        self.at += 1
        return key

    def list_header(self):
        self.at += 2
        self.skip(' \t')
        key = self.key()
        if self.marks.is_frozen(key):
            raise self.error(f'Cannot mutate immutable namespace {key}')
        self.marks.forget(key)
        self.marks.make(key).explicit = True
        try:
            rows = _table_at(self.tables, key[:-1]).setdefault(key[-1], [])
            if not isinstance(rows, list):
                raise KeyError(key[-1])
        except KeyError:
            raise self.error('Cannot overwrite a value') from None
        rows.append({})
        if not self.text.startswith(']]', self.at):
            raise self.error("Expected ']]' at the end of an array declaration")
        self.at += 2
        return key

    def statement(self, header):
        key, value = self.pair()
        parent = header + key[:-1]
        for length in range(1, len(key)):
            part = header + key[:length]
            if self.marks.is_explicit(part):
                raise self.error(f'Cannot redefine namespace {part}')
            self.marks.pending.append(part)
        if self.marks.is_frozen(parent):
            raise self.error(f'Cannot mutate immutable namespace {parent}')
        try:
            table = _table_at(self.tables, parent)
        except KeyError:
            raise self.error('Cannot overwrite a value') from None
        if key[-1] in table:
            raise self.error('Cannot overwrite a value')
        if isinstance(value, (dict, list)):
            self.marks.make(header + key).frozen = True
        table[key[-1]] = value

    # -- keys --

    def pair(self):
        key = self.key()
        if self.peek() != '=':
            raise self.error("Expected '=' after a key in a key/value pair")
        self.at += 1
        self.skip(' \t')
        return key, self.value()

    def key(self):
        parts = [self.key_part()]
        self.skip(' \t')
        while self.peek() == '.':
            self.at += 1
            self.skip(' \t')
            parts.append(self.key_part())
            self.skip(' \t')
        return tuple(parts)

    def key_part(self):
        first = self.peek()
        if first and first in _BARE_KEY:
            begin = self.at
            self.skip(_BARE_KEY)
            return self.text[begin:self.at]
        if first == "'":
            return self.literal()
        if first == '"':
            return self.basic()
        raise self.error('Invalid initial character for a key part')

    # -- values --

    def value(self):
        first = self.peek()
        text, at = self.text, self.at
        if first == '"':
            return self.basic_lines() if text.startswith('"""', at) else self.basic()
        if first == "'":
            return self.literal_lines() if text.startswith("'''", at) else self.literal()
        for word, constant in (('true', True), ('false', False)):
            if text.startswith(word, at):
                self.at += len(word)
                return constant
        if first == '[':
            return self.array()
        if first == '{':
            return self.inline_table()
        if found := _datetime(text, at):
            try:
                value = _made_datetime(found)
            except ValueError as error:
                raise self.error('Invalid date or datetime') from error
        elif found := _time(text, at):
            value = _made_time(*found.groups())
        elif found := _number(text, at):
            value = self.parse_float(found[0]) if found[1] else int(found[0], 0 if found[0][:1] == '0' else 10)
        else:
            return self.special_float(at)
        self.at = found.end()
        return value

    def special_float(self, at):
        for width in (3, 4):
            word = self.text[at:at + width]
            if word.lstrip('+-' if width == 4 else '') in ('inf', 'nan') and word in ('inf', 'nan', '+inf', '-inf', '+nan', '-nan'):
                self.at += width
                return self.parse_float(word)
        raise self.error('Invalid value')

    def array(self):
        self.at += 1
        values = []
        self.skip_lines()
        while self.peek() != ']':
            values.append(self.value())
            self.skip_lines()
            if self.peek() == ']':
                break
            if self.peek() != ',':
                raise self.error('Unclosed array')
            self.at += 1
            self.skip_lines()
        self.at += 1
        return values

    def inline_table(self):
        self.at += 1
        table, marks = {}, _Marks()
        self.skip(' \t')
        if self.peek() == '}':
            self.at += 1
            return table
        while True:
            key, value = self.pair()
            if marks.is_frozen(key):
                raise self.error(f'Cannot mutate immutable namespace {key}')
            try:
                inner = _table_at(table, key[:-1], through_lists=False)
            except KeyError:
                raise self.error('Cannot overwrite a value') from None
            if key[-1] in inner:
                raise self.error(f'Duplicate inline table key {key[-1]!r}')
            inner[key[-1]] = value
            self.skip(' \t')
            if self.peek() == '}':
                self.at += 1
                return table
            if self.peek() != ',':
                raise self.error('Unclosed inline table')
            if isinstance(value, (dict, list)):
                marks.make(key).frozen = True
            self.at += 1
            self.skip(' \t')

    # -- strings --

    def literal(self):
        self.at += 1
        end = self.text.find("'", self.at)
        if end < 0:
            self.check(self.at, len(self.text), _ILLEGAL)
            raise self.error('Expected "\'"', len(self.text))
        self.check(self.at, end, _ILLEGAL)
        text, self.at = self.text[self.at:end], end + 1
        return text

    def after_first_newline(self):
        self.at += 3
        if self.peek() == '\n':
            self.at += 1

    def with_quotes_at_end(self, quote, text):
        """The string may end in one or two of the quotes that close it."""
        for _ in range(2):
            if self.peek() != quote:
                break
            self.at += 1
            text += quote
        return text

    def literal_lines(self):
        self.after_first_newline()
        end = self.text.find("'''", self.at)
        if end < 0:
            self.check(self.at, len(self.text), _ILLEGAL_IN_LINES)
            raise self.error('Expected "\'\'\'"', len(self.text))
        self.check(self.at, end, _ILLEGAL_IN_LINES)
        text, self.at = self.text[self.at:end], end + 3
        return self.with_quotes_at_end("'", text)

    def basic(self):
        self.at += 1
        return self.characters(_ILLEGAL, '"')

    def basic_lines(self):
        self.after_first_newline()
        return self.with_quotes_at_end('"', self.characters(_ILLEGAL_IN_LINES, '"""'))

    def characters(self, illegal, quotes):
        pieces, begin = [], self.at
        while True:
            character = self.peek()
            if not character:
                raise self.error('Unterminated string')
            if character == '"' and self.text.startswith(quotes, self.at):
                pieces.append(self.text[begin:self.at])
                self.at += len(quotes)
                return ''.join(pieces)
            if character == '\\':
                pieces.append(self.text[begin:self.at])
                pieces.append(self.escape(quotes != '"'))
                begin = self.at
                continue
            if character in illegal:
                raise self.error(f'Illegal character {character!r}')
            self.at += 1

    def escape(self, many_lines):
        letter = self.text[self.at + 1:self.at + 2]
        self.at += 2
        if many_lines and letter in (' ', '\t', '\n'):
            if letter != '\n':
                self.skip(' \t')
                if self.at >= len(self.text):
                    return ''
                if self.peek() != '\n':
                    raise self.error("Unescaped '\\' in a string")
                self.at += 1
            self.skip(' \t\n')
            return ''
        if letter in ('u', 'U'):
            return self.code_point(4 if letter == 'u' else 8)
        if letter in _ESCAPES:
            return _ESCAPES[letter]
        if not letter:
            self.at = len(self.text)
            raise self.error('Unescaped \'\\\' in a string')
        raise self.error('Unescaped \'\\\' in a string')

    def code_point(self, digits):
        text = self.text[self.at:self.at + digits]
        if len(text) != digits or not all(digit in '0123456789abcdefABCDEF' for digit in text):
            raise self.error('Invalid hex value')
        self.at += digits
        code = int(text, 16)
        if 0xd800 <= code <= 0xdfff or code > 0x10ffff:
            raise self.error('Escaped character is not a Unicode scalar value')
        return chr(code)


def _made_time(hour, minute, second, fraction):
    return time(int(hour), int(minute), int(second), int(fraction.ljust(6, '0')) if fraction else 0)


def _made_datetime(found):
    year, month, day, hour, minute, second, fraction, zulu, sign, zone_hour, zone_minute = found.groups()
    day = date(int(year), int(month), int(day))
    if hour is None:
        return day
    zone = None
    if sign:
        offset = timedelta(hours=int(zone_hour), minutes=int(zone_minute))
        zone = timezone(-offset if sign == '-' else offset)
    elif zulu:
        zone = timezone.utc
    return datetime.combine(day, _made_time(hour, minute, second, fraction), zone)


def _checked(parse_float):
    """parse_float, unless it makes what a table could be mistaken for."""
    if parse_float is float:
        return float

    def checked(text):
        value = parse_float(text)
        if isinstance(value, (dict, list)):
            raise ValueError('parse_float must not return dicts or lists')
        return value

    return checked


def load(fp, /, *, parse_float=float):
    """Parse TOML from a binary file object."""
    data = fp.read()
    try:
        text = data.decode()
    except AttributeError:
        raise TypeError("File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`") from None
    return loads(text, parse_float=parse_float)


def loads(s, /, *, parse_float=float):
    """Parse TOML from a string."""
    return _Parser(s.replace('\r\n', '\n'), _checked(parse_float)).document()
