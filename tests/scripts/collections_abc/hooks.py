# collections.abc: the classes, what they ask for, and who counts as an instance.
import collections.abc as abc
from collections.abc import *
import types


def attempt(f, *args, **kwargs):
    try:
        print("->", f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


print(abc.__all__)
for name in abc.__all__:
    cls = getattr(abc, name)
    print(cls, [b.__name__ for b in cls.__mro__], sorted(cls.__abstractmethods__), cls.__slots__)
    attempt(cls)


class Empty:
    pass


def gen():
    yield


async def agen():
    yield


async def coro():
    pass


c = coro()
samples = {"int": 3, "str": "a", "bytes": b"", "bytearray": bytearray(), "list": [], "tuple": (), "dict": {}, "set": set(),
           "frozenset": frozenset(), "range": range(3), "memoryview": memoryview(b""), "keys": {}.keys(), "values": {}.values(),
           "items": {}.items(), "gen": gen(), "agen": agen(), "coro": c, "function": gen, "type": int, "iter": iter([]),
           "zip": zip(), "map": map(len, []), "enumerate": enumerate([]), "reversed": reversed([]), "proxy": types.MappingProxyType({}),
           "none": None, "object": object(), "empty": Empty(), "iter2": iter(lambda: 1, 1), "slice": slice(1), "ellipsis": ...}
for name in abc.__all__:
    cls = getattr(abc, name)
    print(name, [k for k, v in samples.items() if isinstance(v, cls)])
c.close()


def make(*names, base=object):
    return type("Made", (base,), {n: (lambda self, *a: None) for n in names})


cases = {
    Hashable: ["__hash__"], Iterable: ["__iter__"], Iterator: ["__iter__", "__next__"], Reversible: ["__iter__", "__reversed__"],
    Sized: ["__len__"], Container: ["__contains__"], Callable: ["__call__"], Collection: ["__len__", "__iter__", "__contains__"],
    Awaitable: ["__await__"], Coroutine: ["__await__", "send", "throw", "close"], AsyncIterable: ["__aiter__"],
    AsyncIterator: ["__aiter__", "__anext__"], AsyncGenerator: ["__aiter__", "__anext__", "asend", "athrow", "aclose"],
    Generator: ["__iter__", "__next__", "send", "throw", "close"],
}
for cls, names in cases.items():
    full = make(*names)
    print(cls.__name__, issubclass(full, cls), isinstance(full(), cls), end=" ")
    for leave in names:
        part = make(*[n for n in names if n != leave])
        print(issubclass(part, cls), end=" ")
        blocked = type("Blocked", (full,), {leave: None})
        print(issubclass(blocked, cls), end=" ")
    print()
for cls in (Set, MutableSet, Mapping, MutableMapping, Sequence, MutableSequence, ByteString, KeysView, ItemsView, ValuesView, MappingView):
    print(cls.__name__, issubclass(make("__len__", "__iter__", "__contains__", "__getitem__", "keys", "items", "add", "discard"), cls))

# subclasses by inheritance override the hook
class MyIter(Iterator):
    def __next__(self):
        raise StopIteration


print(list(MyIter()), isinstance(MyIter(), Iterable), iter(MyIter()).__class__.__name__)


class NoIter(Iterable):
    pass


attempt(NoIter)
print(isinstance([], NoIter), Iterable.__subclasshook__(int), Iterable.__subclasshook__(list), NoIter.__subclasshook__(list))


class Unhashable:
    __eq__ = lambda self, other: True


print(isinstance(Unhashable(), Hashable), issubclass(list, Hashable), issubclass(int, Hashable))

for cls in (Awaitable, Coroutine, AsyncIterable, AsyncIterator, AsyncGenerator, Iterable, Iterator, Generator, Reversible, Container,
            Collection, Set, MutableSet, Mapping, MutableMapping, MappingView, KeysView, ItemsView, ValuesView, Sequence,
            MutableSequence, ByteString):
    print(cls[int], cls[int, str].__args__, cls[int].__origin__ is cls)
attempt(lambda: Hashable[int])
attempt(lambda: Sized[int])
print(Callable[[int], str], Callable[..., int], Callable[[], None], Callable[[int, "x"], list[int]])
print(Callable[[int, str], float].__args__, Callable[..., int].__args__, Callable[(int,), str], Callable[[int], str].__origin__)
print(Callable[[int], str] == Callable[[int], str], Callable[[int], str] == Callable[[str], str], hash(Callable[[int], str]) == hash(Callable[[int], str]))
attempt(lambda: Callable[int])
attempt(lambda: Callable[int, str])
attempt(lambda: Callable[[int], str, float])
attempt(lambda: Callable[()])
print(type(Callable[[int], str]).__name__, Callable[[int], str].__parameters__, Callable[[int], str] | None)
print(isinstance(3, Callable), isinstance(len, Callable))
