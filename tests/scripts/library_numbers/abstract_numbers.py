"""numbers: which types belong to which class of numbers, and what user's classes must define."""
import numbers
import operator
from decimal import Decimal
from fractions import Fraction

towers = [numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral]
for value in (1, True, 1.5, 1j, Fraction(1, 2), Decimal(1), '1', None, float('nan')):
    print(value, [isinstance(value, t) for t in towers])
for t in towers:
    print(t.__name__, sorted(t.__abstractmethods__), t.__mro__[1:])
    try:
        t()
    except TypeError as error:
        print(error)

class Wrapped(numbers.Integral):
    def __init__(self, value):
        self.value = value

    def __int__(self):
        return self.value

for name in sorted(numbers.Integral.__abstractmethods__ - {'__int__'}):
    def method(self, *others, name=name):
        value = getattr(self.value, name)(*[int(o) if isinstance(o, Wrapped) else o for o in others])
        return value
    setattr(Wrapped, name, method)
Wrapped.__abstractmethods__ = frozenset()
w = Wrapped(7)
print(w + 1, 1 + w, w / 2, w // 2, -w, w ** 2, w.numerator, w.denominator, w.real, w.imag, w.conjugate(), float(w), complex(w), bool(w), operator.index(w), divmod(w, 2), divmod(15, w), w & 3, ~w, w << 1, hash(1) == 1)
print(w == 7, w != 7, w < 8, round(w), isinstance(w, numbers.Real))
print(Fraction(w, 2) if False else '', [1, 2, 3, 4, 5, 6, 7, 8][w])
class Virtual:
    pass
numbers.Number.register(Virtual)
print(isinstance(Virtual(), numbers.Number), issubclass(Virtual, numbers.Complex))
