# generators: Iterators: zip, enumerate, map, filter, reversed, iter with a sentinel, classes with __next__.

class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


class Rows:
    def __init__(self, width, height):
        self.width, self.height = width, height

    def __iter__(self):
        for y in range(self.height):
            yield range(y, y + self.width)


def pairs(items):
    it = iter(items)
    return zip(it, it)


numbers = list(range(300))
names = [f'n{i}' for i in numbers]
checksum = 0
for _ in range(2400):
    for i, (a, b) in enumerate(zip(numbers, reversed(numbers))):
        checksum += i * a - b
    for name, n in zip(names, map(abs, numbers)):
        checksum += n if len(name) > 2 else 1
    for n in filter(None, numbers):
        checksum ^= n
    for low, high in pairs(numbers):
        checksum += high - low
for n in Countdown(2_000_000):
    checksum += n & 3
for row in Rows(100, 18_000):
    checksum += sum(row) + max(row)
rolls = iter(lambda: 3, 4)
for i, roll in enumerate(rolls):
    if i == 200_000:
        break
    checksum += roll
a, *middle, z = map(lambda n: n * n, numbers)
print(checksum, any(n > 298 for n in numbers), all(n < 300 for n in numbers), len(middle), z, dict(zip(names, numbers))['n7'], sorted(names, key=len)[-1])
