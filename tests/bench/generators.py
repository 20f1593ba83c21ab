# generators: Pipelines, recursion with yield from, send.

def numbers(n):
    i = 0
    while i < n:
        yield i
        i += 1


def only(predicate, items):
    for item in items:
        if predicate(item):
            yield item


def windows(items, size):
    window = []
    for item in items:
        window.append(item)
        if len(window) == size:
            yield sum(window)
            del window[0]


class Tree:
    def __init__(self, low, high):
        middle = (low + high) // 2
        self.value = middle
        self.left = Tree(low, middle) if low < middle else None
        self.right = Tree(middle + 1, high) if middle + 1 < high else None

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right


def averager():
    total = count = 0
    average = None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count


def primes():
    composites, n = {}, 2
    while True:
        factor = composites.pop(n, None)
        if factor is None:
            yield n
            composites[n * n] = n
        else:
            multiple = n + factor
            while multiple in composites:
                multiple += factor
            composites[multiple] = factor
        n += 1


total = sum(windows(only(lambda x: x % 3, numbers(1_500_000)), 4))
tree = Tree(0, 40_000)
total += sum(tree) + sum(1 for _ in tree)
average = averager()
next(average)
for i in range(400_000):
    last = average.send(i)
for prime in primes():
    if prime > 300_000:
        break
print(total, last, prime, sum(x * y for x in range(1300) for y in range(1300) if (x + y) % 5 == 0))
