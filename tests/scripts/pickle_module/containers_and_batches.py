"""Containers: empty, of one item, and across the batches of a thousand."""
import binascii
import pickle

def shown(data):
    return data if len(data) < 90 else (len(data), binascii.crc32(data))

values = [(), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), [], [1], [1, 2], list(range(1000)), list(range(1001)), list(range(2001)), {}, {1: 2},
          {1: 2, 'a': [1]}, dict.fromkeys(range(1000)), dict.fromkeys(range(1001)), set(), {7}, frozenset(), frozenset([7]), set(range(1000)), frozenset(range(1000)), set(range(1001)),
          frozenset(range(1001)), [[]] * 3, [(), ((),)], range(3), range(1, 10**30, 7), slice(1, None, 3)]
for value in values:
    for protocol in range(6):
        data = pickle.dumps(value, protocol)
        print(protocol, type(value).__name__, len(value) if hasattr(value, '__len__') and len(value) < 10**9 else '', shown(data), pickle.loads(data) == value) \
            if not (isinstance(value, range) and value.stop > 2**62) else print(protocol, shown(data), pickle.loads(data) == value)

class Items(list):
    pass

class Pairs(dict):
    pass

for value in (Items(range(1001)), Pairs(zip(range(1001), range(1001)))):
    for protocol in range(6):
        data = pickle.dumps(value, protocol)
        print(protocol, type(value).__name__, shown(data), pickle.loads(data) == value)
