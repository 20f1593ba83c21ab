# The collector at work, with finalizers and weak references.
import gc, weakref
class Node:
    def __init__(self): self.me = self; self.data = [self]
    def __del__(self): log.append(1)
log = []
n = Node(); r = weakref.ref(n, lambda ref: log.append(2)); del n
print(gc.collect() > 0, r() is None, sorted(log))
