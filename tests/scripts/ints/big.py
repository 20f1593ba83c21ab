# Integers beyond 64 bits.
a, b = 3**200, 7**100
print(a); print(b)
print(a + b, a - b, b - a, a * b, a // b, a % b, -a // b, -a % b, a // -b, divmod(a, -b))
print(a > b, a == 3**200, -a < b, a != a + 1, hash(a) == hash(3**200), a / b, b / a, a // 10**50, a % 1000)
print(2**64 - 2**64, 2**64 - 2**64 == 0, 2**63 - 1, type(2**64 - 2**64), (2**100) // (2**99), 10**20 // 10**19, 10**20 - 10**20 + 5)
print((2**64)**3, (2**64)**0, (-2**64)**3, pow(2, 1000, 10**9 + 7), pow(3**50, 3**20, 2**61 - 1), pow(2**70, -1, 10**9 + 7))
print(a >> 100, a << 3, -a >> 300, a & b, a | b, a ^ b, ~a, -a & b, a & -b, -a ^ -b)
print(float(2**70), float(2**53 + 1), float(10**22), int(float(10**23)), 2**1023 * 1.0, (2**70) / 3, 10**400 // 10**399, 10**400 / 10**399)
print(str(-a)[:10], len(str(2**4000)), hex(a), bool(a), abs(-a) == a, +a is not None, -(-a) == a, round(a, -80))
print(sum([2**62] * 4), sum(range(10**10, 10**10 + 5)), max(a, b) == a, sorted([2**70, 1, -2**70, 2**65]), {2**70: 'x'}[2**70], 2**70 in {2**70}, [2**70].index(2**70))
def fact(n): return n * fact(n - 1) if n else 1
print(fact(50), fact(30) // fact(28), fact(25) % 10**9)
for f in (lambda: float(10**400), lambda: 10**400 * 1.0, lambda: 10**400 / 3, lambda: [1] * 2**70, lambda: 'a' * 2**70, lambda: [1][2**70], lambda: range(2**70)[2**71], lambda: len(range(2**70)), lambda: chr(2**70), lambda: 2**70 % 0, lambda: bytes(2**70)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
