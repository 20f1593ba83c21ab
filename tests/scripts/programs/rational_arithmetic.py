# A class of rational numbers with all the operators that numbers have.
from math import gcd

class Ratio:
    __slots__ = "top", "bottom"
    def __init__(self, top, bottom=1):
        if not bottom: raise ZeroDivisionError(f"Ratio({top}, 0)")
        divisor = gcd(top, bottom) * (-1 if bottom < 0 else 1)
        self.top, self.bottom = top // divisor, bottom // divisor
    def __repr__(self): return f"{self.top}/{self.bottom}" if self.bottom != 1 else str(self.top)
    @staticmethod
    def of(x): return x if isinstance(x, Ratio) else Ratio(x) if isinstance(x, int) else NotImplemented
    def __add__(self, other):
        other = Ratio.of(other)
        return NotImplemented if other is NotImplemented else Ratio(self.top * other.bottom + other.top * self.bottom, self.bottom * other.bottom)
    __radd__ = __add__
    def __neg__(self): return Ratio(-self.top, self.bottom)
    def __sub__(self, other): return self + -other
    def __rsub__(self, other): return -self + other
    def __mul__(self, other):
        other = Ratio.of(other)
        return NotImplemented if other is NotImplemented else Ratio(self.top * other.top, self.bottom * other.bottom)
    __rmul__ = __mul__
    def __truediv__(self, other): return self * Ratio(Ratio.of(other).bottom, Ratio.of(other).top)
    def __rtruediv__(self, other): return Ratio(other) / self
    def __pow__(self, n): return Ratio(self.top ** n, self.bottom ** n) if n >= 0 else Ratio(self.bottom ** -n, self.top ** -n)
    def __eq__(self, other):
        other = Ratio.of(other)
        return NotImplemented if other is NotImplemented else (self.top, self.bottom) == (other.top, other.bottom)
    def __lt__(self, other): return (self - other).top < 0
    def __hash__(self): return hash((self.top, self.bottom)) if self.bottom != 1 else hash(self.top)
    def __float__(self): return self.top / self.bottom
    def __round__(self, digits=None): return round(float(self), digits)

half, third = Ratio(1, 2), Ratio(-2, -6)
print(half + third, half - third, half * third, half / third, 1 - half, 2 / third, half ** -3, -half, half + 1)
print(sorted([Ratio(3, 4), half, third, Ratio(-1, 5)]), max(half, third), sum([half, third, Ratio(1, 6)]), {Ratio(2): "two"}[2])
print(float(third), round(third, 3), half == "half", half != 0.5, Ratio(4, 2) == 2)
for attempt in (lambda: Ratio(1, 0), lambda: half + 0.5, lambda: half / 0, lambda: half * "x"):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
