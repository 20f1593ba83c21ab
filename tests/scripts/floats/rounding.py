# round, half to even, and the number of digits.
print([round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.4, 2.6, 1e20, -2.5)], [round(x, 1) for x in (0.25, 0.35, 2.65, 1.05, -0.25, 1e300)], round(2.675, 2), round(1234.567, -2), round(5.0, None), round(1.5, 0), type(round(1.5, 0)).__name__, type(round(1.5)).__name__, round(123.456, 400), round(123.456, -400), round(1e-320, 322), round(0.5, 0), round(float('inf'), 2))
for f in (lambda: round(float('nan')), lambda: round(float('inf')), lambda: round('a'), lambda: round(1.5, 'a'), lambda: round(1.7e308, -308), lambda: round(), lambda: round(1.5, 1, 2)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class R:
    def __round__(self, n='none'): return f'rounded {n}'
print(round(R()), round(R(), 2), round(R(), None), round(number=2.5, ndigits=0))
print(abs(-0.0), abs(-1.5), -0.0 == 0.0, 1.5 // 1, -1.5 // 1, 7.5 % 2, -7.5 % 2, 7.5 % -2, 1e308 + 1e308, float('inf') - float('inf'), 0.0 * -1, min(-0.0, 0.0), max(0.0, -0.0), sum([0.1] * 10), pow(2.0, 3), pow(-1.0, 0.5).__class__.__name__, 1e-200 * 1e-200, divmod(-7.5, 2), divmod(0.0, -1), -0.0 // 1, 5 % float('inf'), -5 % float('inf'), 5 // float('inf'), -5 // float('inf'))
