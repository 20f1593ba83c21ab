# loops: Loops at module level, where every name is a global one.

LIMIT = 2_600_000
i = evens = total = 0
while i < LIMIT:
    if i & 1 == 0:
        evens += 1
    total += i % 7
    i += 1

checksum = 0
for a in range(950):
    for b in range(950):
        checksum ^= a * b
        checksum += a - b

x, steps = 27, 0
while steps < 1_100_000:
    x = x // 2 if x % 2 == 0 else 3 * x + 1
    if x == 1:
        x = 27 + steps % 1000
    steps += 1
print(evens, total, checksum, x)
