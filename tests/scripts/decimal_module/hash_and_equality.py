"""Decimals equal to ints, floats, fractions and complex numbers, and their hashes."""
from decimal import *
from fractions import Fraction

values = [Decimal(t) for t in ('0', '-0', '1', '-1', '1.0', '100', '1E+2', '0.5', '0.25', '0.1', '-2.5', '1E+30', '1E-30', '123456789.125', 'Infinity', '-Infinity')]
others = [0, 1, -1, 100, 0.5, 0.1, -2.5, 10**30, Fraction(1, 2), Fraction(1, 10), Fraction(-5, 2), 1 + 0j, 0.5 + 1j, float('inf'), True, 123456789.125, float('nan')]
for d in values:
    print(d, hash(d), [d == o for o in others], [hash(d) == hash(o) for o in others])
    print('   ', [(d < o, d <= o, d > o, d >= o) for o in others[:-1] if not isinstance(o, complex)])
    print('   ', [o == d for o in others])
print(len({Decimal('1.0'), Decimal(1), 1, 1.0, Fraction(1)}), {Decimal(2): 'two'}[2])
for text in ('sNaN',):
    try:
        hash(Decimal(text))
    except TypeError as error:
        print(error)
n = Decimal('NaN')
print(n == n, n != n, n in [n], hash(n) == hash(n))
for other in ('1', None, [], 1j):
    print(Decimal(1) == other, Decimal(1) != other)
    try:
        Decimal(1) < other
    except TypeError as error:
        print(error)
for operator in '+-*/%':
    for other in (1.5, '1', None, 1j, Fraction(1, 2)):
        for text in (f'd {operator} o', f'o {operator} d'):
            try:
                print(eval(text, {'d': Decimal(3), 'o': other}))
            except TypeError as error:
                print(text, error)
