# How often keys are held while a dict or a set compares them: by the caller, and by the container as soon as it takes them.
from _counted import Counted as K, told

k, other = K(), K()
d = {k: 1}; d[other]; other in d; d.get(other); told('look-ups')
d = {k: 1}; d[other] = 2; told('store')
d = {k: 1}; d.setdefault(other, 3); told('setdefault')
d = {k: 1}; del d[other]; d[k] = 1; d.pop(other); told('del and pop')
d = {K(): K()}; e = {K(): K()}; d == e; d != e; told('dicts compared')
{K(): 1, K(): 2}; told('display')
{K(): 1 for _ in range(2)}; told('comprehension')
dict([(K(), 1), (K(), 2)]); told('of pairs')
dict.fromkeys([K(), K()]); dict.fromkeys({K()}); dict.fromkeys({K(): 1}); told('fromkeys')
d = {K(): 1}; d.update({K(): 2}); told('update with a dict')
d = {K(): 1}; d.update([(K(), 2)]); told('update with pairs')
d = {K(): 1} | {K(): 2}; d |= {K(): 3}; d |= [(K(), 4)]; told('|')
{**{K(): 1}, K(): 2}; {**{K(): 1}, **{K(): 2}}; told('**')
d = {K(): 1}; K() in d.keys(); (K(), 1) in d.items(); told('views')
d = {K(): 1}; d.keys() & {K()}; d.keys() | {K()}; d.keys() - {K()}; told('keys as a set')
d = {K(): 1}; d.items() ^ {K(): 2}.items(); d.items() ^ {K(): 1}.items(); told('items ^ items')

s = {k}; other in s; s.add(other); told('in and add')
s = {k}; s.discard(other); s = {k}; s.remove(other); told('discard and remove')
{K(), K()}; told('set display')
{K() for _ in range(2)}; set([k, K()]); frozenset([K(), K()]); told('sets of items')
for operator in '& | - ^ == <= <'.split():
    eval(f'a {operator} b', {'a': {K()}, 'b': {K()}})
    told(operator)
for method in 'union intersection difference symmetric_difference issubset issuperset isdisjoint'.split():
    getattr({K()}, method)([K()]); getattr({K()}, method)({K(): 1}); getattr({K()}, method)({K()})
    told(method)
for method in 'update intersection_update difference_update symmetric_difference_update'.split():
    getattr({K()}, method)([K()]); getattr({K()}, method)({K(): 1}); getattr({K()}, method)({K()})
    told(method)
s = {K()}; s &= {K()}; s |= {K()}; s -= {K()}; told('in place')


class Numbers:
    def __init__(self, n): self.n = n
    def __iter__(self): return self

    def __next__(self):
        print('next', end=' ')
        self.n -= 1
        if self.n < 0: raise StopIteration
        return self.n


print({1, 2}.issubset(Numbers(4)), {1, 2}.issuperset(Numbers(4)), {1, 2}.isdisjoint(Numbers(4)))
