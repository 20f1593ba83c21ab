# sys.getsizeof: __sizeof__, defaults, errors; larger things are larger.
import sys


class Own:
    def __init__(self, size):
        self.size = size

    def __sizeof__(self):
        return self.size


overhead = sys.getsizeof(Own(0))
print(sys.getsizeof(Own(100)) - overhead)
for bad in (-1, 'x', None, 1.5, 10 ** 30):
    try:
        print(sys.getsizeof(Own(bad)))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(sys.getsizeof(Own(bad), 77))
    except Exception as e:
        print(type(e).__name__, e)


class Raises:
    def __sizeof__(self):
        raise ValueError('no size')


for args in ((Raises(),), (Raises(), 5)):
    try:
        print(sys.getsizeof(*args))
    except ValueError as e:
        print(e)
for call in (lambda: sys.getsizeof(), lambda: sys.getsizeof(1, 2, 3), lambda: sys.getsizeof(1, default=3) > 0, lambda: sys.getsizeof(object=1) > 0):
    try:
        print(call())
    except TypeError as e:
        print(e)
size = sys.getsizeof
print(size([1] * 100) - size([]) == 800, size((1,) * 100) - size(()) == 800, size('a' * 100) - size('') == 100, size(b'a' * 100) - size(b'') == 100)
print(size('é' * 100) < size('€' * 100) < size('😀' * 100), size({}) < size(dict.fromkeys(range(100))), size(set()) < size(set(range(100))))
print(size(bytearray(1000)) >= 1000, size(10 ** 100) > size(10 ** 30) > size(1))


class Plain:
    pass


class Slots:
    __slots__ = 'a', 'b'


class NoSlots:
    __slots__ = ()


print(size(NoSlots()) < size(Slots()), [].__sizeof__() <= size([]), (1).__sizeof__() == size(1))
