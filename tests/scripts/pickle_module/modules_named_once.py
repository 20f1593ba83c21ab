"""Whether the name of a module is the same text for two names, as the bytes from protocol 4 on show."""
import array
import collections
import datetime
import functools
import operator
import pickle

values = [datetime.timezone.utc, [datetime.date(2020, 1, 2), datetime.time(1)], [collections.deque(), collections.OrderedDict()], array.array('B', b'a'),
          [operator.itemgetter(1), operator.attrgetter('a')], [functools.partial(int), functools.reduce], [ValueError(1), KeyError(2), range(3)]]
for value in values:
    for protocol in (3, 4, 5):
        print(protocol, pickle.dumps(value, protocol))

class Attributes:
    __slots__ = ('slot',)

for described in (int.real, type(datetime.date.day), Attributes.slot, str.upper, dict.fromkeys, [].append):
    try:
        print(described.__name__, pickle.loads(pickle.dumps(described)) == described)
    except Exception as error:
        print(type(error).__name__, error)
