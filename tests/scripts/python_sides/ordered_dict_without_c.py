# OrderedDict as collections has it without _collections
import copy
from _fresh import attempt, fresh

C = fresh('collections', '_collections')
OD = C.OrderedDict
d = OD([('a', 1), ('b', 2)], c=3)
print(d, list(d), list(reversed(d)), list(d.items()), list(reversed(d.values())), list(reversed(d.items())), len(d))
d.move_to_end('a')
d.move_to_end('c', last=False)
print(d, d.popitem(), d.popitem(last=False), d)
d.update(x=1, b=5)
d.setdefault('z')
print(d, d.pop('b'), d.pop('b', 'none'), d == {'x': 1, 'z': None}, d == OD(z=None, x=1), d != OD(x=1, z=None))
for text in "OD({},{})|OD(1)|OD().popitem()|OD().pop('a')|OD().move_to_end('a')|d['q']|d.pop()|OD.fromkeys('ab',0)|d|{'x':2,'n':1}|{'x':2,'n':1}|d|d|3|OD([(1,)])".replace('|{', '\0{').replace('|d|', '|d\0').split('|'):
    attempt(text.replace('\0', '|'), {'OD': OD, 'd': d})


class Sub(OD):
    def __missing__(self, key):
        return key * 2


s = Sub(a=1)
s.mark = 'm'
other = copy.deepcopy(s)
print(other, other.mark, s['q'], s.copy(), type(s.copy()).__name__, s | {'b': 2}, s.__reduce__()[:3])
s['self'] = s
print(s)
s.clear()
print(s, bool(s), C.Counter('abca').most_common(1), C.namedtuple('P', 'x y')(1, 2).y, 'deque' in vars(C))
it = iter(d)
del d['x']
print(d, dict(d), d.keys() & {'z'}, d.items() >= {('z', None)})
