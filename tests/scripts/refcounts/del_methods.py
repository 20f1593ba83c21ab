# __del__: resurrection, exceptions, order of subclasses.
import sys, gc
saved = []
class R:
    def __init__(self, n): self.n, self.dels = n, 0
    def __del__(self): self.dels += 1; saved.append(self); print('del', self.n, self.dels)
r = R('one'); del r; print(saved[0].n, sys.getrefcount(saved[0])); saved.clear(); print('gone for good', gc.collect())
class Base:
    def __del__(self): print('base del')
class Child(Base):
    def __del__(self): print('child del'); super().__del__()
Child(); print('--')
class Creates:
    def __del__(self): Base(); print('created in del')
Creates(); print('--')
class Deep:
    def __init__(self, n): self.child = Deep(n - 1) if n else None; self.n = n
    def __del__(self): order.append(self.n)
order = []; d = Deep(4); del d; print(order)
class Attr:
    def __init__(self): self.helper = Base()
    def __del__(self): print('attr still has', type(self.helper).__name__)
Attr(); print('--')
i = 5
class Looks:
    def __del__(self): print('global is', i)
l = Looks(); i = 6; del l
class NoInit:
    def __init__(self): raise ValueError('init failed')
    def __del__(self): print('del after failed init')
try: NoInit()
except ValueError as e: print(e)
def f():
    x = Base()
    return 'f done'
print(f())
Base.__del__ = lambda self: print('patched'); Base()
b = Base(); b.__del__ = lambda: print('instance del is ignored'); del b
del Base.__del__; Base(); print('nothing')
