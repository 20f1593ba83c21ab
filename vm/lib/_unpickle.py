"""_unpickle: the instructions of a pickle carried out: a stack of objects, marks in it, and a memo.

`_marks` holds the stacks below each mark; the part above the last one is `_stack`.  Bytes come from a whole buffer (loads)
or from a file's read, readinto and readline; a frame, when there is one, is read in one piece.
"""

import sys
from copyreg import _extension_cache, _inverted_registry
from struct import unpack as _unpack

from _compat_pickle import IMPORT_MAPPING as _NEW_MODULES, NAME_MAPPING as _NEW_NAMES
from _pickle_codes import *
from _pickle_codes import OPCODES as _OPCODES, deep_attribute as _deep_attribute

_TRUNCATED = "pickle data was truncated"
_NOTHING = object()


class _Stop(Exception):
    """STOP was met."""


def _checked_view(data):
    try:
        return memoryview(data)
    except TypeError:
        kind = _kind(data)
    raise TypeError(f"a bytes-like object is required, not '{kind}'")


class _Bytes:
    """loads(): the pickle lies in memory."""

    def __init__(self, data):
        if type(data) is not bytes:
            with _checked_view(data) as view:
                if not view.c_contiguous:
                    raise BufferError("memoryview: underlying buffer is not C-contiguous")
                data = view.tobytes()
        self.data = data
        self.place = 0

    def read(self, size):
        end = self.place + size
        data = self.data[self.place:end]
        if len(data) < size:
            raise UnpicklingError(_TRUNCATED)
        self.place = end
        return data

    def key(self):
        if self.place == len(self.data):
            raise EOFError("Ran out of input")
        self.place += 1
        return self.data[self.place - 1:self.place]

    def readline(self):
        end = self.data.find(b"\n", self.place) + 1
        if not end:
            raise UnpicklingError(_TRUNCATED)
        line = self.data[self.place:end]
        self.place = end
        return line

    def frame(self, size):
        if len(self.data) - self.place < size:
            raise UnpicklingError(_TRUNCATED)

    def readinto(self, target):
        target[:] = self.read(len(target))


class _File:
    """load(): the pickle is read as it is needed; a frame as a whole."""

    def __init__(self, file):
        self._read, self._readline = getattr(file, "read", None), getattr(file, "readline", None)
        if self._read is None or self._readline is None:
            raise TypeError("file must have 'read' and 'readline' attributes")
        self._readinto = getattr(file, "readinto", None)
        self.held = b""    # a frame, and how far it was read
        self.place = 0

    def more(self, size):
        data = self._read(size)
        if len(data) < size:
            raise UnpicklingError(_TRUNCATED)
        return data

    def key(self):
        if self.place < len(self.held):
            self.place += 1
            return self.held[self.place - 1:self.place]
        data = self._read(1)
        if not data:
            raise EOFError("Ran out of input")
        return data

    def read(self, size):
        end = self.place + size
        data = self.held[self.place:end]
        self.place += len(data)
        if len(data) < size:
            return data + self.more(size - len(data)) if data else self.more(size)
        return data

    def readline(self):
        if self.place < len(self.held):
            end = self.held.find(b"\n", self.place) + 1
            if end:
                line = self.held[self.place:end]
                self.place = end
                return line
        line = self.held[self.place:] + self._readline()
        self.place = len(self.held)
        if not line.endswith(b"\n"):
            raise UnpicklingError(_TRUNCATED)
        return line

    def frame(self, size):
        if self.place == len(self.held):
            self.held = self.more(size)
            self.place = 0

    def readinto(self, target):
        size = len(target)
        if self.place < len(self.held) or self._readinto is None:
            target[:] = self.read(size)
            return
        got = self._readinto(target)
        if got < size:
            raise UnpicklingError(_TRUNCATED)


class UnpicklerMemoProxy:
    """An unpickler's memo, as programs see it."""

    __slots__ = ("_unpickler",)
    __module__ = "_pickle"

    def __init__(self, unpickler):
        self._unpickler = unpickler

    def clear(self):
        self._unpickler._memo.clear()

    def copy(self):
        return dict(self._unpickler._memo)

    def __reduce__(self):
        return dict, (self.copy(),)


class Unpickler:
    """Unpickler(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None)

    Reads the pickles in file (anything with read and readline).  encoding and errors: how the 8-bit strings of Python 2 become
    text ('bytes': not at all).  buffers: what was left out of the pickle, in the order of the pickler's buffer_callback.
    """

    __slots__ = ("_source", "_encoding", "_errors", "_fix_imports", "_buffers", "_memo", "_persistent", "_stack", "_marks", "_protocol")

    def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
        self._begin("Unpickler", _File(file), fix_imports, encoding, errors, buffers)

    def _begin(self, caller, source, fix_imports, encoding, errors, buffers):
        for text, name in ((encoding, "encoding"), (errors, "errors")):
            if not isinstance(text, str):
                kind = "None" if text is None else _kind(text)
                raise TypeError(f"{caller}() argument '{name}' must be str, not {kind}")
        self._buffers = None if buffers is None else iter(buffers)
        self._source = source
        self._encoding, self._errors = encoding, errors
        self._fix_imports = fix_imports
        self._memo = {}
        self._protocol = 0
        self._persistent = None
        if type(self) is not Unpickler and type(self).persistent_load is not Unpickler.persistent_load:
            self._persistent = self.persistent_load

    # ---- what programs see ----

    @property
    def persistent_load(self):
        found = getattr(self, "_persistent", None)
        if found is None:
            raise AttributeError("persistent_load")
        return found

    @persistent_load.setter
    def persistent_load(self, value):
        if not callable(value):
            raise TypeError("persistent_load must be a callable taking one argument")
        self._persistent = value

    @persistent_load.deleter
    def persistent_load(self):
        raise TypeError("attribute deletion is not supported")

    @property
    def memo(self):
        return UnpicklerMemoProxy(self)

    @memo.setter
    def memo(self, value):
        if isinstance(value, UnpicklerMemoProxy):
            self._memo = value.copy()
        elif isinstance(value, dict):
            for key in value:
                if not isinstance(key, int):
                    raise TypeError("memo key must be integers")
                if key < 0:
                    raise ValueError("memo key must be positive integers.")
            self._memo = dict(value)
        else:
            raise TypeError(f"'memo' attribute must be an UnpicklerMemoProxy object or dict, not {type(value).__name__}")

    @memo.deleter
    def memo(self):
        raise TypeError("attribute deletion is not supported")

    def find_class(self, module_name, global_name, /):
        """The object that a pickle calls by module and name."""
        if self._protocol < 3 and self._fix_imports:
            new = _NEW_NAMES.get((module_name, global_name))
            if new is not None:
                module_name, global_name = new
            else:
                module_name = _NEW_MODULES.get(module_name, module_name)
        module = sys.modules.get(module_name)
        if module is None:
            __import__(module_name)
            module = sys.modules[module_name]
        if self._protocol >= 4:
            return _deep_attribute(module, global_name)[0]
        found = getattr(module, global_name, _NOTHING)
        if found is _NOTHING:
            raise AttributeError(f"Can't get attribute {global_name!r} on {module!r}")
        return found

    def load(self):
        """The next object of the file."""
        if not hasattr(self, "_source"):
            raise UnpicklingError(f"Unpickler.__init__() was not called by {type(self).__name__}.__init__()")
        self._stack, self._marks = [], []
        self._protocol = 0
        source = self._source
        actions = _ACTIONS
        try:
            while True:
                key = source.key()
                action = actions.get(key)
                if action is None:
                    raise _unknown(key[0])
                action(self)
        except _Stop as stop:
            return stop.args[0]
        finally:
            self._stack = self._marks = None

    # ---- the stack ----

    def _pop(self):
        if not self._stack:
            raise self._underflow()
        return self._stack.pop()

    def _last(self):
        if not self._stack:
            raise self._underflow()
        return self._stack[-1]

    def _underflow(self):
        return UnpicklingError("unexpected MARK found" if self._marks else "unpickling stack underflow")

    def _above_mark(self):
        """What lies above the last mark; the mark is gone."""
        if not self._marks:
            raise UnpicklingError("could not find MARK")
        items = self._stack
        self._stack = self._marks.pop()
        return items

    def _size4(self):
        return _unpack("<I", self._source.read(4))[0]

    def _size8(self, what):
        size = _unpack("<Q", self._source.read(8))[0]
        if size > sys.maxsize:
            size_of = "size " if what != "FRAME length" else ""
            raise OverflowError(f"{what} exceeds system's maximum {size_of}of {sys.maxsize} bytes")
        return size

    def _text_line(self):
        return self._source.readline()[:-1]

    def _full_line(self):
        """The line with its end; it may not be empty."""
        line = self._source.readline()
        if len(line) < 2:
            raise UnpicklingError(_TRUNCATED)
        return line

    def _number_line(self):
        line = self._full_line()
        try:
            return int(line)
        except ValueError:
            problem = _no_number(line)
        raise problem

    # ---- frames and the end ----

    def _proto(self):
        protocol = self._source.read(1)[0]
        if protocol > HIGHEST_PROTOCOL:
            raise ValueError(f"unsupported pickle protocol: {protocol}")
        self._protocol = protocol

    def _frame(self):
        self._source.frame(self._size8("FRAME length"))

    def _stop(self):
        raise _Stop(self._pop())

    # ---- atoms ----

    def _none(self):
        self._stack.append(None)

    def _true(self):
        self._stack.append(True)

    def _false(self):
        self._stack.append(False)

    def _int(self):
        line = self._full_line()
        value = _BOOLS.get(line)
        if value is None:
            value = _whole_number(line, 0)
        if value is None:
            raise ValueError("could not convert string to int")
        self._stack.append(value)

    def _binint(self):
        self._stack.append(_unpack("<i", self._source.read(4))[0])

    def _binint1(self):
        self._stack.append(self._source.read(1)[0])

    def _binint2(self):
        self._stack.append(_unpack("<H", self._source.read(2))[0])

    def _long(self):
        line = self._full_line()
        value = _whole_number(line[:-2] if line.endswith(b"L\n") else line, 0)
        if value is None:
            raise _no_number(line)
        self._stack.append(value)

    def _long1(self):
        self._stack.append(decode_long(self._source.read(self._source.read(1)[0])))

    def _long4(self):
        size = _unpack("<i", self._source.read(4))[0]
        if size < 0:
            raise UnpicklingError("LONG pickle has negative byte count")
        self._stack.append(decode_long(self._source.read(size)))

    def _float(self):
        line = self._full_line()
        self._stack.append(float(line.decode("latin-1")))

    def _binfloat(self):
        self._stack.append(_unpack(">d", self._source.read(8))[0])

    # ---- text and bytes ----

    def _old_text(self, data):
        if self._encoding == "bytes":
            return data
        return data.decode(self._encoding, self._errors)

    def _string(self):
        line = self._text_line()
        if len(line) < 2 or line[0] != line[-1] or line[0] not in b"\"'":
            raise UnpicklingError("the STRING opcode argument must be quoted")
        from codecs import escape_decode
        self._stack.append(self._old_text(escape_decode(line[1:-1])[0]))

    def _binstring(self):
        self._stack.append(self._old_text(self._source.read(self._size4())))

    def _short_binstring(self):
        self._stack.append(self._old_text(self._source.read(self._source.read(1)[0])))

    def _unicode(self):
        self._stack.append(self._text_line().decode("raw-unicode-escape"))

    def _push_text(self, size):
        self._stack.append(self._source.read(size).decode("utf-8", "surrogatepass"))

    def _binunicode(self):
        self._push_text(self._size4())

    def _binunicode8(self):
        self._push_text(self._size8("BINUNICODE"))

    def _short_binunicode(self):
        self._push_text(self._source.read(1)[0])

    def _binbytes(self):
        self._stack.append(self._source.read(self._size4()))

    def _binbytes8(self):
        self._stack.append(self._source.read(self._size8("BINBYTES")))

    def _short_binbytes(self):
        self._stack.append(self._source.read(self._source.read(1)[0]))

    def _bytearray8(self):
        made = bytearray(self._size8("BYTEARRAY8"))
        with memoryview(made) as view:
            self._source.readinto(view)
        self._stack.append(made)

    def _next_buffer(self):
        if self._buffers is None:
            raise UnpicklingError("pickle stream refers to out-of-band data but no *buffers* argument was given")
        buffer = next(self._buffers, _NOTHING)
        if buffer is _NOTHING:
            raise UnpicklingError("not enough out-of-band buffers")
        self._stack.append(buffer)

    def _readonly_buffer(self):
        with memoryview(self._last()) as view:
            if not view.readonly:
                self._stack[-1] = view.toreadonly()

    # ---- containers ----

    def _mark(self):
        self._marks.append(self._stack)
        self._stack = []

    def _pop_one(self):
        if self._stack:
            del self._stack[-1]
        elif self._marks:
            self._above_mark()
        else:
            raise UnpicklingError("unpickling stack underflow")

    def _pop_mark(self):
        self._above_mark()

    def _dup(self):
        self._stack.append(self._last())

    def _tuple(self):
        items = self._above_mark()
        self._stack.append(tuple(items))

    def _empty_tuple(self):
        self._stack.append(())

    def _tuple_of(self, size):
        if len(self._stack) < size:
            raise self._underflow()
        self._stack[-size:] = [tuple(self._stack[-size:])]

    def _tuple1(self):
        self._tuple_of(1)

    def _tuple2(self):
        self._tuple_of(2)

    def _tuple3(self):
        self._tuple_of(3)

    def _list(self):
        items = self._above_mark()
        self._stack.append(items)

    def _empty_list(self):
        self._stack.append([])

    def _dict(self):
        items = self._above_mark()
        if len(items) % 2:
            raise UnpicklingError("odd number of items for DICT")
        self._stack.append(dict(zip(items[::2], items[1::2])))

    def _empty_dict(self):
        self._stack.append({})

    def _empty_set(self):
        self._stack.append(set())

    def _frozenset(self):
        items = self._above_mark()
        self._stack.append(frozenset(items))

    def _add(self, items):
        target = self._last()
        if isinstance(target, list) and type(target).extend is list.extend:
            list.extend(target, items)
            return
        extend = getattr(target, "extend", None)
        if extend is not None:
            extend(items)
            return
        append = target.append
        for item in items:
            append(item)

    def _append(self):
        item = self._pop()
        target = self._last()
        if type(target) is list:
            target.append(item)
        else:
            self._add([item])

    def _appends(self):
        items = self._above_mark()
        target = self._last()
        if items or type(target) is list:
            self._add(items)

    def _set_pairs(self, items):
        target = self._last()
        if len(items) % 2:
            raise UnpicklingError("odd number of items for SETITEMS")
        for i in range(0, len(items), 2):
            target[items[i]] = items[i + 1]

    def _setitem(self):
        value = self._pop()
        self._set_pairs([self._pop(), value])

    def _setitems(self):
        self._set_pairs(self._above_mark())

    def _additems(self):
        items = self._above_mark()
        target = self._last()
        if isinstance(target, set):
            target.update(items)
            return
        add = target.add
        for item in items:
            add(item)

    # ---- the memo ----

    def _get_at(self, key):
        found = self._memo.get(key, _NOTHING)
        if found is _NOTHING:
            raise UnpicklingError(f"Memo value not found at index {key}")
        self._stack.append(found)

    def _get(self):
        self._get_at(self._number_line())

    def _binget(self):
        self._get_at(self._source.read(1)[0])

    def _long_binget(self):
        self._get_at(_unpack("<I", self._source.read(4))[0])

    def _put(self):
        key = self._number_line()
        if key < 0:
            raise ValueError("negative PUT argument")
        self._memo[key] = self._last()

    def _binput(self):
        key = self._source.read(1)[0]
        self._memo[key] = self._last()

    def _long_binput(self):
        key = _unpack("<I", self._source.read(4))[0]
        self._memo[key] = self._last()

    def _memoize(self):
        self._memo[len(self._memo)] = self._last()

    # ---- names ----

    def _global(self):
        module = self._full_line()[:-1].decode("utf-8")
        name = self._full_line()[:-1].decode("utf-8")
        self._stack.append(self.find_class(module, name))

    def _stack_global(self):
        if len(self._stack) < 2 or type(self._stack[-1]) is not str or type(self._stack[-2]) is not str:
            raise UnpicklingError("STACK_GLOBAL requires str")
        name, module = self._stack.pop(), self._stack.pop()
        self._stack.append(self.find_class(module, name))

    def _extension(self, code):
        if code <= 0:
            raise UnpicklingError("EXT specifies code <= 0")
        if code not in _extension_cache:
            key = _inverted_registry.get(code)
            if key is None:
                raise ValueError(f"unregistered extension code {code}")
            if not isinstance(key, tuple) or len(key) != 2 or not all(isinstance(part, str) for part in key):
                raise ValueError(f"_inverted_registry[{code}] isn't a 2-tuple of strings")
            _extension_cache[code] = self.find_class(*key)
        self._stack.append(_extension_cache[code])

    def _ext1(self):
        self._extension(self._source.read(1)[0])

    def _ext2(self):
        self._extension(_unpack("<H", self._source.read(2))[0])

    def _ext4(self):
        self._extension(_unpack("<i", self._source.read(4))[0])

    def _ask_persistent(self, name):
        if self._persistent is None:
            raise UnpicklingError("A load persistent id instruction was encountered,\nbut no persistent_load function was specified.")
        self._stack.append(self._persistent(name))

    def _persid(self):
        line = self._text_line()
        if self._persistent is None:
            self._ask_persistent(None)
        if not line.isascii():
            raise UnpicklingError("persistent IDs in protocol 0 must be ASCII strings")
        self._ask_persistent(line.decode("ascii"))

    def _binpersid(self):
        if self._persistent is None:
            self._ask_persistent(None)
        self._ask_persistent(self._pop())

    # ---- instances ----

    def _instance(self, cls, args):
        if args or not isinstance(cls, type) or hasattr(cls, "__getinitargs__"):
            return cls(*args)
        return cls.__new__(cls)

    def _inst(self):
        args = self._above_mark()
        module = self._text_line().decode("ascii")
        name = self._text_line().decode("ascii")
        self._stack.append(self._instance(self.find_class(module, name), args))

    def _obj(self):
        args = self._above_mark()
        if not args:
            raise self._underflow()
        cls = args.pop(0)
        self._stack.append(self._instance(cls, args))

    def _check_class(self, cls, opcode):
        if not isinstance(cls, type):
            raise UnpicklingError(f"{opcode} class argument must be a type, not {_kind(cls)}")
        if cls.__new__ is None:
            raise UnpicklingError(f"{opcode} class argument '{cls.__name__}' doesn't have __new__")

    def _new(self, cls, args, keywords, opcode):
        self._check_class(cls, opcode)
        self._stack.append(cls.__new__(cls, *args, **keywords))

    def _newobj(self):
        args, cls = self._pop(), self._pop()
        if not isinstance(args, tuple):
            self._check_class(cls, "NEWOBJ")
            raise UnpicklingError(f"NEWOBJ args argument must be a tuple, not {_kind(args)}")
        self._new(cls, args, {}, "NEWOBJ")

    def _newobj_ex(self):
        keywords, args, cls = self._pop(), self._pop(), self._pop()
        if not isinstance(args, tuple):
            self._check_class(cls, "NEWOBJ_EX")
            raise UnpicklingError(f"NEWOBJ_EX args argument must be a tuple, not {_kind(args)}")
        if not isinstance(keywords, dict):
            self._check_class(cls, "NEWOBJ_EX")
            raise UnpicklingError(f"NEWOBJ_EX kwargs argument must be a dict, not {_kind(keywords)}")
        self._new(cls, args, keywords, "NEWOBJ_EX")

    def _reduce(self):
        args = self._pop()
        func = self._last()
        if type(args) is not tuple and not isinstance(args, tuple):
            raise TypeError("argument list must be a tuple")
        self._stack[-1] = func(*args)

    def _build(self):
        state = self._pop()
        made = self._last()
        set_state = getattr(made, "__setstate__", None)
        if set_state is not None:
            set_state(state)
            return
        slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        if state is not None:
            if not isinstance(state, dict):
                raise UnpicklingError("state is not a dictionary")
            attributes = made.__dict__
            intern = sys.intern
            for name, value in state.items():
                attributes[intern(name) if type(name) is str else name] = value
        if slots is not None:
            if not isinstance(slots, dict):
                raise UnpicklingError("slot state is not a dictionary")
            for name, value in slots.items():
                setattr(made, name, value)


Unpickler.__module__ = "_pickle"
_BOOLS = {b"01\n": True, b"00\n": False}


def _whole_number(line, base):
    """None: it is none."""
    try:
        return int(line, base)
    except ValueError:
        return None


def _no_number(line):
    return ValueError(f"invalid literal for int() with base 10: {line.decode('latin-1')!r}")


def _kind(obj):
    return type(obj).__name__


def _unknown(key):
    if 0x20 <= key <= 0x7e and key != ord("'") and key != ord("\\"):
        return UnpicklingError(f"invalid load key, '{chr(key)}'.")
    return UnpicklingError(f"invalid load key, '\\x{key:02x}'.")


def _actions():
    """Opcode -> method: _appends for APPENDS.  POP and the three for bools are called otherwise."""
    others = {"POP": "_pop_one", "NEWTRUE": "_true", "NEWFALSE": "_false"}
    actions = {}
    for name, code in _OPCODES.items():
        if len(code) == 1:
            actions[code] = getattr(Unpickler, others.get(name, "_" + name.lower()))
    return actions


_ACTIONS = _actions()


def decode_long(data):
    """The number whose two's complement this is, its low byte first."""
    return int.from_bytes(data, "little", signed=True)


def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    """The object of the pickle that begins here in the open file."""
    return Unpickler(file, fix_imports=fix_imports, encoding=encoding, errors=errors, buffers=buffers).load()


def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    """The object of the pickle data."""
    unpickler = Unpickler.__new__(Unpickler)
    unpickler._begin("loads", _Bytes(data), fix_imports, encoding, errors, buffers)
    return unpickler.load()
