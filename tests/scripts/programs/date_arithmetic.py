# Weekdays, leap years and calendars by arithmetic.
def leap(y): return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)
def days_in(y, m): return [31, 28 + leap(y), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1]
def ordinal(y, m, d):
    return 365 * (y - 1) + (y - 1) // 4 - (y - 1) // 100 + (y - 1) // 400 + sum(days_in(y, k) for k in range(1, m)) + d
def weekday(y, m, d): return (ordinal(y, m, d) + 6) % 7
def easter(y):
    a, b, c = y % 19, *divmod(y, 100); d, e = divmod(b, 4); g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30; i, k = divmod(c, 4); l = (32 + 2 * e + 2 * i - h - k) % 7
    m, n = divmod(h + l - 7 * ((a + 11 * h + 19 * l) // 433) + 90, 25)
    return m, (h + l - 7 * ((a + 11 * h + 19 * l) // 433) + 33 * m + 19) % 32
def calendar(y, m):
    print(f'{"Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()[m - 1]} {y}'.center(20).rstrip()); print('Mo Tu We Th Fr Sa Su')
    cells = ['  '] * weekday(y, m, 1) + [f'{d:2}' for d in range(1, days_in(y, m) + 1)]
    for i in range(0, len(cells), 7): print(' '.join(cells[i:i + 7]))
calendar(2024, 2); calendar(1999, 12)
print([y for y in range(1896, 1913) if leap(y)], ordinal(2000, 1, 1), weekday(1970, 1, 1), easter(2024), easter(2000), sum(weekday(y, m, 13) == 4 for y in range(2001, 2401) for m in range(1, 13)))
