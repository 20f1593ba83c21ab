"""sum(): starts, mixtures of numbers, sequences, what it refuses."""
from fractions import Fraction
from _cases import cases

class A:
    def __init__(self, log):
        self.log = log

    def __add__(self, other):
        return A(self.log + ['add', other])

    def __radd__(self, other):
        return A(self.log + ['radd', other])

class I(int):
    def __add__(self, other):
        return 'own add'

cases('''
sum([]), sum([1, 2, 3]), sum((0.1, 0.2, 0.3)), sum([1, 2.5, 3]), sum([1j, 1]), sum([True, True]), sum({1: 2, 3: 4}), sum(range(101))
sum([2**62, 2**62, 2**62]), sum([2**63, -2**63]), sum([10**30, 1.0]), sum([1, 10**400, -10**400])
sum([10**400, 1.0])
sum([1.0, 10**400])
sum([], 5), sum([1], start=5), sum([], start=()), sum([[1], [2]], []), sum([(1,), (2,)], ()), sum([Fraction(1, 2)] * 3)
sum(['a', 'b'])
sum(['a'], '')
sum([b'a'], b'')
sum([bytearray(b'a')], bytearray())
sum('abc')
sum([], '')
sum([], b'')
sum([[1]], 0)
sum([1], [])
sum(5)
sum()
sum([], 1, 2)
sum(iterable=[1])
sum([1], begin=1)
sum([None])
sum([A([])]).log, sum([1, A([])], 2).log, sum([A(['s']), 5]).log
sum([I(1), 2]), sum([1, I(2)]), sum([I(1)], I(5))
sum([1, 2, float('nan')]), sum([float('inf'), -1]), sum([float('inf'), float('-inf')]), sum([-0.0]), sum([-0.0], -0.0), sum([0.1] * 10), sum([1e16, 1.0, -1e16])
sum([True, 2.0, 3, 4j]), sum([0.5, 2**53, 1])
l = [1]; sum([[2], [3]], l), l
sum([1, 2, 'a'])
sum([1.5, 'a'])
''', globals())

# bytes and views of them: as they are iterated
data = bytes(range(256))
view = memoryview(data)
print(sum(data), sum(bytearray(data)), sum(view), sum(view[3:9]), sum(view[::2]), sum(view[::-1]), sum(view.cast('b')), sum(view.cast('I')))
print(sum(b''), sum(data, 5), sum(data, start=0.5))


class Own(bytes):
    def __iter__(self):
        return iter([1, 2])


print(sum(Own(b'abc')))
view.release()
for odd in view, memoryview(data).cast('B', [16, 16]):
    try:
        print(sum(odd))
    except (ValueError, NotImplementedError) as e:
        print(type(e).__name__, e)
