# Polynomials with operators, printing and roots.
class Poly:
    def __init__(self, *c):
        self.c = list(c)
        while len(self.c) > 1 and self.c[-1] == 0: self.c.pop()
    def __add__(self, o):
        n = max(len(self.c), len(o.c)); get = lambda l, i: l[i] if i < len(l) else 0
        return Poly(*[get(self.c, i) + get(o.c, i) for i in range(n)])
    def __mul__(self, o):
        if isinstance(o, (int, float)): return Poly(*[o * a for a in self.c])
        out = [0] * (len(self.c) + len(o.c) - 1)
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c): out[i + j] += a * b
        return Poly(*out)
    __rmul__ = __mul__
    def __neg__(self): return -1 * self
    def __sub__(self, o): return self + -o
    def __pow__(self, n): return Poly(1) if n == 0 else self * self ** (n - 1)
    def __call__(self, x):
        v = 0
        for a in reversed(self.c): v = v * x + a
        return v
    def __eq__(self, o): return self.c == o.c
    def __divmod__(self, o):
        q, r = [0] * max(1, len(self.c) - len(o.c) + 1), self.c[:]
        for i in range(len(self.c) - len(o.c), -1, -1):
            q[i] = f = r[i + len(o.c) - 1] // o.c[-1]
            for j, b in enumerate(o.c): r[i + j] -= f * b
        return Poly(*q), Poly(*r)
    def derive(self): return Poly(*[i * a for i, a in enumerate(self.c)][1:] or [0])
    def __str__(self):
        parts = []
        for i, a in reversed(list(enumerate(self.c))):
            if a or len(self.c) == 1:
                sign, a = ('-' if a < 0 else '+'), abs(a)
                parts.append((f' {sign} ' if parts else '-' * (sign == '-')) + ('' if a == 1 and i else str(a)) + ('' if i == 0 else 'x' if i == 1 else f'x^{i}'))
        return ''.join(parts)
p, q = Poly(-6, 11, -6, 1), Poly(-1, 1)
print(p, q, p + q, p - p, p * q, q ** 4, p.derive(), 3 * q, p(2), p(0.5), sep=' | ')
d, r = divmod(p, q); print(d, r, d * q + r == p, [x for x in range(10) if p(x) == 0])
