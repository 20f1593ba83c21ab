# what happens to iterators and searches when the deque changes meanwhile
from _collections import deque
import gc, weakref, sys

for name, change in (('append', lambda d: d.append(1)), ('pop', lambda d: d.pop()), ('rotate', lambda d: d.rotate(1)), ('clear', lambda d: d.clear()),
                     ('set', lambda d: d.__setitem__(2, 5)), ('reverse', lambda d: d.reverse()), ('extend nothing', lambda d: d.extend([])),
                     ('rotate nothing', lambda d: d.rotate(0)), ('insert', lambda d: d.insert(0, 1)), ('remove', lambda d: d.remove(1)), ('del', lambda d: d.__delitem__(1))):
    for make in (iter, reversed):
        d = deque([1, 2, 3])
        it = make(d)
        next(it)
        change(d)
        got = []
        for _ in range(2):
            try:
                got.append(next(it))
            except (RuntimeError, StopIteration) as error:
                got.append('%s: %s' % (type(error).__name__, error))
        print(name, type(it).__name__, got, it.__length_hint__())
class Meddler:
    def __init__(self, d, answer=False): self.d, self.answer = d, answer
    def __eq__(self, other):
        self.d.clear()
        return self.answer
for text in ('d.index(1)', 'd.remove(1)', 'd.count(1)', '1 in d', 'd == deque([1, 2])', 'd < deque([1, 2])'):
    for answer in (False, True):
        d = deque()
        d.append(Meddler(d, answer))
        d.append(2)
        try:
            print(text, answer, eval(text))
        except Exception as error:
            print(text, answer, type(error).__name__, error)
class Grower:
    def __init__(self, d): self.d = d
    def __repr__(self):
        self.d.append(7)
        return 'G'
d = deque()
d.append(Grower(d))
print(d)
it = iter(deque([1]))
print(next(it), next(it, 'end'), next(it, 'end'))
def adds():
    for i in range(3):
        d.append('+')
        yield i
d = deque('a')
d.extend(adds())
print(d)
def fails():
    yield 1
    raise KeyError('stop')
try:
    d.extend(fails())
except KeyError as error:
    print(error, d)
try:
    d += fails()
except KeyError as error:
    print(error, len(d))
# items that look at the deque when they leave
class Leaving:
    def __init__(self, n): self.n = n
    def __del__(self): print('leaves', self.n, len(d))
d = deque(maxlen=2)
for n in range(4):
    d.append(Leaving(n))
d.appendleft(Leaving(4))
d[0] = None
d.clear()
# cycles and weak references
class Node: pass
node = Node()
node.d = deque([node])
node.d.append(node.d)
ref, dref = weakref.ref(node), weakref.ref(node.d)
print(dref() is node.d)
del node
gc.collect()
print(ref(), dref())
x = object()
base = sys.getrefcount(x)
d = deque([x] * 5)
e = d.copy() + d
print(sys.getrefcount(x) - base)
del d, e
print(sys.getrefcount(x) - base)
a, b = deque(), deque()
a.append(b); b.append(a)
try:
    a == b
except RecursionError:
    print('RecursionError')
a.clear()
