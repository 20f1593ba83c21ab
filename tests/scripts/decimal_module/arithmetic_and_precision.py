"""+ - * / // % divmod under several precisions and roundings, with the flags that they raise."""
from decimal import *
import operator

values = [Decimal(t) for t in ('0', '-0', '1', '-1.50', '3', '0.1', '1E+10', '-7E-5', '99999', '123.456', '2E+3', '0.00')]
operations = [operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, divmod]
for prec, rounding in ((28, ROUND_HALF_EVEN), (3, ROUND_DOWN), (2, ROUND_CEILING)):
    with localcontext(Context(prec=prec, rounding=rounding, traps=[])) as c:
        for a in values:
            for b in values[::2]:
                shown = []
                for operation in operations:
                    c.clear_flags()
                    shown.append(f'{operation(a, b)!s}{"".join(s.__name__[0] for s in c.flags if c.flags[s])}')
                print(prec, a, b, *shown)
