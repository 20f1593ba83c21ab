# count, cycle, repeat
from itertools import count, cycle, repeat, islice
import sys

def take(n, it):
    return list(islice(it, n))

print(take(5, count()), take(3, count(10)), take(4, count(0, 3)), take(4, count(5, -2)), take(3, count(1, 0)))
print(take(4, count(0.5)), take(4, count(1, 0.25)), take(3, count(1j, 2)), take(3, count(True)), take(3, count(True, True)), take(3, count(True, 2)))
print(take(4, count(2**63 - 2)), take(4, count(-2**63 + 1, -1)), take(4, count(2**63 - 5, 4)), take(2, count(2**70, 2**70)), take(3, count(-2**64)))
big = count(2**63 - 2)
print(next(big), next(big), next(big), repr(big))
print(repr(count(3)), repr(count(3, 2)), repr(count(3.5)), repr(count(3, 1.0)), repr(count(2**80, 5)), repr(count(-3, -1)))
class Named(count):
    pass
print(repr(Named(4)), repr(Named(4, 7)), next(Named(9)))
c = count(1, 2)
print(iter(c) is c, next(c), next(c), c)
class Add:
    def __init__(self, text): self.text = text
    def __add__(self, other): return Add(self.text + '+' + str(other))
    def __int__(self): return 1
    def __repr__(self): return 'Add(%s)' % self.text
print(take(3, count(Add('x'), 4)))
class Bad(Add):
    def __add__(self, other): raise KeyError('no')
it = count(Bad('y'))
for _ in range(2):
    try:
        print(next(it))
    except KeyError as error:
        print('KeyError', error)
from_zip = list(zip('abc', count(7)))
print(from_zip)

print(take(7, cycle('abc')), take(3, cycle([])), take(4, cycle([None])))
source = iter('xyz')
it = cycle(source)
print(next(it), next(source), take(5, it))
def failing():
    yield 1
    yield 2
    raise ValueError('stop here')
it = cycle(failing())
print(next(it), next(it))
for _ in range(2):
    try:
        print(next(it))
    except ValueError as error:
        print('ValueError', error)
saved = []
it = cycle([])
it.__setstate__((saved, True))
saved += [1, 2]
print(take(5, it))
saved.append(3)
print(take(5, it))
saved.clear()
print(take(2, it))
for state in (None, 5, (), ([],), ([], 'a'), ('a', 1), ([], 1, 2)):
    try:
        print(cycle('ab').__setstate__(state))
    except TypeError as error:
        print(error)

print(list(repeat('x', 3)), take(3, repeat(None)), list(repeat(1, 0)), list(repeat(1, -1)), list(repeat(object='k', times=2)))
r = repeat([], 3)
print(r, next(r) is next(r), r, len(list(r)), r, next(r, 'end'))
print(repr(repeat('a')), repr(repeat('a', 5)), repr(repeat((1,), times=1)))
class Again(repeat):
    def extra(self): return 'extra'
print(repr(Again(2, 2)), Again(2).extra(), list(map(pow, range(4), repeat(2))), list(map(pow, range(4), Again(3))))
print(repeat(1, 7).__length_hint__(), len(list(repeat(1, 7))))
endless = []
endless.append(repeat(endless))
print(endless)
x = object()
before = sys.getrefcount(x)
held = repeat(x, 2)
print(sys.getrefcount(x) - before)
next(held), next(held)
print(sys.getrefcount(x) - before)
del held
print(sys.getrefcount(x) - before)
