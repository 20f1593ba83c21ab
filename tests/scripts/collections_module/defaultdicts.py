# defaultdict
from _collections import defaultdict
import gc, weakref

def attempt(text):
    try:
        result = eval(text)
    except Exception as error:
        print(text, '->', type(error).__name__, error)
    else:
        print(text, '->', result if 'at 0x' not in repr(result) else type(result).__name__)
for text in '''defaultdict(1)|defaultdict(None)|defaultdict(list,1)|defaultdict(list,[(1,2)],a=3)|defaultdict(list)[1]|defaultdict()[1]|defaultdict(None,{1:2})[3]
defaultdict(list).__missing__(2)|defaultdict().__missing__(2)|defaultdict(list).__missing__()|defaultdict(list).copy()|defaultdict(int,{1:2}).__reduce__()[:4]
defaultdict().__reduce__()[:4]|defaultdict(list).default_factory|defaultdict(int,{1:2})|{3:4}|{3:4}|defaultdict(int,{1:2})|defaultdict(int)|1|1|defaultdict(int)
defaultdict(int,1,2)|defaultdict(a=1)|defaultdict(default_factory=3)|defaultdict[int,str]|defaultdict(int).__or__(3)|defaultdict(int).__ror__({1:2})
defaultdict.fromkeys([1])|defaultdict('a')|list(defaultdict(int,{1:2}).__reduce__()[4])|defaultdict(int).get(5)|5 in defaultdict(int)|defaultdict(int)=={}|defaultdict(int,a=1)=={'a':1}
defaultdict(int).pop(1)|defaultdict(int).setdefault(1)|defaultdict(int).__getitem__(3)|hash(defaultdict())|defaultdict(int, x=1).__copy__()'''.replace('\n', '|').split('|'):
    attempt(text)
for a, b in ((defaultdict(int, {1: 2}), {3: 4}), ({3: 4}, defaultdict(int, {1: 2})), (defaultdict(int, {1: 2}), defaultdict(str, {1: 3})), (defaultdict(int), 5), (5, defaultdict(int)), (defaultdict(int), [(1, 2)])):
    try:
        r = a | b
        print(r, type(r).__name__)
    except TypeError as error:
        print(error)
d = defaultdict(list)
for k, v in [('a', 1), ('b', 2), ('a', 3)]:
    d[k].append(v)
print(d, len(d), d.get('zz'), 'zz' in d)
d |= {'c': []}
d['c'] += [9]
print(d, list(d.items()))
counts = defaultdict(int)
for c in 'mississippi':
    counts[c] += 1
print(dict(counts))
nested = defaultdict(lambda: defaultdict(int))
nested['x']['y'] += 2
print(nested['x'])
d.default_factory = None
try:
    d['new']
except KeyError as error:
    print('KeyError', error)
del d.default_factory
print(d.default_factory)
d.default_factory = 'not called yet'
print(d)
try:
    d['new']
except TypeError as error:
    print(error)
class Sub(defaultdict):
    def __missing__(self, key):
        return 'missing %s' % key
s = Sub(int)
print(s[1], s, Sub(int).copy(), type(Sub(int) | {1: 2}).__name__)
s.attribute = 1
class Traced(defaultdict):
    def __setitem__(self, key, value):
        print('set', key, value)
        super().__setitem__(key, value)
t = Traced(list)
t[1].append(2)
print(t)
x = defaultdict(list)
x['self'] = x
print(x)
class Own(defaultdict):
    def factory(self): return 1
    def __init__(self): super().__init__(self.factory)
text = repr(Own())
print(text.count('...'), text.startswith('Own(<bound method Own.factory of Own('))
fails = defaultdict(lambda: 1 // 0)
try:
    fails[3]
except ZeroDivisionError as error:
    print(error, len(fails))
def grows():
    z[len(z)] = 'made meanwhile'
    return 'value'
z = defaultdict(grows)
print(z['k'], dict(z))
class Node: pass
n = Node()
n.d = defaultdict(None, {1: n})
n.e = defaultdict(n.__init__)
ref = weakref.ref(n)
del n
gc.collect()
print(ref())
try:
    weakref.ref(defaultdict())
except TypeError as error:
    print(error)
made, arguments, *rest = defaultdict(int, {1: 2}).__reduce__()
copy = made(*arguments)
copy.update(rest[2])
print(copy)
match defaultdict(int, {'a': 1}):
    case {'b': value}: print('has b', value)
    case {'a': value}: print('has a', value)
