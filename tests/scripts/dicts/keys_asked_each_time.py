# Tuples as keys: what is asked of their items, and how often; tuples of other types that are equal; pairs that are nearly pairs.
class Asked:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        log.append(f'hash {self.name}')
        return ord(self.name)

    def __eq__(self, other):
        log.append(f'{self.name} == {getattr(other, "name", other)!r}')
        return self.name == getattr(other, 'name', other)

    def __repr__(self):
        return self.name


def told(what):
    print(what, log)
    log.clear()


log = []
a, b = Asked('a'), Asked('b')
key, same, other = (1, a), (1, Asked('a')), (1, b)
told(hash(key) == hash(key))
d = {}
d[key] = 1
told(d)
told(d[key])
told(d[same])
told(d.get(other))
told((key in d, same in d, other in d))
d[same] = 2
told(d)
told(d.setdefault(other, 3))
told(d.pop(other))
s = {key}
told((key in s, same in s, other in s))
s.add(same)
told(s)
s.discard(other)
told(len(s))
for nested in [((1, a), 2), (1, (2, (a, a))), (a, a), ((a,),)]:
    d[nested] = s
    told((d[nested] is s, nested in d, nested in {nested}, hash(nested) == hash(nested)))

# a hash that changes, from one time to the next
class Moody:
    now = 1

    def __hash__(self):
        return self.now


moody = Moody()
key = 1, moody
moods = {key: 'first', **{(i, i): i for i in range(20)}}
members = set(moods)
print(hash(key) == hash((1, 1)), key in moods, key in members)
Moody.now = 2
print(hash(key) == hash((1, 2)), key in moods, key in members, moods.get(key))
Moody.now = 1
print(key in moods, key in members, moods[key])
Moody.now = []
for look in [lambda: hash(key), lambda: moods[key], lambda: key in members]:
    try:
        print(look())
    except TypeError as e:
        print(e)


# equal tuples of other types, among few keys, in an index, and in a large one
class Int(int):
    __hash__ = int.__hash__

    def __eq__(self, other):
        log.append('Int')
        return int.__eq__(self, other)


class Point(tuple):
    pass


for n in (1, 5, 30, 700):
    d = {(i, i + 1): i for i in range(n)}
    s = set(d)
    last = n - 1
    for k in [(last, n), (last, float(n)), (float(last), n), (last + 0j, n), (Int(last), n), (last, Int(n)), Point((last, n)), (last, n, 0), (last,), (last, str(n)), (last, None)]:
        print(k in d, k in s, d.get(k), d.get(k, 'no'), end='; ')
    told(n)
    d[0, True] = d[False, 1.0] = 'one'
    s.add((0.0, True))
    print(len(d), len(s), d[0, 1], next(iter(d)), (False, True) in s)

# ints of every size in pairs of one hash: -1 and -2, and those that are the same modulo 2**61 - 1
p = 2**61 - 1
alike = [(x, y) for x in (-1, -2, 5, 5 + p, 5 - p, 5 + 2 * p, 2**60 - 1, 2**60, -2**60, -2**60 - 1, 2**63 - 1, -2**63, 2**63) for y in (-1, -2, 0, p, -p, 2**60)]
print(len({hash(k) for k in alike}), len(set(alike)), len(dict.fromkeys(alike)))
d, s = {}, set()
for i, k in enumerate(alike):
    print(k in d, k in s, end=' ')
    d[k] = i
    s.add(k)
print(all(d[x, y] == d[(x + 0, y + 0)] == d.get((x, y)) == i for i, (x, y) in enumerate(alike)), all((x, y) in s for x, y in alike))
for x, y in alike[::2]:
    del d[x, y]
    s.remove((x, y))
print([k in d for k in alike] == [k in s for k in alike] == [i % 2 == 1 for i in range(len(alike))])

# pairs among strs that were just made (their dict knows them by another hash), and the other way round
d = {}
for i in range(500):
    word = 'w' + str(i % 50)
    d[word] = d.get(word, 0) + 1
print((1, 2) in d, d.get((1, 2)), d.get(('w1', 'w2')), len(d))
d[1, 2] = 'pair'
d['w1', 2] = 'with a str'
print(d[1, 2], d['w' + '1', 2], d['w' + '1'], (2, 1) in d, len(d))
