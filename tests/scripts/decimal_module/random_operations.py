"""Operations on numbers drawn from a fixed sequence, in changing contexts."""
import binascii
import random
from decimal import *

drawn = random.Random(20)

def number():
    if drawn.random() < .2:
        return drawn.choice(['0', '-0', '0E+5', '1', '-1', '10', '1.000', 'Inf', '-Inf', 'NaN', 'sNaN', '9.99', '1E+20', '5', '0.5', '-2.5'])
    digits = ''.join(drawn.choice('0123456789') for _ in range(drawn.randint(1, drawn.choice([3, 8, 20]))))
    return f"{drawn.choice(['', '', '-'])}{digits}E{drawn.choice([0, 0, -1, -2, -5, 3, drawn.randint(-30, 30)])}"

modes = [ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP]
two = 'compare max min remainder_near add divide divide_int multiply quantize remainder subtract next_toward'.split()
one = 'abs exp ln log10 minus next_minus next_plus normalize plus sqrt to_integral_exact to_eng_string'.split()
told = 0
for n in range(2400):
    c = Context(prec=drawn.choice([1, 2, 5, 9, 28]), rounding=drawn.choice(modes), Emin=drawn.choice([-999999, -10, -3]), Emax=drawn.choice([999999, 10, 3]),
                clamp=drawn.choice([0, 0, 1]), traps=[])
    a, b = number(), number()
    if drawn.random() < .6:
        name = drawn.choice(two)
        result = getattr(c, name)(Decimal(a), Decimal(b))
    else:
        name, b = drawn.choice(one), ''
        result = getattr(c, name)(Decimal(a))
    line = f'{name} {a} {b} {c.prec} {c.rounding} {result} {[s.__name__ for s in c.flags if c.flags[s]]}'
    told = binascii.crc32(line.encode(), told)
    if n % 12 == 0:
        print(line, told)
