# Hashes of numbers, and equality across types.
for x in (0.0, 1.0, -1.0, 0.5, 1.5, -2.0, 1e10, 1e100, 2.0**61, 2.0**61 - 1, 1e-5, 1/3, float('inf'), float('-inf'), -1e300, 0.1):
    print(x, hash(x))
for n in (0, 1, -1, -2, 2**61 - 1, 2**61, 2**61 - 2, -(2**61 - 1), -2**61, 2**64, 10**30, -10**30, 2**122, 2**1000):
    print(n, hash(n))
print(hash(True), hash(1j), hash(1+0j), hash(1+2j), hash(-1j), hash(0j), hash(complex(0.5, 2)), hash(float('inf') + 1j))
print(hash(()), hash((1,)), hash((1, 2)), hash((1, (2, 3))), hash((0.5, True)), hash(frozenset()), hash(frozenset([1])), hash(frozenset([1, 2, 3])), hash(range(3)), hash(range(0)), hash(range(1, 9, 3)), hash((-1,)), hash((-2,)))
print(1 == 1.0 == 1+0j == True, {1: 'a'}[1.0], {1.0: 'b'}[True], {0.5} & {0.5, 1}, 10**16 == 1e16, 10**16 + 1 == 1e16, 2**53 == 2.0**53, 2**53 + 1 == 2.0**53, 0.1 == 1/10, 1e400 == float('inf'), 3 == 3+0j, 3.5 < 4, 4 > 3.5, 2**1000 > 1e300, -2**2000 < -1e308)
nan = float('nan')
print(nan in [nan], nan == nan, {nan: 1}[nan], [nan] == [nan], (nan,) == (nan,), hash(1.0) == hash(1), sorted([3, 1.5, 2, True, 0.5]), max(1, 1.0), max(1.0, 1), min(True, 1), min(1, True))
