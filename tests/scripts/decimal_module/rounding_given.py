"""How rounding is named, which operands operators take, and numbers at the edges of precision and exponents."""
import decimal
from decimal import Decimal as D

CENT = D('0.01')
names = [n for n in dir(decimal) if n.startswith('ROUND_')]
for name in names:
    constant, copy = getattr(decimal, name), ''.join(list(name))
    print(name, [x.quantize(CENT, rounding=constant) == x.quantize(CENT, copy) == x.quantize(exp=CENT, rounding=copy) == x.quantize(CENT, rounding=copy, context=None)
                 for x in (D('1.005'), D('-1.005'), D('2.3449'))], D('1.005').quantize(CENT, rounding=constant), D('-7.777').quantize(CENT, rounding=constant))


class Name(str): pass


for given in ('round_up', 'ROUND', '', 'ROUND_UP\0', Name('ROUND_UP'), 3, None, b'ROUND_UP', ['ROUND_UP']):
    try: print(repr(given), D('1.001').quantize(CENT, rounding=given))
    except TypeError as e: print(repr(given), type(e).__name__)
for call in (lambda: D(1).quantize(CENT, round='ROUND_UP'), lambda: D(1).quantize(CENT, exp=CENT), lambda: D(1).quantize(rounding='ROUND_UP'),
             lambda: D(1).quantize(CENT, rounding='ROUND_UP', more=1), lambda: D(1).quantize('x', rounding='ROUND_UP'), lambda: D(1).quantize(3, rounding='ROUND_UP')):
    try: print(call())
    except TypeError as e: print(type(e).__name__, e)


class Other(D): pass


class Odd:
    def __radd__(self, other): return 'radd', other
    def __rmul__(self, other): return NotImplemented


for a, b in ((D(2), 3), (3, D(2)), (D(2), Other(3)), (Other(3), Other(4)), (True, D(2)), (D(2), 2**70), (2**70, D(2))):
    print(a + b, a * b, a - b, a / b, type(a + b).__name__)
for text in ('D(2) + 1.5', '1.5 + D(2)', "D(2) + 'x'", 'D(2) * [1]', 'D(2) + None', 'D(2) + Odd()', 'D(2) * Odd()', 'D(2) @ D(2)', 'D(2) << D(1)', 'D(2) & D(3)'):
    try: print(text, eval(text))
    except TypeError as e: print(text, e)
x = D(5)
x += 3; x *= D(2); x -= Other(1); x /= 4
print(x)

with decimal.localcontext(prec=5, Emax=9, Emin=-9) as c:
    for a in ('12345', '123456', '99999.5', '9.9999E+9', '9.99995E+9', '1E-9', '1E-13', '1.2345E-9', '1E-14', '0E-20', '0E+20', '1E+9', '-0'):
        for clamp in (0, 1):
            c.clamp = clamp
            c.clear_flags()
            try: print(a, clamp, +D(a), D(a) * 1, D(a) + 0, sorted(f.__name__ for f, on in c.flags.items() if on))
            except decimal.DecimalException as e: print(a, clamp, type(e).__name__, sorted(f.__name__ for f, on in c.flags.items() if on))
for text in ('1', '00.0', '.5', '5.', '1234567890123456789', '12345678901234567.8', '123456789012345678.9', '1' * 19, '1' * 38, '1' * 39, '0.' + '0' * 30 + '7', '-1_000.5', ' 12 ', '1e5', '1.', '.', '1..2', ''):
    try: print(repr(text), D(text), D(text).as_tuple().exponent)
    except decimal.InvalidOperation as e: print(repr(text), 'invalid')
for spec in ('', '>12', '<+12.3f', '^ 12', '012.1f', '=+12,.2f', 'é>12,.2f', ',.0f', 'z.1f', '.3e', 'G', '%', '.1%', '00f', '5,', 'x', '9' * 30, ',n', '12.', '😀^14', '\ud800>5', '08,.2f', '020,.2f'):
    try: print(ascii(spec), [ascii(format(v, spec)) for v in (D('1234567.891'), D('-0.004'), D('1E+9'), D('NaN'), D('-Infinity'))])
    except (ValueError, MemoryError) as e: print(ascii(spec), type(e).__name__)
