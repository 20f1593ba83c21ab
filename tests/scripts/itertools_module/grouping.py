# groupby
from itertools import groupby

print([(k, list(g)) for k, g in groupby('aabbbca')], list(groupby([])), [(k, len(list(g))) for k, g in groupby([1, 1.0, True, 2])])
print([(k, list(g)) for k, g in groupby(range(10), lambda x: x // 4)], [(k, list(g)) for k, g in groupby(['a', 'B', 'b'], key=str.lower)])
print([k for k, g in groupby('aabbc')], [k for k, g in groupby('aabbc', None)])
# groups that are not read to the end, or too late
groups = list(groupby('aabb'))
print([(k, list(g)) for k, g in groups])
g = groupby('aaabbbcc')
k, first = next(g)
print(k, next(first))
k, second = next(g)
print(k, list(first), next(second), list(second), list(second))
k, third = next(g)
print(k, next(third), next(third), next(third, 'end'), next(g, 'end'), next(third, 'end'))
# nested
data = [(1, 'a', 10), (1, 'a', 20), (1, 'b', 30), (2, 'b', 40)]
for k, g in groupby(data, lambda r: r[0]):
    for k2, g2 in groupby(g, lambda r: r[1]):
        print(k, k2, [r[2] for r in g2])
# errors in the iterable, the key and the comparison
def broken():
    yield 1
    yield 1
    raise ValueError('broken')
g = groupby(broken())
k, group = next(g)
try:
    print(k, next(group), next(group), next(group))
except ValueError as error:
    print(error)
print(next(g, 'end'))
try:
    next(groupby('ab', len and (lambda x: 1 // 0)))
except ZeroDivisionError as error:
    print(error)
class Key:
    def __init__(self, v): self.v = v
    def __eq__(self, other):
        if self.v == 3 or other.v == 3: raise KeyError('eq')
        return self.v == other.v
g = groupby([1, 1, 3, 4], Key)
k, group = next(g)
try:
    list(group)
except KeyError as error:
    print('KeyError', error)
try:
    next(g)
except KeyError as error:
    print('KeyError', error)
# iterators
g = groupby('ab')
print(iter(g) is g, type(next(g)[1]).__name__)
class Sub(groupby):
    pass
print([(k, list(v)) for k, v in Sub('aab')])
# a comparison that reads on meanwhile
class Odd:
    def __init__(self, v): self.v = v
    def __repr__(self): return 'Odd(%r)' % self.v
    def __eq__(self, other):
        global reading
        if reading:
            reading = False
            try:
                list(held)
            except Exception as error:
                print(type(error).__name__)
        return self.v == other.v
reading = False
g = groupby([1, 1, 1, 2], Odd)
k, held = next(g)
reading = True
print(len(list(held)))
print(next(g, 'end'))
