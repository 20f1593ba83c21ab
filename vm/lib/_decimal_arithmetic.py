"""_decimal_arithmetic: the operations of decimal arithmetic.

Every one is a function of a Decimal, its other operands (Decimals) and the context; _decimal_methods makes methods of them,
under the names they have here.
"""

import math as _math

import _decimal_math
from _decimal_context import *
from _decimal_math import digits_of as _digits_of, drop_digits as _drop_digits, number_of as _number_of
from _decimal_math import text_of as _text_of, trailing_zeros as _trailing_zeros
from _decimal_number import *

_ROOM = 23    # digits more for the steps of a power


def _copy_sign(self, other, context=None):
    return make(other._sign, self._coef, self._exp, self._kind)


def _compare(self, other, context):
    if self._kind > INFINITE or other._kind > INFINITE:
        return nan_of(context, self, other)
    return from_int(self._order(other))


def _compare_signal(self, other, context):
    if self._kind > INFINITE or other._kind > INFINITE:
        quiet = self._kind != SIGNALING and other._kind != SIGNALING
        result = nan_of(context, self, other)
        if quiet:
            context._signal(INVALID_OPERATION)
        return result
    return from_int(self._order(other))


def _compare_total(self, other, context=None):
    if self._sign != other._sign:
        return from_int(-1 if self._sign else 1)
    order = self._total_magnitude(other)
    return from_int(-order if self._sign else order)


def _compare_total_mag(self, other, context=None):
    return from_int(self._total_magnitude(other))


def _total_magnitude(self, other):
    if self._kind > INFINITE or other._kind > INFINITE:
        mine, theirs = (min(self._kind, 1), 0), (min(other._kind, 1), 0)
        rank = {FINITE: 0, INFINITE: 0, SIGNALING: 1, QUIET: 2}
        mine, theirs = (rank[self._kind], self._coef), (rank[other._kind], other._coef)
        if mine[0] == 0 or theirs[0] == 0:
            mine, theirs = mine[:1], theirs[:1]
        return (mine > theirs) - (mine < theirs)
    order = self.copy_abs()._order(other.copy_abs())
    if order or self._kind:
        return order
    return (self._exp > other._exp) - (self._exp < other._exp)


def _same_quantum(self, other, context=None):
    if self._kind or other._kind:
        return self._kind == INFINITE == other._kind or self._kind > INFINITE and other._kind > INFINITE
    return self._exp == other._exp


def _plus(self, context):
    if self._kind > INFINITE:
        return nan_of(context, self)
    if not self._kind and not self._coef and context._rounding != ROUND_FLOOR:
        return finish(context, 0, 0, self._exp)
    return rounded(context, self)


def _minus(self, context):
    if self._kind > INFINITE:
        return nan_of(context, self)
    if not self._kind and not self._coef:
        return finish(context, 1 - self._sign if context._rounding == ROUND_FLOOR else 0, 0, self._exp)
    return rounded(context, self.copy_negate())


def _abs(self, context):
    return self._minus(context) if self._sign else self._plus(context)


# ---- arithmetic ----

def _add(self, other, context):
    if self._kind or other._kind:
        if self._kind > INFINITE or other._kind > INFINITE:
            return nan_of(context, self, other)
        if self._kind and other._kind and self._sign != other._sign:
            return invalid(context)
        return infinity((self if self._kind else other)._sign)
    if self._exp >= other._exp:
        high, low = self, other
    else:
        high, low = other, self
    floor = 1 if context._rounding == ROUND_FLOOR else 0
    if not high._coef or not low._coef:
        return self._add_zero(high, low, floor, context)
    exp, low_coef = low._exp, low._coef
    apart = high._exp - exp
    if apart > context._prec + 2:
        # below the digits that count, it only matters that something is there
        least = high._exp + min(_digits_of(high._coef) - context._prec - 3, -1)
        if low._adjusted() < least:
            exp, low_coef, apart = least, 1, high._exp - least
    high_coef = high._coef * 10**apart
    if high._sign == low._sign:
        return finish(context, high._sign, high_coef + low_coef, exp)
    if high_coef == low_coef:
        return finish(context, floor, 0, exp)
    if high_coef > low_coef:
        return finish(context, high._sign, high_coef - low_coef, exp)
    return finish(context, low._sign, low_coef - high_coef, exp)


def _add_zero(self, high, low, floor, context):
    if not high._coef and not low._coef:
        sign = high._sign if high._sign == low._sign else floor
        return finish(context, sign, 0, low._exp)
    if not high._coef:
        return finish(context, low._sign, low._coef, low._exp)
    return rounded(context, _lowered(high, low._exp, context))


def _subtract(self, other, context):
    if other._kind > INFINITE:
        return nan_of(context, self, other)
    return self._add(make(1 - other._sign, other._coef, other._exp, other._kind), context)


def _multiply(self, other, context):
    sign = self._sign ^ other._sign
    if self._kind or other._kind:
        if self._kind > INFINITE or other._kind > INFINITE:
            return nan_of(context, self, other)
        if not self or not other:
            return invalid(context)
        return infinity(sign)
    return finish(context, sign, self._coef * other._coef, self._exp + other._exp)


def _fma(self, other, third, context):
    if self._kind > INFINITE or other._kind > INFINITE:
        return nan_of(context, self, other, third)
    if self._kind or other._kind:
        if not self or not other:
            return invalid(context)
        product = infinity(self._sign ^ other._sign)
    else:
        product = make(self._sign ^ other._sign, self._coef * other._coef, self._exp + other._exp)
    return product._add(third, context)


def _divide(self, other, context):
    sign = self._sign ^ other._sign
    if self._kind or other._kind:
        if self._kind > INFINITE or other._kind > INFINITE:
            return nan_of(context, self, other)
        if self._kind and other._kind:
            return invalid(context)
        if self._kind:
            return infinity(sign)
        return finish(context, sign, 0, context.Etiny(), CLAMPED)
    if not other._coef:
        if not self._coef:
            return invalid(context, DIVISION_UNDEFINED)
        context._signal(DIVISION_BY_ZERO)
        return infinity(sign)
    ideal = self._exp - other._exp
    if not self._coef:
        return finish(context, sign, 0, ideal)
    shift = _digits_of(other._coef) - _digits_of(self._coef) + context._prec + 1
    exp = ideal - shift
    if shift >= 0:
        coef, left = divmod(self._coef * 10**shift, other._coef)
    else:
        coef, left = divmod(self._coef, other._coef * 10**-shift)
    if left:
        if coef % 5 == 0:
            coef += 1
    elif exp < ideal:
        zeros = _trailing_zeros(coef, ideal - exp)
        coef //= 10**zeros
        exp += zeros
    return finish(context, sign, coef, exp)


def _lowered(self, exp, context):
    """The number with that lower exponent, or with more digits than the precision has room for."""
    shift = min(self._exp - exp, max(context._prec - _digits_of(self._coef), 0) + 1)
    return make(self._sign, self._coef * 10**shift, self._exp - shift)


def _whole_division(self, other, context):
    """Quotient and remainder of finite numbers, other not 0; None: the quotient is too long."""
    exp = min(self._exp, other._exp)
    if not self._coef:
        return 0, make(self._sign, 0, exp)
    apart = self._adjusted() - other._adjusted()
    if apart < -1:
        return 0, _lowered(self, exp, context)
    if apart > context._prec:
        return None
    quotient, left = divmod(self._coef * 10**(self._exp - exp), other._coef * 10**(other._exp - exp))
    if quotient and _digits_of(quotient) > context._prec:
        return None
    return quotient, make(self._sign, left, exp)


def _divide_int(self, other, context):
    sign = self._sign ^ other._sign
    if self._kind or other._kind:
        if self._kind > INFINITE or other._kind > INFINITE:
            return nan_of(context, self, other)
        if self._kind and other._kind:
            return invalid(context)
        return infinity(sign) if self._kind else finish(context, sign, 0, 0)
    if not other._coef:
        if not self._coef:
            return invalid(context, DIVISION_UNDEFINED)
        context._signal(DIVISION_BY_ZERO)
        return infinity(sign)
    parts = self._whole_division(other, context)
    if parts is None:
        return invalid(context, DIVISION_IMPOSSIBLE)
    return finish(context, sign, parts[0], 0)


def _remainder(self, other, context):
    if self._kind or other._kind:
        if self._kind > INFINITE or other._kind > INFINITE:
            return nan_of(context, self, other)
        if self._kind:
            return invalid(context)
        return rounded(context, self)
    if not other._coef:
        return invalid(context, INVALID_OPERATION if self._coef else DIVISION_UNDEFINED)
    parts = self._whole_division(other, context)
    if parts is None:
        return invalid(context, DIVISION_IMPOSSIBLE)
    return rounded(context, parts[1])


def _divmod(self, other, context):
    if not self._kind and not other._kind and other._coef:
        parts = self._whole_division(other, context)
        if parts is None:
            result = invalid(context, DIVISION_IMPOSSIBLE)
            return result, result
        return finish(context, self._sign ^ other._sign, parts[0], 0), rounded(context, parts[1])
    if self._kind > INFINITE or other._kind > INFINITE:
        result = nan_of(context, self, other)
        return result, result
    sign = self._sign ^ other._sign
    if self._kind:
        context._signal(INVALID_OPERATION)
        return (nan() if other._kind else infinity(sign)), nan()
    if other._kind:
        return finish(context, sign, 0, 0), rounded(context, self)
    if not self._coef:
        result = invalid(context, DIVISION_UNDEFINED)
        return result, result
    context._signal(DIVISION_BY_ZERO | INVALID_OPERATION)
    return infinity(sign), nan()


def _remainder_near(self, other, context):
    if self._kind or other._kind or not other._coef:
        return self._remainder(other, context)
    exp = min(self._exp, other._exp)
    if not self._coef:
        return finish(context, self._sign, 0, exp)
    apart = self._adjusted() - other._adjusted()
    if apart > context._prec + 1:
        return invalid(context, DIVISION_IMPOSSIBLE)
    if apart < -1:
        return rounded(context, _lowered(self, exp, context))
    divisor = other._coef * 10**(other._exp - exp)
    quotient, left = divmod(self._coef * 10**(self._exp - exp), divisor)
    sign = self._sign
    if 2 * left + (quotient & 1) > divisor:
        left, quotient, sign = divisor - left, quotient + 1, 1 - sign
    if quotient and _digits_of(quotient) > context._prec:
        return invalid(context, DIVISION_IMPOSSIBLE)
    return finish(context, sign if left else self._sign, left, exp)


# ---- roots, powers, logarithms ----

def _sqrt(self, context):
    if self._kind > INFINITE:
        return nan_of(context, self)
    if self._kind:
        return invalid(context) if self._sign else infinity(0)
    work = context._with(rounding=ROUND_HALF_EVEN)
    ideal = self._exp // 2
    if not self._coef:
        return finish(context, self._sign, 0, ideal)
    if self._sign:
        return invalid(context)
    coef, exp = self._coef, self._exp
    if exp & 1:
        coef, exp = coef * 10, exp - 1
    shift = max(context._prec + 1 - (_digits_of(coef) + 1) // 2, -((_digits_of(coef) + 1) // 2))
    if shift >= 0:
        scaled, exact = coef * 100**shift, True
    else:
        scaled, left = divmod(coef, 100**-shift)
        exact = not left
    root = _math.isqrt(scaled)
    exact = exact and root * root == scaled
    exp = exp // 2 - shift
    if exact:
        zeros = _trailing_zeros(root, max(ideal - exp, 0)) if root else 0
        root, exp = root // 10**zeros, exp + zeros
    elif root % 5 == 0:
        root += 1
    return finish_even(context, 0, root, exp)


def _e_power(self, context):
    if self._kind > INFINITE:
        return nan_of(context, self)
    if self._kind:
        return make(0, 0, 0) if self._sign else infinity(0)
    if not self._coef:
        return make(0, 1, 0)
    adjusted = self._adjusted()
    if adjusted > len(str(-context.Etiny() if self._sign else context._Emax)) + 2:
        exp = context.Etiny() - context._prec - 2 if self._sign else context._Emax + 1
        return finish_even(context, 0, 1, exp)
    if adjusted < -context._prec - 1:
        return just_off_one(context, self._sign, ROUND_HALF_EVEN)
    coef, exp, sign = self._coef, self._exp, self._sign

    def fixed(bits):
        x = (coef * 10**exp << bits) if exp >= 0 else (coef << bits) // 10**-exp
        return -x if sign else x
    return inexact(context, 0, *_decimal_math.exp(fixed, context._prec))


def _ln(self, context):
    if self._kind > INFINITE:
        return nan_of(context, self)
    if not self._kind and not self._coef:
        return infinity(1)
    if self._sign:
        return invalid(context)
    if self._kind:
        return infinity(0)
    if self._is_one():
        return make(0, 0, 0)
    negative, coef, exp = _decimal_math.ln(self._coef, self._exp, context._prec)
    return inexact(context, int(negative), coef, exp)


def _is_one(self):
    return self._exp <= 0 and self._adjusted() == 0 and self._coef == 10**-self._exp


def _log10(self, context):
    if self._kind > INFINITE:
        return nan_of(context, self)
    if not self._kind and not self._coef:
        return infinity(1)
    if self._sign:
        return invalid(context)
    if self._kind:
        return infinity(0)
    digits = _digits_of(self._coef)
    if self._coef == 10**(digits - 1):
        power = self._exp + digits - 1
        return finish_even(context, int(power < 0), abs(power), 0)
    negative, coef, exp = _decimal_math.log10(self._coef, self._exp, context._prec)
    return inexact(context, int(negative), coef, exp)


def _whole(self):
    """Is it a whole number?"""
    return not self._kind and (not self._coef or self._exp >= 0 or _trailing_zeros(self._coef, -self._exp) == -self._exp)


def _odd(self):
    if self._exp > 0 or not self._coef:
        return False
    return bool(self._coef // 10**-self._exp & 1)


def _power(self, other, context):
    if self._kind > INFINITE or other._kind > INFINITE:
        return nan_of(context, self, other)
    whole = other._whole()
    sign = int(self._sign and whole and other._odd())
    if not self._kind and not self._coef:
        if not other._kind and not other._coef:
            return invalid(context)
        return infinity(sign) if other._sign else make(sign, 0, 0)
    if self._sign and (other._kind or not whole):
        return invalid(context)
    if other._kind:
        return self._to_infinite_power(other, context)
    if self._kind:
        if not other._coef:
            return make(sign, 1, 0)
        return finish(context, sign, 0, 0) if other._sign else infinity(sign)
    if not other._coef:
        return make(sign, 1, 0)
    if self.copy_abs()._is_one():
        return self._power_of_one(other, sign, whole, context)
    beyond = self._power_beyond_limits(other, sign, context)
    if beyond is not None:
        return beyond
    if whole and other._adjusted() < 18:
        return self._whole_power(other, sign, context)
    room = max(context._prec, _digits_of(self._coef)) + _ROOM
    if other._adjusted() + len(str(abs(self._adjusted()) + 3)) < -room - 2:
        return padded_one(context, sign, context._prec - 1, INEXACT | ROUNDED)
    coef, exp = _decimal_math.power(self._coef, self._exp, other._coef, other._exp, other._sign, room)
    return finish(context, sign, coef, exp, INEXACT | ROUNDED)


def _to_infinite_power(self, other, context):
    against_one = self._order(make(0, 1, 0))
    if against_one == 0:
        return padded_one(context, 0, context._prec - 1, INEXACT | ROUNDED)
    return infinity(0) if (against_one > 0) != bool(other._sign) else finish(context, 0, 0, 0)


def _power_of_one(self, other, sign, whole, context):
    if not whole:
        return padded_one(context, sign, context._prec - 1, INEXACT | ROUNDED)
    if other._sign:
        return make(sign, 1, 0)
    shift = -self._exp * int(other)
    if shift > context._prec - 1:
        return padded_one(context, sign, context._prec - 1, ROUNDED)
    return padded_one(context, sign, shift, 0) if shift else make(sign, 1, 0)


def _power_beyond_limits(self, other, sign, context):
    """The result if it surely is too large or too small, from the sizes alone."""
    adjusted = self._adjusted()
    grows = (adjusted >= 0) != bool(other._sign)
    if adjusted in (0, -1):    # |log10| is at least that of 1 + 10**-digits
        size = other._adjusted() - _digits_of(self._coef) - 1
    else:
        size = other._adjusted() + len(str(abs(adjusted if adjusted > 0 else adjusted + 1))) - 1
    if size <= len(str(context._Emax if grows else -context.Etiny())):
        return None
    if grows:
        return finish(context, sign, 1, context._Emax + 1)
    return finish(context, sign, 1, context.Etiny() - context._prec - 2)


def _whole_power(self, other, sign, context):
    """By repeated squaring, with some digits more."""
    n = abs(int(other))
    work = context.copy()
    work._prec += _digits_of(other._coef) + other._exp + 2
    work._rounding, work._clamp, work._status, work._trapped = ROUND_HALF_EVEN, 0, 0, 0
    base = make(self._sign, self._coef, self._exp)
    if other._sign:
        work._prec += 1
        base = make(0, 1, 0)._divide(base, work)
    result = base
    for bit in bin(n)[3:]:
        result = result._multiply(result, work)
        if bit == "1":
            result = result._multiply(base, work)
        if result._kind or not result._coef and work._status & CLAMPED:
            break
    if result._kind:
        return finish(context, sign, 1, context._Emax + 1)
    return finish(context, sign, result._coef, result._exp, work._status)


def _power_modulo(self, other, modulo, context):
    if self._kind > INFINITE or other._kind > INFINITE or modulo._kind > INFINITE:
        return nan_of(context, self, other, modulo)
    if not (self._whole() and other._whole() and modulo._whole()) or other._sign or not modulo._coef:
        return invalid(context)
    if not self._coef and not other._coef or modulo._adjusted() >= context._prec:
        return invalid(context)
    sign = int(self._sign and other._odd())
    m = abs(int(modulo))
    base = self._coef * pow(10, self._exp, m) if self._exp >= 0 else abs(int(self))
    return make(sign, pow(base % m, int(other), m), 0)


# ---- digits and exponents ----

def _quantize(self, other, context):
    if self._kind or other._kind:
        if self._kind > INFINITE or other._kind > INFINITE:
            return nan_of(context, self, other)
        return infinity(self._sign) if self._kind and other._kind else invalid(context)
    exp = other._exp
    if not context.Etiny() <= exp <= context._Emax:
        return invalid(context)
    if not self._coef:
        return finish(context, self._sign, 0, exp)
    adjusted = self._adjusted()
    if adjusted > context._Emax or adjusted - exp + 1 > context._prec:
        return invalid(context)
    coef, inexact = _drop_digits(self._coef, exp - self._exp, context._rounding, self._sign)
    size = _digits_of(coef)
    if coef and (size > context._prec or exp + size - 1 > context._Emax):
        return invalid(context)
    status = (ROUNDED if exp > self._exp else 0) | (INEXACT | ROUNDED if inexact else 0)
    if coef and exp + size - 1 < context._Emin:
        status |= SUBNORMAL
    context._signal(status)
    return finish(context, self._sign, coef, exp)


def _normalize(self, context):
    if self._kind > INFINITE:
        return nan_of(context, self)
    result = rounded(context, self)
    if result._kind:
        return result
    if not result._coef:
        return make(result._sign, 0, 0)
    top = context.Etop() if context._clamp else context._Emax
    zeros = _trailing_zeros(result._coef, min(_digits_of(result._coef), max(top - result._exp, 0)))
    return make(result._sign, result._coef // 10**zeros, result._exp + zeros)


def _to_integral(self, context, rounding, exactly):
    if self._kind > INFINITE:
        return nan_of(context, self)
    if self._kind or self._exp >= 0:
        return make(self._sign, self._coef, self._exp, self._kind)
    coef, inexact = _drop_digits(self._coef, -self._exp, rounding, self._sign)
    if exactly and self._coef:
        context._signal(ROUNDED | (INEXACT if inexact else 0))
    return make(self._sign, coef, 0)


def _to_integral_value(self, context):
    return self._to_integral(context, context._rounding, False)


def _to_integral_exact(self, context):
    return self._to_integral(context, context._rounding, True)


def _logb(self, context):
    if self._kind > INFINITE:
        return nan_of(context, self)
    if self._kind:
        return infinity(0)
    if not self._coef:
        context._signal(DIVISION_BY_ZERO)
        return infinity(1)
    adjusted = self._adjusted()
    return finish(context, int(adjusted < 0), abs(adjusted), 0)


def _scaleb(self, other, context):
    if self._kind > INFINITE or other._kind > INFINITE:
        return nan_of(context, self, other)
    if other._kind or other._exp != 0 or other._coef > 2 * (context._Emax + context._prec):
        return invalid(context)
    if self._kind:
        return self
    return finish(context, self._sign, self._coef, self._exp + int(other))


def _places(self, other, context):
    """How far rotate and shift go; None: that is no number of places."""
    if other._kind or other._exp != 0 or other._coef > context._prec:
        return None
    return int(other)


def _rotate(self, other, context):
    if self._kind > INFINITE or other._kind > INFINITE:
        return nan_of(context, self, other)
    places = self._places(other, context)
    if places is None:
        return invalid(context)
    if self._kind:
        return self
    unit = 10**context._prec
    coef, places = self._coef % unit, places % context._prec
    high, low = divmod(coef, 10**(context._prec - places))
    return make(self._sign, low * 10**places + high, self._exp)


def _shift(self, other, context):
    if self._kind > INFINITE or other._kind > INFINITE:
        return nan_of(context, self, other)
    places = self._places(other, context)
    if places is None:
        return invalid(context)
    if self._kind:
        return self
    unit = 10**context._prec
    coef = self._coef * 10**places % unit if places >= 0 else self._coef % unit // 10**-places
    return make(self._sign, coef, self._exp)


# ---- neighbours, least and greatest ----

def _next(self, context, up):
    if self._kind > INFINITE:
        return nan_of(context, self)
    if self._kind and self._sign != up:
        return infinity(self._sign)
    if self._kind:
        return make(self._sign, 10**context._prec - 1, context.Etop())
    work = context.copy()
    work.clear_traps()
    work._rounding = ROUND_CEILING if up else ROUND_FLOOR
    fixed = rounded(work, self)
    if fixed._order(self) != 0:
        return fixed
    return self._add(make(0 if up else 1, 1, context.Etiny() - 1), work)


def _next_minus(self, context):
    return self._next(context, 0)


def _next_plus(self, context):
    return self._next(context, 1)


def _next_toward(self, other, context):
    if self._kind > INFINITE or other._kind > INFINITE:
        return nan_of(context, self, other)
    order = self._order(other)
    if order == 0:
        return self._copy_sign(other)
    result = self._next(context, int(order < 0))
    if result._kind:
        context._signal(OVERFLOW | INEXACT | ROUNDED)
    elif result._adjusted() < context._Emin:
        context._signal(UNDERFLOW | SUBNORMAL | INEXACT | ROUNDED | (0 if result._coef else CLAMPED))
    return result


def _extreme(self, other, context, greatest, magnitude):
    if self._kind > INFINITE or other._kind > INFINITE:
        if self._kind == QUIET and other._kind <= INFINITE:
            return rounded(context, other)
        if other._kind == QUIET and self._kind <= INFINITE:
            return rounded(context, self)
        return nan_of(context, self, other)
    order = self.copy_abs()._order(other.copy_abs()) if magnitude else self._order(other)
    if order == 0:
        order = -1 if self._compare_total(other)._sign else 1
        if magnitude and self._order(other):
            order = self._order(other)
    return rounded(context, self if (order > 0) == greatest else other)


def _max(self, other, context):
    return self._extreme(other, context, True, False)


def _min(self, other, context):
    return self._extreme(other, context, False, False)


def _max_mag(self, other, context):
    return self._extreme(other, context, True, True)


def _min_mag(self, other, context):
    return self._extreme(other, context, False, True)


# ---- digits as bits ----

def _bits(self):
    """The digits 0 and 1 as a number in base two; None: there are others."""
    if self._kind or self._sign or self._exp:
        return None
    text = _text_of(self._coef)
    return None if text.strip("01") else int(text, 2)


def _logical(self, other, context, operate):
    a, b = self._bits(), other._bits()
    if a is None or b is None:
        return invalid(context)
    kept = (1 << context._prec) - 1
    return make(0, _number_of(bin(operate(a & kept, b & kept))[2:]), 0)


def _logical_and(self, other, context):
    return self._logical(other, context, lambda a, b: a & b)


def _logical_or(self, other, context):
    return self._logical(other, context, lambda a, b: a | b)


def _logical_xor(self, other, context):
    return self._logical(other, context, lambda a, b: a ^ b)


def _logical_invert(self, context):
    return self._logical(make(0, _number_of("1" * context._prec), 0), context, lambda a, b: a ^ b)
