# OrderedDict: filling from odd things, equality, recursion, collection, what must not be seen
from _collections import OrderedDict
import gc, weakref

def attempt(function, *args, **kw):
    try:
        return function(*args, **kw)
    except Exception as error:
        return '%s: %s' % (type(error).__name__, error)
print(attempt(OrderedDict, [(1,)]), attempt(OrderedDict, [()]), attempt(OrderedDict, [(1, 2, 3)]), attempt(OrderedDict, ['ab', 'cd']), attempt(OrderedDict, [[1, 2]], a=3))
print(attempt(OrderedDict, iter([(1, 2)])), attempt(OrderedDict, [{1, 2}, {3: 4, 5: 6}]), attempt(OrderedDict, None), attempt(OrderedDict, 'ab'), attempt(OrderedDict, [([], 1)]))
class Keys:
    def keys(self): return ['x', 'y']
    def __getitem__(self, key): return key * 2
class Items:
    def items(self): return [('p', 1), ('q', 2)]
class BadKeys:
    def keys(self): return 5
class FailingKeys:
    @property
    def keys(self): raise KeyError('keys')
class NoGet:
    def keys(self): return ['x']
for source in (Keys(), Items(), BadKeys(), FailingKeys(), NoGet()):
    print(attempt(OrderedDict, source), attempt(OrderedDict(a=1).update, source))
od = OrderedDict(b=1)
od.__init__({'a': 2}, c=3)
print(od, od == {'a': 2, 'b': 1, 'c': 3}, od == OrderedDict(a=2, b=1, c=3), od != OrderedDict(b=1, a=2, c=3))
print(od == 5, od.__eq__(5), od.__lt__(od), {} == OrderedDict(), OrderedDict() == OrderedDict())
print(od | {'z': 1}, {'z': 1} | od, type({'z': 1} | od).__name__, attempt(lambda: od | [(1, 2)]), attempt(lambda: [1] | od))
od |= [('k', 9)]
od |= {'m': 1}
print(od, attempt(od.__ior__, 5))
a = OrderedDict()
a['a'] = a
print(a, attempt(lambda: a == OrderedDict(a=a)), attempt(lambda: a == a))
b = OrderedDict(x=OrderedDict())
b['x']['x'] = b
try:
    b == OrderedDict(x=b['x'])
    print('compared')
except RecursionError:
    print('RecursionError')
# weak references and collection
class Node: pass
n = Node()
n.od = OrderedDict(n=n)
n.od.attribute = n.od
ref, weak = weakref.ref(n), weakref.ref(n.od)
print(weak() is n.od)
del n
gc.collect()
print(ref(), weak())
it = iter(OrderedDict(a=1))
print(next(it), next(it, 'end'), next(it, 'end'))
od = OrderedDict(a=1)
it = iter(od)
list(it)
od['b'] = 2
print(next(it, 'end'))
# attributes
od.note = 'n'
print(od.__dict__, vars(od), attempt(setattr, od, '__dict__', 5))
od.__dict__ = {'other': 1}
print(od.other, attempt(lambda: od.note))
# a value's finalizer that looks
class Last:
    def __del__(self): print('gone', list(od))
od = OrderedDict(a=Last(), b=Last(), c=1)
del od['a']
od['b'] = 2
od.clear()
od = OrderedDict(a=1, b=2)
print(od.keys() & ['a'], od.items() & {('a', 1)}, od.keys() == OrderedDict(b=1, a=3).keys(), od.keys() - {'a'}, od.items() ^ {('a', 1)}, od.keys() <= {'a', 'b', 'c'}, {'a'} & od.keys())
print(('a', 1) in od.items(), 'a' in od.keys(), 1 in od.values(), len(od.values()), od.items().isdisjoint([('a', 2)]), sorted(od.keys() | OrderedDict(z=1).keys()), od.items() - {'a': 1}.items())
print(attempt(hash, od.keys()), attempt(lambda: od.keys()[0]), type(od.values()).__name__)
match od:
    case {'a': 1, **rest}: print(rest)
f = lambda **k: list(k)
print(f(**od), {**od}, [*od], sorted(od, reverse=True), min(od), dict(od), list(map(od.get, 'abc')))
class Sub(OrderedDict):
    __slots__ = ('extra',)
s = Sub(a=1)
s.extra = 5
print(s, s.extra, s.copy(), type(s.copy()).__name__)
class Multi(OrderedDict, Node):
    def __missing__(self, key): return 'missing ' + key
print(Multi()['k'], Multi(a=1)['a'], isinstance(Multi(), dict), issubclass(OrderedDict, dict))
