"""_decimal_math: whole numbers for module decimal: counting and rounding digits; logarithms and powers of e.

The functions are computed in binary fixed point (a number x as x << bits) and rounded to decimal digits once the error can't
change them any more.
"""

from math import isqrt

_SHORT = 10**18
_LOG10_2 = 30102999566398119521    # of 10**20


def digits_of(n):
    """How many decimal digits n > 0 has (0: one)."""
    if n < _SHORT:
        return len(str(n))
    count = (n.bit_length() - 1) * _LOG10_2 // 10**20 + 1
    return count + 1 if n >= 10**count else count


_LIMB = 2048    # digits that are surely not too many for str() and int()


def text_of(n):
    """str(n), without the limit on digits."""
    if n.bit_length() < 3 * _LIMB:
        return str(n)
    half = digits_of(n) // 2
    high, low = divmod(n, 10**half)
    return text_of(high) + text_of(low).rjust(half, "0")


def number_of(text):
    """int(text) of plain digits, without the limit on them."""
    if len(text) <= _LIMB:
        return int(text)
    half = len(text) // 2
    return number_of(text[:-half]) * 10**half + number_of(text[-half:])


def trailing_zeros(n, limit):
    """How many zeros, up to limit, n > 0 ends in."""
    count = 0
    while count < limit and n % 10 == 0:
        step = 1
        while count + 2 * step <= limit and n % 10**(2 * step) == 0:
            step *= 2
        n //= 10**step
        count += step
    return count


def drop_digits(n, drop, rounding, negative):
    """n without its last digits, rounded; and whether it is not exact."""
    if drop <= 0:
        return n * 10**-drop, False
    if n == 0:
        return 0, False
    if drop > digits_of(n):
        quotient, left, against_half = 0, n, -1
    else:
        unit = 10**drop
        quotient, left = divmod(n, unit)
        if not left:
            return quotient, False
        against_half = (2 * left > unit) - (2 * left < unit)
    if rounding == "ROUND_HALF_EVEN":
        up = against_half > 0 or against_half == 0 and quotient & 1
    elif rounding == "ROUND_HALF_UP":
        up = against_half >= 0
    elif rounding == "ROUND_HALF_DOWN":
        up = against_half > 0
    elif rounding == "ROUND_UP":
        up = True
    elif rounding == "ROUND_DOWN":
        up = False
    elif rounding == "ROUND_CEILING":
        up = not negative
    elif rounding == "ROUND_FLOOR":
        up = negative
    else:    # ROUND_05UP
        up = quotient % 5 == 0
    return quotient + 1 if up else quotient, True


# ---- binary fixed point ----

_constants = {}


def _arctanh_inverse(n, bits):
    """artanh(1/n)."""
    term = (1 << bits) // n
    square, total, k = n * n, term, 3
    while term:
        term //= square
        total += term // k
        k += 2
    return total


def _constant(name, bits):
    """ln 2 and ln 10, with bits after the point; kept."""
    have, value = _constants.get(name, (0, 0))
    if have < bits:
        have = bits + 64
        work = have + 32
        if name == "ln2":
            value = 18 * _arctanh_inverse(26, work) - 2 * _arctanh_inverse(4801, work) + 8 * _arctanh_inverse(8749, work) >> 32
        else:
            value = 46 * _arctanh_inverse(31, work) + 34 * _arctanh_inverse(49, work) + 20 * _arctanh_inverse(161, work) >> 32
        _constants[name] = have, value
    return value >> have - bits


def exp_fixed(x, bits):
    """e**x of a small x >= 0."""
    halvings = isqrt(bits) // 2 + 4
    work = bits + 2 * halvings + 16
    x = (x << work - bits) >> halvings
    total = term = 1 << work
    k = 1
    while term:
        term = (term * x >> work) // k
        total += term
        k += 1
    for _ in range(halvings):
        total = total * total >> work
    return total >> work - bits


def _log_fixed(x, bits):
    """ln of x in [1, 2)."""
    roots = isqrt(bits) // 3 + 3
    work = bits + 2 * roots + 32
    x <<= work - bits
    for _ in range(roots):
        x = isqrt(x << work)
    one = 1 << work
    ratio = (x - one << work) // (x + one)
    square = ratio * ratio >> work
    total = term = ratio
    k = 3
    while term:
        term = term * square >> work
        total += term // k
        k += 2
    return total << roots + 1 >> work - bits


def _ln_of(coef, exp, bits):
    """ln(coef * 10**exp) with bits after the point."""
    work = bits + abs(exp).bit_length() + coef.bit_length().bit_length() + 16
    power = coef.bit_length() - 1
    shift = work - power
    x = coef << shift if shift >= 0 else coef >> -shift
    total = _log_fixed(x, work) + power * _constant("ln2", work) + exp * _constant("ln10", work)
    return total >> work - bits


def _settled(low, high, prec):
    """The prec digits that low and high (whole numbers of more digits) agree on when rounded half even: (coef, dropped); None."""
    drop = digits_of(low) - prec
    if drop < 1 or digits_of(high) - prec != drop:
        return None
    first = drop_digits(low, drop, "ROUND_HALF_EVEN", False)[0]
    second = drop_digits(high, drop, "ROUND_HALF_EVEN", False)[0]
    return (first, drop) if first == second else None


def _rounded(compute, prec, size):
    """compute(bits) -> x << bits with an error of some units in the last place, rounded to prec digits: (coef, exp).
    size: about the decimal exponent of x."""
    bits = (prec + 4) * 10 // 3 - size * 10 // 3 + 24
    extra = 16
    while True:
        use = max(bits + extra, 32)
        value = compute(use)
        scale = max(prec + 6 - size + extra // 4, 0)
        ten = 10**scale
        settled = _settled((value - 64) * ten >> use, (value + 64) * ten >> use, prec) if value > 64 else None
        if settled:
            return settled[0], settled[1] - scale
        extra *= 2


def ln(coef, exp, prec):
    """ln(coef * 10**exp), which isn't 0: (negative, coef, exp) of prec digits."""
    adjusted = digits_of(coef) + exp
    if 0 <= adjusted <= 1:    # near 1 the result is small
        power = max(-exp, 0)
        away = abs(coef * 10**max(exp, 0) - 10**power)
        size = digits_of(away) - power - 1
    else:
        size = len(str(abs(adjusted))) - 1
    negative = _ln_of(coef, exp, 64 - min(size * 4, 0)) < 0
    coef_, exp_ = _rounded(lambda bits: abs(_ln_of(coef, exp, bits)), prec, size)
    return negative, coef_, exp_


def log10(coef, exp, prec):
    """log10(coef * 10**exp), which isn't a whole number."""
    adjusted = digits_of(coef) + exp - 1
    size = len(str(abs(adjusted))) - 1
    if -1 <= adjusted <= 0:
        power = max(-exp, 0)
        away = abs(coef * 10**max(exp, 0) - 10**power)
        size = digits_of(away) - power - 2
    negative = adjusted < 0

    def compute(bits):
        work = bits + 32
        return abs((_ln_of(coef, exp, work) << work) // _constant("ln10", work)) >> 32
    coef_, exp_ = _rounded(compute, prec, size)
    return negative, coef_, exp_


def exp(numerator_of, prec):
    """e**x, where numerator_of(bits) is x << bits: (coef, exp) of prec digits."""
    whole = numerator_of(64)
    tens = whole // _constant("ln10", 64)
    room = abs(tens).bit_length() + 16

    def compute(bits):
        work = bits + room
        left = numerator_of(work) - tens * _constant("ln10", work)
        if left < 0:
            return (1 << 2 * work) // exp_fixed(-left, work) >> room
        return exp_fixed(left, work) >> room
    coef, exponent = _rounded(compute, prec, 0)
    return coef, exponent + tens


def power(coef, exp_, other_coef, other_exp, negative, prec):
    """(coef * 10**exp_) ** (+-other_coef * 10**other_exp): (coef, exp)."""
    room = max(other_exp, 0) * 4 + other_coef.bit_length() + 8

    def product(bits):
        x = _ln_of(coef, exp_, bits + room) * other_coef
        x = x * 10**other_exp if other_exp >= 0 else x // 10**-other_exp
        return (-x if negative else x) >> room
    return exp(product, prec)
