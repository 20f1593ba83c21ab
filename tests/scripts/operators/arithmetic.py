# + - * / // % ** on ints and floats, with every sign.
for a in (7, -7):
    for b in (3, -3):
        print(a, b, a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b))
for a in (7.5, -7.5):
    for b in (2, -2.0):
        print(a, b, a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b))
print(2 ** 10, 2 ** 0, 0 ** 0, (-2) ** 3, -2 ** 2, 2 ** -1, 2.0 ** 0.5, 4 ** 0.5)
print(2 ** 3 ** 2, (2 ** 3) ** 2, -3 % 5, -(3 % 5), 10 - 4 - 3, 100 / 10 / 5)
print(pow(3, 4, 5), pow(3, -1, 7), pow(-3, 3, 5), pow(2, 100, 1000000007))
print(True + 1, True * 3, True / 2, 5 // True)
print(0.1 + 0.2, 1 / 3, 2 / 3, 10 / 2, 1e308 * 10, -1e308 * 10)
print(+5, -5, ~5, ~-1, +True, -True, ~True, --5, -+-5)
print(9223372036854775807 + 1, -9223372036854775808 - 1, 3037000500 * 3037000500, -9223372036854775808 // -1)
print(1e16 + 1, 0.1 * 3, 1.1 * 1.1, 5e-324 / 2)
for expression in ('1 / 0', '1 // 0', '1 % 0', '1.0 / 0', '1.0 // 0', '1.0 % 0', '0 ** -1', '0.0 ** -1', 'divmod(1, 0)', 'divmod(1.0, 0)', 'pow(2, 3, 0)', '1j / 0', '(-8) ** (1/3)', '1j // 1', 'pow(2, -1, 4)', '1e200 ** 2'):
    try:
        print(expression, eval(expression))
    except Exception as error:
        print(expression, type(error).__name__, error)
