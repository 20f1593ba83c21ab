"""What a collection does: count what candidates hold to each other; what is left at 0 is garbage. (Krait only)"""
import gc
import krait

gc.disable()
gc.collect()

class Node:
    def __init__(self, name):
        self.name = name

a, b = Node('a'), Node('b')
a.other, b.other = b, a             # a cycle
kept = Node('kept')                 # and one object that lives
kept.also = Node('also')
print('who refers to a:')
krait.why(a)
del a, b
print()
krait.explain(0)                    # only what is new since gc.collect()
