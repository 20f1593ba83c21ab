"""Powers whose results leave the limits of exponents, under roundings that keep them from becoming infinite or zero."""
from decimal import *


def told(c, a, b):
    c.clear_flags()
    result = c.power(Decimal(a), Decimal(b))
    print(c.rounding, a, '**', b, '=', result, *(signal.__name__[:3] for signal, up in c.flags.items() if up))


for rounding in (ROUND_DOWN, ROUND_UP):
    wide = Context(prec=5, Emin=MIN_EMIN, Emax=MAX_EMAX, traps=[], rounding=rounding)
    for a, b in (('9E+999999999999999955', '19.525'), ('9E-999999999999999955', '-19.525'), ('9E-999999999999999955', '19.525'),
                 ('1.5', '8E18'), ('1.5', '-8E18'), ('-1.5', '1.0000000000000000001E+19'), ('0.99999999', '8E26'), ('1.00000001', '8E26'),
                 ('1.00000001', '10000000000000000000.5'), ('7', '1E+30'), ('1E+1', '999999999999999999'), ('1E+1', '9999999999999999999'),
                 ('1E-1', '1999999999999999999'), ('2', '123456789012345'), ('2', '-123456789012345678')):
        told(wide, a, b)
    narrow = Context(prec=5, Emin=-100, Emax=100, traps=[], rounding=rounding)
    for a, b in (('0.99999999', '8E26'), ('0.99999999', '1E11'), ('1.00000001', '1E11'), ('1.00000001', '100000000000.5'), ('1.5', '5000.5'),
                 ('1.5', '-5000.5'), ('20', '77.5'), ('20', '-77.5'), ('20', '-78.5'), ('20', '-80.5'), ('2', '333'), ('2', '-333'),
                 ('2', '-344'), ('2', '-400'), ('0.0697', 'Infinity'), ('69.7', '-Infinity'), ('-Infinity', '-3')):
        told(narrow, a, b)
    clamped = Context(prec=50, Emin=-19, Emax=23, clamp=1, traps=[], rounding=rounding)
    for a, b in (('0.0697', 'Infinity'), ('Infinity', '-3'), ('0', '3'), ('1.00', '5')):
        told(clamped, a, b)

# Subnormal results whose last digits were lost before: no underflow, as what is cut off in the end are zeros.
subnormal = Context(prec=16, Emin=-13, Emax=28, clamp=1, traps=[], rounding=ROUND_HALF_DOWN)
told(subnormal, '999.999999999999999999', '-9')
subnormal = Context(prec=39, Emin=-20, Emax=7, clamp=1, traps=[])
print(subnormal.divmod(Decimal('4.0000000000000000000000000140842429113312742698420E-7'), Decimal('4.000000000000000000000000014E-31')),
      *(signal.__name__[:3] for signal, up in subnormal.flags.items() if up))
