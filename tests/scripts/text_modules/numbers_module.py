# numbers: the abstract classes.
import numbers
from numbers import *
for cls in (Number, Complex, Real, Rational, Integral):
    print(cls.__name__, [isinstance(x, cls) for x in (1, True, 1.5, 1j, "1", None)], sorted(cls.__abstractmethods__), [b.__name__ for b in cls.__mro__], cls.__hash__, cls.__slots__)


class My(Integral):
    def __init__(self, v): self.v = v
    def __int__(self): return self.v
    def _op(self, *other): return ("op", self.v, other)
    def __pos__(self): return ("pos", self.v)
    def __neg__(self): return My(-self.v)
    def __add__(self, o): return ("add", self.v, int(o))
    def __eq__(self, o): return self.v == o
    def __trunc__(self): return self.v
    __radd__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = __pow__ = __rpow__ = __abs__ = _op
    __floor__ = __ceil__ = __round__ = __floordiv__ = __rfloordiv__ = __mod__ = __rmod__ = __lt__ = __le__ = _op
    __lshift__ = __rlshift__ = __rshift__ = __rrshift__ = __and__ = __rand__ = __xor__ = __rxor__ = __or__ = __ror__ = __invert__ = _op


m = My(5)
print(m.real, m.imag, m.conjugate(), m.numerator, m.denominator, float(m), complex(m), m - My(2), divmod(m, 3), [10, 11, 12, 13, 14, 15][m], bool(m), bool(My(0)), isinstance(m, Rational), m.__rsub__(3), m.__rdivmod__(3))
try:
    Real()
except TypeError as e:
    print(e)
try:
    hash(m)
except TypeError as e:
    print(e)
print(numbers.__all__)
