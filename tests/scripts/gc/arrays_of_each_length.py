# Lists and tuples of each length up to some groups of items: containers first, last, among numbers, all of them.
import gc


class Node:
    pass


def items_of(n, wanted, made):
    out = []
    for i in range(n):
        if wanted(i, n):
            out.append([])
            made.append(out[-1])
        else:
            out.append((i, str(i), None, 1.5)[i % 4])
    return out


PATTERNS = {
    'all': lambda i, n: True,
    'none': lambda i, n: False,
    'first': lambda i, n: i == 0,
    'last': lambda i, n: i == n - 1,
    'every third': lambda i, n: i % 3 == 0,
    'middle': lambda i, n: n // 3 <= i < n // 2,
}


def ring(n, wanted, kind):
    """A garbage cycle through an array of `n` items, each container of which refers back."""
    made = []
    items = items_of(n, wanted, made)
    for item in made:
        item.append(made)
    made.append(made)
    made.append(kind(items))


gc.collect()
gc.disable()
lengths = list(range(12)) + [31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 63, 64, 65, 68, 71, 72, 73, 100, 1000]
for name, wanted in PATTERNS.items():
    for kind in list, tuple:
        found = []
        for n in lengths:
            ring(n, wanted, kind)
            found.append(gc.collect())
        print(name, kind.__name__, found)

# Alive: nothing is taken from arrays that are held, whatever their length.
for name, wanted in PATTERNS.items():
    held = [items_of(n, wanted, []) for n in lengths]
    before = repr(held)
    print(name, gc.collect(), repr(held) == before, len(held))

# The items of a large list in no order, half of them dead before, some referred to twice.
nodes = [Node() for i in range(5000)]
table = [nodes[i * 7919 % 5000] for i in range(10000)]
for i in range(0, 5000, 2):
    nodes[i].table = table
del nodes
print(gc.collect(), len(table), len(set(map(id, table))))
del table
print(gc.collect(), gc.collect())
