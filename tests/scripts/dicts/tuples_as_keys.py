# Tuples as keys of dicts and sets: those of ints and strs are found without running code, all others as they must be.
import gc
import sys

edges = [0, 1, -1, -2, 2**30, 2**61 - 2, 2**61 - 1, 2**61, -(2**61 - 2), -(2**61 - 1), -(2**61), 2**63 - 1, -2**63, 2**63, -2**64, 10**40]
for n in edges:
    print(hash((n,)), hash((n, -n)), hash(n), hash(-n))
d = {(n, -n): i for i, n in enumerate(edges)}
print(len(d), [d[n, -n] for n in edges], [d.get((n + 0, 0 - n), 'none') for n in edges])
print([(n, -n) in d for n in edges], [(n, n + 1) in d for n in edges], [d.get((n,)) for n in edges[:3]])
s = set(d)
print([(n, -n) in s for n in edges] == [True] * len(edges), (1, 2) in s, () in s, ('', '') in s, frozenset(s) == s)

# what is equal to a tuple of ints and strs without being one
mixed = {(1, 2): 'ints', (1, 'a'): 'int and str', ('a', 'b' * 40): 'strs', (): 'none'}
for key in [(True, 2.0), (1.0, 'a'), (1 + 0j, 2), ('a', ''.join(['b'] * 40)), ('a', 'b' * 39 + 'c'), tuple([]), (1, (2,)), ((1, 2),), (None, 2), (1,)]:
    print(key in mixed, mixed.get(key), mixed.get(key, 0), key in set(mixed))
mixed[True, 2] = 'the same'
mixed[1.5, 'x'] = mixed[(1, (2, ('three', 4)))] = 'new'
print(mixed, mixed[1, (2, ('three', 4))], mixed[3 / 2, 'x'])


class Word(str):
    def __hash__(self):
        return str.__hash__(self)

    def __eq__(self, other):
        log.append('eq')
        return str.__eq__(self, other)


class Pair(tuple):
    def __hash__(self):
        log.append('hash')
        return tuple.__hash__(self)

    def __eq__(self, other):
        log.append('pair')
        return tuple.__eq__(self, other)


log = []
words = {('w', 1): 1, (Word('v'), 2): 2}
print(words['w', 1], words[Word('w'), 1], words['v', 2], ('v', 2) in words, words.get(('v', 2)), words.get(('v', 3)), log)
log.clear()
words[Pair((1, 2))] = 3
print(words[1, 2], (1, 2) in words, words.get((1, 2)), (1, 2) in set(words), words.get(Pair((1, 2))), log)
for bad in [([],), (1, {}), ('a', (2, [])), ({1},)]:
    for look in [lambda: d[bad], lambda: d.get(bad), lambda: d.get(bad, 1), lambda: bad in d, lambda: bad in s, lambda: d.setdefault(bad, 1)]:
        try:
            print(look())
        except TypeError as e:
            print(e, end='; ')
    try:
        d[bad] = 1
    except TypeError as e:
        print(e)
try:
    d[1, 77]
except KeyError as e:
    print(repr(e))


# keys whose comparison changes the dict
class Nasty:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return hash(self.n)

    def __eq__(self, other):
        if len(target) < 40:
            for i in range(50):
                target[i, i] = i
        return self.n == getattr(other, 'n', other)


target = {}
target[1, Nasty(5)] = 'nasty'
print(target.get((1, 5)), len(target))
target = {}
target[1, Nasty(5)] = 'nasty'
print((1, 5) in target, (1, 6) in target, len(target))


# values and defaults that die in the look-up
class Told:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('died', self.name, len(held))


held = {(1, 'k'): Told('a')}
print(held.get((1, 'k'), Told('default')).name, held.get((2, 'k'), Told('b')).name)
held[1, 'k'] = None
held[1, 'k'] = held.get((1, 'z'))
print({(1, 2): Told('c')}.get((1, 2)).name, {}.get((1, 2), 3), {}.get(('x',)), {(1, 2): 3}.get('x' + 'y', 4))
value = object()
table = {(i, str(i)): value for i in range(100)}
count = sys.getrefcount(value)
for i in range(100):
    table.get((i, str(i)))
    table.get((i, str(i)), value)
    table.get((i, i), value)
    table[i, str(i)]
    table[i, str(i)] = value
print(sys.getrefcount(value) - count, sys.getrefcount(dict.get) - sys.getrefcount(dict.get))
try:
    {}.get()
except TypeError as e:
    print(e)
try:
    {}.get(1, 2, 3)
except TypeError as e:
    print(e)
# the texts in tuples: interned or not, of every width
for text in ['', 'a', 'é', 'я', '🐍', 'ab' * 7, 'ab' * 8, 'ab' * 9, 'яб' * 4, 'яб' * 5, '🐍' * 4, '🐍' * 5]:
    other = ''.join(list(text))
    t = {(text, 1): 1, text: 2}
    print((other, 1) in t, t[other, 1], t[other], t.get(other + '!'), t.get((other + '!', 1)), {(text,)} == {(other,)}, end=' ')
print()
# tuples gone and made again at the same place
t = {}
for i in range(1000):
    t[i % 7, i % 5] = t.get((i % 7, i % 5), 0) + 1
for i in range(1000):
    if (i % 11, i) not in t:
        t[i % 11, i] = t.get((i % 11, i - 11), 0) + 1
    if i % 3 == 0:
        del t[i % 11, i]
print(len(t), sum(t.values()), sum(a * 3 + b for a, b in t), gc.collect())
