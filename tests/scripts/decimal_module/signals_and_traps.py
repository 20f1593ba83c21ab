"""Which exception is raised, with which list of conditions; flags that stay."""
from decimal import *

def attempt(traps, text, **settings):
    c = Context(traps=traps, **settings)
    setcontext(c)
    try:
        print(text, '->', eval(text))
    except DecimalException as error:
        print(text, '!', type(error).__name__, error, isinstance(error, ZeroDivisionError), isinstance(error, TypeError))
    print('   ', [s.__name__ for s in getcontext().flags if getcontext().flags[s]])

D = Decimal
everything = [Clamped, DivisionByZero, FloatOperation, Inexact, InvalidOperation, Overflow, Rounded, Subnormal, Underflow]
for traps in ([], everything, [InvalidOperation], [DivisionByZero], [Inexact], [Overflow]):
    for text in ("D(1) / 0", "D(0) / 0", "D('Inf') - D('Inf')", "D('x')", "D(1) / 3", "D('1E+5') * 10", "D('1E-5') / 10", "D('1E-5') / 30", "D(1.5)",
                 "D(2) < 1.5", "D(2) == 1.5", "D(0) ** 0", "D(-1).sqrt()", "D('1E+9') // D('1E-9')", "D(1).quantize(D('1E-30'))", "D(123456)", "+D(123456)",
                 "D('sNaN') + 1", "D('NaN') < 1", "D(0).logb()", "D(-1).ln()", "D(5) % 0"):
        attempt(traps, text, prec=5, Emax=5, Emin=-5)
for e in everything + [ConversionSyntax, DivisionImpossible, DivisionUndefined, InvalidContext, DecimalException]:
    print(e, [b.__name__ for b in e.__mro__])
