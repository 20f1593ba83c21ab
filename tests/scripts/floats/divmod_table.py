"""//, % and divmod on signs, zeros, infinities."""
inf, nan = float('inf'), float('nan')
values = [0.0, -0.0, 1.0, -1.0, 2.5, -2.5, 3.7, -3.7, 1e308, 5e-324, inf, -inf, nan]
for a in values:
    row = []
    for b in values:
        try: row.append('%r %r %r' % (a // b, a % b, divmod(a, b)))
        except ZeroDivisionError as e: row.append(str(e))
    print(a, row)
for a in values:
    print(a, [(a < b, a <= b, a == b, a != b, a > b, a >= b) for b in values])
for a in values:
    row = []
    for b in values + [2, -2, 3, 0.5, -0.5]:
        try: row.append(repr(a ** b))
        except (ZeroDivisionError, OverflowError) as e: row.append('%s %s' % (type(e).__name__, e))
    print(a, row)
for a in values:
    print([a + b for b in values], [a - b for b in values], [a * b for b in values])
