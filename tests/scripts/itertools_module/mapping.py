# accumulate, pairwise, starmap, islice
from itertools import accumulate, pairwise, starmap, islice

print(list(accumulate(range(6))), list(accumulate([])), list(accumulate([7])), list(accumulate('abc')), list(accumulate([], initial=3)))
print(list(accumulate([3, 1, 4, 1, 5], max)), list(accumulate([1, 2, 3, 4], lambda a, b: a * b)), list(accumulate([1, 2], initial=10)))
print(list(accumulate([1, 2], None)), list(accumulate([1, 2], None, initial=None)), list(accumulate([1, 2], func=min, initial=-1)))
print(list(accumulate([[1], [2]], initial=[])), list(accumulate([1, 2.5, 3j])))
it = accumulate([1, 2, 'x', 4])
for _ in range(5):
    try:
        print(next(it, 'end'))
    except TypeError as error:
        print(error)
it = accumulate([1, 2, 3], lambda a, b: 1 // 0)
for _ in range(4):
    try:
        print(next(it, 'end'))
    except ZeroDivisionError as error:
        print(error)
print(list(accumulate(iter([1, None]), lambda a, b: b)), list(accumulate([None, None, 1], lambda a, b: (a, b))))

print(list(pairwise('')), list(pairwise('a')), list(pairwise('ab')), list(pairwise('abcd')), list(pairwise(range(3))))
def broken():
    yield 1
    yield 2
    raise OSError('gone')
it = pairwise(broken())
print(next(it))
for _ in range(2):
    try:
        print(next(it))
    except (OSError, StopIteration) as error:
        print(type(error).__name__, error)
class Again:
    "an iterator that asks the pairwise over it"
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n == 2:
            return next(self.over, 'inner end')
        if self.n > 5: raise StopIteration
        return self.n
source = Again()
source.over = pairwise(source)
print(list(source.over))

print(list(starmap(pow, [(2, 5), (3, 2)])), list(starmap(max, ['ab', [3, 1], (5, 2)])), list(starmap(print, [])), list(starmap(lambda *a: a, [(), (1,), range(3)])))
for args in ([3], [None], [(1,)], [(1, 2, 3)]):
    try:
        print(list(starmap(lambda a, b: a, args)))
    except TypeError as error:
        print(error)
print(list(starmap(lambda **k: 1, [()])))

letters = 'abcdefgh'
for arguments in ((0,), (3,), (99,), (None,), (2, 5), (2, None), (5, 2), (1, 7, 2), (0, None, 3), (None, None, None), (None, 4), (3, 3), (7, 8, 5), (99, 100)):
    print(arguments, ''.join(islice(letters, *arguments)), letters[slice(*arguments)])
# how far the iterator has been asked
for arguments in ((0,), (3,), (2, 2), (1, 8, 3), (2, 5), (3, 1), (1, 4, 2), (0, 6, 4)):
    it = iter(range(10))
    print(arguments, list(islice(it, *arguments)), next(it))
class Index:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
print(list(islice('abcdef', Index(1), Index(5), Index(2))))
class BadIndex:
    def __index__(self): raise KeyError('hidden')
for arguments in ((BadIndex(),), (BadIndex(), 3), (0, BadIndex()), (0, 3, BadIndex())):
    try:
        islice('abc', *arguments)
    except ValueError as error:
        print(error)
it = islice(iter(range(100)), 2, None, 3)
print(next(it), next(it), next(it))
# the iterator is let go at the end
import sys
class Source:
    def __iter__(self): return self
    def __next__(self): return 1
s = Source()
base = sys.getrefcount(s)
it = islice(s, 2)
print(sys.getrefcount(s) - base, list(it), sys.getrefcount(s) - base)
