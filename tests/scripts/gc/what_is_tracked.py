# gc.is_tracked of values of all kinds; tuples and dicts with nothing in them that could be part of a cycle.
import gc
import types


class A:
    pass


class S:
    __slots__ = ()


class SA:
    __slots__ = 'a',


class I(int):
    pass


def function():
    yield


async def coroutine():
    pass


values = [0, 1.5, 1j, 'a', b'a', True, None, ..., NotImplemented, range(3), (), (1,), ([],), [], {}, {1: 2}, {1: []}, {'a': 'b'}, set(), frozenset(),
          {1}, frozenset([1]), bytearray(), memoryview(b''), slice(1), A(), A, S(), SA(), I(5), function, function(), len, [].append, A().__init__,
          iter([]), iter(()), iter({}), iter(set()), iter(''), iter(b''), iter(range(3)), enumerate([]), zip(), map(len, []), filter(None, []),
          reversed([]), object(), type, int, types, types.SimpleNamespace(), property(), staticmethod(len), classmethod(len), super(A, A()), Exception(),
          lambda: 0, {}.keys(), {}.items(), {}.values(), types.MappingProxyType({}), A.__dict__, list[int], int | str]
for value in values:
    name = getattr(value, '__name__', None) or type(value).__name__
    print(name, gc.is_tracked(value))
t = (1, 'a', (2, 3))
print(gc.is_tracked(t))
d = {}
print(gc.is_tracked(d))
d['a'] = 1
print(gc.is_tracked(d))
d['b'] = 'text'
print(gc.is_tracked(d))
d['c'] = (1, 2)
print(gc.is_tracked(d))
d['d'] = []
print(gc.is_tracked(d))
del d['d']
print(gc.is_tracked(d))
print([gc.is_tracked(x) for x in (dict(a=1), dict([(1, 2)]), {k: k for k in range(3)}, dict(d), d.copy(), {**{'a': 1}}, dict.fromkeys('ab'))])
a = A()
print(gc.is_tracked(a), gc.is_tracked(a.__dict__))
a.x = 1
print(gc.is_tracked(a.__dict__))
a.y = []
print(gc.is_tracked(a.__dict__))
