"""reversed(): __reversed__, sequences, what has no order, exhaustion and state."""
from _cases import cases

class Own:
    def __reversed__(self):
        return iter('own')

class Blocked:
    __reversed__ = None

    def __len__(self):
        return 1

    def __getitem__(self, index):
        return index

class Sequence:
    def __init__(self, length):
        self.length = length

    def __len__(self):
        return self.length

    def __getitem__(self, index):
        if index == 7:
            raise IndexError
        return index * 2

class NoLength:
    def __getitem__(self, index):
        return index

cases('''
list(reversed([1, 2, 3])), list(reversed((1, 2))), list(reversed('ab')), list(reversed(range(3))), list(reversed({1: 2, 3: 4}))
list(reversed({1: 2, 3: 4}.items())), list(reversed({1: 2, 3: 4}.values())), list(reversed(b'ab')), list(reversed(bytearray(b'ab')))
list(reversed(memoryview(b'ab')))
list(reversed(Own())), list(reversed(Sequence(3))), list(reversed(Sequence(0))), list(reversed(Sequence(9)))
reversed(Blocked())
reversed(NoLength())
reversed({1})
reversed(5)
reversed(iter([]))
reversed()
reversed([], [])
reversed(sequence=[])
reversed(Sequence(-1))
reversed(Sequence('x'))
r = reversed(Sequence(3))
r.__length_hint__(), next(r), r.__length_hint__(), r.__reduce__()[2], r.__setstate__(0), next(r), next(r, 'end'), r.__length_hint__(), r.__reduce__()[0:1] == (reversed,)
r = reversed([1, 2, 3]); r.__setstate__(10), next(r), r.__setstate__(-5), next(r, 'end')
l = [1, 2, 3]; r = reversed(l); l.append(4); next(r), l.clear(), next(r, 'end')
l = [1, 2, 3]; r = reversed(l); next(r), l.extend([5, 6]), list(r)
type(reversed([])).__name__, type(reversed(())).__name__, type(reversed(range(1))).__name__, type(reversed('')).__name__, type(reversed({})).__name__
d = {1: 2, 3: 4}; r = reversed(d); d[5] = 6; next(r)
list(reversed(type('T', (tuple,), {'__reversed__': lambda self: [9]})((1, 2))))
''', globals())
