# if, elif, else and every kind of truth.
def kind(x):
    if x is None: return 'none'
    elif x is True or x is False: return 'bool'
    elif isinstance(x, int) and x > 100: return 'large'
    elif not x: return 'empty'
    elif x == 1 or x == '1': return 'one'
    else:
        if type(x) is str: return 'str'
        return 'other'
print([kind(x) for x in (None, True, 1000, 0, '', [], 1, '1', 'abc', [0], 1.0, 5.5)])
for x in (0, 1, -1, 0.0, 0.1, '', ' ', [], [[]], (), (0,), {}, {0: 0}, set(), {0}, None, ..., 0j, 1j, range(0), range(1), b'', b'0', object, NotImplemented.__class__, lambda: 0, False, 2**100, float('nan')):
    if x: print('T', end='')
    else: print('F', end='')
print()
a, b, c = 5, 10, 15
if a < b < c: print('chain')
if a < b > c: print('no')
if a in (1, 5) and b not in [1] or c: print('mixed')
if (not a) == False: print('not')
if a and not (b and not c): print('nested')
if a == 5 if b == 10 else c: print('conditional')
if [x for x in range(3) if x]: print('comp')
if (n := a * 2) == b: print('walrus', n)
if 1: pass
elif undefined: pass
if 0: undefined()
elif 0.0: undefined()
else: print('else')
print('a' if a > 5 else 'b' if a == 5 else 'c', (1, 2)[a > 5], a > 5 and 'x' or 'y')
if a: 
    if b:
        if c: print('deep')
        else: print('no')
x = 3
print('three' if x == 3 else 'not', end='\n' if x else '')
if x is not None and x != 4 and not x > 5 and x <= 3 <= x: print('all')
if None is None is None: print('is chain')
if '' or 0 or [] or 'last': print('or chain')
if 1 and 'a' and [0]: print('and chain')
