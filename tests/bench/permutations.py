# lists: Combinations and permutations by recursive generators and by swapping.

def permutations(items):
    if len(items) <= 1:
        yield items
        return
    for i, item in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield [item] + rest


def combinations(items, k):
    if k == 0:
        yield ()
    elif len(items) >= k:
        head, *tail = items
        for rest in combinations(tail, k - 1):
            yield (head, *rest)
        yield from combinations(tail, k)


def subsets(items):
    result = [[]]
    for item in items:
        result += [subset + [item] for subset in result]
    return result


count = checksum = 0
for p in permutations(list(range(9))):
    count += 1
    checksum = (checksum * 31 + p[0] * p[-1]) % 1000003
print(count, checksum, sum(sum(c) for c in combinations(range(18), 8)), sum(map(len, subsets(range(17)))))
