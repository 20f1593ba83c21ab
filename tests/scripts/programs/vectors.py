# Vectors of any length: all of the operators, slices, hashing, formatting, iteration, comparison.
import math
from itertools import zip_longest
class Vector:
    def __init__(self, *parts): self._parts = tuple(map(float, parts))
    @classmethod
    def of(cls, iterable): return cls(*iterable)
    def __iter__(self): return iter(self._parts)
    def __repr__(self): return f"{type(self).__name__}({', '.join(f'{x:g}' for x in self)})"
    def __len__(self): return len(self._parts)
    def __getitem__(self, key): return type(self).of(self._parts[key]) if isinstance(key, slice) else self._parts[key]
    def __eq__(self, other): return self._parts == other._parts if isinstance(other, Vector) else NotImplemented
    def __hash__(self): return hash(self._parts)
    def __abs__(self): return math.hypot(*self)
    def __bool__(self): return any(self)
    def __neg__(self): return self.of(-x for x in self)
    def __pos__(self): return self
    def __add__(self, other):
        try: return self.of(a + b for a, b in zip_longest(self, other, fillvalue=0.0))
        except TypeError: return NotImplemented
    __radd__ = __add__
    def __sub__(self, other): return self + -other
    def __mul__(self, k): return self.of(x * k for x in self) if isinstance(k, (int, float)) else NotImplemented
    __rmul__ = __mul__
    def __matmul__(self, other):
        if not isinstance(other, Vector) or len(self) != len(other): return NotImplemented
        return sum(a * b for a, b in zip(self, other))
    def __format__(self, spec):
        if spec.endswith("p"):
            return f"<{abs(self):{spec[:-1]}}, {math.atan2(self[1], self[0]):{spec[:-1]}}>"
        return "(" + ", ".join(format(x, spec) for x in self) + ")"
    def __index__(self): raise TypeError("a vector is no index")
a, b = Vector(3, 4), Vector.of(range(3))
print(a, b, a + b, a - b, 2 * a, a * 0.5, a @ a, abs(a), -a, +a is a, a + (1, 1), a + [10, 10])
print(f"{a}", f"{a:.1f}", f"{a:.3fp}", f"{b:>5.1f}", len({a, Vector(3, 4), b}), bool(Vector(0, 0)), bool(Vector()), b[1:], b[-1], list(reversed(b)))
print(sum([a, a, b], Vector()), max([a, b, Vector(9)], key=abs), 4 in a, a == (3.0, 4.0), a != Vector(3, 5))
for attempt in (lambda: a @ b, lambda: a * a, lambda: a + 1, lambda: [1, 2][a], lambda: a < b, lambda: Vector("x"), lambda: a[5]):
    try: print(attempt())
    except Exception as error: print(type(error).__name__, error)
