# (a, b) < (c, d) and its like: what is asked of the items, in which order, with which results, errors and counts.
import sys


class Item:
    def __init__(self, name, equal=False, less=False):
        self.name, self.equal, self.less = name, equal, less

    def __eq__(self, other):
        print(f'{self.name}=={other.name if isinstance(other, Item) else other}', end=' ')
        if isinstance(self.equal, Exception):
            raise self.equal
        return self.equal

    def __lt__(self, other):
        print(f'{self.name}<{other.name if isinstance(other, Item) else other}', end=' ')
        return self.less

    def __del__(self):
        print(f'del {self.name}', end=' ')


class Answer:
    def __init__(self, truth):
        self.truth = truth

    def __bool__(self):
        print('asked for truth', end=' ')
        return self.truth

    def __repr__(self):
        return f'Answer({self.truth})'


class Point(tuple):
    def __eq__(self, other):
        return f'Point with {other!r}'

    def __lt__(self, other):
        return 'less'


def value(x):
    print(f'<{x}>', end=' ')
    return x


a, b, c = Item('a'), Item('b', equal=True), Item('c', less=Answer(True))
print((a, b) == (a, c), (b, a) == (c, a), (a, b) != (b, b), (b, 1) < (b, 2), (c, 1) < (a, 2), (1, c) <= (1, a) if 0 else '')
print((1, 2) < (1, 2, 3) if value(1) else '', (value(1), 2, 3) > (1, 2), (value(1),) == (1, 2), (value(1), value(2)) == (value(1), value(3)))
if (c, 1) < (b, 2):
    print('yes')
if not (value(1), 2) >= (1, value(3)):
    print('no')
pair, empty, point = (1, 2), (), Point((1, 2))
print((value(1), 2) == pair, pair == (value(1), 2), (value(1), 2) < empty, (value(0), 1) < pair, pair > (value(1), 1), (value(1), 2) != [1, 2])
print((value(1), 2) == point, point == (value(1), 2), (value(1), 2) < point, point > (value(1), 2), (value(1), 2) != point)
print(None == (value(1), 2), (value(1), 2) == None, 'x' != (value(1),), (value(1), 2) in [(1, 2)], (value(1),) is pair)
print((value(nan := float('nan')),) == (nan,), (float('nan'), 1) == (float('nan'), 1), (nan, 1) < (nan, 2), (1, nan) <= (1, nan), (1.0, True) == (1, 1))
print(1 < (value(2)) < 3, (1, 2) < (1, value(3)) < (2, 0), (1, 2) == (1, value(2)) == pair)
for compare in (lambda: (1, 'a') < (1, 2), lambda: (value(1), 2) < 3, lambda: 3 >= (value(1), 2), lambda: (1, None) > (1, 2, 3), lambda: (value(1),) < [1],
                lambda: (Item('x', equal=ValueError('no')), 1) == (1, 1), lambda: (1, undefined) == (1, 2)):
    try:
        print(compare())
    except Exception as error:
        print(f'{type(error).__name__}: {error}')
        error.__traceback__ = None
print((Item('l1', equal=True), Item('l2', equal=True)) == (Item('r1'), Item('r2')), 'gone')
if (Item('l1'), Item('l2')) == (Item('r1'), Item('r2')):
    pass
print('gone too')


class Counted:
    def __eq__(self, other):
        return sys.getrefcount(self), sys.getrefcount(other)


x, y = Counted(), Counted()
print((x, 1) == (y, 1), (x, x) == (y, y) and 1, (1, x) < (1, x))


class Nested:
    def __init__(self):
        self.inside = None

    def __eq__(self, other):
        return (self.inside, 1) == (other.inside, 1)


left, right = Nested(), Nested()
left.inside, right.inside = left, right
try:
    left == right
except RecursionError as error:
    print(error)
stars = [1, 2]
print((*stars, 3) == (1, 2, 3), (value(1), *stars) < (1, 1, 3), (value(1), 2) == (*stars,))
print([(x, y) for x in range(3) for y in range(3) if (x, y) > (y, x)], (value(1), (2, value(3))) == (1, (2, 3)))
total = 0
for i in range(300):
    total += (i % 7, i) < (3, 250) and (i, 'even') != (i, 'odd' if i % 2 else 'even')
print(total)
