"""Fraction: from text, numbers, Decimals; arithmetic and comparison with all numbers; limits."""
import copy
import math
import pickle
from decimal import Decimal
from fractions import Fraction as F
from _cases import cases

class R:
    numerator, denominator = 3, 4

class Sub(F):
    pass

cases('''
F(), F(3), F(6, 4), F(-6, 4), F(6, -4), F(0, -5), F('3/4'), F(' -3/4 '), F('1.5'), F('-1.5e3'), F('1e-3'), F('+7'), F('.5'), F('5.'), F('1_000/3_0'), F(True), F(F(1, 2), F(3, 4)), F(1.5), F(0.1), F(Decimal('1.25')), F(Decimal('1e3'))
F(1, 0)
F('1/0')
F('')
F('1/')
F('/2')
F('1 / 2')
F('1/2.5')
F('1.5/2')
F('--1')
F('1e')
F('abc')
F('1__0')
F(1.5, 2)
F(1, 1.5)
F('1', 2)
F(None)
F(1j)
F(float('nan'))
F(float('inf'))
F(Decimal('NaN'))
F(Decimal('Infinity'))
F(1, 2, 3)
F(numerator=1, denominator=2), F.from_float(0.5), F.from_float(3), F.from_decimal(Decimal('0.1')), F.from_decimal(7)
F.from_float('1')
F.from_decimal(1.5)
F.from_float(float('nan'))
F(1, 2) + F(1, 3), F(1, 2) - 1, 2 * F(3, 4), F(1, 2) / F(3, 4), 1 / F(2, 3), F(7, 2) // 1, F(7, 2) % 1, divmod(F(7, 2), F(1, 3)), divmod(-7, F(2, 3)), F(2, 3) ** 2, F(2, 3) ** -2, F(4, 9) ** F(1, 2), 2 ** F(3), 4 ** F(1, 2), F(-8) ** F(1, 3), F(2) ** 0.5, F(0) ** 0
F(1, 2) + 0.5, 0.5 * F(1, 2), F(1, 2) + 1j, 1j / F(1, 2), F(1, 2) ** 1j, F(1, 2) // 0.3, 7.5 % F(2)
F(1, 2) + Decimal(1)
Decimal(1) + F(1, 2)
F(1, 2) / 0
F(1, 2) % 0
F(0) ** -1
F(1, 2) + 'a'
F(1, 2) + None
-F(1, 2), +F(1, 2), abs(F(-1, 2)), int(F(7, 2)), int(F(-7, 2)), float(F(1, 3)), complex(F(1, 2)), bool(F(0)), bool(F(1, 9)), round(F(7, 2)), round(F(5, 2)), round(F(22, 7), 2), round(F(1234, 1), -2), math.floor(F(-7, 2)), math.ceil(F(-7, 2)), math.trunc(F(-7, 2))
F(1, 2) == 0.5, F(1, 2) == Decimal('0.5'), F(1, 3) == 1/3, F(2) == 2, F(1, 2) == '1/2', F(1, 2) < 1, F(1, 2) < 0.6, F(1, 2) > F(1, 3), F(1, 2) <= 0.5, F(1, 2) == 0.5 + 0j, F(1, 2) != None, F(1, 2) < float('inf'), F(1, 2) == float('nan'), F(1, 2) > float('-inf')
F(1, 2) < Decimal(1)
F(1, 2) < 1j
F(1, 2) < 'a'
hash(F(1, 2)) == hash(0.5), hash(F(3)) == hash(3), hash(F(1, 2**61 - 1)), hash(F(-1, 3)), hash(F(10**30, 7)), {F(1, 2): 'x'}[0.5]
F('3.1415926535897932').limit_denominator(1000), F(4321, 8765).limit_denominator(10000), F(1, 3).limit_denominator(2), F(5).limit_denominator()
F(1, 3).limit_denominator(0)
repr(F(-1, 2)), str(F(5)), str(F(-1, 2)), f'{F(1, 2)}', F(1, 2).as_integer_ratio(), F(1, 2).numerator, F(1, 2).real, F(1, 2).imag, F(1, 2).conjugate(), F(1, 2).denominator
F(1, 2).numerator = 5
copy.copy(F(1, 2)), copy.deepcopy(F(1, 2)), pickle.loads(pickle.dumps(F(-3, 4))), F(1, 2).__reduce__(), type(copy.copy(Sub(1, 2))), type(Sub(1, 2) + 1), repr(Sub(1, 2))
sum([F(1, 3)] * 3), math.prod([F(1, 2)] * 3), max(F(1, 2), 0.6), sorted([F(1, 2), 0.3, 1]), math.sqrt(F(1, 4)), math.gcd(6, 4), pow(F(1, 2), 2)
F(10**400, 10**399 + 1) > 9, float(F(10**400, 10**399)), F(1e300) * 10
float(F(10**400))
F(1, 2).x
''', globals())
