# combinations, combinations_with_replacement, permutations
from itertools import combinations, combinations_with_replacement, permutations, islice
from math import comb, perm

for n in range(5):
    for r in range(6):
        pool = 'abcde'[:n]
        c, w, p = list(combinations(pool, r)), list(combinations_with_replacement(pool, r)), list(permutations(pool, r))
        print(n, r, len(c) == comb(n, r), len(p) == perm(n, r), len(w), c == sorted(c), w == sorted(w), p == sorted(p), len(set(p)) == len(p))
show = lambda it: ' '.join(''.join(t) for t in it)
print(show(combinations('abcd', 2)))
print(show(combinations('abcd', 3)))
print(show(combinations_with_replacement('abc', 2)))
print(show(combinations_with_replacement('ab', 4)))
print(show(permutations('abc')))
print(show(permutations('abcd', 2)))
print(show(permutations('abcd', 3)))
print(list(permutations([])), list(permutations('a')), list(permutations('ab', 0)), list(permutations('ab', 3)), list(combinations('ab', 0)), list(combinations('', 0)))
print(list(combinations([3, 1, 2], 2)), list(permutations([1, 1, 2], 2)), list(combinations(iter('xyz'), 2)))
# what is kept is not written again
for make in (lambda: combinations('abcd', 2), lambda: combinations_with_replacement('ab', 2), lambda: permutations('abc', 2)):
    it = make()
    a = next(it)
    b = next(it)
    print(a, b, list(it), next(it, 'end'), list(it))
    print([x for x in make()] == list(make()))
class Index:
    def __index__(self): return 2
print(list(combinations('abc', Index())), list(combinations_with_replacement('ab', Index())))
try:
    permutations('abc', Index())
except TypeError as error:
    print(error)
print(list(islice(permutations(range(40), 20), 2)), list(islice(combinations(range(200), 3), 2)))
class Sub(permutations):
    pass
print(list(Sub('ab')))
