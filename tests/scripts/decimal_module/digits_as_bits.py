"""logical_and, logical_or, logical_xor, logical_invert."""
from decimal import *

D = Decimal
c = Context(prec=9)
for a in ('0', '1', '10', '1100', '1010', '101111', '1111111111'):
    print(a, c.logical_invert(D(a)), *[(c.logical_and(D(a), D(b)), c.logical_or(D(a), D(b)), c.logical_xor(D(a), D(b))) for b in ('0', '1', '1010', '110011')])
for wrong in ('2', '-1', '1E+1', '1.1', 'NaN', 'Inf', '0E+2'):
    for operation in (lambda d: d.logical_and(1), lambda d: d.logical_invert(), lambda d: D(1).logical_xor(d)):
        try:
            print(wrong, operation(D(wrong)))
        except InvalidOperation as error:
            print(wrong, error)
