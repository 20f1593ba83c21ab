# Generators, closures, comprehensions, star arguments.
def walk(tree):
    if isinstance(tree, list):
        for t in tree: yield from walk(t)
    else: yield tree
def star(*args, **kw): return args, kw
print(list(walk([1, [2, [3, 4]], 5])), star(*'ab', **{'c': 1, 'd': 2}), {k: [v] for k, v in zip('xy', range(2))})
g = (x * x for x in range(5)); print(next(g), sum(g))
