# Small number theory puzzles solved with comprehensions, any, all, sum and generators.
from math import gcd, isqrt, lcm, comb, prod
print([(a, b, c) for c in range(1, 40) for b in range(1, c) for a in range(1, b) if a * a + b * b == c * c and gcd(a, b) == 1])
print(sum(n for n in range(1000) if n % 3 == 0 or n % 5 == 0), lcm(*range(1, 21)), sum(range(101)) ** 2 - sum(n * n for n in range(101)))
print(max(a * b for a in range(900, 1000) for b in range(a, 1000) if str(a * b) == str(a * b)[::-1]), sum(map(int, str(2 ** 1000))), sum(map(int, str(prod(range(1, 101))))))
print([n for n in range(10, 10000) if n == sum(int(d) ** len(str(n)) for d in str(n))], [n for n in range(1, 500) if n in {sum(d for d in range(1, m // 2 + 1) if m % d == 0) for m in [sum(d for d in range(1, n // 2 + 1) if n % d == 0)]} and n != sum(d for d in range(1, n // 2 + 1) if n % d == 0)])
digits = "".join(map(str, range(1, 20000)))
print(prod(int(digits[10 ** i - 1]) for i in range(5)), sum(comb(n, r) > 10 ** 6 for n in range(1, 101) for r in range(n + 1)), comb(40, 20))
print([n for n in range(1, 50) if isqrt(8 * n + 1) ** 2 == 8 * n + 1], next(n for n in range(1, 10 ** 6) if len({*map(lambda k: "".join(sorted(str(k * n))), range(1, 7))}) == 1 and n > 10 ** 5))
print(sum(1 for n in range(1, 2000) if not any(str(s) == str(s)[::-1] for s in (lambda f: f(f, n, 50))(lambda f, m, left: [] if not left else (lambda k: [k] + ([] if str(k) == str(k)[::-1] else f(f, k, left - 1)))(m + int(str(m)[::-1]))))))
