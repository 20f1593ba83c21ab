# which objects can be weakly referenced, and which name their type in the refusal; code objects too
import sys
import types
import weakref


class Plain:
    def method(self):
        pass


class Slotted:
    __slots__ = ()


class WithPlace:
    __slots__ = ("__weakref__",)


def function():
    pass


async def coroutine():
    pass


def generator():
    yield


running = coroutine()
OBJECTS = [5, 2 ** 100, 1.5, 1j, "s", b"", bytearray(), (), [], {}, set(), frozenset(), range(1), slice(1), None, ..., NotImplemented, True, function, lambda: 0, len, [].append, Plain().method, Plain.method, Plain, int, type,
           Plain(), Slotted(), WithPlace(), object(), types, generator(), running, function.__code__, sys._getframe(), property(), staticmethod(len), classmethod(len), super(Plain, Plain()), memoryview(b""), iter([]), iter(()), enumerate([]),
           zip(), map(len, []), filter(None, []), reversed([]), types.SimpleNamespace(), types.MappingProxyType({}), list[int], int | str, types.CellType(1), Exception(), ExceptionGroup("g", [ValueError()]), Plain.__dict__, {}.keys(), {}.items(),
           list.append, list.__add__, [].__add__, dict.fromkeys, type("S", (int,), {})(), type("T", (tuple,), {})(), type("L", (list,), {})(), type("B", (bytes,), {})(), type("D", (dict,), {"__slots__": ()})()]
for o in OBJECTS:
    try:
        ref = weakref.ref(o)
        print(type(o).__name__, ref() is o, weakref.getweakrefcount(o))
    except TypeError as e:
        print(e)
running.close()
told = []
code = compile("1", "<c>", "eval")
ref = weakref.ref(code, lambda r: told.append(r() is None))
proxy = weakref.proxy(code)
table = weakref.WeakKeyDictionary({code: "value"})
print(proxy.co_filename, table[code], len(table))
del code
print(told, ref(), len(table))
