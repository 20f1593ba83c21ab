"""_pickle: objects written as the instructions that build them again (Pickler); the reader is in _unpickle.

Every object that could be met again is put into the memo (id -> number, and the object itself, so that its id stays its own).
From protocol 4 on the instructions are put into frames: `_out` holds the one being filled, `_done` what is ready for the file.
"""

import sys
from _codecs import encode as _codecs_encode
from copyreg import dispatch_table as _copyreg_table, _extension_registry
from functools import partial as _partial
from struct import pack as _pack
from types import FunctionType as _Function

from _compat_pickle import REVERSE_IMPORT_MAPPING as _OLD_MODULES, REVERSE_NAME_MAPPING as _OLD_NAMES
from _pickle_codes import *
from _pickle_codes import deep_attribute as _deep_attribute
from _pickle_buffer import PickleBuffer
from _unpickle import Unpickler, load, loads

_BATCH = 1000
_FRAME_ENOUGH = 64 * 1024    # a frame of this size is closed
_FRAME_LEAST = 4             # smaller ones are written without a frame
_FAST_DEPTH = 50             # from here on the fast mode looks for cycles
_TUPLES = (EMPTY_TUPLE, TUPLE1, TUPLE2, TUPLE3)
_NOTHING = object()
_BY_NAME = object()
_PLAIN = {ord("\\"): "\\u005c", 0: "\\u0000", ord("\n"): "\\u000a", ord("\r"): "\\u000d", 0x1a: "\\u001a"}


def _checked_protocol(protocol):
    if protocol is None:
        return DEFAULT_PROTOCOL
    if not hasattr(type(protocol), "__index__"):
        raise TypeError(f"'{type(protocol).__name__}' object cannot be interpreted as an integer")
    protocol = protocol.__index__()
    if protocol > HIGHEST_PROTOCOL:
        raise ValueError("pickle protocol must be <= 5")
    return HIGHEST_PROTOCOL if protocol < 0 else protocol


def _name_of(obj, name):
    if name is None:
        name = getattr(obj, "__qualname__", None)
        if name is None:
            name = obj.__name__
    return name


def _module_of(obj, name):
    """The name of the module where name is obj."""
    module = getattr(obj, "__module__", None)
    if module is not None:
        return module
    for module, space in list(sys.modules.items()):
        if module in ("__main__", "__mp_main__") or space is None:
            continue
        try:
            if _deep_attribute(space, name)[0] is obj:
                return module
        except AttributeError:
            pass
    return "__main__"


def _raw(buffer):
    """The bytes of a PickleBuffer."""
    try:
        return buffer.raw()
    except BufferError:
        pass
    raise PicklingError("PickleBuffer can not be pickled when pointing to a non-contiguous buffer")


class PicklerMemoProxy:
    """A pickler's memo, as programs see it."""

    __slots__ = ("_pickler",)
    __module__ = "_pickle"

    def __init__(self, pickler):
        self._pickler = pickler

    def clear(self):
        self._pickler._memo.clear()

    def copy(self):
        return dict(self._pickler._memo)

    def __reduce__(self):
        return dict, (self.copy(),)


class Pickler:
    """Pickler(file, protocol=None, fix_imports=True, buffer_callback=None)

    Writes objects to file (anything with a write method for bytes) in the protocol asked for; the default is 4.
    fix_imports: protocols below 3 use the names Python 2 had.  buffer_callback: is called with each PickleBuffer; a false
    answer leaves its bytes out of the pickle (protocol 5).
    """

    __slots__ = ("_write", "_protocol", "_bin", "_memo", "_fast", "_depth", "_on_way", "_fix_imports", "_buffer_callback", "_out", "_done",
                 "_framing", "_persistent", "_table", "_override")

    def __init__(self, file, protocol=None, fix_imports=True, buffer_callback=None):
        write = getattr(file, "write", None)
        if write is None:
            _checked_protocol(protocol)
            raise TypeError("file must have a 'write' attribute")
        self._begin(write, protocol, fix_imports, buffer_callback)

    def _begin(self, write, protocol, fix_imports, buffer_callback):
        self._protocol = _checked_protocol(protocol)
        if buffer_callback is not None and self._protocol < 5:
            raise ValueError("buffer_callback needs protocol >= 5")
        self._write = write
        self._bin = self._protocol > 0
        self._memo = {}
        self._fast = False
        self._fix_imports = bool(fix_imports) and self._protocol < 3
        self._buffer_callback = buffer_callback
        self._persistent = None
        self._override = None
        cls = type(self)
        if cls is not Pickler:
            if cls.persistent_id is not Pickler.persistent_id:
                self._persistent = self.persistent_id
            table = getattr(self, "dispatch_table", None)
            if table is not None:
                self._table = table

    # ---- what programs see ----

    @property
    def persistent_id(self):
        found = getattr(self, "_persistent", None)
        if found is None:
            raise AttributeError("persistent_id")
        return found

    @persistent_id.setter
    def persistent_id(self, value):
        if not callable(value):
            raise TypeError("persistent_id must be a callable taking one argument")
        self._persistent = value

    @persistent_id.deleter
    def persistent_id(self):
        raise TypeError("attribute deletion is not supported")

    @property
    def dispatch_table(self):
        table = getattr(self, "_table", None)
        if table is None:
            raise AttributeError("'_pickle.Pickler' object has no attribute 'dispatch_table'")
        return table

    @dispatch_table.setter
    def dispatch_table(self, value):
        self._table = value

    @dispatch_table.deleter
    def dispatch_table(self):
        del self._table

    @property
    def memo(self):
        return PicklerMemoProxy(self)

    @memo.setter
    def memo(self, value):
        if isinstance(value, PicklerMemoProxy):
            self._memo = value.copy()
        elif isinstance(value, dict):
            for pair in value.values():
                if not isinstance(pair, tuple) or len(pair) != 2:
                    raise TypeError("'memo' values must be 2-item tuples")
            self._memo = {id(obj): (number, obj) for number, obj in value.values()}
        else:
            raise TypeError(f"'memo' attribute must be a PicklerMemoProxy object or dict, not {type(value).__name__}")

    @memo.deleter
    def memo(self):
        raise TypeError("attribute deletion is not supported")

    @property
    def fast(self):
        return int(self._fast)

    @fast.setter
    def fast(self, value):
        self._fast = bool(value)

    @property
    def bin(self):
        return int(self._bin)

    @bin.setter
    def bin(self, value):
        self._bin = bool(value)

    def clear_memo(self):
        """Forget all objects met so far."""
        self._memo.clear()

    def dump(self, obj, /):
        """Write obj to the file."""
        if not hasattr(self, "_protocol"):
            name = "_pickle.Pickler" if type(self) is Pickler else type(self).__name__
            raise PicklingError(f"Pickler.__init__() was not called by {name}.__init__()")
        self._done = bytearray()
        self._out = bytearray()
        self._framing = False
        self._depth = 0
        self._on_way = set()
        self._override = getattr(self, "reducer_override", None)
        try:
            if self._protocol >= 2:
                self._done += PROTO + bytes((self._protocol,))
            self._framing = self._protocol >= 4
            self._save(obj)
            self._out += STOP
            self._close_frame()
            self._flush()
        finally:
            self._override = None
            self._framing = False

    # ---- frames and the file ----

    def _close_frame(self):
        out = self._out
        if self._framing and len(out) >= _FRAME_LEAST:
            self._done += FRAME + _pack("<Q", len(out))
        self._done += out
        out.clear()

    def _flush(self):
        if self._write is not None:
            self._write(bytes(self._done))
            self._done.clear()

    def _write_bulk(self, header, payload):
        """Bytes of an object; many of them go past the frame, straight to the file."""
        if len(payload) < _FRAME_ENOUGH:
            self._out += header
            self._out += payload
            return
        self._close_frame()
        self._done += header
        if self._write is None:
            self._done += payload
            return
        self._flush()
        self._write(payload)

    # ---- the memo ----

    def _remember(self, obj):
        if self._fast:
            return
        number = len(self._memo)
        self._memo[id(obj)] = number, obj
        if self._protocol >= 4:
            self._out += MEMOIZE
        elif not self._bin:
            self._out += b"p%d\n" % number
        elif number < 256:
            self._out += b"q%c" % number
        else:
            self._out += LONG_BINPUT + _pack("<I", number)

    def _recall(self, number):
        if not self._bin:
            self._out += b"g%d\n" % number
        elif number < 256:
            self._out += b"h%c" % number
        else:
            self._out += LONG_BINGET + _pack("<I", number)

    # ---- one object ----

    def _save(self, obj, ask=True):
        if self._framing and len(self._out) >= _FRAME_ENOUGH:
            self._close_frame()
            self._flush()
        if ask and self._persistent is not None:
            name = self._persistent(obj)
            if name is not None:
                return self._save_persistent(name)
        cls = type(obj)
        save = _ATOMS.get(cls)
        if save is not None:
            return save(self, obj)
        known = self._memo.get(id(obj))
        if known is not None:
            return self._recall(known[0])
        save = _SAVERS.get(cls)
        if save is not None:
            return save(self, obj)
        self._save_other(obj, cls)

    def _save_other(self, obj, cls):
        made = NotImplemented
        if self._override is not None:
            made = self._override(obj)
        if made is NotImplemented:
            if cls is type:
                return self._save_type(obj)
            if cls is _Function:
                return self._save_global(obj)
            made = self._ask_object(obj, cls)
            if made is _BY_NAME:
                return self._save_global(obj)
        if isinstance(made, str):
            return self._save_global(obj, made)
        if not isinstance(made, tuple):
            raise PicklingError("__reduce__ must return a string or tuple")
        self._save_reduced(made, obj)

    def _ask_object(self, obj, cls):
        """How obj wants to be made again."""
        table = getattr(self, "_table", None)
        if table is None:
            reduce = _copyreg_table.get(cls)
        else:
            try:
                reduce = table[cls]
            except LookupError:
                reduce = None
        if reduce is not None:
            return reduce(obj)
        if issubclass(cls, type):
            return _BY_NAME
        reduce = getattr(obj, "__reduce_ex__", _NOTHING)
        if reduce is not _NOTHING:
            return reduce(self._protocol)
        reduce = getattr(obj, "__reduce__", _NOTHING)
        if reduce is _NOTHING:
            raise PicklingError(f"can't pickle '{cls.__name__}' object: {obj!r}")
        return reduce()

    def _save_persistent(self, name):
        if self._bin:
            self._save(name, False)
            self._out += BINPERSID
            return
        name = str(name)
        if not name.isascii():
            raise PicklingError("persistent IDs in protocol 0 must be ASCII strings")
        self._out += PERSID + name.encode("ascii") + b"\n"

    # ---- atoms: never in the memo ----

    def _save_none(self, obj):
        self._out += NONE

    def _save_bool(self, obj):
        if self._protocol >= 2:
            self._out += NEWTRUE if obj else NEWFALSE
        else:
            self._out += TRUE if obj else FALSE

    def _save_int(self, obj):
        if -0x80000000 <= obj <= 0x7fffffff:
            if not self._bin:
                self._out += b"I%d\n" % obj
            elif 0 <= obj < 256:
                self._out += b"K%c" % obj
            elif 0 <= obj < 65536:
                self._out += BININT2 + _pack("<H", obj)
            else:
                self._out += BININT + _pack("<i", obj)
        elif self._protocol < 2:
            self._out += LONG + repr(obj).encode("ascii") + b"L\n"
        else:
            data = encode_long(obj)
            self._out += b"\x8a%c" % len(data) if len(data) < 256 else LONG4 + _pack("<i", len(data))
            self._out += data

    def _save_float(self, obj):
        if self._bin:
            self._out += BINFLOAT + _pack(">d", obj)
        else:
            self._out += FLOAT + repr(obj).encode("ascii") + b"\n"

    # ---- bytes and text ----

    def _save_bytes(self, obj):
        if self._protocol < 3:
            made = (_codecs_encode, (str(obj, "latin1"), "latin1")) if obj else (bytes, ())
            return self._save_reduced(made, obj)
        self._save_bytes_data(obj, obj)

    def _save_bytes_data(self, data, obj):
        size = len(data)
        if size < 256:
            header = b"C%c" % size
        elif size <= 0xffffffff:
            header = BINBYTES + _pack("<I", size)
        else:
            header = BINBYTES8 + _pack("<Q", size)
        self._write_bulk(header, data)
        self._remember(obj)

    def _save_bytearray(self, obj):
        if self._protocol < 5:
            return self._save_reduced((bytearray, (bytes(obj),) if obj else ()), obj)
        self._save_bytearray_data(obj, obj)

    def _save_bytearray_data(self, data, obj):
        self._write_bulk(BYTEARRAY8 + _pack("<Q", len(data)), data)
        self._remember(obj)

    def _save_buffer(self, obj):
        if self._protocol < 5:
            raise PicklingError("PickleBuffer can only pickled with protocol >= 5")
        with _raw(obj) as view:
            readonly = view.readonly
            if self._buffer_callback is None or bool(self._buffer_callback(obj)):
                save = self._save_bytes_data if readonly else self._save_bytearray_data
                return save(view.tobytes(), obj)
        self._out += NEXT_BUFFER
        if readonly:
            self._out += READONLY_BUFFER

    def _save_str(self, obj):
        if not self._bin:
            self._out += UNICODE + obj.translate(_PLAIN).encode("raw-unicode-escape") + b"\n"
            return self._remember(obj)
        data = obj.encode("utf-8", "surrogatepass")
        size = len(data)
        if size < 256 and self._protocol >= 4:
            header = b"\x8c%c" % size
        elif size <= 0xffffffff:
            header = BINUNICODE + _pack("<I", size)
        else:
            header = BINUNICODE8 + _pack("<Q", size)
        self._write_bulk(header, data)
        self._remember(obj)

    # ---- containers ----

    def _enter(self, obj):
        """In fast mode, far down: is obj inside itself?"""
        self._depth += 1
        if self._depth < _FAST_DEPTH:
            return
        key = id(obj)
        if key in self._on_way:
            name = type(obj).__name__
            raise ValueError(f"fast mode: can't pickle cyclic objects including object type {name} at {hex(key)}")
        self._on_way.add(key)

    def _leave(self, obj):
        if self._depth >= _FAST_DEPTH:
            self._on_way.discard(id(obj))
        self._depth -= 1

    def _save_tuple(self, obj):
        size = len(obj)
        if not obj:
            self._out += EMPTY_TUPLE if self._bin else MARK + TUPLE
            return
        short = size <= 3 and self._protocol >= 2
        if not short:
            self._out += MARK
        for item in obj:
            self._save(item)
        known = self._memo.get(id(obj))
        if known is not None:    # met again inside itself: what was saved is thrown away
            if short:
                self._out += POP * size
            else:
                self._out += POP_MARK if self._bin else POP * (size + 1)
            return self._recall(known[0])
        self._out += _TUPLES[size] if short else TUPLE
        self._remember(obj)

    def _save_list(self, obj):
        if self._fast:
            self._enter(obj)
        self._out += EMPTY_LIST if self._bin else MARK + LIST
        self._remember(obj)
        if self._bin:
            self._save_batches(obj, len(obj), APPEND, APPENDS)
        else:
            self._append_all(iter(obj))
        if self._fast:
            self._leave(obj)

    def _save_batches(self, obj, size, one, many):
        """The items of a list; the pairs of a dict's items()."""
        save = self._save
        pairs = one is SETITEM
        if size == 1:
            for item in obj:
                if pairs:
                    save(item[0])
                    save(item[1])
                else:
                    save(item)
            self._out += one
            return
        in_batch = 0
        for item in obj:
            if in_batch == 0:
                self._out += MARK
            if pairs:
                save(item[0])
                save(item[1])
            else:
                save(item)
            in_batch += 1
            if in_batch == _BATCH:
                self._out += many
                in_batch = 0
        if in_batch:
            self._out += many
        elif size and pairs:    # a dict's pairs end in a batch that isn't full
            self._out += MARK + many

    def _batches(self, items):
        """Lists of up to _BATCH items, in each of which the last one is known to be there."""
        batch = []
        for item in items:
            if len(batch) == _BATCH:
                yield batch
                batch = []
            batch.append(item)
        if batch:
            yield batch

    def _append_all(self, items):
        if not self._bin:
            for item in items:
                self._save(item)
                self._out += APPEND
            return
        for batch in self._batches(items):
            if len(batch) == 1:
                self._save(batch[0])
                self._out += APPEND
                continue
            self._out += MARK
            for item in batch:
                self._save(item)
            self._out += APPENDS

    def _set_all(self, pairs):
        for batch in self._batches(pairs) if self._bin else ([pair] for pair in pairs):
            single = len(batch) == 1
            if not single:
                self._out += MARK
            for pair in batch:
                if not isinstance(pair, tuple) or len(pair) != 2:
                    raise TypeError("dict items iterator must return 2-tuples")
                self._save(pair[0])
                self._save(pair[1])
            self._out += SETITEM if single else SETITEMS

    def _save_dict(self, obj):
        if self._fast:
            self._enter(obj)
        self._out += EMPTY_DICT if self._bin else MARK + DICT
        self._remember(obj)
        if self._bin:
            self._save_batches(obj.items(), len(obj), SETITEM, SETITEMS)
        else:
            self._set_all(iter(obj.items()))
        if self._fast:
            self._leave(obj)

    def _save_set(self, obj):
        if self._protocol < 4:
            return self._save_reduced((set, (list(obj),)), obj)
        self._out += EMPTY_SET
        self._remember(obj)
        for batch in self._batches(obj):
            self._out += MARK
            for item in batch:
                self._save(item)
            self._out += ADDITEMS
        if obj and len(obj) % _BATCH == 0:    # the last batch isn't full
            self._out += MARK + ADDITEMS

    def _save_frozenset(self, obj):
        if self._protocol < 4:
            return self._save_reduced((frozenset, (list(obj),)), obj)
        if self._fast:
            self._enter(obj)
        self._out += MARK
        for item in obj:
            self._save(item)
        if self._fast:
            self._leave(obj)
        known = self._memo.get(id(obj))
        if known is not None:
            self._out += POP_MARK
            return self._recall(known[0])
        self._out += FROZENSET
        self._remember(obj)

    # ---- by name ----

    def _save_type(self, obj):
        for single in (None, ..., NotImplemented):
            if obj is type(single):
                return self._save_reduced((type, (single,)), obj)
        self._save_global(obj)

    def _find_global(self, obj, name, module):
        """The module, and what holds the last part of name, where module.name is obj."""
        try:
            __import__(module)
            space = sys.modules[module]
        except (ImportError, KeyError):
            space = None
        if space is None:
            raise PicklingError(f"Can't pickle {obj!r}: import of module {module!r} failed")
        parent, found = None, space
        for part in name.split("."):
            parent, found = found, getattr(found, part, _NOTHING)
            if found is _NOTHING:
                raise PicklingError(f"Can't pickle {obj!r}: attribute lookup {name} on {module} failed")
        if found is not obj:
            raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module}.{name}")
        return parent, space

    def _save_global(self, obj, name=None):
        name = _name_of(obj, name)
        if "<locals>" in name.split("."):
            raise AttributeError(f"Can't pickle local object {name!r}")
        module = _module_of(obj, name)
        parent, space = self._find_global(obj, name, module)
        code = _extension_registry.get((module, name)) if self._protocol >= 2 else None
        if code is not None:
            return self._save_extension(code)
        if self._protocol >= 4:
            self._save(module)
            self._save(name)
            self._out += STACK_GLOBAL
        elif parent is not space:
            self._save_reduced((getattr, (parent, name.rpartition(".")[2])))
        else:
            self._save_module_and_name(obj, module, name)
        self._remember(obj)

    def _save_extension(self, code):
        if code < 256:
            self._out += b"\x82%c" % code
        elif code < 65536:
            self._out += EXT2 + _pack("<H", code)
        else:
            self._out += EXT4 + _pack("<i", code)

    def _save_module_and_name(self, obj, module, name):
        if self._fix_imports:
            old = _OLD_NAMES.get((module, name))
            if old is not None:
                module, name = old
            else:
                module = _OLD_MODULES.get(module, module)
        encoding = "utf-8" if self._protocol >= 3 else "ascii"
        for part in (module, name):
            if encoding == "ascii" and not part.isascii():
                kind = "module" if part is module else "global"
                raise PicklingError(f"can't pickle {kind} identifier '{part}' using pickle protocol {self._protocol}")
        self._out += b"c%b\n%b\n" % (module.encode(encoding), name.encode(encoding))

    # ---- by __reduce__ ----

    def _save_reduced(self, made, obj=None):
        """made: (callable, arguments, state, items, pairs, setter of the state); obj: what it stands for, None for a helper."""
        func, args, state, items, pairs, set_state = _checked_parts(made)
        name = getattr(func, "__name__", "") if self._protocol >= 2 else ""
        if self._fast and obj is not None:
            self._enter(obj)
        if name == "__newobj_ex__":
            self._save_new_ex(args, obj)
        elif name == "__newobj__":
            self._save_new(args, obj)
        else:
            self._save(func)
            self._save(args)
            self._out += REDUCE
        if obj is not None:
            known = self._memo.get(id(obj))
            if known is not None:    # met again in its own arguments
                self._out += POP
                self._recall(known[0])
            else:
                self._remember(obj)
        if items is not None:
            self._append_all(items)
        if pairs is not None:
            self._set_all(pairs)
        if state is not None:
            self._save_state(state, set_state, obj)
        if self._fast and obj is not None:
            self._leave(obj)

    def _save_state(self, state, set_state, obj):
        if set_state is None:
            self._save(state)
            self._out += BUILD
            return
        self._save(set_state)
        self._save(obj)
        self._save(state)
        self._out += TUPLE2 + REDUCE + POP

    def _save_new_ex(self, args, obj):
        if len(args) != 3:
            raise PicklingError(f"length of the NEWOBJ_EX argument tuple must be exactly 3, not {len(args)}")
        cls, positional, keywords = args
        if not isinstance(cls, type):
            raise PicklingError(f"first item from NEWOBJ_EX argument tuple must be a class, not {type(cls).__name__}")
        if not isinstance(positional, tuple):
            raise PicklingError(f"second item from NEWOBJ_EX argument tuple must be a tuple, not {type(positional).__name__}")
        if not isinstance(keywords, dict):
            raise PicklingError(f"third item from NEWOBJ_EX argument tuple must be a dict, not {type(keywords).__name__}")
        if self._protocol >= 4:
            for part in args:
                self._save(part)
            self._out += NEWOBJ_EX
        else:
            self._save(_partial(cls.__new__, cls, *positional, **keywords))
            self._save(())
            self._out += REDUCE

    def _save_new(self, args, obj):
        if not args:
            raise PicklingError("__newobj__ arglist is empty")
        cls = args[0]
        if not isinstance(cls, type):
            raise PicklingError("args[0] from __newobj__ args is not a type")
        if obj is not None and cls is not obj.__class__:
            raise PicklingError("args[0] from __newobj__ args has the wrong class")
        self._save(cls)
        self._save(args[1:])
        self._out += NEWOBJ


Pickler.__module__ = "_pickle"
_ATOMS = {type(None): Pickler._save_none, bool: Pickler._save_bool, int: Pickler._save_int, float: Pickler._save_float}
_SAVERS = {bytes: Pickler._save_bytes, str: Pickler._save_str, dict: Pickler._save_dict, set: Pickler._save_set,
           frozenset: Pickler._save_frozenset, list: Pickler._save_list, tuple: Pickler._save_tuple,
           bytearray: Pickler._save_bytearray, PickleBuffer: Pickler._save_buffer}


def _checked_parts(made):
    if not 2 <= len(made) <= 6:
        raise PicklingError("tuple returned by __reduce__ must contain 2 through 6 elements")
    func, args, state, items, pairs, set_state = made + (None,) * (6 - len(made))
    if not callable(func):
        raise PicklingError("first item of the tuple returned by __reduce__ must be callable")
    if not isinstance(args, tuple):
        raise PicklingError("second item of the tuple returned by __reduce__ must be a tuple")
    for part, which in ((items, "fourth"), (pairs, "fifth")):
        if part is not None and not hasattr(type(part), "__next__"):
            raise PicklingError(f"{which} element of the tuple returned by __reduce__ must be an iterator, not {type(part).__name__}")
    if set_state is not None and not callable(set_state):
        raise PicklingError(f"sixth element of the tuple returned by __reduce__ must be a function, not {type(set_state).__name__}")
    return func, args, state, items, pairs, set_state


def encode_long(x):
    """The shortest two's complement of x, its low byte first; nothing for 0."""
    if x == 0:
        return b""
    size = (x.bit_length() >> 3) + 1
    data = x.to_bytes(size, "little", signed=True)
    if x < 0 and size > 1 and data[-1] == 0xff and data[-2] & 0x80:
        data = data[:-1]
    return data


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    """Write a pickle of obj to the open file."""
    Pickler(file, protocol, fix_imports, buffer_callback).dump(obj)


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    """A pickle of obj, as bytes."""
    pickler = Pickler.__new__(Pickler)
    pickler._begin(None, protocol, fix_imports, buffer_callback)
    pickler.dump(obj)
    return bytes(pickler._done)
