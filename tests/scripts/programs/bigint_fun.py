# Large numbers: perfect powers, digits of e, Mersenne, base conversion.
def digits_of_e(n):
    unity = 10 ** (n + 5); total = term = unity; k = 1
    while term: term //= k; total += term; k += 1
    return str(total // 10 ** 5)
def to_base(n, b):
    digits = '0123456789abcdefghijklmnopqrstuvwxyz'; out = ''
    while n: n, d = divmod(n, b); out = digits[d] + out
    return out or '0'
def isqrt(n):
    x = 1 << (n.bit_length() + 1) // 2
    while (y := (x + n // x) // 2) < x: x = y
    return x
def lucas_lehmer(p):
    m, s = 2 ** p - 1, 4
    for _ in range(p - 2): s = (s * s - 2) % m
    return s == 0
def egcd(a, b): return (a, 1, 0) if not b else (lambda g, x, y: (g, y, x - a // b * y))(*egcd(b, a % b))
print(digits_of_e(60)); print([p for p in range(3, 130, 2) if lucas_lehmer(p)])
n = 123456789 ** 9
print(n, [to_base(n, b) for b in (2, 7, 16, 36)], int(to_base(n, 36), 36) == n, isqrt(n), isqrt(n) ** 2 <= n < (isqrt(n) + 1) ** 2)
print(egcd(2 ** 70 + 1, 3 ** 40), pow(3 ** 40, -1, 2 ** 70 + 1) * 3 ** 40 % (2 ** 70 + 1), sum(int(d) for d in str(2 ** 1000)), len(str(7 ** 777)))
a, b = 10 ** 30 + 57, -(10 ** 18) - 9
print(a + b, a - b, a * b, a // b, a % b, divmod(b, a), a & b, a | b, a ^ b, ~a, a >> 40, b << 33, -a // 7, a // -7, abs(b), a == a + 0, a < a + 1, float(a), hash(a), hash(b))
