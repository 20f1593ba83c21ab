# WeakSet: all operations, with sets, other weak sets and iterables.
import gc
import weakref


class E:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f'E({self.n})'


def show(s):
    print(type(s).__name__, sorted(e.n for e in s))


e = [E(n) for n in range(6)]
s = weakref.WeakSet(e[:3])
t = weakref.WeakSet(e[2:5])
show(s)
for name in ('union', 'intersection', 'difference', 'symmetric_difference'):
    show(getattr(s, name)(t))
    show(getattr(s, name)(e[2:5]))
show(s | t), show(s & t), show(s - t), show(s ^ t)
print(s <= t, s < t, s >= t, s > t, s == t, s != t, s == weakref.WeakSet(e[:3]), s == set(e[:3]), s.issubset(e), s.issuperset(e[:1]), s.isdisjoint(e[4:]))
s.add(e[5])
s.discard(e[0])
s.discard(E(9))
s.remove(e[1])
show(s)
try:
    s.remove(e[1])
except KeyError as error:
    print('KeyError', type(error.args[0]).__name__)
s.update(e[:2])
show(s)
s |= t
show(s)
s &= weakref.WeakSet(e[1:4])
show(s)
s -= weakref.WeakSet(e[1:2])
show(s)
s ^= weakref.WeakSet(e[:3])
show(s)
s.intersection_update(e[:4])
s.difference_update(e[3:])
s.symmetric_difference_update(e[4:])
show(s)
show(s.copy())
print(len(s), e[0] in s, 5 in s, 'x' in s, bool(s))
x = s.pop()
print(isinstance(x, E), len(s))
for bad in (1, 'a', None):
    try:
        s.add(bad)
    except TypeError as error:
        print(error)
del x, e[:]
gc.collect()
print(len(t), list(s), list(t))
s = weakref.WeakSet()
try:
    s.pop()
except KeyError as error:
    print(error)
s.clear()
one = E(1)
s.add(one)
for each in s:
    del one
    print(len(s))
del each
print(len(s))
print(hasattr(weakref.WeakSet, '__hash__') and weakref.WeakSet.__hash__)
