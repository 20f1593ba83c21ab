# Numbers in no order, in runs, with many equal ones, with nan: merged by different ways, always stable, always the same result.
import math


def noise(n, modulus, seed=12345):
    out = []
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) & 0x7fffffff
        out.append((seed >> 8) % modulus)
    return out


def check(numbers):
    pairs = [(x, i) for i, x in enumerate(numbers)]
    for reverse in False, True:
        got = sorted(pairs, key=lambda p: p[0], reverse=reverse)
        assert all(a[0] > b[0] if reverse else a[0] < b[0] or a[0] == b[0] and a[1] < b[1] for a, b in zip(got, got[1:])
                   if a[0] != b[0]), numbers[:10]
        assert all(a[1] < b[1] for a, b in zip(got, got[1:]) if a[0] == b[0]), numbers[:10]
        assert [p[0] for p in got] == sorted(numbers, reverse=reverse)
    return sum(i * x for i, x in enumerate(sorted(numbers))) % 1000003


for n in 0, 1, 2, 3, 63, 64, 65, 127, 128, 200, 1000, 5000:
    for modulus in 1, 2, 7, 1000, 10**9:
        numbers = noise(n, modulus, n + modulus)
        print(n, modulus, check(numbers), check([-x for x in numbers]), check([x / 7 for x in numbers]), check(numbers[::2] + sorted(numbers)))
big = noise(3000, 2**31)
print(check([x << 31 for x in big]), check([(x << 31) - 2**61 for x in big]), check(sorted(big) + big), check(big + sorted(big)[::-1]))
print(check([x * 31 % 997 for x in range(5000)]), check(list(range(3000)) + noise(3000, 3000) + list(range(3000, 0, -1))))
mixed = [math.inf, -math.inf, 0.0, -0.0, 5e-324, -5e-324, 1.5] * 60
print([str(x) for x in sorted(noise(500, 100)[k] and mixed[k % len(mixed)] or 0.0 for k in range(500))[::25]])
print(sum(1 for _ in sorted(mixed)), [math.copysign(1, x) for x in sorted([0.0, -0.0, 0.0, -0.0] * 40)][:8])
for n in 70, 150, 700, 3000:  # nan is neither less nor greater: what comes out tells which were compared
    holes = [math.nan if x % 5 == 0 else x / 3 for x in noise(n, 1000, n)]
    got = sorted(holes)
    print(n, sum(i * (x if x == x else 7) for i, x in enumerate(got)) % 1000003, [i for i, x in enumerate(got) if x != x][:12])
    got = sorted(holes, reverse=True)
    print(n, sum(i * (x if x == x else 7) for i, x in enumerate(got)) % 1000003)
