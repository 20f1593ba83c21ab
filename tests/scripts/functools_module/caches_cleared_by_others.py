# A cache whose dict the collector, or somebody else, clears first.
import functools
import gc


class Node:
    pass


def cycle():
    node = Node()

    @functools.lru_cache(maxsize=4)
    def f(x):
        return node, x

    node.f = f
    for i in range(6):
        f(i)
    node.kept = f(3)
    return f.cache_info()


for turn in range(3):
    print(cycle())
    gc.collect()


@functools.lru_cache(maxsize=3)
def square(x):
    return [x * x]


for i in range(5):
    square(i)
for held in gc.get_referents(square):
    if isinstance(held, dict) and any(type(v).__name__ == '_lru_list_elem' for v in held.values()):
        held.clear()
print([square(i) for i in (3, 4, 5, 6, 3)], square.cache_info().currsize)
square.cache_clear()
print(square(2), square.cache_info())
