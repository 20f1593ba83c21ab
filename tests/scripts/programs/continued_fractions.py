# Square roots as periodic continued fractions, convergents, Pell's equation.
from fractions import Fraction
from itertools import islice, cycle, chain
from math import isqrt
def terms(n):
    a0 = a = isqrt(n)
    if a0 * a0 == n: return [a0], []
    m, d, period = 0, 1, []
    while a != 2 * a0:
        m = d * a - m
        d = (n - m * m) // d
        a = (a0 + m) // d
        period.append(a)
    return [a0], period
def convergents(n):
    head, period = terms(n)
    h, k = (1, head[0]), (0, 1)
    yield Fraction(h[1], k[1])
    for a in cycle(period):
        h, k = (h[1], a * h[1] + h[0]), (k[1], a * k[1] + k[0])
        yield Fraction(h[1], k[1])
for n in (2, 3, 7, 13, 19, 61): print(n, *terms(n), [str(c) for c in islice(convergents(n), 6)])
def pell(n): return next((c.numerator, c.denominator) for c in convergents(n) if c.numerator ** 2 - n * c.denominator ** 2 == 1)
print([pell(n) for n in (2, 3, 13, 61)], terms(16))
