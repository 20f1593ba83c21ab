"""What a name means is decided once."""
import os.path
from sys import argv as arguments

total = 0


def outer(a, b=1, *rest, key, **options):
    def middle():
        nonlocal a
        a += total

        def inner():
            return a, b

        return inner

    global total
    for option in options:
        del option
    try:
        middle()
    except ValueError as error:
        print(error)
    return lambda key: (key, rest)


class Shape(os.path.Base):
    name = "shape"
    __secret = 1

    def area(self):
        super().area()
        return self.__secret, name

    def names(self):
        return [name for name in self.parts if (last := name)]


def closure_through_class():
    x = 1

    class Inner:
        x = x
        y: int = 2

        def method(self):
            return x

    return Inner


def generator():
    yield (n for n in range(3))


async def coroutine(source):
    return [item async for item in source]


match arguments:
    case [first, *others] if first:
        pass
    case {"k": value, **remaining}:
        pass
