"""_decimal_number: what a Decimal is made of, how it is compared and converted, and how every result is finished.

A Decimal is (-1)**_sign * _coef * 10**_exp when _kind is FINITE; otherwise an infinity, or a NaN whose payload is _coef.
The operations of the arithmetic, in _decimal_arithmetic, are put into the class by _decimal_methods.
"""

import math as _math
import numbers as _numbers
from collections import namedtuple as _namedtuple

import _decimal_text
import _krait
from _decimal_context import *
from _decimal_format import formatted as _formatted
from _decimal_math import digits_of as _digits_of, drop_digits as _drop_digits, text_of as _text_of

FINITE, INFINITE, QUIET, SIGNALING = range(4)
_HASH_MODULUS, _HASH_INF = 2**61 - 1, 314159
_HASH_TENTH = pow(10, _HASH_MODULUS - 2, _HASH_MODULUS)

DecimalTuple = _namedtuple("DecimalTuple", "sign digits exponent", module="decimal")


class Decimal:
    """Construct a new Decimal object. 'value' can be an integer, string, tuple,
    or another Decimal object. If no value is given, return Decimal('0'). The
    context does not affect the conversion and is only passed to determine if
    the InvalidOperation trap is active.
    """

    __slots__ = ("_sign", "_coef", "_exp", "_kind")
    __module__ = "decimal"
    __text_signature__ = '(value="0", context=None)'

    def __new__(cls, value="0", context=None):
        context = the_context(context)
        return as_class(cls, exactly(value, context), context)

    @classmethod
    def from_float(cls, f, /):
        """The exact value of a float or an int."""
        if not isinstance(f, (int, float)):
            raise TypeError("argument must be int or float")
        made = from_float(f) if isinstance(f, float) else from_int(int(f))
        return made if cls is Decimal else cls(made)

    # ---- parts ----

    def as_tuple(self):
        """Sign, digits and exponent."""
        if self._kind == INFINITE:
            return DecimalTuple(self._sign, (0,), "F")
        digits = tuple(map(int, _text_of(self._coef)))
        if self._kind:
            return DecimalTuple(self._sign, digits if self._coef else (), "n" if self._kind == QUIET else "N")
        return DecimalTuple(self._sign, digits, self._exp)

    def as_integer_ratio(self):
        """A pair of ints in lowest terms whose ratio is this number."""
        if self._kind:
            if self._kind == INFINITE:
                raise OverflowError("cannot convert Infinity to integer ratio")
            raise ValueError("cannot convert NaN to integer ratio")
        top = -self._coef if self._sign else self._coef
        if self._exp >= 0:
            return top * 10**self._exp, 1
        bottom = 10**-self._exp
        common = _math.gcd(top, bottom)
        return top // common, bottom // common

    def adjusted(self):
        """The exponent of the first digit."""
        return 0 if self._kind else self._adjusted()

    def _adjusted(self):
        return self._exp + _digits_of(self._coef) - 1

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return Decimal(0)

    def conjugate(self):
        """The number itself."""
        return self

    def canonical(self):
        """The number itself."""
        return self

    def radix(self):
        """Decimal(10)."""
        return from_int(10)

    def is_canonical(self):
        """True."""
        return True

    def is_finite(self):
        """Is it a number, and no infinity?"""
        return self._kind == FINITE

    def is_infinite(self):
        """Is it an infinity?"""
        return self._kind == INFINITE

    def is_nan(self):
        """Is it a NaN?"""
        return self._kind > INFINITE

    def is_qnan(self):
        """Is it a quiet NaN?"""
        return self._kind == QUIET

    def is_snan(self):
        """Is it a signaling NaN?"""
        return self._kind == SIGNALING

    def is_signed(self):
        """Has it a minus sign?"""
        return self._sign == 1

    def is_zero(self):
        """Is it a zero?"""
        return not self._kind and not self._coef

    def is_normal(self, context=None):
        """Is it finite, not 0, and not subnormal?"""
        return not self._kind and self._coef != 0 and self._adjusted() >= the_context(context)._Emin

    def is_subnormal(self, context=None):
        """Is it finite, not 0, and below the least normal number?"""
        return not self._kind and self._coef != 0 and self._adjusted() < the_context(context)._Emin

    def number_class(self, context=None):
        """'+Normal', '-Zero' and so on."""
        if self._kind > INFINITE:
            return "NaN" if self._kind == QUIET else "sNaN"
        if self._kind:
            name = "Infinity"
        elif not self._coef:
            name = "Zero"
        else:
            name = "Subnormal" if self.is_subnormal(context) else "Normal"
        return ("-" if self._sign else "+") + name

    # ---- text ----

    def __str__(self):
        return _decimal_text.written(self, getcontext()._capitals)

    def __repr__(self):
        return f"Decimal('{self}')"

    def to_eng_string(self, context=None):
        """Text whose exponent is a multiple of three."""
        return _decimal_text.written(self, the_context(context)._capitals, True)

    def __format__(self, spec, override=None, /):
        if not isinstance(spec, str):
            raise TypeError("format arg must be str")
        if override is not None and not isinstance(override, dict):
            raise TypeError("optional argument must be a dict")
        return _formatted(self, spec, getcontext(), override)

    # ---- conversions ----

    def __reduce__(self):
        return type(self), (str(self),)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo, /):
        return self

    def __hash__(self):
        if self._kind:
            if self._kind == SIGNALING:
                raise TypeError("Cannot hash a signaling NaN value")
            if self._kind == QUIET:
                return object.__hash__(self)
            return -_HASH_INF if self._sign else _HASH_INF
        if self._exp >= 0:
            scale = pow(10, self._exp, _HASH_MODULUS)
        else:
            scale = pow(_HASH_TENTH, -self._exp, _HASH_MODULUS)
        found = self._coef * scale % _HASH_MODULUS
        if self._sign:
            found = -found
        return -2 if found == -1 else found

    def __bool__(self):
        return self._kind != FINITE or self._coef != 0

    def __float__(self):
        if self._kind == SIGNALING:
            raise ValueError("cannot convert signaling NaN to float")
        if self._kind == QUIET:
            return float("-nan" if self._sign else "nan")
        return float(_decimal_text.written(self, 1))

    def __complex__(self):
        return complex(float(self))

    def _no_special(self):
        if self._kind == INFINITE:
            raise OverflowError("cannot convert Infinity to integer")
        if self._kind:
            raise ValueError("cannot convert NaN to integer")

    def _to_int(self, rounding):
        self._no_special()
        value = _drop_digits(self._coef, -self._exp, rounding, self._sign)[0]
        return -value if self._sign else value

    def __int__(self):
        return self._to_int(ROUND_DOWN)

    def __trunc__(self):
        return self._to_int(ROUND_DOWN)

    def __floor__(self):
        return self._to_int(ROUND_FLOOR)

    def __ceil__(self):
        return self._to_int(ROUND_CEILING)

    def __round__(self, n=_decimal_text.ABSENT, /):
        if n is _decimal_text.ABSENT:
            return self._to_int(ROUND_HALF_EVEN)
        if not isinstance(n, int):
            raise TypeError("optional arg must be an integer")
        return self._quantize(make(0, 1, -n), getcontext())

    # ---- comparison ----

    def _order(self, other):
        """-1, 0 or 1; of numbers and infinities."""
        if self._kind or other._kind:
            mine = (-1 if self._sign else 1) if self._kind else 0
            theirs = (-1 if other._sign else 1) if other._kind else 0
            return (mine > theirs) - (mine < theirs)
        if not self._coef or not other._coef:
            mine = (-1 if self._sign else 1) if self._coef else 0
            theirs = (-1 if other._sign else 1) if other._coef else 0
            return (mine > theirs) - (mine < theirs)
        if self._sign != other._sign:
            return -1 if self._sign else 1
        order = self._magnitude_order(other)
        return -order if self._sign else order

    def _magnitude_order(self, other):
        a, b = self._adjusted(), other._adjusted()
        if a != b:
            return 1 if a > b else -1
        a, b = self._coef, other._coef
        if self._exp > other._exp:
            a *= 10**(self._exp - other._exp)
        else:
            b *= 10**(other._exp - self._exp)
        return (a > b) - (a < b)

    def _compared(self, other, equality):
        """For the operators: -1, 0, 1; None: a NaN; NotImplemented."""
        context = getcontext()
        other, mine = _for_comparison(self, other, equality, context)
        if other is NotImplemented:
            return other
        if mine._kind > INFINITE or other._kind > INFINITE:
            if not equality or mine._kind == SIGNALING or other._kind == SIGNALING:
                context._signal(INVALID_OPERATION)
            return None
        return mine._order(other)

    def __eq__(self, other):
        order = self._compared(other, True)
        return order if order is NotImplemented else order == 0

    def __lt__(self, other):
        order = self._compared(other, False)
        return order if order is NotImplemented else order is not None and order < 0

    def __le__(self, other):
        order = self._compared(other, False)
        return order if order is NotImplemented else order is not None and order <= 0

    def __gt__(self, other):
        order = self._compared(other, False)
        return order if order is NotImplemented else order is not None and order > 0

    def __ge__(self, other):
        order = self._compared(other, False)
        return order if order is NotImplemented else order is not None and order >= 0

    # ---- sign ----

    def copy_abs(self):
        """The number without its sign."""
        return make(0, self._coef, self._exp, self._kind)

    def copy_negate(self):
        """The number with the other sign."""
        return make(1 - self._sign, self._coef, self._exp, self._kind)


# ---- making ----

_new = object.__new__


def make(sign, coef, exp, kind=FINITE, cls=Decimal):
    made = _new(cls)
    made._sign, made._coef, made._exp, made._kind = sign, coef, exp, kind
    return made


def infinity(sign):
    return make(sign, 0, 0, INFINITE)


def nan():
    return make(0, 0, 0, QUIET)


def from_int(n):
    return make(int(n < 0), abs(n), 0)


def from_float(f):
    if f != f:
        return make(int(_math.copysign(1, f) < 0), 0, 0, QUIET)
    sign = int(_math.copysign(1, f) < 0)
    if f in (float("inf"), float("-inf")):
        return infinity(sign)
    top, bottom = f.as_integer_ratio()
    places = bottom.bit_length() - 1
    return make(sign, abs(top) * 5**places, -places)


def as_class(cls, made, context):
    return made if cls is Decimal else make(made._sign, made._coef, made._exp, made._kind, cls)


def the_context(context):
    if context is None:
        return getcontext()
    if not isinstance(context, ContextBase):
        raise TypeError("optional argument must be a context")
    return context


def exactly(value, context):
    """What a constructor is given, unrounded."""
    if isinstance(value, Decimal):
        return value if type(value) is Decimal else make(value._sign, value._coef, value._exp, value._kind)
    if isinstance(value, str):
        made = _decimal_text.read(value, make)
    elif isinstance(value, int):
        made = from_int(int(value))
    elif isinstance(value, (tuple, list)):
        made = _decimal_text.read(_decimal_text.text_of_parts(value), make)
    elif isinstance(value, float):
        context._signal(FLOAT_OPERATION)
        made = from_float(value)
    else:
        raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")
    if made is None:
        return invalid(context, CONVERSION_SYNTAX)
    if not made._kind and (made._exp < MIN_ETINY or made._coef and made._adjusted() > MAX_EMAX):
        return invalid(context)
    return made


def operand(value):
    """An argument of a method: a Decimal or an int."""
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return from_int(int(value))
    raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")


def _for_comparison(mine, other, equality, context):
    """The other side of a comparison and this one, made comparable."""
    if isinstance(other, Decimal):
        return other, mine
    if isinstance(other, int):
        return from_int(int(other)), mine
    if isinstance(other, complex) and equality:
        if other.imag != 0:
            return NotImplemented, mine
        other = other.real
    if isinstance(other, float):
        if equality:
            context._status = context._status | FLOAT_OPERATION
        else:
            context._signal(FLOAT_OPERATION)
        return from_float(other), mine
    if isinstance(other, _numbers.Rational):
        if not mine._kind:
            mine = make(mine._sign, mine._coef * int(other.denominator), mine._exp)
        return from_int(int(other.numerator)), mine
    return NotImplemented, mine


# ---- finishing ----

def invalid(context, condition=INVALID_OPERATION):
    context._signal(condition)
    return nan()


def nan_of(context, *operands):
    """The NaN that comes of operands with one among them: the first signaling one, else the first."""
    for kind in (SIGNALING, QUIET):
        for operand in operands:
            if operand._kind == kind:
                if kind == SIGNALING:
                    context._signal(INVALID_OPERATION)
                room = context._prec - context._clamp
                return make(operand._sign, operand._coef % 10**room if operand._coef else 0, 0, QUIET)


def rounded(context, number):
    if number._kind:
        return nan_of(context, number) if number._kind > INFINITE else infinity(number._sign)
    return finish(context, number._sign, number._coef, number._exp)


def finish_even(context, sign, coef, exp, status=0):
    """As finish, but rounded half even whatever the context says."""
    return finish(context, sign, coef, exp, status, ROUND_HALF_EVEN)


def inexact(context, sign, coef, exp):
    """A result of functions that never are exact, with all its digits."""
    return finish_even(context, sign, coef, exp, INEXACT | ROUNDED)


def just_off_one(context, below, rounding):
    """1 with something far behind the last digit added or taken away, rounded."""
    places = context._prec + 3
    return finish(context, 0, 10**places - 1 if below else 10**places + 1, -places, INEXACT | ROUNDED, rounding)


def padded_one(context, sign, zeros, status):
    return finish(context, sign, 10**zeros, -zeros, status)


def finish(context, sign, coef, exp, status=0, rounding=None):
    """The number as the context lets it be, its signals told."""
    prec, emax = context._prec, context._Emax
    etiny, etop = context._Emin - prec + 1, emax - prec + 1
    if not coef:
        top = etop if context._clamp else emax
        if exp < etiny or exp > top:
            exp = min(max(exp, etiny), top)
            status |= CLAMPED
    else:
        least = exp + _digits_of(coef) - prec    # the exponent if the digits fill the precision
        if least > etop:
            return _overflow(context, sign, status, rounding)
        subnormal = least < etiny
        if subnormal:
            least = etiny
            status |= SUBNORMAL
        if exp < least:
            coef, inexact = _drop_digits(coef, least - exp, rounding or context._rounding, sign)
            exp = least
            status |= ROUNDED | (INEXACT if inexact else 0) | (UNDERFLOW if subnormal and (inexact or status & INEXACT) else 0)
            if coef == 10**prec:
                coef //= 10
                exp += 1
                if exp > etop:
                    return _overflow(context, sign, status, rounding)
            if not coef:
                status |= CLAMPED
        elif subnormal and status & INEXACT:
            status |= UNDERFLOW
        if context._clamp and exp > etop:
            coef *= 10**(exp - etop)
            exp = etop
            status |= CLAMPED
    if status:
        context._signal(status)
    return make(sign, coef, exp)


def _overflow(context, sign, status, rounding):
    rounding = rounding or context._rounding
    context._signal(status | OVERFLOW | INEXACT | ROUNDED)
    finite = rounding in (ROUND_DOWN, ROUND_05UP) or rounding == (ROUND_FLOOR, ROUND_CEILING)[sign]
    return make(sign, 10**context._prec - 1, context.Etop()) if finite else infinity(sign)


