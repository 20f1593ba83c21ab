"""The eight ways to round."""
from decimal import *

modes = [ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP]
for text in ('1.04', '1.05', '1.06', '1.15', '1.25', '1.50', '1.55', '-1.04', '-1.05', '-1.06', '-1.15', '-1.25', '0.04', '-0.04', '9.95', '9.99'):
    d = Decimal(text)
    print(text, *[d.quantize(Decimal('0.1'), rounding=mode) for mode in modes], *[Context(prec=2, rounding=mode).plus(d) for mode in modes],
          *[d.to_integral_value(rounding=mode) for mode in modes])
    with localcontext() as c:
        for mode in modes:
            c.rounding = mode
            print('  ', mode, round(d), round(d, 1), round(d, 0), round(d, -1), int(d), d.__floor__(), d.__ceil__(), d.__trunc__(), format(d, '.1f'), format(d, '.1e'))
for wrong in ('x', 1, None):
    try:
        print(Decimal('1.5').quantize(Decimal(1), rounding=wrong))
    except TypeError as error:
        print(error)
for wrong in ('1', 1.0, None):
    try:
        round(Decimal('1.5'), wrong)
    except TypeError as error:
        print(error)
for special in ('NaN', 'Inf', 'sNaN'):
    for convert in (int, round, float, lambda d: d.as_integer_ratio(), lambda d: round(d, 1), lambda d: d.__floor__()):
        try:
            print(special, convert(Decimal(special)))
        except (ArithmeticError, ValueError) as error:
            print(special, type(error).__name__, error)
