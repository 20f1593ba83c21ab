"""keys, values and items as sets and sequences; operators with all kinds of operands."""
from _cases import cases

d = {1: 'a', 2: 'b', 3: [4]}
cases('''
d.keys() & [1, 9], d.keys() | (9,), d.keys() - {1}, d.keys() ^ {1, 9}, [1, 9] & d.keys(), {1, 9} - d.keys(), (1,) | {1: 0}.keys(), [5] ^ {5: 0}.keys()
d.keys() & 5
5 | d.keys()
d.items() & {(1, 'a')}, sorted(map(str, d.items() | {9})) if False else {1: 2}.items() | {9}, {1: 2}.items() - {(1, 2)}, {1: 2}.items() ^ [(3, 4)]
d.items() | set()
d.keys() == {1, 2, 3}, d.keys() == [1, 2, 3], {1, 2, 3} == d.keys(), d.keys() <= {1, 2, 3, 4}, d.keys() < {1, 2, 3}, d.keys() >= {1}, d.keys() > {1}, d.items() >= {(1, 'a')}, d.values() == d.values()
d.keys() < [1]
d.keys() <= 5
d.values() < d.values()
d.values() & [1]
d.keys().isdisjoint([9]), d.keys().isdisjoint([1]), d.items().isdisjoint([(1, 'a')]), d.items().isdisjoint([1, 2]), d.keys().isdisjoint(d), {}.keys().isdisjoint({}.keys())
d.keys().isdisjoint(5)
d.values().isdisjoint([])
1 in d.keys(), 9 in d.keys(), 'a' in d.values(), [4] in d.values(), (1, 'a') in d.items(), (1, 'b') in d.items(), (1,) in d.items(), 1 in d.items(), (1, 'a', 2) in d.items(), [1, 'a'] in d.items(), (3, [4]) in d.items()
[] in d.keys()
([], 1) in d.items()
len(d.keys()), len(d.values()), len(d.items()), d.keys(), d.values(), d.items(), {}.keys(), {}.values(), {}.items()
d.keys()[0]
d.values()[0]
d.keys() + d.keys()
d.keys().mapping, d.values().mapping[1], d.items().mapping == d, type(d.keys().mapping)
d.keys().mapping[5] = 1
hash(d.keys())
hash(d.items())
type(d.keys())()
type(d.keys()).__name__, type(iter(d.items())).__name__, type(reversed(d.values())).__name__
list(reversed(d)), list(reversed(d.values())), list(reversed(d.items()))
k = d.keys(); d[5] = 6; 5 in k, len(k), d.pop(5)
{1: 1}.keys() & {1: 2}.keys(), {1: 1}.items() & {1: 1, 2: 2}.items(), {1: 1}.keys() | {2: 1}.items(), {'a': 1}.keys() - {'a': 5}.items()
type({}.keys() & []), type({}.items() - []), {1: 2}.keys() & iter([1, 1]), {1: 2}.keys() & 'ab', {'a': 1}.keys() & 'ab'
x = {1: None}; x[1] = x.values(); x
x = {}; x[1] = x.items(); x
x = {}; x['k'] = x; x, x.keys(), x.values(), x.items()
k = d.keys(); k &= [1]; k, type(k)
k = d.keys(); k |= [1]; type(k)
k = d.items(); k -= []; type(k)
d.keys().__and__(5)
d.keys().__lt__(5), d.keys().__eq__(5), d.items().__ne__([]), d.values().__eq__(d.values())
''', globals())
