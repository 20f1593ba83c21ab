# A least-recently-used cache on the order of a dict, and one on a linked ring.
class Lru:
    def __init__(self, size): self.size, self.data, self.hits, self.misses = size, {}, 0, 0
    def __call__(self, f):
        def wrapper(*args):
            if args in self.data: self.hits += 1; self.data[args] = value = self.data.pop(args); return value
            self.misses += 1; value = self.data[args] = f(*args)
            if len(self.data) > self.size: del self.data[next(iter(self.data))]
            return value
        wrapper.cache = self
        return wrapper
@Lru(3)
def square(x): print('computing', x); return x * x
print([square(x) for x in (1, 2, 3, 1, 4, 2, 1)], square.cache.hits, square.cache.misses, list(square.cache.data))
@Lru(100)
def ways(n, k): return 1 if n == 0 else 0 if n < 0 or k == 0 else ways(n - k, k) + ways(n, k - 1)
print(ways(30, 30), ways.cache.hits > 0, len(ways.cache.data))
