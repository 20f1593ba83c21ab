# Dicts: making, looking up, order.
d = {'b': 1, 'a': 2, 3: 'three', (1, 2): 'tuple', None: 0}
print(d, len(d), d['a'], d[3], d[1, 2], d[None], 'a' in d, 'z' in d, list(d), d.get('z'), d.get('z', 5), d == {'a': 2, 'b': 1, (1, 2): 'tuple', None: 0, 3: 'three'})
d['c'] = 9; d['b'] = 10; print(d)
del d['b']; d['b'] = 11; print(d)
print(dict(), dict(a=1, b=2), dict([(1, 2), ('x', 'y')]), dict({'k': 1}, z=2), dict(zip('ab', [1, 2])), dict([['p', 'q']], p=5), {**{'a': 1}, 'b': 2, **{'a': 3}}, dict.fromkeys('ab'), dict.fromkeys([1, 2], 0), dict({1: 2}) , dict(['ab', 'cd']))
print({1: 'a', True: 'b', 1.0: 'c'}, {0: 1, False: 2}, {'a': 1} == {'a': 1.0}, {'a': 1} != {'a': 2}, {} == {}, {1: 2} == {2: 1})
print(d.keys(), d.values(), d.items())
for k, v in d.items(): print(k, v, end='; ')
print()
print(list(reversed(d)), list(reversed(d.items()))[:2], list(d.values())[0], sorted({'b': 1, 'a': 0}.items()), max({'b': 1, 'a': 5}, key={'b': 1, 'a': 5}.get))
e = {}; e['self'] = e; print(e, {'x': [e]})
for f in (lambda: d['zz'], lambda: d[[]], lambda: {[]: 1}, lambda: {}[1, 2], lambda: dict(5), lambda: dict([1]), lambda: dict(['abc']), lambda: dict([(1, 2, 3)]), lambda: dict(1, 2), lambda: d.nope, lambda: d < d, lambda: d + d, lambda: hash(d), lambda: {}.popitem(), lambda: {}.pop(1), lambda: {}['☃'], lambda: dict(**{1: 2}), lambda: d.__delitem__('q'), lambda: dict([[]]), lambda: {{}: 1}, lambda: {1: 2}.pop(5, 'default'), lambda: dict.fromkeys(5), lambda: [] in d):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
