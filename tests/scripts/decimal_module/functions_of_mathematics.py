"""exp, ln, log10, sqrt and powers, rounded right in many precisions."""
from decimal import *

values = ['0.001', '0.5', '0.9999999', '1', '1.0000001', '2', '2.5', '10', '100', '1000.00', '12345.678', '1E+20', '1E-20', '7E+100', '0.000000123']
for prec in (1, 5, 28, 60):
    c = Context(prec=prec)
    for text in values:
        d = Decimal(text)
        row = []
        for name in ('sqrt', 'ln', 'log10', 'exp'):
            if name == 'exp' and d > 10**6:
                continue
            c.clear_flags()
            row.append(f'{getattr(c, name)(d)}{"I" if c.flags[Inexact] else ""}{"R" if c.flags[Rounded] else ""}')
        print(prec, text, *row)
c = Context(prec=20)
for base in ('2', '-2', '0.5', '10', '1.1', '7', '1', '-1', '0', '1.000'):
    for power in ('0', '1', '2', '-3', '10', '0.5', '-0.5', '2.5', '100', 'Infinity', '1E-10'):
        try:
            print(base, power, c.power(Decimal(base), Decimal(power)))
        except ArithmeticError as error:
            print(base, power, type(error).__name__)
print(pow(Decimal(3), 100, 7), c.power(5, 3, 13), pow(Decimal(-3), 3, 7), c.power(Decimal('1E+5'), 7, 11))
for wrong in ((Decimal('1.5'), 2, 3), (Decimal(2), -1, 3), (Decimal(2), 2, 0), (Decimal(0), 0, 5)):
    try:
        print(pow(*wrong))
    except InvalidOperation as error:
        print(wrong, error)
print(2 ** Decimal(10), Decimal(2) ** 10, Decimal(4) ** Decimal('0.5'), Context(prec=400).sqrt(2))

# Subnormal results are rounded once, from all their digits.
for prec, emin, text in ((3, -3, '-7.8'), (8, -11, '-26.7'), (5, -4, '-10.5'), (9, 0, '-3.25')):
    for rounding in (ROUND_HALF_EVEN, ROUND_CEILING):
        subnormal = Context(prec=prec, Emin=emin, Emax=30, rounding=rounding, traps=[])
        print(prec, emin, text, subnormal.exp(Decimal(text)), *(s.__name__ for s, up in subnormal.flags.items() if up))
