# gc.get_referents and get_referrers of containers, instances, functions, cells, methods, generators.
import gc


class A:
    def method(self):
        pass


class S:
    __slots__ = 'one', 'two'


marker, other = [], ['other']
a = A()
a.x = marker
s = S()
s.one = marker


def default(p=marker, *, q=other):
    pass


def outer():
    free = marker

    def inner():
        return free
    return inner


def generator(arg):
    yield arg


inner = outer()
g = generator(marker)
next(g)
cases = {
    'list': [marker, 1, other], 'tuple': (marker, 'x', other), 'dict': {'k': marker, 5: other}, 'set': {1, 2}, 'slots': s, 'cell': inner.__closure__[0],
    'method': a.method, 'generator': g, 'slice': slice(marker, None), 'list iterator': iter([marker]), 'zip': zip(marker), 'property': property(default),
}
for name, value in cases.items():
    referents = gc.get_referents(value)
    print(name, sum(r is marker for r in referents), sum(r is other for r in referents))
print(sorted(gc.get_referents([3, 1, 2], (5,))), gc.get_referents({'k': 'v'}), sorted(gc.get_referents({5: 6})))
print(gc.get_referents(5), gc.get_referents('text'), gc.get_referents(b''), gc.get_referents(None), gc.get_referents(1.5))
print(any(r is marker for r in gc.get_referents(a)), any(r is A for r in gc.get_referents(a)))
for name, value in cases.items():
    if name not in ('set', 'list iterator', 'zip', 'method', 'property'):
        print(name, any(r is value for r in gc.get_referrers(marker)))
unique = object()
holder = [unique, unique]
print(sum(r is holder for r in gc.get_referrers(unique)), len([r for r in gc.get_referrers(unique) if isinstance(r, list)]))
first, second = [unique], {'u': unique}
found = gc.get_referrers(unique)
print([any(r is x for r in found) for x in (holder, first, second, globals())])
print(gc.get_referrers(object()), len(gc.get_referrers(holder, first)) > 0)
