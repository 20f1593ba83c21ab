"""zip, enumerate and items() keep the first tuple they make, and fill it again while nobody else has it."""
from sys import getrefcount


def counts(iterator):
    kept = []
    for item in iterator:
        kept.append(item)
        del item
        print([getrefcount(item) for item in kept], end=' ')
    print(kept)


counts(zip([1, 2, 3], 'abc'))
counts(enumerate('abcd'))
counts(iter({1: 'x', 2: 'y', 3: 'z'}.items()))

pairs = zip([1, 2, 3, 4], 'abcd')
first = next(pairs)
second = next(pairs)
print(first, second)
del first  # the zip has it alone again
third = next(pairs)
print(second, third, getrefcount(second), getrefcount(third))


class Ends:
    """An iterator that raises at its third item."""
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n == 3:
            raise KeyError('no third')
        return self.n


try:
    for a, b in zip('xyz', Ends()):
        print(a, b)
except KeyError as e:
    print('KeyError', e)
try:
    print(list(zip('xyz', Ends(), strict=True)))
except KeyError as e:
    print('KeyError', e)
