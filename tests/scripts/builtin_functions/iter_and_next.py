"""iter() and next(): both forms, sentinels, defaults, what an iterator must be."""
from _cases import cases

class Sequence:
    def __getitem__(self, index):
        if index > 2:
            raise IndexError
        return index * 10

class Fails:
    def __getitem__(self, index):
        raise KeyError(index)

class NotIterator:
    def __iter__(self):
        return 5

class NoneIter:
    __iter__ = None

    def __getitem__(self, index):
        return index

class Stopping:
    def __getitem__(self, index):
        raise StopIteration

class Once:
    def __init__(self):
        self.n = 0

    def __call__(self):
        self.n += 1
        return self.n

class Sentinel:
    def __eq__(self, other):
        print('  compared with', other)
        return other == 3

cases('''
list(iter([1])), list(iter(Sequence())), list(iter('ab')), list(iter({1: 2})), list(iter(Stopping()))
list(iter(Fails()))
iter(5)
iter(None)
iter(NotIterator())
iter(NoneIter())
iter()
iter([], 1, 2)
iter([], 1)
iter(5, 5)
iter(object=[1])
list(iter(Once(), 4)), list(iter(Once(), Sentinel()))
i = iter(Once(), 3)
next(i), next(i), next(i, 'end'), next(i, 'end'), list(i)
next(i)
next([])
next(5, 1)
next()
next(iter([]), 1, 2)
next(iter([]))
next(iter([]), None), next(iter([]), 5), next(iter([7]), 5)
next(iterator=iter([]))
iter(iter([])).__class__.__name__, type(iter(Sequence())).__name__, type(iter(Once(), 1)).__name__
s = iter(Sequence()); next(s), s.__reduce__()[1][0].__class__.__name__, s.__reduce__()[2], s.__setstate__(-5), next(s), s.__setstate__(2), list(s), s.__reduce__()
i = iter(lambda: (_ for _ in ()).throw(StopIteration), 1); list(i)
i = iter(lambda: 1 / 0, 1); next(i)
next(i)
list(zip(iter(Once(), 3), 'abc'))
''', globals())
