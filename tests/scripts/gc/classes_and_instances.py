# Classes that are garbage with their instances, or live by one of them alone, among instances of classes that live. (not under gcstress)
import gc
import weakref

gc.collect()
gc.disable()


class Lives:
    def __init__(self):
        self.me = self


def make(n, keep=None):
    """n classes with instances in cycles; gives instance number `keep` and weak references to all classes."""
    weak, kept, before = [], None, None
    for k in range(n):
        cls = type(f"C{k}", (Lives,) if k % 2 else (), {"__init__": Lives.__init__})
        for _ in range(3):
            o = cls()
            o.other, before = before, o
            if k == keep:
                kept = o
                o.other = None
        Lives()
        weak.append(weakref.ref(cls))
        if k % 3 == 2:
            before = None
    return kept, weak


def alive(weak):
    return [w().__name__ for w in weak if w()]


for keep in None, 0, 4, 5, 8:
    kept, weak = make(9, keep)
    gc.collect(0)
    print(keep, "young:", alive(weak))
    for generation in 1, 2, 2:
        gc.collect(generation)
    print(keep, "all:", alive(weak), type(kept).__name__)
    print(gc.is_tracked(kept), sum(isinstance(o, Lives) for o in gc.get_objects()) >= (keep == 5))
    kept = None
    print(gc.collect() > 0, alive(weak))


class Meta(type):
    pass


def with_metaclass():
    local = Meta("Local", (Meta,), {})
    thing = local("Thing", (), {})
    thing.me, thing.instance = thing, thing()
    thing.instance.cls = thing
    return weakref.ref(thing), weakref.ref(local), weakref.ref(thing.instance)


weak = with_metaclass()
print([w() is None for w in weak])
gc.collect()
print([w() is None for w in weak])

chains = []
for k in range(2000):
    o = Lives()
    o.next = Lives()
    o.next.back = o
    if k % 100 == 0:
        chains.append(o)
print(gc.collect() > 0, len(chains), all(o.next.back is o for o in chains))
del o
print(gc.collect() > 0)
chains.clear()
print(gc.collect() > 0)
gc.enable()
