# Tables of dynamic programming: subsequences, edit distance, knapsack, change.
def lcs(a, b):
    t = [[''] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b): t[i + 1][j + 1] = t[i][j] + x if x == y else max(t[i][j + 1], t[i + 1][j], key=len)
    return t[-1][-1]
def edit(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, y in enumerate(b, 1): last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (x != y))
    return row[-1]
def knapsack(items, limit):
    best = {0: (0, [])}
    for w, v in items:
        for total in sorted(best, reverse=True):
            if total + w <= limit and best[total][0] + v > best.get(total + w, (0,))[0]: best[total + w] = best[total][0] + v, best[total][1] + [(w, v)]
    return max(best.values(), key=lambda p: p[0])
def change(coins, total):
    ways = [1] + [0] * total
    for c in coins:
        for t in range(c, total + 1): ways[t] += ways[t - c]
    return ways[total]
print(lcs('the quick brown fox', 'a thick crown of fog'), edit('kitten', 'sitting'), edit('', 'abc'), edit('same', 'same'))
print(knapsack([(3, 5), (4, 6), (5, 8), (9, 12), (2, 3)], 11), change([1, 2, 5, 10, 20, 50, 100, 200], 200), change([2], 3))
def lis(s):
    best = []
    for i, x in enumerate(s): best.append(max((best[j] for j in range(i) if s[j] < x), key=len, default=[]) + [x])
    return max(best, key=len)
print(lis([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8]))
