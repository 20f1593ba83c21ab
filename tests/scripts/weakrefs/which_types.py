# What can be weakly referenced, and what can't.
import array
import collections
import functools
import re
import types
import weakref


class A:
    pass


class S:
    __slots__ = ()


class SW:
    __slots__ = '__weakref__',


class L(list):
    pass


class T(tuple):
    pass


class I(int):
    pass


class TS(tuple):
    __slots__ = ()


def f():
    yield


async def co():
    pass


coroutine = co()
coroutine.close()
values = [A(), A, S(), SW(), L(), T(), I(), TS(), f, f(), coroutine, lambda: 0, len, [].append, A.__init__, A().__init__, 1, 'a', b'', 1.5, None, (), [], {}, set(),
          frozenset(), bytearray(), memoryview(b''), range(3), slice(1), object(), iter([]), types, types.SimpleNamespace(), collections.deque(),
          collections.OrderedDict(), collections.defaultdict(), collections.Counter(), array.array('b'), functools.partial(len), re.compile('a'),
          re.match('a', 'a'), Exception(), ValueError, property(), staticmethod(len), classmethod(len), super(A, A()), type, enumerate([]), zip(),
          types.MappingProxyType({}), list[int], functools.lru_cache(len), NotImplemented, ...]
for value in values:
    try:
        weakref.ref(value)
        answer = True
    except TypeError as e:
        answer = str(e)
    print(getattr(value, '__name__', type(value).__name__), answer)
print(A.__weakref__, A().__weakref__, hasattr(S, '__weakref__'), SW.__weakref__)
a = A()
r = weakref.ref(a)
print(a.__weakref__ is r)
