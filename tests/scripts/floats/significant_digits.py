# %e and %g at the places where rounding is hard: ties, a carry into another digit, the ends of the range, 17 digits and more.
from hashlib import sha256

values = [0.0, 9.5, 9.96, 0.5, 1.5, 2.5, 1.125, 1.375, 99999.5, 999999.5, 9999995.0, 1e15, 1e16, 1e22, 1e23, 0.1, 1 / 3,
          5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 4503599627370495.5, 9007199254740993.0, 1e-4, 9.9999e-5]
for value in values:
    print(*(f'{value:.{n}e}' for n in (0, 1, 2, 5, 15, 16, 17, 20)))
    print(*(f'{value:.{n}g}' for n in (0, 1, 2, 5, 15, 16, 17, 20)))
    print(f'{value:#.3g} {value:#.0e} {value:G} {value:.3} {-value:+e} {value:.2f} {value:.10f}')

# Many more, by their fingerprint: each power of two and its neighbours, with each number of digits in turn.
lines = []
for exponent in range(-1074, 1024):
    for factor in (1.0, 1.0000000000000002, 1.9999999999999998, 1.37, 1.625):
        value = min(2.0 ** exponent * factor, 1.7976931348623157e308)
        n = (exponent * 5 + len(lines)) % 19
        lines.append(f'{value:.{n}e} {value:.{n}g}')
print(len(lines), sha256('\n'.join(lines).encode()).hexdigest())
