# Chains, identity, mixed types.
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 > 1, 1 == 1.0 == True, 1 < 2 > 1, 1 != 2 != 1)
def show(x):
    print('eval', x)
    return x
print(show(1) < show(2) < show(3))
print(show(3) < show(2) < show(1))
nan = float('nan')
print(nan == nan, nan != nan, nan < nan, nan >= 1, 1 < nan, not (1 < nan), [nan] == [nan], nan in [nan])
print('a' < 'b', 'a' < 'B', 'abc' < 'abd', 'ab' < 'abc', '' < 'a', 'é' > 'z')
print([1, 2] < [1, 3], [1] < [1, 0], [] < [0], (1, 'a') < (1, 'b'), (2,) > (1, 9))
print(b'a' < b'b', b'' == bytes(), {1} < {1, 2}, {1, 2} <= {2, 1}, {1} < {2})
print(1 == '1', 1 != '1', None == 0, [] == (), '' == b'', {} == set(), 1j == 1j)
print(2**63 == float(2**63), 2**63 + 1 == float(2**63), 10**400 > 1e308, 10**400 > float('inf'), -10**400 < float('-inf'))
print(1 in [1, 2], 3 not in [1, 2], 'b' in 'abc', '' in '', 2 in {2: 3}, 'x' in {'y'}, 1.0 in (1,))
a = []
b = a
print(a is b, a is not b, a is [], a == [])
for expression in ("1 < 'a'", "[] < ()", "None < None", "{} < {}", "1j < 2j", "1 in 1", "1 in 'a'", "'a' in b'a'", "object() < object()", "len < print", "[1] < [None]", "(1, 'a') < (1, 2)"):
    try:
        eval(expression)
    except TypeError as error:
        print(expression, '->', error)
