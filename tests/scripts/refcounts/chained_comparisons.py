# The middle of x < y < z is held once more while it is compared for the first time: the second comparison is going to want it.
from _counted import Counted as K, told


def chains(x, y, z):
    x < y < z; told('two')
    x == y == z != x; told('three')
    z > y > x < z; told('it ends early')
    x < y is z; x < y in [z]; told('with is and in')
    if x < y <= z: told('a condition')
    while not x >= y >= z: break
    told('a loop')
    assert x < y and y < z; told('not a chain')
    [None for w in [z] if x < y < w]; told('a comprehension')
    x < (lambda: y)() < z; x < [y][0] <= z > y; told('middles that are no names')


def closed(x, y, z):
    def inner(): return x < y < z
    inner(); told('names of an outer function')


def deleted(x, y, z):
    class Drops(K):
        def __lt__(self, other):
            nonlocal_names.clear()
            return super().__lt__(other)
    nonlocal_names = [y]
    Drops() < y < z; told('the other reference goes meanwhile')


def failing(x, y):
    class Wrong(K):
        def __lt__(self, other): super().__lt__(other); raise ValueError
    try: Wrong() < y < x
    except ValueError: told('it fails')
    y < x; told('after that')


chains(K(1), K(2), K(3))
closed(K(1), K(2), K(3))
deleted(K(1), K(2), K(3))
failing(K(1), K(2))
x, y, z = K(1), K(2), K(3)
x < y < z; told('global names')
