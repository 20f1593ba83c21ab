# What a for loop holds: its iterable lives as long as the loop, the item until the next one, and both go when the loop is left.
import sys


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(f'-{self.name}', end=' ')

    def __repr__(self):
        return self.name


class Bag(Thing):
    def __init__(self, name, n):
        super().__init__(name)
        self.n = n

    def __iter__(self):
        return (Thing(f'{self.name}{i}') for i in range(self.n))


class Counter(Thing):
    def __init__(self, name, n):
        super().__init__(name)
        self.left = n

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration
        self.left -= 1
        return Thing(f'{self.name}{self.left}')


def over(make, leave):
    for item in make():
        print(item, end=' ')
        if leave == 'break':
            break
        if leave == 'return':
            return
        if leave == 'continue':
            continue
        if leave == 'raise':
            raise ValueError
    else:
        print('else', end=' ')
    print('end', end=' ')


for make in (lambda: Bag('b', 2), lambda: Counter('c', 2), lambda: [Thing('l0'), Thing('l1')], lambda: (Thing('t0'), Thing('t1')), lambda: {Thing('d0'): 1, Thing('d1'): 2},
             lambda: {'k': Thing('v0'), 'm': Thing('v1')}.values(), lambda: map(Thing, 'xy'), lambda: enumerate([Thing('e0'), Thing('e1')]), lambda: zip([Thing('z0')], [Thing('y0')]),
             lambda: reversed([Thing('r0'), Thing('r1')]), lambda: (Thing(f'g{i}') for i in range(2)), lambda: filter(None, [Thing('f0'), Thing('f1')]),
             lambda: [Thing(f'p{i}') for i in range(2)], lambda: iter([Thing('i0'), Thing('i1')]), lambda: range(2)):
    for leave in ('break', 'return', 'continue', 'raise', None):
        try:
            over(make, leave)
        except ValueError as error:
            print('raised', end=' ')
            del error
        print('|', end=' ')
    print()


def rebinds():
    items = [Thing('first'), Thing('second')]
    for item in items:
        items = None
        print(item, end=' ')
    print('done', end=' ')


def changes():
    items = [Thing('a'), Thing('b'), Thing('c'), Thing('d')]
    for item in items:
        print(item, len(items), end=' ')
        items.pop()
    print('done', end=' ')


def counts():
    item = None
    seen = []
    for item in [object(), object()]:
        seen.append(sys.getrefcount(item))
    for item in (object() for _ in range(2)):
        seen.append(sys.getrefcount(item))
    for _, item in enumerate([object()]):
        seen.append(sys.getrefcount(item))
    for item, in [[object()]]:
        seen.append(sys.getrefcount(item))
    return seen


def nested():
    for outer in Bag('o', 2):
        for inner in Bag(f'{outer}i', 2):
            if inner.name.endswith('1'):
                break
    print('done', end=' ')


for function in (rebinds, changes, counts, nested):
    print(function() or '')
