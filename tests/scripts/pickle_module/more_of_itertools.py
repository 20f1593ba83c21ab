"""The other iterators of itertools, pickled in the middle."""
import itertools
import pickle

def makers():
    yield itertools.accumulate([1, 2, 3, 4])
    yield itertools.accumulate([1, 2, 3], initial=10)
    yield itertools.combinations('abcd', 2)
    yield itertools.combinations_with_replacement('abc', 2)
    yield itertools.compress('abcd', [1, 0, 1, 1])
    yield itertools.dropwhile(bool, [1, 0, 1, 2])
    yield itertools.takewhile(bool, [1, 2, 0, 1])
    yield itertools.filterfalse(None, [0, 1, '', 2, None])
    yield itertools.starmap(pow, [(2, 3), (3, 2), (1, 1)])
    yield itertools.zip_longest('abc', 'x', fillvalue='-')
    yield itertools.chain.from_iterable(['ab', 'cd'])
    yield itertools.count(1, 2)
    yield itertools.count(1.5)
    yield itertools.count(10**20, -3)
    yield itertools.cycle('abc')
    yield itertools.repeat('x')
    yield itertools.repeat('x', 3)
    yield itertools.tee([1, 2, 3])[0]

for n in range(18):
    for taken in range(4):
        it = list(makers())[n]
        for _ in range(taken):
            next(it, None)
        try:
            again = pickle.loads(pickle.dumps(it))
        except TypeError as error:
            print(n, error)
            continue
        print(n, type(again).__name__, taken, list(itertools.islice(again, 6)), list(itertools.islice(it, 6)))
