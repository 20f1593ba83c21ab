# Longest increasing subsequence with bisect, on numbers, words and tuples.
from bisect import bisect_left
def increasing(items, key=lambda x: x):
    tails, ends, before = [], [], {}
    for i, item in enumerate(items):
        k = key(item)
        at = bisect_left(tails, k)
        if at == len(tails): tails.append(k); ends.append(i)
        else: tails[at], ends[at] = k, i
        before[i] = ends[at - 1] if at else None
    result, i = [], ends[-1] if ends else None
    while i is not None:
        result.append(items[i])
        i = before[i]
    return result[::-1]
print(increasing([10, 9, 2, 5, 3, 7, 101, 18]), increasing([]), increasing([3, 3, 3]), increasing(range(5)), increasing(range(5, 0, -1)))
print(increasing("the quick brown fox jumps over a lazy dog".split()), increasing("the quick brown fox jumps over".split(), key=len))
print(increasing([(1, "b"), (1, "a"), (2, "a"), (1, "c"), (2, "b")]), increasing([2.5, float("-inf"), 1, True, 3]))
