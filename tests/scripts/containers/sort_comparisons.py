# How often sorting compares, for every kind of order: the same number of times as CPython, with stable results.
class Counted:
    calls = 0
    def __init__(self, value):
        self.value = value
    def __lt__(self, other):
        Counted.calls += 1
        return self.value < other.value

def sample(n, mode, seed=12345):
    for i in range(n):
        seed = (seed * 1103515245 + 12345) & 0x7fffffff
        r = seed >> 8
        yield [r % 1000000, i + (r % 10 == 0) * (r % 37), -i, r % 4, i if i < n * 2 // 3 else r % n][mode]

def is_stable(items, place, descending):
    for a, b in zip(items, items[1:]):
        if a.value == b.value:
            assert place[id(a)] < place[id(b)]
        else:
            assert (a.value > b.value) == descending

for mode in range(5):
    counts = []
    for n in [0, 1, 2, 3, 5, 8, 13, 21, 31, 32, 33, 63, 64, 65, 100, 127, 128, 500, 1000, 2500]:
        items = [Counted(v) for v in sample(n, mode)]
        place = {id(item): i for i, item in enumerate(items)}
        for descending in (False, True):
            Counted.calls = 0
            result = sorted(items, reverse=descending)
            counts.append(Counted.calls)
            is_stable(result, place, descending)
    print(mode, counts)
