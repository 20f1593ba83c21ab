# Which containers the collector looks at (not under gcstress).
import gc

def show(*objects):
    print([gc.is_tracked(o) for o in objects])

show({}, {1: 2}, {1: []}, {'a': 'b'}, {'a': {}}, dict.fromkeys('ab'), dict([(1, 2)]), dict(a=1), dict(a=[]))
show([], [1], set(), {1}, frozenset(), (), ([],), slice(1), range(3), iter([]), iter(()), iter({}), {}.keys(), enumerate([]), zip())
flat, nested = tuple([1, 2, 'a']), tuple([tuple([1]), 2])
show(flat, nested)
gc.collect()
show(flat, nested)
gc.collect()
show(flat, nested)
holder = (flat, [])
gc.collect()
show(holder)
d = {1: []}
d[1] = 2
show(d)
gc.collect()
show(d, d.copy(), {**d, 'x': []}, {'x': flat})
class D(dict):
    pass
show(D(), D(a=1))
