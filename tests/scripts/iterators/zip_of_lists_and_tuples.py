# zip over lists and tuples in every mixture: lengths that differ, items that come and go meanwhile, one iterator twice, pairs that are kept.
import sys

for a in [], [1], [1, 2, 3], (), (4,), (4, 5, 6), (4, 5, 6, 7):
    for b in [], ["x"], ["x", "y", "z"], (), ("u",), ("u", "v", "w"):
        print([p for p in zip(a, b)], [x for x, y in zip(a, b)], end=" ")
        try:
            print(list(zip(a, b, strict=True)))
        except ValueError as error:
            print(error)
it = iter((1, 2, 3, 4, 5))
print(list(zip(it, it)), list(it))
grows = [1, 2]
for x, y in zip(grows, (10, 20, 30, 40)):
    if x < 3:
        grows.append(x + 2)
    print(x, y)
shrinks = [1, 2, 3, 4]
for x, y in zip(("a", "b", "c", "d"), shrinks):
    shrinks.pop()
    print(x, y)
kept = []
z = zip((1 << 40, 2 << 40, 3 << 40), [object, list, dict])
for pair in z:
    kept.append(pair)
print(kept, next(z, None))


class Item:
    pass


items = Item(), Item()
for x, y in zip(items, [1, 2]):
    print(sys.getrefcount(x), end=" ")
del x
print(sys.getrefcount(items[0]), sys.getrefcount(items[1]))
first, second = iter((1, 2, 3)), iter([1])
print(list(zip(first, second)), list(first))
first, second = iter([1]), iter((1, 2, 3))
print(list(zip(first, second)), list(second))
