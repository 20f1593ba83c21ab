# Displays of lists, tuples, sets and dicts, with stars.
a, b = [1, 2], {'x': 1}
print([], (), {}, set())
print([1], (1,), {1}, {1: 2})
print([1, 2,], (1, 2,), {1, 2,}, {1: 2, 3: 4,})
print([*a, 3, *a], (*a, 3), {*a, 3}, {**b, 'y': 2, **{'x': 3}})
print([*()], (*'ab',), [*range(3)], {**{}})
print([[], [[]], [()]], ((), ((),)), {(): {}})
print([
    1,
    2,
    # a comment
    3
])
print({1: 'a', 1.0: 'b', True: 'c'})
print({'k': i for i in range(3)}, {i: i * i for i in range(4)})
t = 1, 2, 3
u = 1,
print(t, u, *t, sep='-')
print({1, 1, 2, 2}, {3, 1, 2}, {10, 9, 8, 7})
