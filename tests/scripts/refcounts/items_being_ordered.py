# How often items are held while lists, tuples, heaps and the like compare them.
import bisect, collections, functools, heapq
from _counted import Counted as K, told

for operator in '== != < <= > >='.split():
    for make in list, tuple, collections.deque:
        eval(f'a {operator} b', {'a': make([K(1, False)]), 'b': make([K(2)])})
        told(f'{make.__name__} {operator}')
a, b = [K(1, False)], [K(2)]
a < b; told('lists with names')
[a] < [b]; told('lists in lists')

k = K()
[k].index(K()); [k].count(K()); [k].remove(K()); K() in [k]; told('list methods')
(k,).index(K()); (k,).count(K()); K() in (k,); told('tuple methods')
sorted([K(2), K(1)]); min(K(2), K(1)); max([K(2), K(1)]); told('sorted, min, max')
bisect.bisect([K(1), K(3)], K(2)); told('bisect')
bisect.insort([K(1)], K(2)); bisect.insort_left([K(1)], K(2)); told('insort')
h = [K(1)]; heapq.heappush(h, K(0)); heapq.heappop(h); heapq.heapreplace(h, K(3)); told('heap')
collections.Counter([k, K(), K()]); told('Counter')
z = functools.cmp_to_key(lambda a, b: 0)
z(k) < z(K()); told('cmp_to_key')
