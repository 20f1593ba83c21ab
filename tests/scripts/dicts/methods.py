# Every method of a dict.
d = {'a': 1, 'b': 2, 'c': 3}
print(d.pop('a'), d.pop('zz', None), d.popitem(), d, d.setdefault('b', 9), d.setdefault('x', []), d.setdefault('n'), d)
d['x'].append(1); print(d.update({'y': 1}), d.update([('z', 2)]), d.update(q=3), d.update({'a': 0}, b=7), d.update(), d)
print(d.copy() == d, d.copy() is d, d.clear(), d)
a, b = {'x': 1, 'y': 2}, {'y': 3, 'z': 4}
print(a | b, b | a, a, a.keys() & b.keys(), a.keys() | b.keys() == {'x', 'y', 'z'}, a.keys() - b.keys(), a.keys() ^ b.keys() == {'x', 'z'}, a.items() & {('x', 1)}, a.keys() == {'x', 'y'}, a.keys() <= {'x', 'y', 'z'}, a.keys().isdisjoint(b), a.items() == {('x', 1), ('y', 2)}, 'x' in a.keys(), 1 in a.values(), ('x', 1) in a.items(), len(a.keys()))
a |= b; print(a)
a |= [('w', 0)]; print(a)
k, v, i = a.keys(), a.values(), a.items()
a['new'] = 1; print(k, v, i, len(k), k.mapping['new'], type(k).__name__, type(i).__name__)
print(list(reversed(k)), repr(v), str(i)[:20], iter(k).__length_hint__(), a.values() == a.values())
class M:
    def keys(self): return ['p', 'q']
    def __getitem__(self, key): return key * 2
print(dict(M()), dict(M(), r=1), {**M()}); c = {}; c.update(M()); print(c)
for f in (lambda: a | [1], lambda: [1] | a, lambda: a.update(5), lambda: a.update([1]), lambda: a.update(1, 2), lambda: a.get(), lambda: a.get(1, 2, 3), lambda: a.pop(), lambda: a.setdefault(), lambda: a.keys() + [1], lambda: a.get([]), lambda: a.keys()[0], lambda: a.popitem(1), lambda: a.copy(1), lambda: dict.fromkeys(), lambda: a.pop('no'), lambda: hash(a.keys()), lambda: a.get(key=1), lambda: a.keys() < 5):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
