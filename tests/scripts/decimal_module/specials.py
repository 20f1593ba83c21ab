"""Infinities and NaNs in operations and comparisons."""
from decimal import *
import operator

values = [Decimal(t) for t in ('Inf', '-Inf', 'NaN', '-NaN5', 'sNaN', 'sNaN9', '0', '1', '-2.5')]
with localcontext(Context(traps=[])) as c:
    for name in ('add', 'sub', 'mul', 'truediv', 'floordiv', 'mod', 'pow'):
        operation = getattr(operator, name)
        for a in values:
            row = []
            for b in values:
                c.clear_flags()
                row.append(f'{operation(a, b)}{"!" if c.flags[InvalidOperation] else ""}{"/" if c.flags[DivisionByZero] else ""}')
            print(name, a, *row)
    for name in ('eq', 'ne', 'lt', 'le', 'gt', 'ge'):
        operation = getattr(operator, name)
        for a in values:
            row = []
            for b in values:
                c.clear_flags()
                row.append(f'{operation(a, b)}{"!" if c.flags[InvalidOperation] else ""}')
            print(name, a, *row)
    for a in values:
        print(a, -a, +a, abs(a), bool(a), a.is_nan(), a.is_qnan(), a.is_snan(), a.is_infinite(), a.is_finite(), a.is_signed(), a.is_zero(),
              a.number_class(), a.copy_abs(), a.copy_negate(), a.copy_sign(Decimal(-1)), a.normalize(), a.sqrt(), a.exp(), a.ln(), a.log10(), a.logb())
