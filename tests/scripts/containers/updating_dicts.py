"""dict(), update(), |, |= and fromkeys with pairs, mappings, keywords and what is neither."""
from _cases import cases

class HasKeys:
    def keys(self):
        return ['a', 'b']

    def __getitem__(self, key):
        return key * 2

class BadKeys:
    keys = 5

class KeysFail:
    def keys(self):
        raise ValueError('keys')

class GetFails:
    def keys(self):
        return ['a']

    def __getitem__(self, key):
        raise ValueError('getitem')

class IterFails:
    def keys(self):
        yield 'a'
        raise ValueError('middle')

    def __getitem__(self, key):
        return 1

class D(dict):
    def __getitem__(self, key):
        return 'own getitem'

    def keys(self):
        return ['own', 'keys']

    def __iter__(self):
        return iter(['own iter'])

class Missing(dict):
    def __missing__(self, key):
        return ('missing', key)

    def __setitem__(self, key, value):
        dict.__setitem__(self, key, ('set', value))

cases('''
dict(), dict({}), dict([(1, 2)]), dict([[1, 2], 'ab', (3, 4)]), dict(a=1), dict({1: 2}, a=3), dict([(1, 2)], a=3), dict(HasKeys()), dict(zip('ab', [1, 2])), dict(self=1, other=2)
dict(5)
dict(None)
dict([1])
dict([(1,)])
dict([(1, 2, 3)])
dict(['abc'])
dict([(1, 2), 5])
dict([([], 1)])
dict({}, {})
dict(**{'a b': 1, '': 2}), dict(**{'a': 1}, b=2)
dict(**{1: 2})
dict(a=1, **{'a': 2})
dict(BadKeys())
dict(KeysFail())
dict(GetFails())
dict(IterFails())
dict(D(x=1)), {**D(x=1)}, dict(**D(x=1)), list(D(x=1))
d = {}; d.update(D(x=1)); d
d = {1: 1}; d.update([(1, 2), (3, 4)], a=5); d
d.update(5)
d.update([(1, 2), 3])
d.update([], [])
d.update(HasKeys(), z=9); d
d = {}; d.update(self=1, E=2); d
{1: 2} | {3: 4}, {1: 2} | {1: 3}, {} | {}
{1: 2} | [(3, 4)]
[(3, 4)] | {1: 2}
{1: 2} | None
d = {1: 2}; d |= [(3, 4)]; d
d |= {5: 6}; d |= HasKeys(); d
d |= 5
d |= [1]
type(D() | {}), type({} | D()), type(Missing() | {}), Missing(a=1) | {'b': 2}, {'b': 2} | Missing(a=1)
m = Missing(a=1); m['b'] = 2; m.update(c=3); m |= {'d': 4}; m, m['zz'], m.get('zz'), 'zz' in m, m.setdefault('e', 5), m['e']
dict.fromkeys('ab'), dict.fromkeys([1, 2], []), dict.fromkeys({3: 4}, 0), dict.fromkeys({5}), Missing.fromkeys('ab', 1), {}.fromkeys((1,))
dict.fromkeys()
dict.fromkeys(5)
dict.fromkeys([[]])
dict.fromkeys([1], 2, 3)
x = dict.fromkeys([1, 2], []); x[1].append(1); x
{}.pop('k')
{}.pop('k', 1), {'k': 2}.pop('k', 1)
{}.pop()
{}.pop(1, 2, 3)
{}.pop(k=1)
{}.popitem()
{1: 2, 3: 4}.popitem()
{}.setdefault([])
{}.get([])
{}[[]]
{}[1, 2]
{'a': 1}['b']
{}.setdefault('k'), {}.setdefault('k', 5), {}.get('k'), {}.get('k', 5)
{}.get()
{}.get(key=1)
del {}['x']
{1: 2}.copy(), type(D().copy()), {}.clear()
{1: 2} == {1: 2.0}, {1: 2} == {True: 2}, {1: 2} != {1: 3}, {1: 2} == 5, {} == [], {1: 2} < {1: 3}
{1: 'a', 1.0: 'b', True: 'c'}
{float('nan'): 1}[float('nan')]
n = float('nan'); {n: 1}[n], {n: 1} == {n: 1}, {1: n} == {1: n}
''', globals())

class Made(dict):
    def __new__(cls, *args, **kwargs):
        print('new', args, kwargs)
        return super().__new__(cls)

    def __init__(self, *args, **kwargs):
        print('init', args, kwargs)
        super().__init__(*args, **kwargs)

print(Made([(1, 2)], a=3), Made.fromkeys('x'))
