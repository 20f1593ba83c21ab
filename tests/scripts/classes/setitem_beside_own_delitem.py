# A class that defines __delitem__ alone: item assignment is still its base's, checks and counts included.
import sys
from collections import Counter


class Key(str):
    def __hash__(self):
        print('hashed', sys.getrefcount(self))
        return str.__hash__(self)


class Kept(dict):
    def __delitem__(self, key):
        print('keeps', key)


class Row(list):
    def __delitem__(self, index):
        list.__delitem__(self, index)


class Stranger:
    __setitem__ = dict.__setitem__

    def __delitem__(self, key):
        pass


class Odd(dict):
    __setitem__ = dict.__contains__

    def __delitem__(self, key):
        pass


kept, key, row = Kept(), Key('a'), Row([1, 2])
kept[key] = 1
kept['b'] = 2
del kept['b']
row[0] = 5
row[-1:] = [7, 8]
del row[1]
print(kept, row)


def assign(target, key, value):
    try:
        target[key] = value
        print(target)
    except Exception as e:
        print(type(e).__name__, e)


assign(Stranger(), 1, 2)
assign(Odd(), 1, 2)
assign(row, 9, 1)
assign(kept, [], 1)
counter = Counter('abca')
for letter in 'aab':
    counter[letter] += 1
del counter['never there']
print(counter)
Kept.__setitem__ = lambda self, key, value: print('own', key, value)
assign(kept, 'c', 3)
