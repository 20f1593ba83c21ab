"""round() of floats to digits of every kind."""
from _cases import cases, table
table(round, [0.5, 1.5, 2.5, -0.5, -2.5, 2.675, 1.005, 0.15, 0.25, 1234.5678, 5e15 + 0.5, 1e22, 1e300, -0.0, 5e-324, 123456789.123456789], [0, 1, 2, 3, -1, -2, -3, 15, 22, 300, 400, -308, -400])
cases('''
round(0.5), round(1.5), round(2.5), round(-0.5), round(-1.5), round(1e20), round(0.49999999999999994), round(4503599627370497.5)
round(float('nan'))
round(float('inf'))
round(-float('inf'))
round(float('nan'), 2), round(float('inf'), -2), round(float('-inf'), 10**5)
round(1.5, None), round(1.5, True), round(1.55, False)
round(1.5, 1.0)
round(1.5, 'x')
round(1.5, 10**30)
round(1.5, -10**30)
round(1.7976931348623157e308, -308)
round(1.5, 2**31), round(1.5, -2**31 - 5)
round(number=1.25, ndigits=1)
''')
