"""marshal: plain values as bytes in CPython's format, and back: None, booleans, numbers, str, bytes and containers of them.

An object's code is a letter; its highest bit (_REF) says that the object is counted, so that `r` and its number can stand for it
later (from version 3 on). Code objects are refused: Krait's bytecode is its own.
"""

from itertools import chain
from operator import index
from struct import pack, unpack

version = 4
_REF = 0x80
_DEEPEST = 2000
_END = object()         # of a dict
_WORD_CHARACTERS = frozenset('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_')
_SINGLETONS = {None: b'N', True: b'T', False: b'F', StopIteration: b'S', ...: b'.'}


# ---- writing ----------------------------------------------------------------------------------------------

class _Writer:
    """What dumps() puts together. Mutable objects are counted only if they occur more than once, others always."""

    def __init__(self, version):
        self.version = version
        self.pieces = []
        self.numbers = {}       # id of an object: its number
        self.kept = []          # so that no id is used twice

    def start(self, value):
        self.seen = {}
        if self.version >= 3:
            self._count(value)
        self.write(value)
        return b''.join(self.pieces)

    def write(self, value):
        """Write a value, and what's in it: iterators over containers that are being written wait on a stack."""
        stack = [iter((value,))]
        while stack:
            for item in stack[-1]:
                inner = self.write_one(item)
                if inner is not None:
                    stack.append(inner)
                    if len(stack) > _DEEPEST:
                        raise ValueError('object too deeply nested to marshal')
                    break
            else:
                stack.pop()

    def _count(self, value):
        waiting = [value]
        while waiting:
            value = waiting.pop()
            if type(value) not in (list, dict, set, frozenset, tuple):
                continue
            self.seen[id(value)] = self.seen.get(id(value), 0) + 1
            if self.seen[id(value)] == 1:
                waiting.extend(value)
                if type(value) is dict:
                    waiting.extend(value.values())

    def code(self, letter, value, mutable=False):
        """Write the letter; the object gets a number if it's counted."""
        if self.version >= 3 and not (mutable and self.seen.get(id(value), 0) < 2):
            self.numbers[_key(value)] = len(self.numbers)
            self.kept.append(value)
            letter = bytes([letter[0] | _REF])
        self.pieces.append(letter)

    def size(self, value):
        if value > 0x7fffffff:
            raise ValueError('unmarshallable object')
        self.pieces.append(pack('<i', value))

    def write_one(self, value):
        """Write a value; for a container, what comes before its items: these are given as an iterator."""
        if value is _END:
            self.pieces.append(b'0')
            return None
        cls = type(value)
        if value is None or cls is bool or value is StopIteration or value is ...:
            self.pieces.append(_SINGLETONS[value])
            return None
        number = self.numbers.get(_key(value)) if self.version >= 3 else None
        if number is not None:
            self.pieces.append(b'r' + pack('<i', number))
            return None
        method = _WRITERS.get(cls)
        if method is not None:
            return method(self, value)
        if cls is type((lambda: 0).__code__):
            raise ValueError('Krait has no marshalled code: its bytecode is its own')
        try:
            data = bytes(memoryview(value))
        except TypeError:
            raise ValueError('unmarshallable object') from None
        self.pieces.append(b's')
        self.size(len(data))
        self.pieces.append(data)

    def write_int(self, value):
        if -0x80000000 <= value <= 0x7fffffff:
            self.code(b'i', value)
            self.pieces.append(pack('<i', value))
            return
        self.code(b'l', value)
        digits, rest = [], abs(value)
        while rest:
            digits.append(rest & 0x7fff)
            rest >>= 15
        self.pieces.append(pack(f'<i{len(digits)}H', len(digits) if value > 0 else -len(digits), *digits))

    def float_text(self, value):
        text = format(value, '.17g').encode()
        self.pieces.append(bytes([len(text)]) + text)

    def write_float(self, value):
        if self.version > 1:
            self.code(b'g', value)
            self.pieces.append(pack('<d', value))
        else:
            self.code(b'f', value)
            self.float_text(value)

    def write_complex(self, value):
        if self.version > 1:
            self.code(b'y', value)
            self.pieces.append(pack('<dd', value.real, value.imag))
        else:
            self.code(b'x', value)
            self.float_text(value.real)
            self.float_text(value.imag)

    def write_str(self, value):
        interned = self.version >= 3 and value.isascii() and _WORD_CHARACTERS.issuperset(value)
        if self.version >= 4 and value.isascii():
            short = len(value) < 256
            self.code(b'Z' if interned and short else b'A' if interned else b'z' if short else b'a', value)
            self.pieces.append(bytes([len(value)]) if short else pack('<i', len(value)))
            self.pieces.append(value.encode('ascii'))
            return
        data = value.encode('utf-8', 'surrogatepass')
        self.code(b't' if interned else b'u', value)
        self.size(len(data))
        self.pieces.append(data)

    def write_bytes(self, value):
        self.code(b's', value)
        self.size(len(value))
        self.pieces.append(value)

    def write_tuple(self, value):
        if self.version >= 4 and len(value) < 256:
            self.code(b')', value)
            self.pieces.append(bytes([len(value)]))
        else:
            self.code(b'(', value)
            self.size(len(value))
        return iter(value)

    def write_list(self, value):
        self.code(b'[', value, True)
        self.size(len(value))
        return iter(value)

    def write_dict(self, value):
        self.code(b'{', value, True)
        return chain(chain.from_iterable(value.items()), (_END,))

    def write_set(self, value):
        self.code(b'<' if type(value) is set else b'>', value, True)
        self.size(len(value))
        return iter(sorted(value, key=lambda item: dumps(item, self.version)))     # an order that doesn't depend on hashes


def _key(value):
    """Equal numbers and texts have one number, as the compiler has made one object of them; containers count by identity."""
    return (type(value), repr(value)) if type(value) in (int, float, complex, str, bytes) else id(value)


_WRITERS = {int: _Writer.write_int, float: _Writer.write_float, complex: _Writer.write_complex, str: _Writer.write_str,
            bytes: _Writer.write_bytes, tuple: _Writer.write_tuple, list: _Writer.write_list, dict: _Writer.write_dict,
            set: _Writer.write_set, frozenset: _Writer.write_set}


def dumps(value, version=version, /):
    """Return the bytes object that would be written to a file by dump(value, file)."""
    return _Writer(index(version)).start(value)


def dump(value, file, version=version, /):
    """Write the value on the open file."""
    return file.write(dumps(value, version))


# ---- reading ------------------------------------------------------------------------------------------------


class _Reader:
    """What loads() takes apart; `take(n)` gives exactly n bytes."""

    def __init__(self, take):
        self.take = take
        self.found = []
        self.depth = 0

    def size(self, what):
        value = unpack('<i', self.take(4))[0]
        if value < 0:
            raise ValueError(f'bad marshal data ({what} size out of range)')
        return value

    def value(self, what='object'):
        result = self.read()
        if result is _END:
            raise TypeError(f'NULL object in marshal data for {what}')
        return result

    def read(self):
        try:
            code = self.take(1)[0]
        except EOFError:
            raise EOFError('EOF read where object expected') from None
        letter, counted = chr(code & ~_REF), code & _REF
        self.depth += 1
        if self.depth > _DEEPEST:
            raise ValueError('recursion limit exceeded')
        try:
            if letter in _FIXED:
                return _FIXED[letter]
            if letter == 'r':
                return self.reference()
            reader = _READERS.get(letter)
            if reader is None:
                if letter == 'c':
                    self.take(4)
                    raise ValueError('Krait has no marshalled code: its bytecode is its own')
                raise ValueError('bad marshal data (unknown type code)')
            place = None
            if counted:
                place = len(self.found)
                self.found.append(None)
            result = reader(self, letter, place)
            if counted:
                self.found[place] = result
            return result
        finally:
            self.depth -= 1

    def reference(self):
        number = unpack('<i', self.take(4))[0]
        if not 0 <= number < len(self.found) or self.found[number] is None:
            raise ValueError('bad marshal data (invalid reference)')
        return self.found[number]

    def read_int(self, letter, place):
        return unpack('<i' if letter == 'i' else '<q', self.take(4 if letter == 'i' else 8))[0]

    def read_long(self, letter, place):
        count = unpack('<i', self.take(4))[0]
        if count == -0x80000000:
            raise ValueError('bad marshal data (long size out of range)')
        value = 0
        for place in range(abs(count)):
            digit = unpack('<h', self.take(2))[0]
            if digit < 0:
                raise ValueError('bad marshal data (digit out of range in long)')
            if digit == 0 and place == abs(count) - 1:
                raise ValueError('bad marshal data (unnormalized long data)')
            value |= digit << 15 * place
        return value if count >= 0 else -value

    def float_text(self):
        return float(self.take(self.take(1)[0]).decode('ascii'))

    def read_float(self, letter, place):
        return self.float_text() if letter == 'f' else unpack('<d', self.take(8))[0]

    def read_complex(self, letter, place):
        if letter == 'y':
            return complex(*unpack('<dd', self.take(16)))
        real = self.float_text()
        return complex(real, self.float_text())

    def read_bytes(self, letter, place):
        return self.take(self.size('bytes object'))

    def read_ascii(self, letter, place):
        return self.take(self.take(1)[0] if letter in 'zZ' else self.size('string')).decode('latin-1')

    def read_text(self, letter, place):
        return self.take(self.size('string')).decode('utf-8', 'surrogatepass')

    def read_tuple(self, letter, place):
        count = self.take(1)[0] if letter == ')' else self.size('tuple')
        return tuple([self.value('tuple') for _ in range(count)])

    def read_list(self, letter, place):
        made = []
        count = self.size('list')
        if place is not None:
            self.found[place] = made
        for _ in range(count):
            made.append(self.value('list'))
        return made

    def read_dict(self, letter, place):
        made = {}
        if place is not None:
            self.found[place] = made
        while (key := self.read()) is not _END:
            item = self.read()
            if item is _END:
                break
            made[key] = item
        return made

    def read_set(self, letter, place):
        made = set()
        count = self.size('set')
        if place is not None and letter == '<':
            self.found[place] = made
        for _ in range(count):
            made.add(self.value('set'))
        return made if letter == '<' else frozenset(made)


_FIXED = {'N': None, 'T': True, 'F': False, 'S': StopIteration, '.': ..., '0': _END}
_READERS = {'i': _Reader.read_int, 'I': _Reader.read_int, 'l': _Reader.read_long, 'f': _Reader.read_float, 'g': _Reader.read_float,
            'x': _Reader.read_complex, 'y': _Reader.read_complex, 's': _Reader.read_bytes, 'a': _Reader.read_ascii, 'A': _Reader.read_ascii,
            'z': _Reader.read_ascii, 'Z': _Reader.read_ascii, 'u': _Reader.read_text, 't': _Reader.read_text, '(': _Reader.read_tuple,
            ')': _Reader.read_tuple, '[': _Reader.read_list, '{': _Reader.read_dict, '<': _Reader.read_set, '>': _Reader.read_set}


def loads(bytes, /):
    """Convert the bytes-like object to a value."""
    if isinstance(bytes, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    data, place = memoryview(bytes).tobytes(), 0

    def take(count):
        nonlocal place
        if place + count > len(data):
            raise EOFError('marshal data too short')
        place += count
        return data[place - count:place]

    return _Reader(take).value()


def load(file, /):
    """Read one value from the open file and return it."""
    read = file.read
    first = read(0)
    if not isinstance(first, (bytes, bytearray)):
        raise TypeError(f'file.read() returned not bytes but {type(first).__name__}')

    def take(count):
        data = read(count)
        if len(data) < count:
            raise EOFError('marshal data too short')
        return data

    return _Reader(take).value()
