"""round(): ndigits of all kinds, __round__ of classes, halves, big ints."""
from _cases import cases

class R:
    def __round__(self, *args):
        return ('round', args)

class Old:
    def __float__(self):
        return 2.5

class I:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value

cases('''
[round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.4999, 1e20, -0.0, 1e-10)]
[round(x, 1) for x in (0.25, 0.35, 0.05, 1.15, -0.25, 1e300, 5e-324)], [round(x, 2) for x in (2.675, 1.005, 1.115)]
[round(1234.5678, n) for n in (0, 1, -1, -2, -4, -5, 300, 400, -400)]
[round(n, d) for n in (15, 25, 35, -15, 5, 555) for d in (-1, -2, -3)], round(10**30 + 5, -1), round(12345, 5), round(True, -1)
round(1.5, None), type(round(1.5)), type(round(1.5, 0)), type(round(1, 0)), type(round(1, -1))
round(R()), round(R(), 1), round(R(), None), round(R(), 'anything')
round(Old())
round('a')
round(None)
round(1j)
round()
round(1, 2, 3)
round(1.5, 1.0)
round(1.5, 'a')
round(1, 1.0)
round(1.5, I(1)), round(15, I(-1))
round(1.5, I(10**30)), round(1.5, -10**30)
round(number=1.26, ndigits=1), round(1.26, ndigits=1)
round(float('nan'))
round(float('inf'))
round(float('nan'), 1), round(float('-inf'), -1), round(float('inf'), 10)
round(1e308, -308), round(1.7e308, -307)
round(1.7e308, -308)
round(-1.7e308, -308)
[round(0.1 * n, 1) for n in range(10)]
round(5e15 + 0.5), round(4503599627370497.5), round(9007199254740993.0, 0)
''', globals())
