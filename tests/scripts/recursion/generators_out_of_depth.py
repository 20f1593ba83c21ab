"""A generator that cannot be resumed for want of depth has ended by that; send() has not even been called then."""
import sys


def numbers():
    yield 1
    yield 2


async def work():
    return 1


def by_next(made):
    try:
        return by_next(made)
    except RecursionError:
        try:
            return next(made)
        except RecursionError as error:
            return error


def by_send(made):
    try:
        return by_send(made)
    except RecursionError:
        try:
            return made.send(None)
        except RecursionError as error:
            return error


def by_loop(made):
    try:
        return by_loop(made)
    except RecursionError:
        try:
            for x in made:
                return x
        except RecursionError as error:
            return error


sys.setrecursionlimit(80)
for way in by_next, by_send, by_loop:
    made = numbers()
    print(way.__name__, repr(way(made)), made.gi_frame is None, list(made))
made = numbers()
print(next(made), repr(by_next(made)), made.gi_frame is None, list(made))
made = work()
print(repr(by_send(made)), made.cr_frame is None)
made.close()
