"""repr and str of containers inside themselves and inside each other."""
import array
import collections
import types

def made(kind):
    if kind is list:
        x = []
        x.append(x)
    elif kind is dict:
        x = {}
        x['self'] = x
    elif kind is collections.deque:
        x = collections.deque()
        x.append(x)
    elif kind is collections.OrderedDict:
        x = collections.OrderedDict()
        x[1] = x
    elif kind is collections.defaultdict:
        x = collections.defaultdict(list)
        x[1] = x
    elif kind is types.SimpleNamespace:
        x = types.SimpleNamespace()
        x.me = x
    elif kind is tuple:
        l = []
        x = (l,)
        l.append(x)
    elif kind is collections.UserList:
        x = collections.UserList()
        x.append(x)
    elif kind is slice:
        l = []
        x = slice(l)
        l.append(x)
    return x

for kind in (list, dict, collections.deque, collections.OrderedDict, collections.defaultdict, types.SimpleNamespace, tuple, slice):
    x = made(kind)
    print(kind.__name__, repr(x), str(x), f'{x}')
a, b = [], []
a.append(b)
b.append(a)
print(a, b)
d = {'l': []}
d['l'].append(d)
print(d, d['l'], d.values(), d.items())
class L(list):
    pass
l = L()
l.append(l)
print(l)
class R(list):
    def __repr__(self):
        return f'R({list.__repr__(self)})'
r = R()
r.append(r)
print(r)
class Fails:
    def __repr__(self):
        raise ValueError('no repr')
for container in ([Fails()], (Fails(),), {1: Fails()}, {Fails(): 1}, {Fails()}, collections.deque([Fails()]), types.SimpleNamespace(x=Fails())):
    for _ in range(2):
        try:
            repr(container)
        except ValueError as error:
            print(type(container).__name__, error)
deep = []
for _ in range(100000):
    deep = [deep]
try:
    repr(deep)
except RecursionError as error:
    print(error)
deep = ()
for _ in range(100000):
    deep = (deep,)
for use in (repr, lambda x: x == (x,)):
    try:
        use(deep)
        print('done')
    except RecursionError as error:
        print(str(error)[:32])
