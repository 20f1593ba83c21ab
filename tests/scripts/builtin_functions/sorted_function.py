"""sorted(): arguments, stability, keys that fail, what it accepts."""
from _cases import cases

class OnlyLess:
    def __init__(self, value, tag=''):
        self.value, self.tag = value, tag

    def __lt__(self, other):
        return self.value < other.value

    def __repr__(self):
        return f'{self.value}{self.tag}'

cases('''
sorted([3, 1, 2]), sorted('bca'), sorted({3: 1, 1: 2}), sorted({2, 1}), sorted(range(3, 0, -1)), sorted(iter([2, 1])), sorted(())
sorted([3, 1, 2], reverse=True), sorted([3, 1, 2], reverse=1), sorted([3, 1, 2], reverse=0), sorted([3, 1, 2], reverse=True, key=lambda x: -x)
sorted(['b', 'A', 'c'], key=str.lower), sorted(['b', 'A', 'c'], key=None), sorted([(1, 'b'), (1, 'a'), (0, 'c')], key=lambda t: t[0])
sorted([OnlyLess(2, 'a'), OnlyLess(1, 'b'), OnlyLess(2, 'c'), OnlyLess(1, 'd')]), sorted([OnlyLess(2, 'a'), OnlyLess(1, 'b'), OnlyLess(2, 'c'), OnlyLess(1, 'd')], reverse=True)
sorted()
sorted(5)
sorted([], [])
sorted([], None)
sorted([1], key=5)
sorted([], key=5)
sorted([1], reverse='x')
sorted([1], reverse=None)
sorted([1, 'a'])
sorted(['a', 1])
sorted([1, None, 2])
sorted([1j, 2j])
sorted([1], other=1)
sorted(iterable=[1])
sorted([3, 1, 2], key=lambda x: 1 / (x - 1))
sorted([float('nan'), 1.0, float('nan'), 0.0])[0] is not None
sorted([True, False, 1, 0, 1.0]), sorted([0.0, -0.0]), sorted([-0.0, 0.0])
sorted([10**30, 5, -10**30, 2.5, float('inf'), float('-inf')])
sorted([(1, 'a'), (1,), ()]), sorted([[2], [1, 5], []]), sorted([b'b', b'a', b'']), sorted(['\\U0001f600', '\\uffff', 'z', ''])
sorted([(1, 'a'), (1, 2)])
sorted([1, 2.5, True, 10**20, -1.5])
sorted(range(100), key=lambda x: x % 7)[:20]
''', globals())
