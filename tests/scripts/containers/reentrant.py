# Comparisons and keys that change the container which asks them.
class Meddler:
    def __init__(self, container, meddle, hash=1):
        self.container, self.meddle, self.hash = container, meddle, hash
    def __eq__(self, other):
        if self is other:
            return True
        self.meddle(self.container)
        return False
    def __hash__(self):
        return self.hash
    def __lt__(self, other):
        self.meddle(self.container)
        return True

def attempt(f):
    try:
        print(f.__name__, f())
    except Exception as e:
        print(f.__name__, type(e).__name__, e)

def clear(container):
    container.clear()

def list_searches():
    results = []
    for method in ('index', 'remove', 'count', '__contains__'):
        items = []
        items.extend(Meddler(items, clear) for i in range(3))
        try:
            results.append(getattr(items, method)(3))
        except ValueError as e:
            results.append(type(e).__name__)
    return results
attempt(list_searches)

def list_comparison():
    items = []
    items.extend(Meddler(items, clear) for i in range(3))
    return items == [1, 2, 3], [1, 2, 3] == items, items < [1]
attempt(list_comparison)

def sort_that_appends():
    items = []
    items.extend(Meddler(items, lambda c: c.append(1)) for i in range(5))
    items.sort()
attempt(sort_that_appends)

def sort_sees_nothing():
    items, seen = [3, 1, 2], []
    items.sort(key=lambda x: seen.append(list(items)) or x)
    return items, seen
attempt(sort_sees_nothing)

def sort_with_failing_key():
    items = [5, 3, 1, 4, 2]
    try:
        items.sort(key=lambda x: 1 // (x - 1))
    except ZeroDivisionError:
        return items
attempt(sort_with_failing_key)

def dict_cleared_by_lookup():
    d = {}
    d[Meddler(d, clear, 5)] = 1
    d[7] = 2
    found = d.get(Meddler(d, clear, 5))
    d[Meddler(d, clear, 5)] = 3
    d[Meddler(d, clear, 5)] = 4
    return found, list(d.values())
attempt(dict_cleared_by_lookup)

def dict_grown_by_lookup():
    d = {}
    def grow(c):
        if len(c) < 50:
            c[len(c) + 1000] = 1
    d[Meddler(d, grow, 3)] = 1
    d[Meddler(d, grow, 3)] = 2
    d[Meddler(d, grow, 3)] = 3
    return len(d) > 3
attempt(dict_grown_by_lookup)

def set_cleared_by_lookup():
    s = set()
    s.add(Meddler(s, clear, 5))
    s.add(Meddler(s, clear, 5))
    s.add(3)
    return Meddler(s, clear, 5) in s, len(s)
attempt(set_cleared_by_lookup)

def update_from_a_dict_that_shrinks():
    other = {}
    target = {}
    target[Meddler(other, clear, 2)] = 0
    other[Meddler(target, lambda c: None, 1)] = 1
    other[Meddler(target, lambda c: None, 2)] = 2
    other[Meddler(target, lambda c: None, 3)] = 3
    target.update(other)
    return len(target)
attempt(update_from_a_dict_that_shrinks)

# Finalizers look at a container that is whole again.
class Watcher:
    def __init__(self, look):
        self.look = look
    def __del__(self):
        log.append(self.look())

log = []
items = [Watcher(lambda: len(items)) for i in range(5)]
items[1:4] = [1]
print(log)
del items[::2]
print(log)
items.clear()
d = {i: Watcher(lambda: len(d)) for i in range(3)}
log.clear()
d[0] = None
d.pop(1)
d.clear()
print(log)
