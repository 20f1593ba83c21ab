# objects: Classes with operators of their own: vectors, fractions, polynomials, a matrix by __getitem__.

class Vector:
    def __init__(self, x, y, z):
        self.x, self.y, self.z = x, y, z

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y, self.z - other.z)

    def __mul__(self, k):
        return Vector(self.x * k, self.y * k, self.z * k)

    __rmul__ = __mul__

    def __matmul__(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z

    def __neg__(self):
        return Vector(-self.x, -self.y, -self.z)

    def __iadd__(self, other):
        self.x += other.x
        self.y += other.y
        self.z += other.z
        return self

    def __bool__(self):
        return bool(self.x or self.y or self.z)


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


class Fraction:
    def __init__(self, p, q=1):
        g = gcd(p, q)
        self.p, self.q = p // g, q // g

    def __add__(self, other):
        return Fraction(self.p * other.q + other.p * self.q, self.q * other.q)

    def __truediv__(self, other):
        return Fraction(self.p * other.q, self.q * other.p)

    def __lt__(self, other):
        return self.p * other.q < other.p * self.q

    def __eq__(self, other):
        return self.p == other.p and self.q == other.q


class Polynomial:
    def __init__(self, coefficients):
        self.coefficients = coefficients

    def __len__(self):
        return len(self.coefficients)

    def __getitem__(self, i):
        return self.coefficients[i]

    def __call__(self, x):
        result = 0
        for i in range(len(self) - 1, -1, -1):
            result = result * x + self[i]
        return result

    def __mul__(self, other):
        product = [0] * (len(self) + len(other) - 1)
        for i, a in enumerate(self):
            for j, b in enumerate(other):
                product[i + j] += a * b
        return Polynomial(product)


a, b, total = Vector(1.0, 2.0, 3.0), Vector(0.5, -1.0, 0.25), Vector(0.0, 0.0, 0.0)
for i in range(330_000):
    c = a + b * 0.5 - 2 * b
    total += -c if i & 1 else c
    if total:
        a = a * (1.0 / (1.0 + a @ b))
parts = [Fraction(1, n % 50 + 1) / Fraction(n % 7 + 1, 3) for n in range(46_000)]
largest, whole = parts[0], Fraction(0)
for part in parts[:60]:
    whole = whole + part
for part in parts:
    if largest < part:
        largest = part
square = Polynomial([1, 1])
for _ in range(5):
    square = square * square
print(round(total.x, 6), round(a.y, 9), largest.p, largest.q, whole.p % 1_000_007, sum(square(x) % 97 for x in range(7000)), len(square))
