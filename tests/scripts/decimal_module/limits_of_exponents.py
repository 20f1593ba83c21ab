"""Overflow, underflow, subnormal numbers and clamping in small contexts."""
from decimal import *

for clamp in (0, 1):
    for rounding in (ROUND_HALF_EVEN, ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_05UP):
        c = Context(prec=4, rounding=rounding, Emin=-3, Emax=3, clamp=clamp, traps=[])
        for text in ('9999', '9999.5', '99999', '-99999', '1E+3', '1E+4', '1.234E-3', '1.234E-4', '1.239E-5', '9.99E-6', '4E-7', '6E-7', '-1E-9', '0E+9', '0E-9', '0.00001',
                     'NaN12345', '-Infinity'):
            c.clear_flags()
            print(clamp, rounding, text, c.create_decimal(text), [s.__name__ for s in c.flags if c.flags[s]])
print(MAX_PREC, MAX_EMAX, MIN_EMIN, MIN_ETINY, HAVE_THREADS, HAVE_CONTEXTVAR)
