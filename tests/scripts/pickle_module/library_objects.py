"""Objects of the library's types."""
import array
import collections
import fractions
import functools
import operator
import pickle
import random
import types

Point = collections.namedtuple('Point', 'x y')
values = [Point(1, 2), collections.OrderedDict(a=1, b=2), collections.defaultdict(list, {1: [2]}), collections.Counter('aab'), collections.deque([1, 2, 3], 5),
          collections.deque([1]), collections.ChainMap({1: 2}, {}), collections.UserList([1]), collections.UserDict(a=1), collections.UserString('s'),
          array.array('i', [1, 2, 3]), array.array('d', [1.5]), array.array('u', 'ab\u20ac'), fractions.Fraction(1, 3), functools.partial(int, '7', base=8),
          operator.itemgetter(1, 2), operator.attrgetter('a.b'), operator.methodcaller('x', 1, k=2), types.SimpleNamespace(a=1), list[int],
          dict[str, list[int]], int | str, KeyError('k'), OSError(2, 'no', 'file'), UnicodeDecodeError('utf-8', b'abc', 0, 1, 'reason'), StopIteration(5)]
for value in values:
    for protocol in range(6):
        data = pickle.dumps(value, protocol)
        again = pickle.loads(data)
        print(protocol, data, type(again) is type(value), repr(again) == repr(value))
generator = random.Random(5)
generator.random()
again = pickle.loads(pickle.dumps(generator))
print(again.random() == generator.random(), again.getstate() == generator.getstate())
