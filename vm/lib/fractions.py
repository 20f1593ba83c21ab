"""fractions: rational numbers of any size and precision."""

import math
import numbers
import operator
import sys

__all__ = ['Fraction']

_HASH_MODULUS = sys.hash_info.modulus
_HASH_INF = sys.hash_info.inf


def _is_digits(text):
    """Digits, perhaps with single underscores between them?"""
    return all(part.isdecimal() for part in text.split('_'))


def _read(text):
    """Numerator and denominator of text like '-3/4', '2.5' or '1e-3'; None when it isn't like that."""
    body = text.strip()
    sign = -1 if body[:1] == '-' else 1
    if body[:1] in ('-', '+'):
        body = body[1:]
    if '/' in body:
        over, _, under = body.partition('/')
        return (sign * int(over), int(under)) if _is_digits(over) and _is_digits(under) else None
    digits, mark, exponent = body.partition('e' if 'e' in body else 'E')
    shift = 0
    if mark:
        if not _is_digits(exponent[1:] if exponent[:1] in ('-', '+') else exponent):
            return None
        shift = int(exponent)
    whole, point, part = digits.partition('.')
    if not whole and not part or whole and not _is_digits(whole) or part and not _is_digits(part):
        return None
    part = part.replace('_', '')
    numerator = sign * int(whole.replace('_', '') + part)
    shift -= len(part)
    return (numerator * 10 ** shift, 1) if shift >= 0 else (numerator, 10 ** -shift)


def _is_decimal(number):
    """A decimal.Decimal?  There is none before that module is imported."""
    decimal = sys.modules.get('decimal')
    return decimal is not None and isinstance(number, decimal.Decimal)


def _operator(exactly, otherwise):
    """The methods for an operator and its reflection: `exactly` of two fractions, `otherwise` of floats and complex numbers."""

    def forward(a, b):
        if isinstance(b, (int, Fraction)):
            return exactly(a, b)
        if isinstance(b, float):
            return otherwise(float(a), b)
        if isinstance(b, complex):
            return otherwise(complex(a), b)
        return NotImplemented

    def reverse(b, a):
        if isinstance(a, numbers.Rational):
            return exactly(a, b)
        if isinstance(a, numbers.Real):
            return otherwise(float(a), float(b))
        if isinstance(a, numbers.Complex):
            return otherwise(complex(a), complex(b))
        return NotImplemented

    forward.__name__ = '__' + otherwise.__name__ + '__'
    reverse.__name__ = '__r' + otherwise.__name__ + '__'
    forward.__doc__ = exactly.__doc__
    reverse.__doc__ = exactly.__doc__
    return forward, reverse


def _add(a, b):
    """a + b"""
    return Fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)


def _sub(a, b):
    """a - b"""
    return Fraction(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator)


def _mul(a, b):
    """a * b"""
    return Fraction(a.numerator * b.numerator, a.denominator * b.denominator)


def _div(a, b):
    """a / b"""
    # factors go out crosswise, so that what remains is in lowest terms
    over, under = a.numerator, b.numerator
    common = math.gcd(over, under)
    if common > 1:
        over //= common
        under //= common
    left, right = b.denominator, a.denominator
    common = math.gcd(left, right)
    if common > 1:
        left //= common
        right //= common
    over *= left
    under *= right
    return Fraction(-over, -under, _normalize=False) if under < 0 else Fraction(over, under, _normalize=False)


def _floordiv(a, b):
    """a // b"""
    return (a.numerator * b.denominator) // (a.denominator * b.numerator)


def _mod(a, b):
    """a % b"""
    return Fraction((a.numerator * b.denominator) % (b.numerator * a.denominator), a.denominator * b.denominator)


def _divmod(a, b):
    """(a // b, a % b)"""
    quotient, rest = divmod(a.numerator * b.denominator, a.denominator * b.numerator)
    return quotient, Fraction(rest, a.denominator * b.denominator)


class Fraction(numbers.Rational):
    """A rational number: a numerator over a positive denominator, in lowest terms.

    Made of a numerator and a denominator, of any rational number, of a float or a Decimal, or of text like '-3/4' or '2.5e3'.
    """

    __slots__ = ('_numerator', '_denominator')

    def __new__(cls, numerator=0, denominator=None, *, _normalize=True):
        self = super().__new__(cls)
        if denominator is None:
            if type(numerator) is int:
                denominator, _normalize = 1, False
            elif isinstance(numerator, numbers.Rational):
                numerator, denominator, _normalize = numerator.numerator, numerator.denominator, False
            elif isinstance(numerator, float) or _is_decimal(numerator):
                numerator, denominator = numerator.as_integer_ratio()
                _normalize = False
            elif isinstance(numerator, str):
                parts = _read(numerator)
                if parts is None:
                    raise ValueError(f'Invalid literal for Fraction: {numerator!r}')
                numerator, denominator = parts
            else:
                raise TypeError('argument should be a string or a Rational instance')
        elif type(numerator) is int is type(denominator):
            pass
        elif isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational):
            numerator, denominator = (numerator.numerator * denominator.denominator, denominator.numerator * numerator.denominator)
        else:
            raise TypeError('both arguments should be Rational instances')
        if denominator == 0:
            raise ZeroDivisionError(f'Fraction({numerator}, 0)')
        if _normalize:
            common = math.gcd(numerator, denominator)
            if denominator < 0:
                common = -common
            numerator //= common
            denominator //= common
        self._numerator = numerator
        self._denominator = denominator
        return self

    @classmethod
    def from_float(cls, f):
        """The exact value of a float."""
        if isinstance(f, numbers.Integral):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError(f'{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})')
        return cls(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        """The exact value of a Decimal."""
        if isinstance(dec, numbers.Integral):
            return cls(int(dec))
        if not _is_decimal(dec):
            raise TypeError(f'{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})')
        return cls(*dec.as_integer_ratio())

    def as_integer_ratio(self):
        """Numerator and denominator, as a tuple."""
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        """The nearest fraction whose denominator is no larger; of two as near, the one with the smaller denominator."""
        if max_denominator < 1:
            raise ValueError('max_denominator should be at least 1')
        if self._denominator <= max_denominator:
            return Fraction(self)
        # convergents of the continued fraction, as long as they are allowed
        before, now = (0, 1), (1, 0)
        over, under = self._numerator, self._denominator
        while True:
            whole = over // under
            following = before[0] + whole * now[0], before[1] + whole * now[1]
            if following[1] > max_denominator:
                break
            before, now = now, following
            over, under = under, over - whole * under
        steps = (max_denominator - before[1]) // now[1]
        between = Fraction(before[0] + steps * now[0], before[1] + steps * now[1])
        convergent = Fraction(*now)
        return convergent if abs(convergent - self) <= abs(between - self) else between

    @property
    def numerator(a):
        return a._numerator

    @property
    def denominator(a):
        return a._denominator

    def __repr__(self):
        return f'{self.__class__.__name__}({self._numerator}, {self._denominator})'

    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else f'{self._numerator}/{self._denominator}'

    # ---- arithmetic ----

    __add__, __radd__ = _operator(_add, operator.add)
    __sub__, __rsub__ = _operator(_sub, operator.sub)
    __mul__, __rmul__ = _operator(_mul, operator.mul)
    __truediv__, __rtruediv__ = _operator(_div, operator.truediv)
    __floordiv__, __rfloordiv__ = _operator(_floordiv, operator.floordiv)
    __mod__, __rmod__ = _operator(_mod, operator.mod)
    __divmod__, __rdivmod__ = _operator(_divmod, divmod)

    def __pow__(a, b):
        """a ** b: a fraction when b is a whole number, else a float or complex number."""
        if not isinstance(b, numbers.Rational):
            return float(a) ** b
        if b.denominator != 1:
            return float(a) ** float(b)
        power = b.numerator
        over, under = a._numerator, a._denominator
        if power < 0:
            over, under, power = under, over, -power
            if under < 0:
                over, under = -over, -under
        return Fraction(over ** power, under ** power, _normalize=False)

    def __rpow__(b, a):
        """a ** b"""
        if b._denominator == 1 and b._numerator >= 0:
            return a ** b._numerator
        if isinstance(a, numbers.Rational):
            return Fraction(a.numerator, a.denominator) ** b
        return a ** b._numerator if b._denominator == 1 else a ** float(b)

    def __pos__(a):
        return Fraction(a._numerator, a._denominator, _normalize=False)

    def __neg__(a):
        return Fraction(-a._numerator, a._denominator, _normalize=False)

    def __abs__(a):
        return Fraction(abs(a._numerator), a._denominator, _normalize=False)

    def __int__(a):
        return -(-a._numerator // a._denominator) if a._numerator < 0 else a._numerator // a._denominator

    def __trunc__(a):
        return a.__int__()

    def __floor__(a):
        return a._numerator // a._denominator

    def __ceil__(a):
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        """The nearest whole number, or with ndigits the nearest multiple of 10 ** -ndigits; halves go to the even one."""
        if ndigits is None:
            whole, rest = divmod(self._numerator, self._denominator)
            if rest * 2 > self._denominator or rest * 2 == self._denominator and whole % 2:
                whole += 1
            return whole
        shift = 10 ** abs(ndigits)
        return Fraction(round(self * shift), shift) if ndigits > 0 else Fraction(round(self / shift) * shift)

    def __bool__(a):
        return bool(a._numerator)

    # ---- comparing: equal numbers have equal hashes, whatever their types ----

    def __hash__(self):
        try:
            inverse = pow(self._denominator, -1, _HASH_MODULUS)
        except ValueError:    # a multiple of the modulus
            value = _HASH_INF
        else:
            value = hash(hash(abs(self._numerator)) * inverse)
        if self._numerator < 0:
            value = -value
        return -2 if value == -1 else value

    def __eq__(a, b):
        if type(b) is int:
            return a._numerator == b and a._denominator == 1
        if isinstance(b, numbers.Rational):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, numbers.Complex) and b.imag == 0:
            b = b.real
        if isinstance(b, float):
            return a == a.from_float(b) if math.isfinite(b) else 0.0 == b
        return NotImplemented

    def _compare(self, other, op):
        if isinstance(other, numbers.Rational):
            return op(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            return op(self, self.from_float(other)) if math.isfinite(other) else op(0.0, other)
        return NotImplemented

    def __lt__(a, b):
        return a._compare(b, operator.lt)

    def __gt__(a, b):
        return a._compare(b, operator.gt)

    def __le__(a, b):
        return a._compare(b, operator.le)

    def __ge__(a, b):
        return a._compare(b, operator.ge)

    # ---- copying ----

    def __reduce__(self):
        return self.__class__, (self._numerator, self._denominator)

    def __copy__(self):
        return self if type(self) is Fraction else self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()
