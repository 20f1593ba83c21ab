"""Survivors move on, and are looked at less often."""
import gc

print('thresholds:', gc.get_threshold())
gc.set_threshold(1200, 25, 25)
print('changed:', gc.get_threshold())
gc.set_threshold(700, 10, 10)

class Node:
    pass

gc.collect()
kept = Node()

def generation_of(x):
    for number in 0, 1, 2:
        if any(o is x for o in gc.get_objects(generation=number)):
            return number

print('new:', generation_of(kept))
gc.collect(0)
print('after a collection of generation 0:', generation_of(kept))
gc.collect(1)
print('after one of generation 1:', generation_of(kept))
gc.collect()
print('after one of generation 2:', generation_of(kept))

runs = []
def told(phase, info):
    if phase == 'start':
        runs.append(info['generation'])

gc.callbacks.append(told)
pile = [Node() for _ in range(10000)]   # each new container counts
gc.callbacks.remove(told)
print('collections meanwhile:', len(runs) > 10)
print('mostly of generation', max(set(runs), key=runs.count))
