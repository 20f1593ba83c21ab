"""Iterators of user classes that fail, end late or lie, in everything that iterates."""
class Fails:
    def __init__(self, at, error):
        self.at, self.error, self.n = at, error, 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > self.at:
            raise self.error
        return self.n

class ReturnsNone:
    def __iter__(self):
        return None

class NoNext:
    def __iter__(self):
        return object()

class IterRaises:
    def __iter__(self):
        raise KeyError('iter')

class ClassIter:
    __iter__ = 5

uses = {
    'list': list, 'tuple': tuple, 'set': set, 'frozenset': frozenset, 'sum': sum, 'max': max, 'sorted': sorted, 'any': lambda x: any([False for _ in x]), 'dict': lambda x: dict((i, i) for i in x), 'bytes': bytes, 'bytearray': bytearray,
    'join': lambda x: ''.join(map(str, x)), 'unpack': lambda x: (lambda a, b, c: (a, b, c))(*x), 'assign': lambda x: exec('a, b = x', {'x': x}), 'star': lambda x: [*x], 'in': lambda x: 99 in x, 'zip': lambda x: list(zip(x, 'ab')), 'enumerate': lambda x: list(enumerate(x)),
    'extend': lambda x: [].extend(x), 'slice': lambda x: [0].__setitem__(slice(0, 0), x), 'update': lambda x: set().update(x), 'map': lambda x: list(map(str, x)), 'comprehension': lambda x: [i for i in x], 'for': lambda x: exec('for i in x: pass', {'x': x}),
    'min default': lambda x: min(x, default='d'), 'isdisjoint': lambda x: {50}.isdisjoint(x), 'fromkeys': dict.fromkeys, 'all': all, 'next': lambda x: next(iter(x)), 'reversed': lambda x: list(reversed(list(x))), 'set literal': lambda x: {*x}, 'print': lambda x: print(*x),
}
sources = {'stop': lambda: Fails(3, StopIteration), 'stop with value': lambda: Fails(0, StopIteration(7)), 'error': lambda: Fails(2, ValueError('third')), 'type error': lambda: Fails(0, TypeError('odd')), 'None': ReturnsNone, 'no next': NoNext, 'iter raises': IterRaises, 'class attribute': ClassIter}
for source, make in sources.items():
    for name, use in uses.items():
        try:
            print(source, name, use(make()))
        except Exception as error:
            print(source, name, type(error).__name__, error)
