# calls: Functions wrapped in functions, properties, descriptors, super().

def counted(function):
    def wrapper(*args):
        wrapper.calls += 1
        return function(*args)
    wrapper.calls = 0
    return wrapper


def memoised(function):
    known = {}

    def wrapper(n):
        if n not in known:
            known[n] = function(n)
        return known[n]
    return wrapper


@counted
def add(a, b):
    return a + b


@memoised
def collatz(n):
    return 0 if n == 1 else 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)


class Limited:
    """A descriptor that keeps a number between two bounds."""

    def __init__(self, low, high):
        self.low, self.high = low, high

    def __set_name__(self, owner, name):
        self.name = '_' + name

    def __get__(self, instance, owner):
        return getattr(instance, self.name)

    def __set__(self, instance, value):
        setattr(instance, self.name, min(max(value, self.low), self.high))


class Shape:
    size = Limited(0, 1000)

    def __init__(self, size):
        self.size = size

    @property
    def area(self):
        return self.size * self.size

    @area.setter
    def area(self, value):
        self.size = int(value ** 0.5)

    def scaled(self, factor):
        return self.size * factor

    @classmethod
    def unit(cls):
        return cls(1)

    @staticmethod
    def round_up(n):
        return n + 7 & ~7


class Square(Shape):
    def scaled(self, factor):
        return super().scaled(factor) + 1


checksum = 0
shape = Square(3)
for i in range(220_000):
    shape.size = i % 1200
    checksum += add(i, shape.area) + shape.scaled(2) + Shape.round_up(i)
    shape.area = i
    checksum += shape.size + Square.unit().area
print(checksum, add.calls, max(collatz(n) for n in range(1, 60_000)))
