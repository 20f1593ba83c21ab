"""Assignment to and deletion of slices of lists and bytearrays."""
def attempt(target, s, value):
    try:
        if value is DELETE:
            del target[s]
        else:
            target[s] = value
        print(s, repr(value)[:10], target)
    except Exception as error:
        print(s, repr(value)[:10], type(error).__name__, error)

DELETE = object()
DELETE.__class__
class Shown:
    def __repr__(self):
        return 'DELETE'

DELETE = Shown()
slices = [slice(None), slice(1, 3), slice(3, 1), slice(2, 2), slice(-2, None), slice(100, 200), slice(None, None, 2), slice(None, None, -1), slice(1, None, 3), slice(4, None, -2), slice(5, 1, -10**30), slice(None, None, 10**30), slice(3, 1, 2),
          slice(1, 3, 0), slice('a', 2), slice(1, 2, 1.5), 1, -1, 9, -9, 'x', 1.0, None, 10**30, (1, 2)]
for s in slices:
    for value in ([], [7], [7, 8], [7, 8, 9], (1, 2), 'xy', range(3), iter([5, 6]), 5, None, {1: 2}, DELETE):
        attempt([0, 1, 2, 3, 4], s, iter([5, 6]) if hasattr(value, '__next__') else value) if not hasattr(value, '__next__') else None
for s in slices:
    for value in (b'', b'x', b'xy', bytearray(b'xyz'), [1, 2], [300], 'xy', 5, 256, -1, None, (1, 2, 3), range(2), memoryview(b'pq'), 1.0, DELETE):
        attempt(bytearray(b'abcde'), s, value)
l = [1, 2, 3]
l[:] = l
print(l)
l[1:1] = l
print(l)
l[::2] = l[1::2]
print(l)
l[::-1] = l
print(l)
l = [1, 2, 3]
l[1:2] = (x for x in l)
print(l)
b = bytearray(b'abc')
b[1:1] = b
print(b)
b[:] = b[::-1]
print(b)
class Raises:
    def __iter__(self):
        yield 1
        raise ValueError('middle')
l = [1, 2, 3]
for use in (lambda: l.__setitem__(slice(0, 1), Raises()), lambda: l.extend(Raises()), lambda: l.__iadd__(Raises()), lambda: list(Raises()), lambda: tuple(Raises()), lambda: l.__init__(Raises())):
    try:
        use()
    except ValueError as error:
        print(error, l)
