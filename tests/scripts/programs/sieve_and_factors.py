# Smallest prime factors by a sieve; what follows from them.
from collections import Counter
from functools import reduce
from operator import mul

N = 2000
spf = list(range(N + 1))
for p in range(2, int(N ** 0.5) + 1):
    if spf[p] == p:
        for multiple in range(p * p, N + 1, p):
            if spf[multiple] == multiple: spf[multiple] = p

def factors(n):
    found = Counter()
    while n > 1:
        found[spf[n]] += 1
        n //= spf[n]
    return found

def divisors(n): return reduce(lambda ds, pk: [d * pk[0] ** e for d in ds for e in range(pk[1] + 1)], factors(n).items(), [1])
def phi(n): return reduce(lambda r, p: r // p * (p - 1), factors(n), n)

print([p for p in range(2, 60) if spf[p] == p])
for n in (1, 2, 12, 360, 997, 1024, 1890):
    f = factors(n)
    print(n, " * ".join(f"{p}^{k}" if k > 1 else str(p) for p, k in f.items()) or "1", sorted(divisors(n))[:8], phi(n), reduce(mul, f.elements(), 1) == n)
print([n for n in range(2, N) if sum(divisors(n)) == 2 * n])
