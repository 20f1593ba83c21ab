# generators: Lists, sets, dicts and generators by comprehension.

n = 200
grid = [[(x * 3 + y * 5) % 7 for x in range(n)] for y in range(n)]
total = 0
for _ in range(48):
    flipped = [[row[i] for row in grid] for i in range(n)]
    flat = [v for row in flipped for v in row if v]
    doubled = [v * 2 + 1 for v in flat]
    index = {v: i for i, v in enumerate(doubled)}
    kinds = {(v, w) for v, w in zip(flat, doubled) if v != 3}
    total += sum(v for v in doubled if v % 3) + len(index) + len(kinds)
    grid = [[(a + b) % 7 for a, b in zip(r, s)] for r, s in zip(grid, flipped)]
words = [chr(97 + i % 26) * (i % 5 + 1) for i in range(220_000)]
lengths = {word: len(word) for word in words}
upper = [word.upper() for word in words if len(word) > 2]
pairs = [(a, b) for a in range(420) for b in range(a) if a % (b + 1) == 0]
nested = [[j for j in range(i % 10)] for i in range(220_000)]
print(total, len(lengths), len(upper), len(pairs), sum(map(len, nested)), any(x > 1000 for x in range(2000)), all([x >= 0 for x in range(100_000)]))
