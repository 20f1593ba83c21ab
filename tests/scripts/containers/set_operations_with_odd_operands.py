"""Methods and operators of sets with iterables, unhashables, dicts, subclasses and themselves."""
from _cases import cases

class S(set):
    def __init__(self, *args):
        super().__init__(*args)

class F(frozenset):
    pass

cases('''
{1, 2} | {2, 3}, {1, 2} & {2, 3}, {1, 2} - {2, 3}, {1, 2} ^ {2, 3}
{1} | [2]
{1} & 'a'
{1} - {}.keys(), {1} | {1: 2}.keys(), {1: 2}.keys() | {5}, {1: 2}.items() & {(1, 2)}
{1} | {1: 2}
{1} ^ (1,)
frozenset([1]) | {2}, {2} | frozenset([1]), type(frozenset() | set()), type(set() | frozenset()), type(S() | {1}), type({1} | S()), type(F() | F()), type(S([1]).copy()), type(F([1]).copy())
type(S([1]).union([2])), type(F([1]).union()), type(S([1]) - {1}), type(F([1]) & {1}), type(S([1]).difference([1])), type(S([1]).intersection([1]))
set().union([1], 'ab', {3: 4}, range(2)) == {1, 'a', 'b', 3, 0}, {1, 2}.union() == {1, 2}, {1, 2}.union() is not None
{1, 2, 3}.intersection([1, 2], (2, 3), {2: 0}), {1, 2}.intersection(), {1, 2}.difference(), {1, 2, 3}.difference([1], [2])
{1, 2}.symmetric_difference([2, 3]), {1}.symmetric_difference([1, 1, 2, 2])
{1}.symmetric_difference()
{1}.symmetric_difference([1], [2])
{1}.union(5)
{1}.intersection([1], 5)
{1}.union([[]])
{1}.intersection([[]])
{1}.difference([[]])
{1}.issubset([1, 2]), {1}.issuperset('a'), {1}.isdisjoint([2]), {1}.issubset({1: 2}), set().issubset([]), set().issuperset([])
{1}.issubset(5)
{1}.issuperset([[]])
{1}.isdisjoint([[]])
{1}.issubset()
{1} <= {1, 2}, {1} < {1}, {1} >= set(), {1} > set(), {1} <= frozenset([1]), {1} == frozenset([1]), {1} != {2}, {1} == [1], {1: 2}.keys() == {1}, {1} == {1: 2}.keys()
{1} <= [1]
{1} < 5
s = {1, 2, 3}; s |= {4}; s &= {1, 4}; s ^= {1, 9}; s -= {9}; s
s |= [5]
s &= 'ab'
s -= {}
s = {1, 2}; s.update(s), s.intersection_update(s), s
s = {1, 2}; s -= s; s
s = {1, 2}; s ^= s; s
s = {1, 2}; s.difference_update(s), s
s = {1, 2}; s.symmetric_difference_update(s), s
s = {1, 2}; s.update([3], 'a', {7: 8}), sorted(map(str, s))
s = {1}; s.update([2], 5)
s
s.update(), s.difference_update(), s.intersection_update(), len(s)
f = frozenset([1]); g = f; f |= {2}; sorted(f), g
frozenset([1]).add
frozenset(f) is f, frozenset() is frozenset(), frozenset([]) is frozenset(), f.copy() is f, set(f) == f
{frozenset([1]): 'f'}[frozenset([1])], {1} in {frozenset([1])}, {frozenset([1])} - {frozenset([1])}
s = {frozenset([1])}; s.remove({1}), s
s = {frozenset([1])}; s.discard({1}), s
{1}.remove({2})
{1}.remove([])
{1}.discard([])
[] in {1}
{1} in {1}
set([1, 2])([3])
set(1)
set([1], [2])
set(iterable=[1])
frozenset(iterable=[1])
set().pop()
{1}.remove(2)
{1}.add([])
{1}.add()
S([1, 2]) == {1, 2}, repr(S([1])), repr(F([1])), repr(S()), repr(F()), repr(frozenset([2])), repr({frozenset()})
hash(F([1, 2])) == hash(frozenset([2, 1]))
S(x=1)
''', globals())

class K(set):
    def __init__(self, *args, extra=None):
        super().__init__(*args)
        self.extra = extra

k = K([1], extra='more')
print(k, k.extra, k.copy().__dict__ if hasattr(k.copy(), '__dict__') else '')
class FK(frozenset):
    def __new__(cls, *args, extra=None):
        self = super().__new__(cls, *args)
        self.extra = extra
        return self
k = FK([1], extra='more')
print(k, k.extra)
s = set()
s.add(FK([1]))
r = [s]
r.append(r)
print(repr(r).replace('FK', 'X'))
