# subclasses of deque, repr, comparison, and what copying needs
from _collections import deque

class S(deque):
    pass
print(S([1], 3), S('ab') + deque('c'), type(S('ab') + deque('c')).__name__, type(S('ab').copy()).__name__, type(S('a') * 2).__name__, S('ab', 2).copy())
class E(deque):
    def __init__(self, *a, **k):
        deque.__init__(self, *a, **k)
        self.z = 1
e = E('ab', 3)
print(e.__reduce__()[:3], e, list(e.__reduce__()[3]))
class F(deque):
    def __init__(self, *a): deque.__init__(self)
f = F()
f.append(1)
print(f.copy(), f + deque([2]))
class G(deque):
    def __init__(self, iterable=(), maxlen=None):
        deque.__init__(self, iterable, maxlen)
        print('init', maxlen)
print(G('ab').copy(), G('ab', 3).copy(), G('ab') * 2, G('a') + deque('b'))
class H(deque):
    def __new__(cls, *a, **k):
        print('new', a, k)
        return deque.__new__(cls)
print(H('ab', 2), H('ab').copy())
class Wrong(deque):
    def __new__(cls, *a): return deque.__new__(cls) if a == ('make',) else 5
w = Wrong('make')
w.__init__()
try:
    w.copy()
except TypeError as error:
    print(error)
print(deque.__new__(deque, 1, 2, 3, x=1))
class K(deque):
    def __init__(self, text='', **options):
        super().__init__(text)
        self.options = options
print(K('ab', colour='red').options)
print(deque([1]).__reduce__()[:3], deque([1], 3).__reduce__()[:3], deque().__reduce__()[:3], iter(deque([1, 2])).__reduce__(), reversed(deque([1, 2])).__reduce__())
it = iter(deque('abc'))
next(it)
print(it.__reduce__(), it.__length_hint__())
made, arguments, state, items = deque('xyz', 5).__reduce__()
copy = made(*arguments)
copy.extend(items)
print(copy)
d = deque([1, 2])
d.append(d)
print(d, deque([d], 5), [d])
class Named(deque):
    def __repr__(self): return 'Named!'
print(deque([Named()]), str(Named([1])), f'{deque("a")}', '%s' % deque([()]))
values = [deque(), deque([1]), deque([1, 2]), deque([2]), deque([1], 9)]
for a in values:
    print(' '.join('%d%d%d%d%d%d' % (a == b, a != b, a < b, a <= b, a > b, a >= b) for b in values))
nan = float('nan')
print(deque([nan]) == deque([nan]), deque([float('nan')]) == deque([nan]), S([1]) == deque([1]), deque([1, 'a']) == deque([1, 2]))
try:
    deque([1, 'a']) < deque([1, 2])
except TypeError as error:
    print(error)
match deque([1, 2, 3]):
    case [first, *rest]:
        print('a sequence', first, rest)
a, *b = deque('xyz')
print(a, b, [*deque('pq')], sorted(deque([3, 1, 2])), sum(deque([1, 2])), max(deque([1, 5, 2])), dict(deque([(1, 2)])))
