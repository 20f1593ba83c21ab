# How many objects a collection finds when an instance of a subclass of a built-in type refers to itself: its dict counts.
import collections
import gc

gc.disable()
gc.collect()
BASES = [object, dict, list, int, float, str, tuple, bytes, bytearray, set, frozenset, complex, Exception, OSError, collections.deque,
         collections.defaultdict, collections.OrderedDict, collections.Counter]
for base in BASES:
    class C(base):
        pass

    class Init(base):
        def __init__(self, *args):
            self.me = self

    found = []
    x = C()
    x.me = x
    del x
    found.append(gc.collect())
    x = C()
    x.me = x
    x.__dict__
    del x
    found.append(gc.collect())
    x = C()
    x.number = 5
    x.box = [x]
    del x
    found.append(gc.collect())
    x = Init()
    del x
    found.append(gc.collect())
    del C, Init
    found.append(gc.collect() > 0)
    print(base.__name__, found)
