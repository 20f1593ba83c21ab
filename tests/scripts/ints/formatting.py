"""Ints by format specifications: every type, sign, fill, group, and every mistake."""
from _cases import cases, table
specs = ['', 'd', 'b', 'o', 'x', 'X', 'c', 'n', 'e', 'E', 'f', 'F', 'g', 'G', '%', '10', '<10', '>10', '^10', '=10', '010', '+', '-', ' ', '+010d', '*^+12,d', ',', '_', '_b', '_x', '#x', '#X', '#o', '#b', '#010x', '+#_b', '020,', '020_', '=+20,d', '0=10', '<010', '^-20', '.2f', '10.3e', ',.2f', '_.1f', '.0f', '#.0f', '#g', '.3g', 'z.1f', '08b', '_^9', '{>6']
for n in (0, 7, -7, 1234567, -1234567, 10**20, True):
    for spec in specs:
        try: print(repr(spec), n, repr(format(n, spec)))
        except Exception as e: print(repr(spec), n, type(e).__name__, e)
for spec in ['s', 'r', 'y', '.2', '.2d', '+c', '#c', ',c', ',b', ',x', '_c', ',n', '_n', 'dd', '10x5', '<', '**', '=', '.f', '.', 'z', 'zd', '-+5', '5-', '1' * 30, '.' + '1' * 30, ',_', '_,', ',,', '__', '\u00e9', '\u00e9^9', '\0', '\0<5', ' d', '# d', '+ d', '%d', '{}', 'i', 'u', '!', '5 d', '05.', '<=5']:
    try: print(repr(spec), repr(format(42, spec)))
    except Exception as e: print(repr(spec), type(e).__name__, e)
cases('''
format(65, 'c'), format(0x1f600, 'c'), format(65, '5c'), format(65, '<5c'), format(65, '^5c'), format(65, '05c')
format(-1, 'c')
format(0x110000, 'c')
format(10**30, 'c')
format(5, None)
format(5, b'd')
format(5, 5)
format()
format(5, '', '')
format(value=5)
'{:d}'.format(True), '{}'.format(True), '{:5}'.format(True), '{:s}'.format('x'), '{:x}'.format(True)
'{:s}'.format(True)
f'{5:>{3}}', f'{5!r:>3}', f'{5:{"x"}}', f'{5:{"{"}>3}'
''')
