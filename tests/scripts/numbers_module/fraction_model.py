# fractions against whole-number arithmetic and floats, through many values; programs that use them
from fractions import Fraction as F
from math import gcd, floor, ceil, trunc
import operator

values = [F(n, d) for n in (-7, -3, -1, 0, 1, 2, 5, 12) for d in (1, 2, 3, 8, 9)]
bad = 0
for a in values:
    for b in values:
        if (a + b) * (a.denominator * b.denominator) != a.numerator * b.denominator + b.numerator * a.denominator: bad += 1
        if a - b != -(b - a) or a * b != b * a or (a < b) != (float(a) < float(b)) or (a == b) != (float(a) == float(b)): bad += 1
        if b:
            if a / b * b != a or a // b != floor(a / b) or a % b != a - (a // b) * b or divmod(a, b) != (a // b, a % b): bad += 1
        for r in (a + b, a * b, a - b):
            if gcd(r.numerator, r.denominator) != 1 or r.denominator < 1: bad += 1
    if hash(a) != hash(float(a)) and a.denominator in (1, 2, 8): bad += 1
    if int(a) != trunc(float(a)) or ceil(a) != ceil(float(a)) or round(a) != round(float(a)) or F(str(a)) != a or eval(repr(a), {'Fraction': F}) != a: bad += 1
    for p in range(-3, 4):
        if a or p >= 0:
            if float(a ** p) != float(a) ** p and abs(float(a ** p) - float(a) ** p) > 1e-9 * abs(float(a) ** p): bad += 1
print('bad', bad)
def e_convergents(n):
    terms = [2] + [x for k in range(1, n) for x in (1, 2 * k, 1)]
    result = F(0)
    for t in reversed(terms[1:n]): result = 1 / (t + result)
    return terms[0] + result
print([str(e_convergents(n)) for n in range(1, 12)], float(e_convergents(20)))
def bernoulli(n):
    row = [0] * (n + 1)
    for m in range(n + 1):
        row[m] = F(1, m + 1)
        for j in range(m, 0, -1): row[j - 1] = j * (row[j - 1] - row[j])
    return row[0]
print([str(bernoulli(n)) for n in range(0, 21, 2)])
def egyptian(x):
    parts = []
    while x:
        n = ceil(1 / x)
        parts.append(n)
        x -= F(1, n)
    return parts
print(egyptian(F(4, 13)), egyptian(F(5, 121))[:3], sum(F(1, n) for n in egyptian(F(9, 20))))
def solve(rows):
    rows = [[F(x) for x in r] for r in rows]
    n = len(rows)
    for i in range(n):
        p = next(r for r in range(i, n) if rows[r][i])
        rows[i], rows[p] = rows[p], rows[i]
        rows[i] = [x / rows[i][i] for x in rows[i]]
        for r in range(n):
            if r != i: rows[r] = [x - rows[r][i] * y for x, y in zip(rows[r], rows[i])]
    return [str(r[-1]) for r in rows]
print(solve([[2, 1, -1, 8], [-3, -1, 2, -11], [-2, 1, 2, -3]]), solve([[1, 2, 3], [4, 5, 6]]))
print([str(F(3.141592653589793).limit_denominator(d)) for d in (1, 7, 10, 100, 113, 1000, 10**5)])
print(sum(F(1, n) for n in range(1, 40)), F('0.125') == 0.125, F(1, 3) + F('1/6'), max(F(1, 3), 0.3, 1 / 3), {F(1, 2): 'half'}[0.5])
for op in (operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, operator.pow, divmod):
    for pair in ((F(7, 2), 2), (2, F(7, 2)), (F(7, 2), 0.5), (0.5, F(7, 2)), (F(7, 2), True), (F(7, 2), 2j), (2j, F(2)), (F(7, 2), F(-2, 3)), (F(1), None), ([], F(1))):
        try:
            r = op(*pair)
            print(op.__name__, pair, r if not isinstance(r, complex) else (round(r.real, 9), round(r.imag, 9)), type(r).__name__)
        except Exception as error:
            print(op.__name__, pair, type(error).__name__, error)
