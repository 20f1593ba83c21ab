# WeakKeyDictionary: every method; entries go when their keys do; equal keys.
import gc
import weakref


class K:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f'K({self.n})'

    def __eq__(self, other):
        return isinstance(other, K) and self.n == other.n

    def __hash__(self):
        return hash(self.n)


a, b, c = K(1), K(2), K(3)
d = weakref.WeakKeyDictionary({a: 'one', b: 'two'})
print(len(d), d[a], d[K(1)], a in d, c in d, 5 in d, d.get(c), d.get(c, 'none'))
print(list(d), list(d.items()), list(d.values()), [r() for r in d.keyrefs()])
d[c] = 'three'
print(d.pop(c), d.pop(c, 0), d.setdefault(c, 'drei'), d.setdefault(c, 'trois'))
d[K(1)] = 'replaced by an equal key'
print(d[a], len(d))
d.update({b: 'zwei'})
print(d[b], type(d.copy()).__name__, d.copy() == d, d == {a: 1})
del b
gc.collect()
print(list(d.items()))
print(dict(d | {c: 'new'}), type(d | {}).__name__)
d |= {c: 'in place'}
print(d[c])
del d[c]
for missing in (c, K(77)):
    try:
        d[missing]
    except KeyError as e:
        print('KeyError', type(e.args[0]).__name__)
for bad in (5, 'x', None, [1]):
    try:
        d[bad] = 1
    except TypeError as e:
        print(e)
    try:
        print(bad in d)
    except TypeError as e:
        print(e)
print(d.popitem(), len(d))
try:
    d.popitem()
except KeyError as e:
    print(e)
self_holding = K(50)
d[self_holding] = [self_holding]
del self_holding
gc.collect()
print(len(d), 'a value that holds its key keeps it')
d.clear()
print(len(d), repr(d)[:23])
import copy
d[a] = [1]
print(copy.copy(d)[a] is d[a], copy.deepcopy(d)[a] is d[a])
for key in d:
    del a
    print(key, len(d))
del key
print(len(d))
