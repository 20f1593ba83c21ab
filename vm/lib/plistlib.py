"""Property lists: numbers, texts, bytes, dates, lists and dictionaries as XML or in a binary form.

The binary form: the mark, the objects, a table of where each begins, and a trailer of 32 bytes that tells how wide the table's entries and
the references to objects are, how many objects there are, which is the root, and where the table lies. Equal texts, numbers and the
like are written once.
"""
import binascii
import datetime
import enum
import re
import struct
from io import BytesIO

__all__ = ['InvalidFileException', 'FMT_XML', 'FMT_BINARY', 'load', 'dump', 'loads', 'dumps', 'UID']

PlistFormat = enum.Enum('PlistFormat', 'FMT_XML FMT_BINARY', module=__name__)
FMT_XML, FMT_BINARY = PlistFormat


class InvalidFileException(ValueError):
    """The file is no property list."""

    def __init__(self, message='Invalid file'):
        ValueError.__init__(self, message)


class UID:
    """A number of its own kind, which archives of objects use."""

    def __init__(self, data):
        if not isinstance(data, int):
            raise TypeError('data must be an int')
        if data >= 1 << 64:
            raise ValueError('UIDs cannot be >= 2**64')
        if data < 0:
            raise ValueError('UIDs must be positive')
        self.data = data

    def __index__(self):
        return self.data

    def __repr__(self):
        return '%s(%s)' % (self.__class__.__name__, repr(self.data))

    def __reduce__(self):
        return self.__class__, (self.data,)

    def __eq__(self, other):
        return self.data == other.data if isinstance(other, UID) else NotImplemented

    def __hash__(self):
        return hash(self.data)


# ---- XML

_HEAD = b'''<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
'''
_CONTROL = re.compile(r'[\x00-\x08\x0b\x0c\x0e-\x1f]')
_DATE = re.compile(r'(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d))?)?)?)?)?Z', re.ASCII)


def _escape(text):
    found = _CONTROL.search(text)
    if found:
        raise ValueError("strings can't contain control characters; use bytes instead")
    return text.replace('\r\n', '\n').replace('\r', '\n').replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')


def _read_date(text):
    parts = [int(part) for part in _DATE.match(text).groups() if part is not None]
    return datetime.datetime(*parts, *[1] * max(0, 3 - len(parts)))


class _XMLReader:
    "Builds the value while the parser tells what it meets."

    def __init__(self, dict_type):
        self.stack, self.key, self.root, self.dict_type, self.data = [], None, None, dict_type, []

    def read(self, file):
        from xml.parsers.expat import ParserCreate
        self.parser = ParserCreate()
        self.parser.StartElementHandler, self.parser.EndElementHandler = self.start, self.end
        self.parser.CharacterDataHandler = self.data.append
        self.parser.EntityDeclHandler = self.refuse_entity
        self.parser.ParseFile(file)
        return self.root

    def refuse_entity(self, *args):
        raise InvalidFileException('XML entity declarations are not supported in plist files')

    def start(self, name, attributes):
        self.data.clear()
        if name in ('dict', 'array'):
            value = self.dict_type() if name == 'dict' else []
            self.add(value)
            self.stack.append(value)

    def end(self, name):
        text = ''.join(self.data)
        self.data.clear()
        if name == 'dict':
            if self.key is not None:
                raise ValueError("missing value for key '%s' at line %d" % (self.key, self.parser.CurrentLineNumber))
            self.stack.pop()
        elif name == 'array':
            self.stack.pop()
        elif name == 'key':
            if self.key is not None or not isinstance(self.stack[-1], type({})) and isinstance(self.stack[-1], list):
                raise ValueError('unexpected key at line %d' % self.parser.CurrentLineNumber)
            self.key = text
        elif name in _SIMPLE:
            self.add(_SIMPLE[name](text))

    def add(self, value):
        if self.key is not None:
            self.stack[-1][self.key] = value
            self.key = None
        elif not self.stack:
            self.root = value
        elif isinstance(self.stack[-1], list):
            self.stack[-1].append(value)
        else:
            raise ValueError('unexpected element at line %d' % self.parser.CurrentLineNumber)


def _read_integer(text):
    return int(text, 16) if text.startswith(('0x', '0X')) else int(text)


_SIMPLE = {'true': lambda text: True, 'false': lambda text: False, 'integer': _read_integer, 'real': float, 'string': str,
           'data': lambda text: binascii.a2b_base64(text.encode()), 'date': _read_date}


class _XMLWriter:
    "Writes a value in lines, indented by tabs."

    def __init__(self, file, sort_keys, skipkeys):
        self.file, self.sort_keys, self.skipkeys, self.level = file, sort_keys, skipkeys, 0

    def line(self, text):
        self.file.write(b'\t' * self.level + text.encode() + b'\n')

    def simple(self, name, text=None):
        self.line(f'<{name}/>' if text is None else f'<{name}>{_escape(text)}</{name}>')

    def write(self, value):
        if isinstance(value, str):
            self.simple('string', value)
        elif value is True or value is False:
            self.simple('true' if value else 'false')
        elif isinstance(value, int):
            if not -1 << 63 <= value < 1 << 64:
                raise OverflowError(value)
            self.simple('integer', '%d' % value)
        elif isinstance(value, float):
            self.simple('real', repr(value))
        elif isinstance(value, dict):
            self.dict(value)
        elif isinstance(value, (bytes, bytearray)):
            self.bytes(value)
        elif isinstance(value, datetime.datetime):
            self.simple('date', '%04d-%02d-%02dT%02d:%02d:%02dZ' % value.timetuple()[:6])
        elif isinstance(value, (tuple, list)):
            self.block('array', value, self.write)
        else:
            raise TypeError('unsupported type: %s' % type(value))

    def block(self, name, items, write):
        if not items:
            self.simple(name)
            return
        self.line(f'<{name}>')
        self.level += 1
        for item in items:
            write(item)
        self.level -= 1
        self.line(f'</{name}>')

    def dict(self, value):
        def pair(item):
            if not isinstance(item[0], str):
                if self.skipkeys:
                    return
                raise TypeError('keys must be strings')
            self.simple('key', item[0])
            self.write(item[1])

        self.block('dict', sorted(value.items()) if self.sort_keys else list(value.items()), pair)

    def bytes(self, value):
        self.line('<data>')
        width = max(16, 76 - len((b'\t' * self.level).expandtabs()))
        step = width // 4 * 3
        for at in range(0, len(value), step):
            self.line(binascii.b2a_base64(value[at:at + step], newline=False).decode())
        self.line('</data>')


# ---- binary

_EPOCH = datetime.datetime(2001, 1, 1)


class _BinaryReader:
    "Reads objects by their numbers; each is made once."

    def __init__(self, dict_type):
        self.dict_type = dict_type

    def read(self, file):
        try:
            self.text = file.read()
            if len(self.text) < 40:
                raise InvalidFileException()
            offset_size, self.reference_size, count, root, table = struct.unpack('>6xBBQQQ', self.text[-32:])
            self.offsets = self.integers(table, count, offset_size)
            self.objects = [_missing] * count
            return self.object(root)
        except (OSError, IndexError, struct.error, OverflowError, ValueError):
            raise InvalidFileException()

    def part(self, at, length):
        data = self.text[at:at + length]
        if len(data) != length:
            raise InvalidFileException()
        return data

    def integers(self, at, count, size):
        data = self.part(at, count * size)
        if not size:
            raise InvalidFileException()
        return [int.from_bytes(data[i:i + size], 'big') for i in range(0, len(data), size)]

    def size(self, at, low):
        "The length of what begins here, and where that is."
        if low != 15:
            return low, at + 1
        width = 1 << (self.text[at + 1] & 3)
        return int.from_bytes(self.part(at + 2, width), 'big'), at + 2 + width

    def object(self, number):
        if self.objects[number] is not _missing:
            return self.objects[number]
        at = self.offsets[number]
        mark = self.text[at]
        kind, low = mark >> 4, mark & 15
        if kind in (10, 13):
            return self.container(number, kind, *self.size(at, low))
        value = self.objects[number] = self.atom(at, mark, kind, low)
        return value

    def atom(self, at, mark, kind, low):
        if mark in (0, 8, 9, 15):
            return {0: None, 8: False, 9: True, 15: b''}[mark]
        if kind == 1:
            return int.from_bytes(self.part(at + 1, 1 << low), 'big', signed=low >= 3)
        if mark in (0x22, 0x23):
            return struct.unpack('>f' if mark == 0x22 else '>d', self.part(at + 1, 4 if mark == 0x22 else 8))[0]
        if mark == 0x33:
            return _EPOCH + datetime.timedelta(seconds=struct.unpack('>d', self.part(at + 1, 8))[0])
        if kind == 8:
            return UID(int.from_bytes(self.part(at + 1, 1 + low), 'big'))
        length, start = self.size(at, low)
        if kind == 4:
            return self.part(start, length)
        if kind == 5:
            return self.part(start, length).decode('ascii')
        if kind == 6:
            return self.part(start, length * 2).decode('utf-16be')
        raise InvalidFileException()

    def container(self, number, kind, count, start):
        references = self.integers(start, count * (2 if kind == 13 else 1), self.reference_size) if count else []
        if kind == 10:
            value = self.objects[number] = []
            value.extend(map(self.object, references))
            return value
        value = self.objects[number] = self.dict_type()
        try:
            for key, item in zip(references[:count], references[count:]):
                value[self.object(key)] = self.object(item)
        except TypeError:
            raise InvalidFileException()
        return value


_missing = object()


def _width(number):
    return 1 if number < 1 << 8 else 2 if number < 1 << 16 else 4 if number < 1 << 32 else 8


class _BinaryWriter:
    "Numbers all objects first, then writes them."

    def __init__(self, file, sort_keys, skipkeys):
        self.file, self.sort_keys, self.skipkeys = file, sort_keys, skipkeys
        self.objects, self.numbers = [], {}

    def key_of(self, value):
        simple = isinstance(value, (str, int, float, datetime.datetime, bytes, bytearray))
        return (type(value), bytes(value) if isinstance(value, bytearray) else value) if simple else id(value)

    def collect(self, value):
        key = self.key_of(value)
        if key in self.numbers:
            return
        self.numbers[key] = len(self.objects)
        self.objects.append(value)
        if isinstance(value, dict):
            pairs = self.pairs(value)
            for name, _ in pairs:
                self.collect(name)
            for _, item in pairs:
                self.collect(item)
        elif isinstance(value, (list, tuple)):
            for item in value:
                self.collect(item)

    def pairs(self, value):
        pairs = sorted(value.items()) if self.sort_keys else list(value.items())
        for name, _ in pairs:
            if not isinstance(name, str) and not self.skipkeys:
                raise TypeError('keys must be strings')
        return [pair for pair in pairs if isinstance(pair[0], str)]

    def write(self, value):
        self.collect(value)
        self.reference_size = _width(len(self.objects))
        self.out = bytearray(b'bplist00')
        offsets = []
        for item in self.objects:
            offsets.append(len(self.out))
            self.object(item)
        table = len(self.out)
        width = _width(table)
        for offset in offsets:
            self.out += offset.to_bytes(width, 'big')
        self.out += struct.pack('>5xBBBQQQ', 0, width, self.reference_size, len(self.objects), self.numbers[self.key_of(value)], table)
        self.file.write(bytes(self.out))

    def head(self, kind, length):
        if length < 15:
            self.out.append(kind << 4 | length)
        else:
            width = _width(length)
            self.out += bytes([kind << 4 | 15, 0x10 | width.bit_length() - 1]) + length.to_bytes(width, 'big')

    def references(self, values):
        for value in values:
            self.out += self.numbers[self.key_of(value)].to_bytes(self.reference_size, 'big')

    def integer(self, value):
        if value < 0:
            self.out += b'\x13' + struct.pack('>q', value) if value >= -1 << 63 else self.too_large(value)
        elif value < 1 << 63:
            width = _width(value)
            self.out += bytes([0x10 | width.bit_length() - 1]) + value.to_bytes(width, 'big')
        elif value < 1 << 64:
            self.out += b'\x14' + value.to_bytes(16, 'big')
        else:
            self.too_large(value)

    @staticmethod
    def too_large(value):
        raise OverflowError(value)

    def object(self, value):
        if value is None or value is False or value is True:
            self.out.append({None: 0, False: 8, True: 9}[value])
        elif isinstance(value, UID):
            width = _width(value.data)
            self.out += bytes([0x80 | width - 1]) + value.data.to_bytes(width, 'big')
        elif isinstance(value, int):
            self.integer(value)
        elif isinstance(value, float):
            self.out += b'\x23' + struct.pack('>d', value)
        elif isinstance(value, datetime.datetime):
            self.out += b'\x33' + struct.pack('>d', (value - _EPOCH).total_seconds())
        elif isinstance(value, (bytes, bytearray)):
            self.head(4, len(value))
            self.out += value
        elif isinstance(value, str):
            data = value.encode('ascii' if value.isascii() else 'utf-16be')
            self.head(5 if value.isascii() else 6, len(data) if value.isascii() else len(data) // 2)
            self.out += data
        elif isinstance(value, (list, tuple)):
            self.head(10, len(value))
            self.references(value)
        elif isinstance(value, dict):
            pairs = self.pairs(value)
            self.head(13, len(pairs))
            self.references(name for name, _ in pairs)
            self.references(item for _, item in pairs)
        else:
            raise TypeError(value)


# ---- files

def _format_of(head):
    if head.startswith(b'bplist00'):
        return FMT_BINARY
    for mark, encoding in ((b'', 'ascii'), (b'\xef\xbb\xbf', 'ascii'), (b'\xfe\xff', 'utf-16-be'), (b'\xff\xfe', 'utf-16-le')):
        for start in ('<?xml', '<plist'):
            if head.startswith(mark + start.encode(encoding)):
                return FMT_XML
    raise InvalidFileException()


def load(fp, *, fmt=None, dict_type=dict):
    """The value in a file."""
    if fmt is None:
        head = fp.read(32)
        fp.seek(0)
        fmt = _format_of(head)
    return (_XMLReader if fmt == FMT_XML else _BinaryReader)(dict_type).read(fp)


def loads(value, *, fmt=None, dict_type=dict):
    """The value in some bytes."""
    return load(BytesIO(value), fmt=fmt, dict_type=dict_type)


def dump(value, fp, *, fmt=FMT_XML, sort_keys=True, skipkeys=False):
    """Write a value into a file."""
    if fmt == FMT_XML:
        fp.write(_HEAD)
        writer = _XMLWriter(fp, sort_keys, skipkeys)
        writer.line('<plist version="1.0">')
        writer.write(value)
        writer.line('</plist>')
    elif fmt == FMT_BINARY:
        _BinaryWriter(fp, sort_keys, skipkeys).write(value)
    else:
        raise ValueError('Unsupported format: %r' % (fmt,))


def dumps(value, *, fmt=FMT_XML, skipkeys=False, sort_keys=True):
    """A value as bytes."""
    out = BytesIO()
    dump(value, out, fmt=fmt, skipkeys=skipkeys, sort_keys=sort_keys)
    return out.getvalue()
