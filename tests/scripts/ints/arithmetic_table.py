"""Every binary operator on a table of ints, small and big, and on what isn't an int."""

values = [0, 1, -1, 7, -7, 2**31, -2**31 - 1, 2**62, 2**63 - 1, -2**63, 2**63, 2**64 + 3, -(10**25), True]
ops = ['+', '-', '*', '/', '//', '%', '<<', '>>', '&', '|', '^', '<', '==', '>=']
def run(a, op, b):
    if op in ('<<', '>>') and b > 200: return 'skipped'
    try: return repr(eval(f'a {op} b', {'a': a, 'b': b}))
    except Exception as e: return f'{type(e).__name__}: {e}'
for op in ops:
    for a in values:
        print(op, a, [run(a, op, b) for b in values])
for a in (2, -2, 0, 1, -1, 10):
    for b in (0, 1, 2, -1, -2, 63, 64):
        try: print(a, b, a ** b)
        except ZeroDivisionError as e: print(a, b, e)
for a in (7, -7, 0, 10**20, -10**20):
    for b in (2, -2, 3, -3, 10**10, -10**19, 0):
        try: print('divmod', a, b, divmod(a, b))
        except ZeroDivisionError as e: print('divmod', a, b, e)
for other in (None, 'a', [1], (1,), {}, b'x', object, 1.5, 1j, len):
    for op in ops:
        for pair in ((3, other), (other, 3)):
            try: r = eval(f'a {op} b', {'a': pair[0], 'b': pair[1]})
            except Exception as e: r = f'{type(e).__name__}: {e}'
            print(op, repr(r))
