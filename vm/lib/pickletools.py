"""pickletools: what the instructions of a pickle are: gone through (genops), shown (dis), made shorter (optimize)."""

import io
import struct
import sys

import _pickle_codes as _codes

__all__ = ["dis", "genops", "optimize"]

UP_TO_NEWLINE, TAKEN_FROM_ARGUMENT1, TAKEN_FROM_ARGUMENT4 = -1, -2, -3
TAKEN_FROM_ARGUMENT4U, TAKEN_FROM_ARGUMENT8U = -4, -5


class ArgumentDescriptor:
    """How the argument of an instruction is read."""

    __slots__ = ("name", "n", "reader", "doc")

    def __init__(self, name, n, reader, doc):
        self.name, self.n, self.reader, self.doc = name, n, reader, doc


class StackObject:
    """What lies on the stack before or after an instruction."""

    __slots__ = ("name", "obtype", "doc")

    def __init__(self, name, obtype, doc):
        self.name, self.obtype, self.doc = name, obtype, doc

    def __repr__(self):
        return self.name


class OpcodeInfo:
    """One instruction."""

    __slots__ = ("name", "code", "arg", "stack_before", "stack_after", "proto", "doc")

    def __init__(self, name, code, arg, stack_before, stack_after, proto, doc):
        self.name, self.code, self.arg, self.proto, self.doc = name, code, arg, proto, doc
        self.stack_before, self.stack_after = stack_before, stack_after


# ---- arguments ----

def _read(file, size, what):
    data = file.read(size)
    if len(data) != size:
        raise ValueError(f"not enough data in stream to read {what}")
    return data


def _number(form, name):
    size = struct.calcsize(form)

    def read(file):
        return struct.unpack(form, _read(file, size, name))[0]
    return ArgumentDescriptor(name, size, read, f"A number of {size} bytes.")


def _line(file, strip=True):
    data = file.readline()
    if not data.endswith(b"\n"):
        raise ValueError("no newline found when trying to read stringnl")
    return data[:-1]


def _quoted(file):
    data = _line(file)
    for quote in (b'"', b"'"):
        if data.startswith(quote):
            if not data.endswith(quote):
                raise ValueError(f"strinq quote {quote!r} not found at both ends of {data!r}")
            data = data[1:-1]
            break
    else:
        raise ValueError(f"no string quotes around {data!r}")
    from codecs import escape_decode
    return escape_decode(data)[0].decode("ascii")


def _decimal_short(file):
    data = _line(file)
    if data in (b"00", b"01"):
        return data == b"01"
    return int(data)


def _decimal_long(file):
    data = _line(file)
    return int(data[:-1] if data.endswith(b"L") else data)


def _counted(name, form, decode, taken):
    size = struct.calcsize(form)

    def read(file):
        length = struct.unpack(form, _read(file, size, name))[0]
        if length < 0:
            raise ValueError(f"{name} byte count < 0: {length}")
        if length > sys.maxsize:
            raise ValueError(f"{name} byte count > sys.maxsize: {length}")
        data = file.read(length)
        if len(data) != length:
            raise ValueError(f"expected {length} bytes in a {name}, but only {len(data)} remain")
        return decode(data)
    return ArgumentDescriptor(name, taken, read, f"Bytes, and how many: {size} bytes in front.")


def _latin(data):
    return data.decode("latin-1")


def _utf8(data):
    return data.decode("utf-8", "surrogatepass")


def _whole(data):
    return int.from_bytes(data, "little", signed=True)


def _to_line(name, read):
    return ArgumentDescriptor(name, UP_TO_NEWLINE, read, "Text up to the end of the line.")


_ARGUMENTS = {argument.name: argument for argument in (
    _number("<B", "uint1"), _number("<H", "uint2"), _number("<i", "int4"), _number("<I", "uint4"), _number("<Q", "uint8"), _number(">d", "float8"),
    _to_line("stringnl", _quoted), _to_line("stringnl_noescape", lambda file: _line(file).decode("ascii")),
    _to_line("stringnl_noescape_pair", lambda file: f"{_line(file).decode('ascii')} {_line(file).decode('ascii')}"),
    _to_line("unicodestringnl", lambda file: str(_line(file), "raw-unicode-escape")), _to_line("decimalnl_short", _decimal_short),
    _to_line("decimalnl_long", _decimal_long), _to_line("floatnl", lambda file: float(_line(file))),
    _counted("string1", "<B", _latin, TAKEN_FROM_ARGUMENT1), _counted("string4", "<i", _latin, TAKEN_FROM_ARGUMENT4),
    _counted("bytes1", "<B", bytes, TAKEN_FROM_ARGUMENT1), _counted("bytes4", "<I", bytes, TAKEN_FROM_ARGUMENT4U),
    _counted("bytes8", "<Q", bytes, TAKEN_FROM_ARGUMENT8U), _counted("bytearray8", "<Q", bytearray, TAKEN_FROM_ARGUMENT8U),
    _counted("unicodestring1", "<B", _utf8, TAKEN_FROM_ARGUMENT1), _counted("unicodestring4", "<I", _utf8, TAKEN_FROM_ARGUMENT4U),
    _counted("unicodestring8", "<Q", _utf8, TAKEN_FROM_ARGUMENT8U), _counted("long1", "<B", _whole, TAKEN_FROM_ARGUMENT1),
    _counted("long4", "<i", _whole, TAKEN_FROM_ARGUMENT4))}
globals().update(_ARGUMENTS)

# ---- the stack ----

pyint, pylong = StackObject("int", int, "A whole number."), StackObject("long", int, "A whole number.")
pyinteger_or_bool = StackObject("int_or_bool", (int, bool), "A whole number or a bool.")
pybool, pyfloat = StackObject("bool", bool, "A bool."), StackObject("float", float, "A float.")
pybytes_or_str = pystring = StackObject("bytes_or_str", (bytes, str), "Bytes or text.")
pybytes, pybytearray = StackObject("bytes", bytes, "Bytes."), StackObject("bytearray", bytearray, "A bytearray.")
pyunicode, pynone = StackObject("str", str, "Text."), StackObject("None", type(None), "None.")
pytuple, pylist = StackObject("tuple", tuple, "A tuple."), StackObject("list", list, "A list.")
pydict, pyset = StackObject("dict", dict, "A dict."), StackObject("set", set, "A set.")
pyfrozenset, pybuffer = StackObject("frozenset", set, "A frozenset."), StackObject("buffer", object, "What lends bytes.")
anyobject = StackObject("any", object, "Anything.")
markobject = StackObject("mark", StackObject, "A mark.")
stackslice = StackObject("stackslice", StackObject, "All that lies above the last mark.")

_STACK = {"i": pyint, "ib": pyinteger_or_bool, "b": pybool, "f": pyfloat, "bs": pybytes_or_str, "y": pybytes, "ya": pybytearray, "s": pyunicode,
          "n": pynone, "t": pytuple, "l": pylist, "d": pydict, "e": pyset, "fe": pyfrozenset, "bu": pybuffer, "a": anyobject, "m": markobject,
          "ms": stackslice}

# name: argument, what it takes from the stack, what it puts there, the protocol that brought it
_TABLE = """
INT decimalnl_short - ib 0
BININT int4 - i 1
BININT1 uint1 - i 1
BININT2 uint2 - i 1
LONG decimalnl_long - i 0
LONG1 long1 - i 2
LONG4 long4 - i 2
STRING stringnl - bs 0
BINSTRING string4 - bs 1
SHORT_BINSTRING string1 - bs 1
BINBYTES bytes4 - y 3
SHORT_BINBYTES bytes1 - y 3
BINBYTES8 bytes8 - y 4
BYTEARRAY8 bytearray8 - ya 5
NEXT_BUFFER - - bu 5
READONLY_BUFFER - bu bu 5
NONE - - n 0
NEWTRUE - - b 2
NEWFALSE - - b 2
UNICODE unicodestringnl - s 0
SHORT_BINUNICODE unicodestring1 - s 4
BINUNICODE unicodestring4 - s 1
BINUNICODE8 unicodestring8 - s 4
FLOAT floatnl - f 0
BINFLOAT float8 - f 1
EMPTY_LIST - - l 1
APPEND - l,a l 0
APPENDS - l,m,ms l 1
LIST - m,ms l 0
EMPTY_TUPLE - - t 1
TUPLE - m,ms t 0
TUPLE1 - a t 2
TUPLE2 - a,a t 2
TUPLE3 - a,a,a t 2
EMPTY_DICT - - d 1
DICT - m,ms d 0
SETITEM - d,a,a d 0
SETITEMS - d,m,ms d 1
EMPTY_SET - - e 4
ADDITEMS - e,m,ms e 4
FROZENSET - m,ms fe 4
POP - a - 0
DUP - a a,a 0
MARK - - m 0
POP_MARK - m,ms - 1
GET decimalnl_short - a 0
BINGET uint1 - a 1
LONG_BINGET uint4 - a 1
PUT decimalnl_short - - 0
BINPUT uint1 - - 1
LONG_BINPUT uint4 - - 1
MEMOIZE - a a 4
EXT1 uint1 - a 2
EXT2 uint2 - a 2
EXT4 int4 - a 2
GLOBAL stringnl_noescape_pair - a 0
STACK_GLOBAL - s,s a 4
REDUCE - a,a a 0
BUILD - a,a a 0
INST stringnl_noescape_pair m,ms a 0
OBJ - m,a,ms a 1
NEWOBJ - a,a a 2
NEWOBJ_EX - a,a,a a 4
PROTO uint1 - - 2
STOP - a - 0
FRAME uint8 - - 4
PERSID stringnl_noescape - a 0
BINPERSID - a a 1
"""


def _side(text):
    return [] if text == "-" else [_STACK[part] for part in text.split(",")]


def _all_opcodes():
    for row in _TABLE.split("\n")[1:-1]:
        name, argument, before, after, proto = row.split()
        yield OpcodeInfo(name, _codes.OPCODES[name].decode("latin-1"), _ARGUMENTS.get(argument), _side(before), _side(after), int(proto),
                         f"The instruction {name}.")


opcodes = list(_all_opcodes())
code2op = {opcode.code: opcode for opcode in opcodes}


# ---- going through a pickle ----

def _genops(data, yield_end_pos=False):
    if isinstance(data, (bytes, bytearray, memoryview)):
        data = io.BytesIO(data)
    tell = getattr(data, "tell", lambda: None)
    while True:
        place = tell()
        code = data.read(1)
        opcode = code2op.get(code.decode("latin-1"))
        if opcode is None:
            if code == b"":
                raise ValueError("pickle exhausted before seeing STOP")
            raise ValueError(f"at position {'<unknown>' if place is None else place}, opcode {code!r} unknown")
        arg = None if opcode.arg is None else opcode.arg.reader(data)
        if yield_end_pos:
            yield opcode, arg, place, tell()
        else:
            yield opcode, arg, place
        if code == b".":
            assert opcode.name == "STOP"
            return


def genops(pickle):
    """(opcode, argument, place) of each instruction, up to STOP; pickle: bytes or a binary file."""
    return _genops(pickle)


def optimize(p):
    """The same pickle without the PUTs that no GET asks for."""
    used, parts = {}, []
    proto = numbers = 0
    protoheader = b""
    for opcode, arg, start, end in _genops(p, yield_end_pos=True):
        name = opcode.name
        if "PUT" in name:
            used.setdefault(arg, None)
            parts.append(("put", arg, start, end))
        elif name == "MEMOIZE":
            parts.append(("put", numbers, start, end))
        elif name == "FRAME":
            pass
        elif "GET" in name:
            proto = max(proto, opcode.proto)
            used[arg] = True
            parts.append(("get", arg, start, end))
        elif name == "PROTO":
            proto = max(proto, arg)
            protoheader = p[start:end]
        else:
            parts.append(("", None, start, end))
        if name == "MEMOIZE" or "PUT" in name:
            numbers += 1
    return _written(p, parts, {number for number, asked in used.items() if asked}, proto, protoheader)


def _written(p, parts, used, proto, header):
    done, frame = bytearray(header), bytearray()

    def close_frame():
        if proto >= 4 and len(frame) >= 4:
            done.extend(_codes.FRAME + struct.pack("<Q", len(frame)))
        done.extend(frame)
        frame.clear()

    renumbered = {}
    for kind, arg, start, end in parts:
        if len(frame) >= 64 * 1024:
            close_frame()
        if kind == "put":
            if arg in used:
                renumbered[arg] = len(renumbered)
                frame += _put(proto, renumbered[arg])
        elif kind == "get":
            frame += _get(proto, renumbered[arg])
        elif end - start >= 64 * 1024:
            close_frame()
            done += p[start:end]
        else:
            frame += p[start:end]
    close_frame()
    return bytes(done)


def _get(proto, number):
    if proto == 0:
        return b"g%d\n" % number
    return b"h%c" % number if number < 256 else _codes.LONG_BINGET + struct.pack("<I", number)


def _put(proto, number):
    if proto >= 4:
        return _codes.MEMOIZE
    if proto == 0:
        return b"p%d\n" % number
    return b"q%c" % number if number < 256 else _codes.LONG_BINPUT + struct.pack("<I", number)


# ---- showing one ----

def dis(pickle, out=None, memo=None, indentlevel=4, annotate=0):
    """Write each instruction of a pickle to out: its place, its name, its argument; deeper between a mark and what takes it."""
    stack, marks, highest = [], [], -1
    memo = {} if memo is None else memo
    indent = " " * indentlevel
    column = annotate
    error = None
    for opcode, arg, place in genops(pickle):
        if place is not None:
            print(f"{place:5d}:", end=" ", file=out)
        line = f"{repr(opcode.code)[1:-1]:<4s} {indent * len(marks)}{opcode.name}"
        highest = max(highest, opcode.proto)
        before, after = opcode.stack_before, opcode.stack_after
        taken, note = len(before), None
        if markobject in before or opcode.name == "POP" and stack and stack[-1] is markobject:
            taken, note, error = _to_mark(opcode, before, stack, marks, error)
        if opcode.name in ("PUT", "BINPUT", "LONG_BINPUT", "MEMOIZE"):
            note, error, after = _remembered(opcode, arg, stack, memo, note, error, after)
        elif opcode.name in ("GET", "BINGET", "LONG_BINGET"):
            if arg in memo:
                after = [memo[arg]]
            else:
                error = f"memo key {arg!r} has never been stored into"
        if arg is not None or note:
            line += " " * (10 - len(opcode.name))
            if arg is not None:
                line += " " + repr(arg)
            if note:
                line += " " + note
        if annotate:
            line += " " * (column - len(line))
            column = min(max(len(line), column), 50)
            line += " " + opcode.doc.split("\n", 1)[0]
        print(line, file=out)
        if error:
            raise ValueError(error)
        if len(stack) < taken:
            raise ValueError(f"tries to pop {taken} items from stack with only {len(stack)} items")
        if taken:
            del stack[-taken:]
        if markobject in after:
            marks.append(place)
        stack.extend(after)
    print("highest protocol among opcodes =", highest, file=out)
    if stack:
        raise ValueError(f"stack not empty after STOP: {stack!r}")


def _to_mark(opcode, before, stack, marks, error):
    """How many items are taken, with the mark; what is said of it."""
    if not marks:
        return len(before), "no MARK exists on stack", "no MARK exists on stack"
    place = marks.pop()
    note = "(MARK at unknown opcode offset)" if place is None else f"(MARK at {place})"
    while stack[-1] is not markobject:
        stack.pop()
    stack.pop()
    taken = before.index(markobject) if markobject in before else 0
    return taken, note, error


def _remembered(opcode, arg, stack, memo, note, error, after):
    if opcode.name == "MEMOIZE":
        number, note = len(memo), f"(as {len(memo)})"
    else:
        number = arg
    if number in memo:
        return note, f"memo key {arg!r} already defined", after
    if not stack:
        return note, "stack is empty -- can't store into memo", after
    if stack[-1] is markobject:
        return note, "can't store markobject in the memo", after
    memo[number] = stack[-1]
    return note, error, [stack[-1]] if opcode.name == "MEMOIZE" else after
