"""min() and max(): forms, keys, defaults, ties, unordered values."""
from _cases import cases

class Same:
    def __init__(self, name):
        self.name = name

    def __lt__(self, other):
        return False

    __gt__ = __lt__

    def __repr__(self):
        return self.name

class Weird:
    def __gt__(self, other):
        return 'truthy'

    def __lt__(self, other):
        return []

    def __repr__(self):
        return 'Weird'

nan = float('nan')
cases('''
min(1, 2), max(1, 2), min([3, 1, 2]), max('hello'), min({3: 1, 1: 2}), max((x * x for x in range(-3, 3)))
min([Same('a'), Same('b')]), max([Same('a'), Same('b')]), max(Same('a'), Same('b'), key=id and (lambda s: 0))
max(1, 1.0), max(1.0, 1), min(1, 1.0), min(True, 1), max(0.0, -0.0), max(-0.0, 0.0)
max(nan, 1), max(1, nan), min(nan, 1), min(1, nan)
min('a', 'bc', key=len), max(['a', 'bc', 'de'], key=len), min([1, -2, 3], key=abs), max(1, -2, key=None)
min([], default=5), max([], default=None), min((), default=[]), min([1], default=5)
min([])
max(())
min()
max(5)
min(1, 2, default=3)
min(1, 'a')
max([1, 'a'])
min([1, 2], key=5)
min([], key=5, default='d')
max([1, 2], kye=1)
max([1], key=len)
max([1, 2], default=1, key=None, extra=1)
max(Weird(), 1), max(1, Weird()), min(Weird(), 1), min(1, Weird())
min([[1, 2], [1]]), max([(1, 'a'), (1, 'b')]), min({'b', 'a'})
max([1j, 2j])
max(None, 1)
max([3, 1, 2], key=lambda x: -x), min('BaC', key=str.lower)
max(*[1, 2, 3]), max([1, 2], [1, 3]), min(*'cab')
max(iter([2, 7, 3])), min(map(int, '312'))
min([1, 2], key=lambda x: 1 / 0)
''', globals())
