"""Iterators that are at their end stay there, whatever happens to what they went over."""
class Sequence:
    def __init__(self):
        self.items = [1]

    def __getitem__(self, index):
        return self.items[index]

    def __len__(self):
        return len(self.items)

l, b, d, s, q = [1], bytearray(b'a'), {1: 1}, {1}, Sequence()
import array, collections
a, k = array.array('i', [1]), collections.deque([1])
iterators = {'list': iter(l), 'reversed list': reversed(l), 'bytearray': iter(b), 'dict': iter(d), 'values': iter(d.values()), 'set': iter(s), 'sequence': iter(q), 'array': iter(a), 'deque': iter(k),
             'enumerate': enumerate(l), 'zip': zip(l), 'map': map(str, l), 'filter': filter(None, l), 'call': iter(lambda: l.pop() if l else None, None), 'reversed sequence': reversed(q)}
for name, it in iterators.items():
    if name == 'call':
        continue
    print(name, len(list(it)), end='; ')
l.append(2)
b.append(2)
d[2] = 2
s.add(2)
q.items.append(2)
a.append(2)
k.append(2)
print()
for name, it in iterators.items():
    try:
        print(name, next(it, 'end'), next(it, 'end'), getattr(it, '__length_hint__', lambda: 'no hint')())
    except Exception as error:
        print(name, type(error).__name__, error)
for name, it in iterators.items():
    if hasattr(it, '__reduce__') and name in ('list', 'reversed list', 'bytearray', 'sequence', 'dict', 'set', 'array'):
        print(name, [part if not callable(part) else part.__name__ for part in it.__reduce__()])
