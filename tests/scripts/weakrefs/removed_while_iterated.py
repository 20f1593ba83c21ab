# Weak containers while they are iterated over: what dies is taken out later; what is put in is an error. Their places among the abstract classes.
import collections.abc, weakref


class B:
    def __init__(self, n): self.n = n
    def __repr__(self): return f'B{self.n}'


def filled(container):
    things = [B(i) for i in range(5)]
    for n, thing in enumerate(things):
        if hasattr(container, 'add'): container.add(thing)
        elif isinstance(container, weakref.WeakKeyDictionary): container[thing] = n
        else: container[n] = thing
    return things


def drop(things, walk, count=1):
    """Lets go of some that the walk is not at, which has been begun."""
    at = next(walk)
    if isinstance(at, int): at = things[at]
    for _ in range(count): things.remove(next(thing for thing in things if thing is not at))


def tries(f, *args):
    try: return f(*args)
    except (RuntimeError, KeyError, TypeError) as e: return f'{type(e).__name__}: {e}'.split(' at 0x')[0]


for kind in weakref.WeakValueDictionary, weakref.WeakKeyDictionary, weakref.WeakSet:
    print(kind.__name__, [n for n in ('MutableMapping', 'Mapping', 'MutableSet', 'Set', 'Collection') if issubclass(kind, getattr(collections.abc, n))])
    print(kind(), kind() == kind(), hash is None) if kind is weakref.WeakSet else print(kind() == {}, kind() != {1: 2}, kind.__hash__, kind.__class_getitem__ if 0 else '')
    container = kind(); things = filled(container)
    walk = iter(container); drop(things, walk, 2)
    print(len(container.data), tries(lambda: len(list(walk))), len(container.data), len(container))
    container = kind(); things = filled(container)
    walk = iter(container); drop(things, walk)
    print(tries(len, container), len(container.data), tries(lambda: len(list(walk))), len(container.data))
    container = kind(); things = filled(container)
    walk = iter(container); drop(things, walk); walk.close(); print(len(container.data))
    container = kind(); things = filled(container); first, second = iter(container), iter(container)
    drop(things, first, 0); drop(things, second); del first; print(len(container.data)); del second; print(len(container.data))
    container = kind(); things = filled(container); new = B(9)
    def grow():
        for item in container:
            if hasattr(container, 'add'): container.add(new)
            elif kind is weakref.WeakKeyDictionary: container[new] = 1
            else: container[9] = new
    print(tries(grow), sorted(vars(container)))
d = weakref.WeakValueDictionary(); things = filled(d)
for view in d.items, d.values, d.itervaluerefs:
    walk = view(); next(walk); things.pop(); print(len(d.data), len(list(walk)), len(d.data))
print(3 in d, d.get(3), tries(lambda: d[4]), len(d.valuerefs()), sorted(d.keys()))
d[1] = keep = B(11); things.clear(); print(list(d.items()), d.pop(1), len(d))
w = weakref.WeakKeyDictionary(); things = filled(w)
walk = w.items(); next(walk); things.pop(); del w[things.pop()]; print(len(w), len(w.data)); walk.close(); print(len(w), len(w.data), len(w.keyrefs()))
walk = w.values(); next(walk); things.pop(); print(w.popitem()[1] in (0, 1, 2), len(w) in (1, 2)); walk.close()
a, b = weakref.WeakValueDictionary(), weakref.WeakValueDictionary(); x, y = B(1), B(2); a[1] = x; b[2] = y
print(sorted((a | b).items(), key=str), sorted((a | {3: x}).items(), key=str), sorted(({3: x} | a).items(), key=str), type(a | b).__name__)
a |= b; print(sorted(a), tries(lambda: a | 1), tries(lambda: [1] | a)); a.clear(); print(len(a), weakref.WeakSet[int])
