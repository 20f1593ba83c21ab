"""a ** b of floats with floats, ints, bools and what else: values and errors, by every way to say it."""
import operator

inf, nan = float('inf'), float('nan')
BASES = (0.0, -0.0, 1.0, -1.0, 2.5, -2.5, 1e300, -1e300, 1e-300, 5e-324, inf, -inf, nan)
EXPONENTS = (0.0, -0.0, 1.0, -1.0, 2.0, 0.5, -0.5, 3.0, 1e300, inf, -inf, nan, 0, 1, -1, 2, 3, -3, 2**53, 2**53 + 1, -2**53 - 1, 2**63, 2**70, -2**70,
             2**1100, True, False, 1j)


def shown(ask):
    try:
        return repr(ask())
    except (ZeroDivisionError, OverflowError, TypeError, ValueError) as e:
        return type(e).__name__ + ': ' + str(e)


def in_place(a, b):
    a **= b
    return a


for a in BASES:
    rows = [[shown(lambda: a ** b), shown(lambda: pow(a, b)), shown(lambda: operator.pow(a, b)), shown(lambda: in_place(a, b))] for b in EXPONENTS]
    print(a, [row[0] for row in rows])
    print([row[1:] for row in rows if any(x.replace('** or pow()', '**=') != row[0].replace('** or pow()', '**=') for x in row[1:])])
for a in (0, 2, -2, 2**70, True):
    print(a, [shown(lambda: a ** b) for b in (0.5, -0.5, 2.0, -1, 2**0.5, inf, nan)])
print(shown(lambda: 2.0 ** 'x'), shown(lambda: 'x' ** 2.0), shown(lambda: 2.0 ** None), shown(lambda: pow(2.0, 2, 3)), shown(lambda: [] ** 2))


class Number(float):
    def __pow__(self, other):
        return 'Number ** %s' % other

    def __rpow__(self, other):
        return '%s ** Number' % other


print(Number(2) ** 2, 2.5 ** Number(2), 2 ** Number(2), Number(2) ** Number(3))
x = 1.5
y = x
x **= 2
print(x, y, sum(v ** 2 for v in (1.5, 2, 3.5)), sum(v ** 0.5 for v in (4.0, 9, 16.0)))
