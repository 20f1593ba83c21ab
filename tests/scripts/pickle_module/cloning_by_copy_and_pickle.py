"""copy.copy and pickle agree on classes with the same hooks."""
import copy
import copyreg
import pickle

class Counted:
    made = 0

    def __new__(cls, *args):
        cls.made += 1
        return super().__new__(cls)

    def __init__(self, *args):
        self.initialised = True

class WithInit(list):
    def __init__(self, *args):
        print('init', args)
        super().__init__(*args)

c = Counted(1)
del c.initialised
for clone in (copy.copy(c), copy.deepcopy(c), pickle.loads(pickle.dumps(c)), pickle.loads(pickle.dumps(c, 0))):
    print(type(clone).__name__, clone.__dict__, Counted.made)
w = WithInit([1, 2])
for clone in (copy.copy(w), copy.deepcopy(w), pickle.loads(pickle.dumps(w)), pickle.loads(pickle.dumps(w, 0))):
    print(type(clone).__name__, clone)
for protocol in range(6):
    reduced = w.__reduce_ex__(protocol)
    print(protocol, reduced[0].__name__, reduced[1], [list(p) if hasattr(p, '__next__') else p for p in reduced[2:]])
print(copyreg.__newobj__(Counted, 1).made, copyreg.__newobj_ex__(Counted, (1,), {}).made)
print(copyreg._slotnames(type('S', (), {'__slots__': ('a', '__b', '__dict__')})), copyreg._slotnames(int))
