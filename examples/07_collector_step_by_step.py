"""What a collection does. (Krait only)"""
import gc
import krait

# References that candidates hold to each other are subtracted from
# their counts. Who is left at 0, and reached by no other, is garbage.
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
