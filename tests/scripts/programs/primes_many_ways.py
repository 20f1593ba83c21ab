# The same primes by several means.
def trial(n): return [p for p in range(2, n) if all(p % d for d in range(2, int(p ** 0.5) + 1))]
def sieve(n):
    s = bytearray([1]) * n; s[:2] = b'\0\0'
    for i in range(2, int(n ** .5) + 1):
        if s[i]: s[i * i::i] = bytes(len(s[i * i::i]))
    return [i for i, v in enumerate(s) if v]
def by_sets(n):
    left, out = set(range(2, n)), []
    while left: p = min(left); out.append(p); left -= set(range(p, n, p))
    return out
def lazily(n):
    def filtered(it):
        while True:
            try: p = next(it)
            except StopIteration: return
            yield p
            it = (lambda q, i: (x for x in i if x % q))(p, it)
    return list(filtered(iter(range(2, n))))
def recursive(n, found=()):
    if n < 3: return []
    small = recursive(int(n ** .5) + 1)
    return small + [x for x in range(int(n ** .5) + 1, n) if x > 1 and all(x % p for p in small)]
results = [f(300) for f in (trial, sieve, by_sets, lazily, recursive)]
print(results[0][:10], len(results[0]), [r == results[0] for r in results])
print([p for p in results[0] if p + 2 in results[0]][:8], sum(results[0]), max(b - a for a, b in zip(results[0], results[0][1:])))
