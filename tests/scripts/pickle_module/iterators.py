"""Iterators go on where they stood, in another life."""
import itertools
import pickle

def makers():
    yield iter([1, 2, 3])
    yield iter((1, 2, 3))
    yield iter('abc')
    yield iter('\u0100bc')
    yield iter(b'abc')
    yield iter(bytearray(b'abc'))
    yield iter(range(3))
    yield iter(range(10**30, 10**30 + 3))
    yield reversed([1, 2, 3])
    yield iter({1: 'a', 2: 'b', 3: 'c'})
    yield iter({1: 'a', 2: 'b', 3: 'c'}.items())
    yield reversed({1: 'a', 2: 'b', 3: 'c'}.values())
    yield iter({1})
    yield enumerate('abc', 5)
    yield zip([1, 2, 3], 'abc')
    yield zip([1, 2, 3], 'abc', strict=True)
    yield map(len, ['a', 'bb', 'ccc'])
    yield filter(None, [1, 0, 2, 3])
    yield itertools.count(5)
    yield itertools.repeat('x', 3)
    yield itertools.chain([1], [2, 3])
    yield itertools.islice([1, 2, 3, 4], 1, None)
    yield itertools.permutations([1, 2, 3], 2)
    yield itertools.product('ab', repeat=2)

for n in range(24):
    for protocol in (0, 2, 4):
        for taken in (0, 1, 3, 4):
            it = list(makers())[n]
            for _ in range(taken):
                next(it, None)
            again = pickle.loads(pickle.dumps(it, protocol))
            print(n, type(again).__name__, taken, list(itertools.islice(again, 4)), list(itertools.islice(it, 4)))
