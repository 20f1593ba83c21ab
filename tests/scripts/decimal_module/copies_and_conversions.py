"""copy, pickle, int, float, complex, integer ratio, and the numeric tower."""
import copy
import math
import numbers
import pickle
from decimal import *

for text in ('0', '-0', '1.5', '-7E+5', '1E-10', '123456789012345678901234567890', 'NaN', 'sNaN5', '-Infinity'):
    d = Decimal(text)
    print(text, copy.copy(d) is d, copy.deepcopy(d) is d, [str(pickle.loads(pickle.dumps(d, p))) for p in range(6)], d.__reduce__())
    if d.is_finite():
        print('  ', int(d), float(d), complex(d), d.as_integer_ratio(), math.floor(d), math.ceil(d), math.trunc(d), bool(d), d.real, d.imag, d.conjugate(),
              d.is_canonical(), d.canonical() is d, d.radix())
print(isinstance(Decimal(1), numbers.Number), isinstance(Decimal(1), numbers.Real), issubclass(Decimal, numbers.Complex))
print(sum([Decimal('0.1')] * 10), max(Decimal(1), 2, Decimal('1.5')), sorted([Decimal(3), 1, Decimal('2.5')]), math.sqrt(Decimal(2)), divmod(Decimal(7), 2), divmod(7, Decimal(2)))
x = Decimal(5)
x += 1
x -= Decimal('0.5')
x *= 2
x /= 4
x //= 1
x **= 3
x %= 5
print(x, 1 + x, 1 - x, 2 * x, 6 / x, 7 // x, 7 % x, 2 ** x, -x, +x, abs(-x))
print(DecimalTuple(1, (2,), 3), Decimal('1.5').as_tuple()._replace(sign=1), Decimal(Decimal('1.5').as_tuple()))
big = Decimal(7) ** 6000
with localcontext(prec=6000):
    exact = Decimal(7) ** 6000
    print(big, len(str(exact)), str(exact)[:20], int(exact) == 7 ** 6000, Decimal(str(exact)) == exact, Decimal(7 ** 6000) == exact)
try:
    x.attribute = 1
except AttributeError as error:
    print(error)
