"""Loops test at the bottom; handlers lie behind what they protect."""
import sys as system
import os.path as path
from math import *
from time import time as now, sleep


def loops(n):
    for i in range(n):
        if i == 3: continue
        if i > 5:
            break
    else:
        n = 0
    while n < 10:
        n += 1
    while True:
        for o.x in n:
            return n


def tries(f):
    try:
        return f()
    except ValueError as error:
        print(error)
    except (KeyError, TypeError):
        raise
    else:
        f(1)
    finally:
        f(2)


def groups(f):
    try:
        f()
    except* OSError as g:
        f(g)


def withs(a, b):
    with a() as x, b:
        for y in x:
            return y


def matches(subject):
    match subject:
        case 0 | 1 as small if small:
            return small
        case [first, _, *rest]:
            return first, rest
        case {"key": value, **others}:
            return value, others
        case Point(0, y=second) | [second]:
            return second
        case None:
            pass
        case _:
            return ...


def generators(items):
    got = yield 1
    yield from items
    return got


async def coroutines(source):
    async with source as s:
        async for x in s:
            await x
    return {x async for x in s}


@decorated
class Shape(Base, metaclass=Meta):
    "A doc string."
    sides: int = 4

    def area(self, *, unit: "str" = "cm", scale=1) -> float:
        return super().area() * self.sides


def counter():
    count = 0

    def step(by=1):
        nonlocal count
        count += by
        assert count > 0, "positive"
        del by
        return count

    return step


if system.argv and not path: pass
assert (1, 2) != now
del sleep
