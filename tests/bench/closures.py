# calls: Functions that make functions: cells, nonlocal, defaults, callbacks, memoising.

def make_counter(start, step):
    value = start

    def count():
        nonlocal value
        value += step
        return value

    def reset():
        nonlocal value
        value = start
    return count, reset


def compose(f, g):
    return lambda x: f(g(x))


def memoised(f):
    cache = {}

    def wrapper(n):
        if n not in cache:
            cache[n] = f(n)
        return cache[n]
    return wrapper


@memoised
def partitions(n):
    return 1 if n < 2 else (partitions(n - 1) + partitions(n // 2)) % 1000003


def each(items, callback):
    for item in items:
        callback(item)


def curried(a):
    def second(b):
        def third(c):
            return a * b + c
        return third
    return second


total = 0
count, reset = make_counter(5, 3)
for i in range(1_300_000):
    total += count() & 15
    if i % 1000 == 0:
        reset()
add, double = (lambda x: x + 1), (lambda x: x * 2)
chain = compose(add, compose(double, compose(add, double)))
for i in range(400_000):
    total += chain(i) & 7
for i in range(260_000):
    total += curried(i)(3)(4) & 7
seen = []
each(range(200_000), lambda x: seen.append(x) if x % 3 else None)
adders = [lambda x, n=n: x + n for n in range(50)]
for i in range(10_000):
    for f in adders:
        total += f(i) & 1
print(total, len(seen), partitions(400), sum(map(lambda x: x * x & 3, filter(lambda x: x % 2, range(200_000)))))
