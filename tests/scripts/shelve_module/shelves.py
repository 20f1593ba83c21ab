# shelve: objects kept under names, writeback, protocols, closed shelves
import collections
import os
import shelve
import tempfile


def attempt(text):
    try:
        print(text, '->', eval(text))
    except Exception as error:
        print(text, '!', type(error).__name__, error)


class Point:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return self.x == other.x

    def __repr__(self):
        return f'Point({self.x})'


under = {}
s = shelve.Shelf(under)
s['list'] = [1, [2]]
s['point'] = Point(5)
s['\xe9'] = None
s['list'].append(3)
for text in '''s['list']|s['point']|sorted(s)|len(s)|'point' in s|'zz' in s|s.get('zz')|s.get('zz',1)|s.get('list')|s['zz']|s[1]|s.pop('point')|s.setdefault('new',{})|sorted(s.items(),key=str)|list(s.keys())==list(s)|s.__delitem__('zz')|sorted(under)
s.update(a=1)|s['a']|s.close()|s['a']|len(s)|list(s)|s.__setitem__('a',1)|s.dict|'a' in s|s.close()|s.sync()|1 in s'''.replace('\n', '|').split('|'):
    attempt(text)
w = shelve.Shelf(under, writeback=True)
w['list'].append(4)
w['fresh'] = [0]
w['fresh'].append(1)
print(shelve.Shelf(under)['list'], w['list'], sorted(w.cache))
w.sync()
print(shelve.Shelf(under)['list'], w.cache, w.writeback)
del w['fresh']
w['list'].append(5)
w.close()
print(shelve.Shelf(under)['list'], 'fresh' in shelve.Shelf(under))
for protocol in (0, 2, None):
    box = {}
    with shelve.Shelf(box, protocol, keyencoding='latin-1') as inside:
        inside['k\xfc'] = (1, 'a')
        print(protocol, list(box), box[b'k\xfc'][:2], inside['k\xfc'])
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, 'kept')
    with shelve.open(path) as db:
        db['one'] = {'deep': [1, 2]}
        db['two'] = Point(2)
        print(type(db).__name__, isinstance(db, collections.abc.MutableMapping))
    with shelve.open(path, writeback=True) as db:
        db['one']['deep'].append(3)
        print(sorted(db), db['two'])
    with shelve.open(path, 'r') as db:
        print(db['one'], len(db))
    with shelve.open(path, 'n') as db:
        print(len(db))
    try:
        shelve.open(os.path.join(folder, 'none'), 'r')
    except Exception as error:
        print(error)


class Ordered(dict):
    def first(self):
        self.keys_left = iter(sorted(self))
        return self.__next__()

    def __next__(self):
        key = next(self.keys_left)
        return key, self[key]

    def last(self):
        return max(self.items())

    previous = last

    def set_location(self, key):
        return key.encode(), self[key.encode()]


b = shelve.BsdDbShelf(Ordered())
b['x'], b['y'] = 1, [2]
print(b.first(), b.next(), b.last(), b.previous(), b.set_location('x'), shelve.__all__)
