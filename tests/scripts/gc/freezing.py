# gc.freeze: what is there now is never looked at again, until unfreeze.
import gc

gc.disable()
gc.collect()


class Node:
    pass


n = Node()
n.me = n
print(gc.get_freeze_count())
gc.freeze()
print(gc.get_freeze_count() > 0, [len(gc.get_objects(generation=g)) < 20 for g in (0, 1, 2)])
del n
print(gc.collect())
m = Node()
m.me = m
del m
print(gc.collect())
before = gc.get_freeze_count()
k = [Node() for _ in range(10)]
gc.freeze()
print(gc.get_freeze_count() - before >= 10)
del k
print(before - gc.get_freeze_count() < 5)
gc.unfreeze()
print(gc.get_freeze_count(), gc.collect() >= 1)
print(gc.collect())
