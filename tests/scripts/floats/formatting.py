"""Floats by format specifications and by %: every type, sign, fill, precision, group."""
from _cases import cases
inf, nan = float('inf'), float('nan')
values = [0.0, -0.0, 1.5, -1.5, 1234567.891, -0.00001234, 1e20, 1e-20, inf, -inf, nan, 0.5, 2.5, 99999.95, 1e100]
specs = ['', 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%', '.0f', '.1f', '.2e', '.3g', '.0e', '.0g', '.10g', '#.0f', '#.3g', '#g', '#.0e', '+', ' ', '-', '+.1f', ' .1f', '10', '<10', '>10.2f', '^12.3e', '=+12.1f', '010.2f', '+010', '*^15', ',', '_', ',.2f', '_.3f', '020,.1f', '=020,', ',.0%', '.1%', 'z', 'z.1f', 'z.0f', '+z.2f', 'z.3g', 'z%', '.17g', '.17', '.3', '.0', '.1', '012', '<012', 'G', '.20f', '.50g', ',g', '_g', ',e', 'z,.1f', '#', '#.3', '0<8', '.1n']
for spec in specs:
    row = []
    for x in values:
        try: row.append(format(x, spec))
        except Exception as e: row.append(f'{type(e).__name__}: {e}')
    print(repr(spec), row)
for spec in ['d', 'x', 'b', 'o', 'c', 's', 'X', 'q', '.2d', '10d', ',n', '_n', ',%', '5.', '.', '.f', '..2f', '5.5.5', 'ff', '.2147483648f', '99999999999999999999f', '.99999999999999999999f', '\u00e9', '!', '#s', '10,,', ',_f', '_,f', '0,0', 'z#', '#z.1f', 'zz.1f']:
    try: print(repr(spec), format(1.5, spec))
    except Exception as e: print(repr(spec), type(e).__name__, e)
percents = ['%f', '%.0f', '%.2f', '%e', '%.3E', '%g', '%G', '%#g', '%#.0f', '%+.1f', '% .1f', '%010.2f', '%-10.1f|', '%10.1f|', '%+010.1f', '%.20g', '%s', '%r', '%d', '%i', '%a', '%5s|', '%.2s|', '%F', '%.50f', '%-+8.1e|', '%- 8.1f|', '%#.3g', '%0e', '%lf', '%hf', '%Lg']
for p in percents:
    row = []
    for x in values:
        try: row.append(p % x)
        except Exception as e: row.append(f'{type(e).__name__}: {e}')
    print(p, row)
for p in ['%x', '%o', '%X', '%c', '%b', '%z', '%', '%.', '%5', '%.*f', '%*d', '%y']:
    for v in (1.5, (2, 1.5), (1.5,)):
        try: print(p, p % v)
        except Exception as e: print(p, v, type(e).__name__, e)
print('%.*f|%*.*f|%-*d|%+*d' % (2, 3.14159, 8, 3, 2.71828, 5, 42, 6, 7))
cases('''
'%.2f' % 'x'
'%f' % None
'%f' % 1j
'%d' % 'x'
'%d' % 1.9, '%i' % -1.9, '%d' % True, '%f' % 10, '%e' % 10**20, '%g' % True
'%d' % float('nan')
'%d' % float('inf')
'%x' % 1.0
'%f' % 10**400
'%.3f' % 10**400
''')
