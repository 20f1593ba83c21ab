# Iterators over iterators over iterators: each asks the next in C, until there is no stack left. (CPython 3.11 crashes.) (not under gcstress)
import itertools


def nested(wrap):
    iterator = iter([1])
    for i in range(300_000):
        iterator = wrap(iterator)
    try:
        next(iterator, None)
    except RecursionError as error:
        print(error)
    else:
        print("fine")


nested(lambda it: map(int, it))
nested(lambda it: itertools.accumulate(it))
nested(lambda it: itertools.starmap(int, zip(it)))
