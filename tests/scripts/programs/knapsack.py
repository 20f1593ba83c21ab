# The best choice within a weight, by a table over weights; what was chosen is kept as a bit set.
def knapsack(items, limit):
    best = [(0, 0)] * (limit + 1)
    for number, (name, weight, value) in enumerate(items):
        for room in range(limit, weight - 1, -1):
            total, chosen = best[room - weight]
            best[room] = max(best[room], (total + value, chosen | 1 << number))
    value, chosen = best[limit]
    return value, [item[0] for number, item in enumerate(items) if chosen >> number & 1]

ITEMS = [("map", 9, 150), ("compass", 13, 35), ("water", 153, 200), ("sandwich", 50, 160), ("glucose", 15, 60), ("tin", 68, 45), ("banana", 27, 60),
         ("apple", 39, 40), ("cheese", 23, 30), ("beer", 52, 10), ("cream", 11, 70), ("camera", 32, 30)]
for limit in (0, 8, 9, 50, 100, 400): print(limit, *knapsack(ITEMS, limit))
