# A list that nobody has is added to another: what is in both counts as it must, and nothing else changes. Starred targets take the rest.
import sys

thing = object()
things = [thing, thing]


def both(k):
    return [thing] * k + [thing] * k


made = both(3)
print(sys.getrefcount(thing), len(made))
del made
print(sys.getrefcount(thing))
joined = [0] + things
print(joined[1] is thing, sys.getrefcount(thing), things == [thing, thing], joined[:2] + joined[2:] == joined)
joined += [1] + [2] + things[:1]
print(len(joined), sys.getrefcount(thing))
del joined
other = things
things = things + [thing]
print(len(other), len(things), [] + [] + [1] + [], [*range(5)] + [6] * 3, [[]] + [[]])
print([sys.getsizeof([None] * n + [1]) - sys.getsizeof([None] * (n + 1)) for n in range(12)])


class Kept(list):
    def __radd__(self, left):
        return 'asked', left


print([1] + Kept([2]), type(Kept([1]) + [2]), type(Kept([1])[:] + [2]))
for right in (1, (2,), None):
    try:
        print([1] + right)
    except TypeError as error:
        print(error)
first, *rest = things
print(len(rest), sys.getrefcount(thing))
*rest, last = (thing,) * 4
print(len(rest), sys.getrefcount(thing), type(rest))
first, *rest, last = [1, 2]
print(first, rest, last)
del first, rest, last
print(sys.getrefcount(thing))
for short in ([1], (), 'a', iter([1])):
    try:
        first, *rest, last = short
    except ValueError as error:
        print(error)
