# How often an iterator is held while its __next__ runs, and the values while the functions of itertools, heapq and sets work with them.
import collections, functools, heapq, itertools, operator
from _counted import Counted as K, told, seen, rc


class It:
    def __init__(self, n=2, make=K): self.left, self.make = n, make
    def __iter__(self): seen.append(('iter', rc(self))); return self
    def __next__(self):
        seen.append(('next', rc(self)))
        if not self.left: raise StopIteration
        self.left -= 1
        return self.make()


def f(*args): seen.append([rc(a) for a in args]); return args[0]


for name, make in {'accumulate': lambda: itertools.accumulate(It(), f), 'chain': lambda: itertools.chain(It(), It(1)), 'from_iterable': lambda: itertools.chain.from_iterable([It()]),
                   'compress': lambda: itertools.compress(It(), It()), 'dropwhile': lambda: itertools.dropwhile(f, It()), 'takewhile': lambda: itertools.takewhile(f, It()),
                   'filterfalse': lambda: itertools.filterfalse(f, It()), 'islice': lambda: itertools.islice(It(), 1, 3), 'pairwise': lambda: itertools.pairwise(It()),
                   'starmap': lambda: itertools.starmap(f, It(2, lambda: (K(), K()))), 'zip_longest': lambda: itertools.zip_longest(It(), It(1)), 'product': lambda: itertools.product(It()),
                   'zip': lambda: zip(It(), It(1)), 'map': lambda: map(f, It(), It()), 'filter': lambda: filter(f, It()), 'enumerate': lambda: enumerate(It(1)), 'cycle': lambda: itertools.islice(itertools.cycle(It()), 3)}.items():
    for x in make(): pass
    x = None; told(name)
for k, group in itertools.groupby(It(3)): list(group)
told('groupby'); k = group = None
for k, group in itertools.groupby([K(), K()], f): list(group)
told('groupby with a key'); k = group = None
for call in list, tuple, set, frozenset, collections.deque, sorted, max, any:
    try: call(It())
    except TypeError: pass
    told(call.__name__)
collections.deque(It(), 1); collections.deque(It(), maxlen=3); d = collections.deque(); d.extend(It()); d.extendleft(It()); d += It(); told('deque'); d = None
s = {1.5}; s.update(It()); s.union(It()); told('union'); s.difference(It()); s.intersection(It()); s.isdisjoint(It()); told('difference')
s.intersection_update(It()); s.difference_update(It()); s.symmetric_difference_update(It()); told('in place'); s = None
{'a': 1}.keys() - It(); {'a': 1}.keys() & It(); {'a': 1}.keys() | It(); {'a': 1}.items() - It(); told('views'); [*It()]; {*It()}; f(*It()); told('displays')
L, M = [K(1, False), K(3, False)], [K(2, False)]
for merged in heapq.merge(L, M), heapq.merge(L, M, key=f), heapq.merge(M, L, reverse=True), heapq.merge(It(1), It(1)):
    for x in merged: seen.append(rc(x))
    x = merged = None; told('merge')
heapq.nlargest(2, L + M, key=f); told('nlargest'); heapq.nsmallest(2, L + M, key=f); told('nsmallest'); L = M = None
pair, word = (K(), K()), {'k': K()}
for options in {}, {'maxsize': None}, {'maxsize': 0}, {'typed': True}:
    cached = functools.lru_cache(**options)(f); cached(*pair); cached(*pair); seen.append((rc(pair), rc(pair[0]))); cached = None; told(f'lru_cache by tuple {options}')
x = K(); operator.methodcaller('__call__', x, k=x)(K()); operator.methodcaller('__call__', k=K())(x); told('methodcaller')


class Adds(K):
    def __float__(self): return 1.0
    def __add__(self, other): seen.append(('add', rc(self), rc(other))); return Adds()


x = Adds(); next(itertools.accumulate([x, Adds()])); c = itertools.accumulate([Adds(), Adds(), Adds()]); next(c); next(c); next(c); told('sums'); c = itertools.count(x, Adds()); next(c); next(c); told('count')


class Again:
    """Asks the iterator that is asking it."""
    def __init__(self, n): self.n = n
    def __float__(self): return 1.0
    def __add__(self, other):
        if depth: depth.pop(); print('inner', next(it))
        return Again(self.n + other.n)
    def __repr__(self): return f'Again({self.n})'


depth = [1, 1]; it = itertools.accumulate(map(Again, range(6))); print(next(it), next(it), next(it))
