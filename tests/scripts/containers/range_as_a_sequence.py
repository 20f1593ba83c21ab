"""range: comparison, hash, membership, index, count, slices, huge bounds, what it refuses."""
from _cases import cases

class I:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value

class E:
    def __eq__(self, other):
        return other == 3

cases('''
range(5), range(1, 5), range(0, 10, 3), range(5, 0, -1), range(0), range(I(1), I(5), I(2)), range(True), range(10**30)
range()
range(1, 2, 3, 4)
range(1.0)
range('a')
range(None)
range(1, 2, 0)
range(1, 2, 1.5)
range(stop=5)
range(I('x'))
len(range(5)), len(range(0, 10, 3)), len(range(10, 0, -3)), len(range(5, 0)), len(range(2**63 - 1)), len(range(-2**62, 2**62 - 1))
len(range(2**63))
len(range(-10**30, 10**30))
bool(range(0)), bool(range(10**30)), bool(range(5, 5)), bool(range(1, 0, -10**20))
range(5) == range(0, 5, 1), range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), range(3) == [0, 1, 2], range(1) != range(2), range(0, 1, 5) == range(0, 1, 7), range(10**30, 10**30 + 5, 9) == range(10**30, 10**30 + 1)
range(3) < range(4)
hash(range(0, 3, 2)) == hash(range(0, 4, 2)), hash(range(5, 5)) == hash(range(0)), hash(range(1)) == hash(range(0, 1, 9))
3 in range(5), 3.0 in range(5), 3.5 in range(5), True in range(2), '3' in range(5), None in range(3), 10**30 in range(10**31), -1 in range(5), 4 in range(0, 10, 3), 9 in range(0, 10, 3), 6 in range(10, 0, -2), E() in range(5), E() in range(3), 3j * 1j in range(-5, 5), I(3) in range(5)
range(5).index(3), range(0, 10, 3).index(9), range(5).index(3.0), range(10**30, 10**30 + 5).index(10**30 + 2), range(5).index(E())
range(5).index(7)
range(5).index(3.5)
range(5).index('a')
range(5).index()
range(5).index(1, 2)
range(5).count(3), range(5).count(9), range(5).count(3.0), range(5).count('a'), range(5).count(E())
range(10)[3], range(10)[-1], range(0, 10, 3)[2], range(10**30)[10**29], range(10**30)[-1], range(10)[I(2)]
range(10)[10]
range(10)[-11]
range(10)['a']
range(10)[1.0]
range(10)[10**30]
range(10)[2:5], range(10)[::-1], range(10)[::3], range(10)[20:], range(10)[-3:], range(10)[5:2], range(1, 20, 3)[1:5:2], range(10**30)[10**29:10**30:10**28], range(5)[::-2], range(0)[::-1], range(10)[::-10**30]
range(5)[::0]
range(5).start, range(1, 5, 2).stop, range(1, 5, 2).step, range(True, 5).start is True, type(range(True).stop)
range(5).start = 1
del range(5).step
range(5).x = 1
list(range(10**30, 10**30 + 3)), list(range(2**63 - 2, 2**63 + 1)), list(range(-2**63 + 1, -2**63 - 2, -1)), list(reversed(range(10**20, 10**20 + 2))), list(range(0, 10**30, 10**30 - 1))
iter(range(3)).__length_hint__(), iter(range(10**20)).__length_hint__(), list(iter(range(3)).__reduce__()[1]), type(iter(range(1))).__name__, type(iter(range(2**70))).__name__, type(reversed(range(1))).__name__
range(3).__reduce__(), range(1, 10**30, 3).__reduce__()
range(3) + range(3)
range(3) * 2
max(range(10)), min(range(5, 0, -1)), sum(range(10**3)), sorted(range(5, 0, -1)), tuple(range(3)), [*range(2)], set(range(2)), max(range(0), default='none')
class R(range): pass
repr(range(10**30, 0, -1)), str(range(1, 2)), f'{range(3)}'
import collections.abc; isinstance(range(1), collections.abc.Sequence), isinstance(range(1), collections.abc.Hashable)
''', globals())
