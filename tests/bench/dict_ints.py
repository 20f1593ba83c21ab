# dicts: Dictionaries with integer keys: counting, updating, deleting, iterating.

def histogram(n):
    counts, seed = {}, 42
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) & 0x7fffffff
        key = seed >> 16
        counts[key] = counts.get(key, 0) + 1
    return counts


def two_sum(numbers, target):
    seen, pairs = {}, 0
    for i, n in enumerate(numbers):
        if target - n in seen:
            pairs += 1
        seen[n] = i
    return pairs


def memo_paths(n):
    memo = {}

    def paths(i, j):
        if i == 0 or j == 0:
            return 1
        key = i * 1000 + j
        if key not in memo:
            memo[key] = (paths(i - 1, j) + paths(i, j - 1)) % 1000000007
        return memo[key]
    return paths(n, n)


counts = histogram(1_700_000)
print(len(counts), max(counts.values()), sum(k * v for k, v in counts.items()) % 1000003)
for key in list(counts):
    if key % 3 == 0:
        del counts[key]
print(len(counts), two_sum([i * 7 % 300007 for i in range(300_000)], 1000), memo_paths(330))
