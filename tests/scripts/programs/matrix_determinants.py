# Determinants exactly: by fractions, by the method without fractions, by expansion; inverse and rank.
from fractions import Fraction
from itertools import permutations
import random
def by_permutations(m):
    total = 0
    for p in permutations(range(len(m))):
        sign = (-1) ** sum(p[i] > p[j] for i in range(len(p)) for j in range(i + 1, len(p)))
        product = sign
        for i, j in enumerate(p): product *= m[i][j]
        total += product
    return total
def bareiss(m):
    m, sign, before = [row[:] for row in m], 1, 1
    for k in range(len(m) - 1):
        if not m[k][k]:
            for i in range(k + 1, len(m)):
                if m[i][k]: m[k], m[i], sign = m[i], m[k], -sign; break
            else: return 0
        for i in range(k + 1, len(m)):
            for j in range(k + 1, len(m)): m[i][j] = (m[i][j] * m[k][k] - m[i][k] * m[k][j]) // before
        before = m[k][k]
    return sign * m[-1][-1] if m else 1
def reduce_rows(m):
    m, rank = [[Fraction(x) for x in row] for row in m], 0
    for column in range(len(m[0])):
        pivot = next((r for r in range(rank, len(m)) if m[r][column]), None)
        if pivot is None: continue
        m[rank], m[pivot] = m[pivot], m[rank]
        m[rank] = [x / m[rank][column] for x in m[rank]]
        for r in range(len(m)):
            if r != rank and m[r][column]: m[r] = [a - m[r][column] * b for a, b in zip(m[r], m[rank])]
        rank += 1
        if rank == len(m): break
    return m, rank
def inverse(m):
    n = len(m)
    reduced, _ = reduce_rows([row + [int(i == j) for j in range(n)] for i, row in enumerate(m)])
    return [row[n:] for row in reduced]
rng = random.Random(5)
for n in range(1, 7):
    m = [[rng.randint(-9, 9) for _ in range(n)] for _ in range(n)]
    print(n, by_permutations(m), bareiss(m) == by_permutations(m), reduce_rows(m)[1])
m = [[2, 1, 1], [1, 3, 2], [1, 0, 0]]
print([[str(x) for x in row] for row in inverse(m)], bareiss([[10 ** 20, 1], [1, 10 ** 20]]), reduce_rows([[1, 2, 3], [2, 4, 6], [1, 0, 1]])[1], bareiss([[0, 1], [1, 0]]), bareiss([[1, 2], [2, 4]]))
