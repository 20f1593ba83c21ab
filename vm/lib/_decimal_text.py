"""_decimal_text: decimal numbers read from text and written as text."""

import re

from _decimal_math import number_of, text_of

ABSENT = object()    # an argument that wasn't given
_FINITE, _INF, _QNAN, _SNAN = range(4)
_number = re.compile(r"([-+])?(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:[eE]([-+]?\d+))?", re.ASCII)
_special = re.compile(r"([-+])?(?:(inf(?:inity)?)|(s?)nan(\d*))", re.ASCII | re.IGNORECASE)


def _ascii(text):
    """Digits of all scripts as 0 to 9; underscores and blanks around it gone."""
    text = text.strip().replace("_", "")
    if text.isascii():
        return text
    return "".join(str(int(c)) if c.isdecimal() else c for c in text)


def read(text, make):
    """The number that text denotes, made by make(sign, coef, exp, kind); None: it denotes none."""
    text = _ascii(text)
    found = _number.fullmatch(text)
    if found:
        sign, whole, fraction, only_fraction, exp = found.groups()
        fraction = only_fraction or fraction or ""
        digits = (whole or "") + fraction
        exp = int(exp) if exp and len(exp) < 40 else 0 if not exp else -10**40 if exp[0] == "-" else 10**40
        return make(int(sign == "-"), number_of(digits), exp - len(fraction))
    found = _special.fullmatch(text)
    if not found:
        return None
    sign, infinity, signaling, payload = found.groups()
    if infinity:
        return make(int(sign == "-"), 0, 0, _INF)
    return make(int(sign == "-"), number_of(payload) if payload else 0, 0, _SNAN if signaling else _QNAN)


def text_of_parts(parts):
    """(sign, digits, exponent) as text."""
    if len(parts) != 3:
        raise ValueError("argument must be a sequence of length 3")
    sign, digits, exponent = parts
    if not isinstance(sign, int) or sign not in (0, 1):
        raise ValueError("sign must be an integer with the value 0 or 1")
    if isinstance(exponent, str):
        if exponent not in ("F", "n", "N"):
            raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
    elif not isinstance(exponent, int):
        raise ValueError("exponent must be an integer")
    if not isinstance(digits, (tuple, list)):
        raise ValueError("coefficient must be a tuple of digits")
    for digit in digits:
        if not isinstance(digit, int) or not 0 <= digit <= 9:
            raise ValueError("coefficient must be a tuple of digits")
    text = "-" if sign else ""
    if exponent == "F":
        return text + "Inf"
    plain = "".join(map(str, map(int, digits)))
    if isinstance(exponent, str):
        return text + ("nan" if exponent == "n" else "snan") + plain.lstrip("0")
    return f"{text}{plain or '0'}e{exponent}"


def written(number, capitals, engineering=False):
    """The text of a number: with an exponent when the point would be far from the digits."""
    sign = "-" if number._sign else ""
    if number._kind:
        if number._kind == _INF:
            return sign + "Infinity"
        return sign + ("sNaN" if number._kind == _SNAN else "NaN") + (text_of(number._coef) if number._coef else "")
    digits = text_of(number._coef)
    exp = number._exp
    left = exp + len(digits)    # how many digits stand before the point
    if exp <= 0 and left > -6:
        point = left
    elif not engineering:
        point = 1
    elif number._coef:
        point = (left - 1) % 3 + 1
    else:
        point = (left + 1) % 3 - 1
    if point <= 0:
        digits = "0." + "0" * -point + digits
    elif point >= len(digits):
        digits += "0" * (point - len(digits))
    else:
        digits = digits[:point] + "." + digits[point:]
    if left == point:
        return sign + digits
    return f"{sign}{digits}{'E' if capitals else 'e'}{left - point:+d}"
