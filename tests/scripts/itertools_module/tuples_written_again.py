# combinations, permutations and product write their last tuple again when nobody has kept it: values, order, counts, what the collector sees
import gc
import sys
import weakref
from itertools import combinations, combinations_with_replacement, permutations, product

def digits(iterator):
    text = ''
    for t in iterator: text += ''.join(map(str, t)) + '.'
    return text

for n in range(6):
    for r in range(n + 2):
        for make in (combinations, combinations_with_replacement, permutations):
            if make is combinations_with_replacement and r > 3: continue
            unheld, held = digits(make(range(n), r)), list(make(range(n), r))
            assert unheld == digits(held) and len({id(t) for t in held}) == len(held) or r == 0
            every_third, kept = [], make(range(n), r)
            for i, t in enumerate(kept):
                if i % 3 == 0: every_third.append(t)
            assert every_third == held[::3]
            print(make.__name__, n, r, len(held), hash(tuple(held[len(held) // 2:])) if held else '', unheld[-30:])
print(digits(permutations(range(5)))[:200])
print(digits(permutations(range(40), 2))[-60:], len(list(permutations(range(40), 2))))
print(digits(product(range(3), 'ab', (7,))), digits(product(range(2), repeat=4)), list(product()), list(product('', 'a')))

class Item:
    def __init__(self, name): self.name = name
    def __repr__(self): return self.name
    def __del__(self): print('gone', self.name)

for make in (lambda items: combinations(items, 2), lambda items: permutations(items, 2), lambda items: product(items, items), lambda items: combinations_with_replacement(items, 2)):
    items = [Item('a'), Item('b'), Item('c')]
    it = make(items)
    print(next(it), [sys.getrefcount(x) for x in items])
    print(next(it), next(it), [sys.getrefcount(x) for x in items])
    refs = [weakref.ref(x) for x in items]
    items.clear()
    print([r() is None for r in refs])
    print(next(it, 'end'))
    del it

# a tuple that the collector has left is its own again when containers come into it
it = combinations([1, 2, 3, [4], [5]], 2)
print(next(it))
gc.collect()
for t in it:
    if isinstance(t[1], list): print(t, gc.is_tracked(t))
    gc.collect()
cyclic = []
it = product([1, 2], [3, cyclic])
next(it)
gc.collect()
cyclic.append(it)
print(next(it)[0])
class Seen: pass
seen = Seen()
gone = weakref.ref(seen)
cyclic.append(seen)
del it, cyclic, seen, t
gc.collect()
print(gone())
