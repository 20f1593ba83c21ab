# Sets of ints alone, of strs alone and of both: the operations agree with what lists say, however the kinds come and go.
import random

random.seed(7)


class Name(str):
    """A str that compares by Python code."""

    def __eq__(self, other):
        return str.__eq__(self, other)

    __hash__ = str.__hash__


def by_lists(a, b):
    return (sorted(map(repr, [x for x in a if x in list(b)])), sorted(map(repr, [x for x in a if x not in list(b)])))


def check(a, b):
    common, rest = by_lists(a, b)
    other = sorted(map(repr, [x for x in b if x not in list(a)]))
    key = lambda s: sorted(map(repr, s))
    assert key(a & b) == common or len(common) == len(a & b)
    assert key(a - b) == rest and key(b - a) == other
    assert key(a ^ b) == sorted(rest + other)
    assert len(a | b) == len(common) + len(rest) + len(other)
    assert (a <= b) == (not rest) and (a >= b) == (not other) and a.isdisjoint(b) == (not common)
    c = set(a)
    c ^= b
    assert c == a ^ b and c ^ b == a
    c -= a
    assert c == b - a
    return len(common), len(rest), len(other)


ints = {random.randrange(200) for _ in range(90)}
more = {random.randrange(150, 400) for _ in range(90)}
strs = {str(i) for i in ints}
names = {str(i) for i in more}
big = {2**61 - 1, 2**61, -(2**61), 2**64, 10**30, -1, -2, 0}
mixed = ints | strs | {None, 1.5, (1, 2)}
own = {Name(i) for i in more}
for a in (ints, strs, big, mixed, own, set(), frozenset(ints), frozenset(names)):
    print([check(a, b) for b in (more, names, mixed, big, own, set())])

# a set that changes its kind
s = set()
for step in (1, 'a', 2, 'b', 2**61 - 1, 0, 'a', 1.0, True, b'a', Name('a'), '', None):
    s.add(step)
print(len(s), 1 in s, 'a' in s, Name('b') in s, 2**61 - 1 in s, '' in s)
s.difference_update(['a', 'b', '', b'a', None])
s.clear()
s.update('banana')
print(sorted(s), s == {'b', 'a', 'n'}, s & {Name('a'), 'q'})

# keys that come and go leave places behind; tables larger than the nearest cache
t = {str(i) for i in range(5000)}
for i in range(0, 5000, 3):
    t.discard(str(i))
u = {str(i) for i in range(2500, 7500)}
print(len(t), len(t & u), len(t | u), len(t - u), len(t ^ u), len(u - t), t <= u, len(t.union(map(str, range(10)))))
w = set(range(5000))
for i in range(0, 5000, 7):
    w.remove(i)
print(len(w), len(w & set(range(2500, 7500))), sum(w ^ set(range(100))), len(set(w) | {0, 7, 14}), len(w.copy()), len(frozenset(w)))
while len(w) > 4000:
    w.pop()
print(len(w), len(list(w)), sum(1 for x in w), list(w) == [x for x in w])


# a comparison that changes the other set
class Spoiler:
    def __init__(self, hash_, victim):
        self.hash, self.victim = hash_, victim

    def __hash__(self):
        return self.hash

    def __eq__(self, other):
        self.victim.clear()
        return False


victim = {hash('a'), 'b', 'c'}
victim.add(Spoiler(hash('a'), victim))
print(len(victim), len({'a', 'b'} & set(['a', 'x'])))
