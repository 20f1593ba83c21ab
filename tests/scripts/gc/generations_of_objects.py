# Survivors move on: an object's generation seen through get_objects(generation=).
import gc

gc.disable()
gc.collect()


class Node:
    pass


def generation_of(x):
    return [g for g in (0, 1, 2) if any(o is x for o in gc.get_objects(generation=g))]


n = Node()
n.list = []
print(generation_of(n), generation_of(n.list))
gc.collect(0)
print(generation_of(n))
gc.collect(0)
print(generation_of(n))
gc.collect(1)
print(generation_of(n))
gc.collect(2)
print(generation_of(n), generation_of(5), generation_of('a'), generation_of((1, 2)))
young = Node()
gc.collect(2)
print(generation_of(young))
everything = gc.get_objects()
print(any(o is n for o in everything), any(o is everything for o in gc.get_objects()))
del everything
counts = gc.get_count()
keep = [None] * 50
counts = gc.get_count()
for k in range(50):
    keep[k] = Node()
print(gc.get_count()[0] - counts[0] >= 50)
del keep
print(gc.get_count()[0] - counts[0] < 5)
gc.collect(0)
gc.collect(0)
print(gc.get_count()[1])
gc.collect(1)
print(gc.get_count()[1:])
gc.collect()
print(gc.get_count()[1:])
