# _count_elements and _tuplegetter
from _collections import _count_elements, _tuplegetter

for arguments in ((), ({}, 1), (1, 'a'), ({},), ({}, 'a', 1)):
    try:
        print(_count_elements(*arguments))
    except Exception as error:
        print(type(error).__name__, error)
counts = {}
print(_count_elements(counts, 'abracadabra'), counts)
_count_elements(counts, [1, 1.0, True, 'a', ()])
print(counts)
class Loud(dict):
    def get(self, key, default=None):
        print('get', key, default)
        return dict.get(self, key, default)
    def __setitem__(self, key, value):
        print('set', key, value)
        dict.__setitem__(self, key, value)
l = Loud()
_count_elements(l, 'aab')
class SetOnly(dict):
    def __setitem__(self, key, value):
        print('set', key, value)
        dict.__setitem__(self, key, value)
s = SetOnly()
_count_elements(s, 'aab')
class Plain(dict):
    def __missing__(self, key): return 100
p = Plain()
_count_elements(p, 'aab')
print(l, s, p)
half = {'a': 0.5, 'b': 'text'}
try:
    _count_elements(half, 'aab')
except TypeError as error:
    print(error, half)
try:
    _count_elements({}, [[]])
except TypeError as error:
    print(error)
huge = {'a': 2**63 - 1}
_count_elements(huge, 'aa')
print(huge)

for arguments in ((), (0,), ('a', 'b'), (0, 'doc', 1), (2**70, 'doc')):
    try:
        print(_tuplegetter(*arguments))
    except Exception as error:
        print(type(error).__name__, error)
g = _tuplegetter(1, 'the doc')
print(g, g.__doc__, g.__reduce__())
g.__doc__ = 'another'
print(g.__doc__, _tuplegetter(0, None).__doc__)
class P(tuple):
    second = g
    fifth = _tuplegetter(4, '')
p = P((1, 2))
print(P.second, p.second, P.__dict__['second'].__get__(None, P), g.__get__((7, 8)))
for action in (lambda: p.fifth, lambda: setattr(p, 'second', 1), lambda: delattr(p, 'second'), lambda: g.__get__([1]), lambda: g.__get__(None, None), lambda: g.__get__(())):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
class Q:
    second = g
try:
    Q().second
except TypeError as error:
    print(error)
