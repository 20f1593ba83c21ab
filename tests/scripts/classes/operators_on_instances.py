# A vector class with the usual operators.
class Vec:
    __slots__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
    def __add__(self, o): return Vec(self.x + o.x, self.y + o.y) if isinstance(o, Vec) else NotImplemented
    def __sub__(self, o): return self + -o
    def __neg__(self): return Vec(-self.x, -self.y)
    def __mul__(self, k): return Vec(self.x * k, self.y * k) if isinstance(k, (int, float)) else NotImplemented
    def __rmul__(self, k): return self * k
    def __matmul__(self, o): return self.x * o.x + self.y * o.y
    def __truediv__(self, k): return Vec(self.x / k, self.y / k)
    def __abs__(self): return (self @ self) ** 0.5
    def __eq__(self, o): return isinstance(o, Vec) and (self.x, self.y) == (o.x, o.y)
    def __hash__(self): return hash((self.x, self.y))
    def __bool__(self): return bool(self.x or self.y)
    def __iter__(self): yield self.x; yield self.y
    def __getitem__(self, i): return (self.x, self.y)[i]
    def __len__(self): return 2
    def __repr__(self): return f'Vec({self.x}, {self.y})'
    def __format__(self, spec): return f'({format(self.x, spec)}, {format(self.y, spec)})'
    def __radd__(self, o): return self if o == 0 else NotImplemented
    def __iadd__(self, o): self.x += o.x; self.y += o.y; return self
a, b = Vec(1, 2), Vec(3, 4)
print(a + b, a - b, -a, a * 3, 2.5 * a, a @ b, b / 2, abs(b), a == Vec(1, 2), a != b, {a: 1}[Vec(1, 2)], bool(Vec(0, 0)), list(a), a[1], a[-1], len(a), f'{a:.1f}', sum([a, b]), (*a, *b), max(a), dict([a, b]))
c = a; c += b; print(c is a, a)
for f in (lambda: a + 1, lambda: 1 + a, lambda: a * 'x', lambda: 'x' * a, lambda: a < b, lambda: a // 2, lambda: a ** 2, lambda: a[5], lambda: a @ 5, lambda: a % 2):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
x, y = b; print(x, y)
