# chain, zip_longest, product
from itertools import chain, zip_longest, product, count

print(list(chain()), list(chain('ab')), list(chain('ab', [], (1, 2), {3: 4}, range(2))), list(chain.from_iterable(['ab', 'cd', []])))
print(list(chain.from_iterable(range(n) for n in range(4))), next(chain([], [], [5])))
it = chain([1, 2], 5, [3])
for _ in range(5):
    try:
        print(next(it, 'end'))
    except TypeError as error:
        print(error)
it = chain.from_iterable(count())
try:
    next(it)
except TypeError as error:
    print(error, next(it, 'end'))
def items():
    yield [1]
    yield [2, 3]
    raise ValueError('no more lists')
it = chain.from_iterable(items())
for _ in range(5):
    try:
        print(next(it, 'end'))
    except ValueError as error:
        print(error)
def broken(n):
    yield n
    raise ValueError('broken')
it = chain(broken(1), [7])
for _ in range(4):
    try:
        print(next(it, 'end'))
    except ValueError as error:
        print(error)
class Sub(chain):
    def __repr__(self): return 'Sub()'
print(Sub('ab'), list(Sub('ab', 'c')), type(Sub.from_iterable(['a'])).__name__, list(Sub.from_iterable(['xy'])))
print(list(chain(*[[i] * i for i in range(4)])), chain[int, str])

print(list(zip_longest()), list(zip_longest('abc')), list(zip_longest('abc', 'x')), list(zip_longest('a', 'xyz', fillvalue='-')), list(zip_longest([], [], [])))
print(list(zip_longest(range(3), [], 'ab', fillvalue=None)), list(zip_longest([1], [2], [3])))
it = zip_longest(broken(1), 'abc')
for _ in range(4):
    try:
        print(next(it, 'end'))
    except ValueError as error:
        print(error)
kept = [t for t in zip_longest('ab', 'c')]
print(kept, kept[0] is kept[1])
fill = []
print(list(zip_longest('abc', 'd', fillvalue=fill))[2][1] is fill)
class Loud:
    def __init__(self, name, n): self.name, self.n = name, n
    def __iter__(self): return self
    def __next__(self):
        if not self.n:
            print(self.name, 'ends')
            raise StopIteration
        self.n -= 1
        return self.name
for t in zip_longest(Loud('a', 1), Loud('b', 3), Loud('c', 0)):
    print(t)

print(list(product()), list(product('ab')), list(product('ab', 'cd')), list(product('ab', [])), list(product([], 'ab')), list(product([])))
print(list(product('ab', repeat=2)), list(product('ab', 'c', repeat=2)), list(product('ab', repeat=0)), list(product(repeat=3)), list(product([], repeat=0)))
print(len(list(product(range(3), range(4), range(5)))), sum(a * b * c for a, b, c in product(range(3), range(4), range(5))))
kept = list(product([1, 2], [3, 4]))
print(kept, len(set(map(id, kept))))
p = product('ab', 'cd')
first = next(p)
second = next(p)
print(first, second, first is second)
it = product(iter('ab'), (c for c in 'xy'))
print(list(it), next(it, 'end'))
try:
    product(broken(2))
except ValueError as error:
    print(error)
import gc
lists = [([],), ([],)]
for t in product(*lists):
    print(gc.is_tracked(t))
del t
