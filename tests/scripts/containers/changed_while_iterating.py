# What iterators say when their container changes under them.
def attempt(what, make, change, steps=10):
    container = make()
    iterator = what(container)
    seen = []
    try:
        for step, item in zip(range(steps), iterator):
            seen.append(item)
            change(container)
        print(seen)
    except RuntimeError as e:
        print(seen, e)
        try:
            next(iterator)
        except (RuntimeError, StopIteration) as e:
            print('   then', type(e).__name__, e)

def grow(c):
    c[len(c) + 100] = 0
def shrink(c):
    c.popitem()
def exchange(c):
    first = next(iter(c))
    del c[first]
    c[first] = first
def revalue(c):
    for key in c:
        c[key] += 1

for what in (iter, reversed, dict.keys, dict.values, dict.items):
    make = lambda: dict.fromkeys(range(3), 0)
    print(what.__name__)
    for change in (grow, shrink, revalue):
        attempt(lambda d: iter(what(d)), make, change)
attempt(iter, lambda: {0: 0}, exchange)
attempt(lambda d: iter(d.items()), lambda: {0: 0}, exchange)

attempt(iter, lambda: {1, 2, 3}, lambda s: s.add(len(s) + 10))
attempt(iter, lambda: {1, 2, 3}, lambda s: s.pop())
attempt(iter, lambda: {1, 2, 3}, lambda s: s.add(2))
attempt(iter, lambda: [1, 2, 3], lambda l: l.append(len(l)), 6)
attempt(iter, lambda: [1, 2, 3, 4], lambda l: l.pop(0))
attempt(reversed, lambda: [1, 2, 3, 4], lambda l: l.pop())

# An iterator that has come to its end stays there.
items = [1]
iterator = iter(items)
print(list(iterator), items.append(2), list(iterator), iterator.__length_hint__())
d = {1: 1}
iterator = iter(d)
next(iterator)
print(next(iterator, 'end'), iterator.__length_hint__())
d[2] = 2
print(next(iterator, 'end'))
