# WeakValueDictionary: every method; entries go when their values do.
import gc
import weakref


class V:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f'V({self.n})'

    def __eq__(self, other):
        return isinstance(other, V) and self.n == other.n

    def __hash__(self):
        return hash(self.n)


a, b, c = V(1), V(2), V(3)
d = weakref.WeakValueDictionary({'a': a, 'b': b})
print(len(d), d['a'], 'a' in d, 'z' in d, d.get('z'), d.get('z', 5), sorted(d), list(d.items()), list(d.values()), list(d.keys()))
d['c'] = c
print(d.pop('c'), d.pop('c', 'none'), len(d))
try:
    d.pop('c')
except KeyError as e:
    print('KeyError', e)
print(d.setdefault('c', c), d.setdefault('c', a), d.setdefault('d', V(9)), 'd' in d)
d.update(x=b)
d.update({'y': c})
d.update([('z', a)])
print(sorted(d))
copy = d.copy()
print(type(copy).__name__, copy == d, dict(copy) == dict(d), len(copy))
import copy as copy_module
print(len(copy_module.copy(d)), len(copy_module.deepcopy(d)))
print([r() for r in d.valuerefs()][:2], [r().n for r in d.itervaluerefs()][:2])
del b
gc.collect()
print(sorted(d.items(), key=lambda item: item[0]))
print(sorted(d | {'q': c}), type(d | {'q': c}).__name__)
d |= {'r': a}
print(sorted(d))
del d['r']
try:
    del d['r']
except KeyError as e:
    print('KeyError', e)
key, value = d.popitem()
print(value.n in (1, 3))
d.clear()
print(len(d), bool(d), repr(d).startswith('<WeakValueDictionary at 0x'))
for bad in (5, 'text', None):
    try:
        d['k'] = bad
    except TypeError as e:
        print(e)
d['v'] = V(4)
print(len(d), 'v' in d)
try:
    d['v']
except KeyError as e:
    print('KeyError', e)
keep = [V(n) for n in range(5)]
d.update(zip('abcde', keep))
for key in d:
    keep.clear()
    break
print(len(d) <= 1)
try:
    weakref.WeakValueDictionary(1, 2)
except TypeError as e:
    print(e)
print(weakref.WeakValueDictionary(a=a, c=c)['a'])
