# Complex numbers.
a, b = 3+4j, 1-2j
print(a, b, a + b, a - b, a * b, a / b, a ** 2, a ** 0.5, a ** b, -a, +a, abs(a), a.conjugate(), a.real, a.imag, a == 3+4j, a != b, bool(0j), bool(a))
print(complex(), complex(1), complex(1, 2), complex('1+2j'), complex('j'), complex(' -1.5j '), complex('(1+2j)'), complex(1j, 2j), complex(1.5), complex('inf'), complex('nan+infj'), complex(real=1, imag=-1), complex(True), complex('1e5-2e-3j'))
print(1j, -1j, 1-1j, 0j, -0j, complex(-0.0, 0.0), complex(0.0, -0.0), complex(-0.0, -0.0), 1e20+1e-20j, complex(float('nan'), 1), complex(1, float('inf')), 1.0j, 10j, [1j], str(2+0j), repr(0.1+0.2j), complex(float('-inf'), float('nan')))
print(1 + 1j, 1.5 * 1j, 2 / 1j, 1j ** 2, 2 ** 1j, 1j * 1j, True + 1j, 10**20 + 1j, 0j ** 0, (1+1j) ** 3, (1+1j) ** -1, pow(1j, 2), 1j == 1, 1+0j == 1, 1 in [1+0j])
class C:
    def __complex__(self): return 1+2j
print(complex(C()), hash(1+0j) == hash(1), {1: 'x'}[1+0j], type(a.real).__name__, sum([1j, 2]), abs(complex(float('inf'), float('nan'))))
for f in (lambda: a < b, lambda: a // b, lambda: a % b, lambda: int(a), lambda: float(a), lambda: a / 0, lambda: 0j ** -1, lambda: complex('a'), lambda: complex('1 + 2j'), lambda: complex('1', 2), lambda: complex(1, '2'), lambda: complex([]), lambda: complex('1+2'), lambda: divmod(a, 1), lambda: round(a), lambda: a.nope, lambda: min(a, b), lambda: pow(a, 2, 3), lambda: complex(''), lambda: a & 1, lambda: 1e200j ** 5):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
