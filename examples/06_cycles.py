"""Cycles keep themselves alive; gc finds them."""
import gc
import weakref

gc.disable()                        # nothing happens by itself here

class Node:
    pass

a, b, c = Node(), Node(), Node()
a.next, b.next, c.next = b, c, a
watch = [weakref.ref(x) for x in (a, b, c)]
alive = lambda: sum(r() is not None for r in watch)

print('three nodes in a ring:', alive(), 'alive')
del a, b, c
print('no name refers to them any more:', alive(), 'alive')
print('gc.collect() finds at least 3:', gc.collect() >= 3)
print('now:', alive(), 'alive')

me = []
me.append(me)                       # the smallest cycle
print('a list in itself:', me)
del me
print('collected:', gc.collect())

parent, child = Node(), Node()      # no cycle: one direction is weak
parent.child, child.parent = child, weakref.ref(parent)
watch = [weakref.ref(parent), weakref.ref(child)]
del parent
print('parent is gone:', watch[0]() is None)
print('child is not:', watch[1]() is child)
del child
print('both gone without the collector:', alive() == 0)
