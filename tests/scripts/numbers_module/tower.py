# the abstract base classes of numbers
import numbers
from numbers import Number, Complex, Real, Rational, Integral
from fractions import Fraction

print(numbers.__all__)
for value in (1, True, 1.5, 2j, Fraction(1, 2), 'x', None, 2**70):
    print(type(value).__name__, [isinstance(value, c) for c in (Number, Complex, Real, Rational, Integral)], [issubclass(type(value), c) for c in (Number, Complex, Real, Rational, Integral)])
for c in (Number, Complex, Real, Rational, Integral):
    print(c.__name__, [b.__name__ for b in c.__mro__], sorted(c.__abstractmethods__), c.__slots__, c.__hash__)
    try:
        c()
        print('made')
    except TypeError as error:
        print(error)
class Mod7(Integral):
    def __init__(self, n): self.n = n % 7
    def __int__(self): return self.n
    def __repr__(self): return 'Mod7(%d)' % self.n
    def _of(self, x): return Mod7(int(x))
    def __add__(self, o): return Mod7(self.n + int(o))
    def __mul__(self, o): return Mod7(self.n * int(o))
    def __neg__(self): return Mod7(-self.n)
    def __pos__(self): return self
    def __abs__(self): return self
    def __eq__(self, o): return self.n == int(o) % 7
    def __lt__(self, o): return self.n < int(o)
    def __le__(self, o): return self.n <= int(o)
    def __floordiv__(self, o): return Mod7(self.n // int(o))
    def __mod__(self, o): return Mod7(self.n % int(o))
    __hash__ = None
    __radd__, __rmul__ = __add__, __mul__
    __truediv__ = __rtruediv__ = __pow__ = __rpow__ = __rfloordiv__ = __rmod__ = __lshift__ = __rlshift__ = __rshift__ = __rrshift__ = __and__ = __rand__ = None
    __xor__ = __rxor__ = __or__ = __ror__ = __invert__ = __trunc__ = __floor__ = __ceil__ = __round__ = None
m = Mod7(12)
print(m, m - 3, 3 - m, m + 4, bool(m), bool(Mod7(7)), divmod(m, 2), float(m), complex(m), m.numerator, m.denominator, m.real, m.imag, m.conjugate(), list(range(m)), 'abcdefg'[m])
print(divmod.__name__, m.__rdivmod__ is not None, Fraction(m, 10), isinstance(m, Rational))
class Half(Rational): pass
try:
    Half()
except TypeError as error:
    print(str(error)[:70])
@Real.register
class Registered: pass
print(isinstance(Registered(), Number), isinstance(Registered(), Rational))
print(Complex.__bool__(0j), Complex.__sub__(3, 1), Complex.__rsub__(3, 1), Real.__divmod__(7, 2), Real.__rdivmod__(7, 2), Real.__complex__(2), Real.imag.fget(3), Rational.__float__(3), Integral.__float__(4), Integral.__index__(5))
for method in (Complex.__add__, Real.__floor__, Rational.numerator.fget, Integral.__invert__):
    try:
        method(*[1] * (2 if 'add' in method.__name__ else 1))
    except NotImplementedError as error:
        print('NotImplementedError', method.__name__)
