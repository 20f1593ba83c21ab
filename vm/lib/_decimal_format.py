"""_decimal_format: format() of decimal numbers: the mini-language, rounding to what was asked for, grouping and padding."""

import re

from _decimal_math import digits_of, drop_digits, text_of
from _decimal_text import written

_spec = re.compile(r"(?:(.)?([<>=^]))?([-+ ])?(z)?(0)?(\d+)?(,)?(?:\.(\d+))?([eEfFgGn%])?", re.DOTALL)


class _Spec:
    """A format specification taken apart."""

    def __init__(self, text):
        if "\0" in text:
            raise ValueError("invalid format string")
        found = _spec.fullmatch(text)
        if not found:
            raise ValueError("invalid format string")
        fill, align, sign, self.no_negative_zero, zero, width, comma, precision, self.kind = found.groups()
        if zero and align:
            raise ValueError("invalid format string")
        if self.kind == "n" and comma:
            raise ValueError("invalid format string")
        self.zero_padded = bool(zero)
        self.fill, self.align, self.sign = fill or " ", align or ">", sign or "-"
        self.width = int(width or 0)
        self.precision = None if precision is None else int(precision)
        self.comma, self.point, self.separator, self.grouping = bool(comma), ".", "," if comma else "", [3, 0] if comma else []

    def override(self, values):
        """Other marks than those of the C locale, the only one there is."""
        grouping = values.get("grouping", "")
        if not isinstance(grouping, str):
            raise TypeError("bad argument type for built-in operation")
        self.point = values.get("decimal_point", self.point)
        self.separator = values.get("thousands_sep", self.separator)
        if "grouping" in values:
            self.grouping = [ord(c) for c in grouping]


def formatted(number, text, context, override):
    spec = _Spec(text)
    if override:
        spec.override(override)
    sign, body, exponent = _parts(number, spec, context)
    shown = "-" if sign else spec.sign if spec.sign != "-" else ""
    special = bool(number._kind)
    if special:
        return _padded(shown, body, spec, spec.zero_padded)
    whole, _, fraction = body.partition(".")
    tail = (spec.point + fraction if fraction else "") + exponent
    least = spec.width - len(shown) - len(tail) if spec.zero_padded else 0
    body = _grouped(whole, spec, least) + tail
    return _padded(shown, body, spec, False)


def _padded(sign, body, spec, special_zero):
    align, fill = spec.align, spec.fill
    room = spec.width - len(sign) - len(body)
    if room <= 0:
        return sign + body
    if special_zero or align == ">":
        return (" " if special_zero else fill) * room + sign + body
    if align == "<":
        return sign + body + fill * room
    if align == "=":
        return sign + fill * room + body
    return fill * (room // 2) + sign + body + fill * (room - room // 2)


def _grouped(whole, spec, least):
    """The digits before the point in groups, with zeros in front up to `least` characters."""
    separator = spec.separator
    if not separator or not spec.grouping:
        return whole.rjust(least, "0")
    groups, sizes, size = [], iter(spec.grouping), 3
    while True:
        nearest = next(sizes, 0)
        size = nearest or size
        take = min(max(len(whole), least, 1), size)
        groups.append(whole[-take:].rjust(take, "0"))
        whole = whole[:-take]
        least -= take
        if not whole and least <= 0:
            break
        least -= len(separator)
    return separator.join(reversed(groups))


def _parts(number, spec, context):
    """Sign, digits with a point, and what follows: an exponent or a percent sign."""
    kind = spec.kind
    if number._kind:
        return number._sign, written(number, 1).lstrip("-") + ("%" if kind == "%" else ""), ""
    sign, coef, exp = number._sign, number._coef, number._exp
    if kind is None:
        kind = "G" if context._capitals else "g"
    elif kind == "n":
        kind = "g"
    if kind == "%":
        exp += 2
    precision = spec.precision
    rounding = context._rounding
    if precision is not None:
        if kind in "gG" and precision == 0:
            precision = 1
        if kind in "fF%":
            coef, exp = drop_digits(coef, -precision - exp, rounding, sign)[0], -precision
        else:
            coef, exp = _to_digits(coef, exp, precision + (kind in "eE"), rounding, sign, kind in "eE")
    if not coef and exp > 0 and kind in "fF%":
        exp = 0
    if spec.no_negative_zero and not coef:
        sign = 0
    digits = text_of(coef)
    left = exp + len(digits)
    if kind in "eE":
        point = 1 - precision if not coef and precision is not None else 1
    elif kind in "fF%":
        point = left
    else:
        point = left if exp <= 0 and left > -6 else 1
    if point < 0:
        body = "0." + "0" * -point + digits
    elif point >= len(digits):
        body = digits + "0" * (point - len(digits))
    else:
        body = (digits[:point] or "0") + "." + digits[point:]
    tail = "%" if kind == "%" else ""
    if kind in "eE" or kind in "gG" and left != point:
        tail = f"{'E' if kind in 'EG' else 'e'}{left - point:+d}"
    return sign, body, tail


def _to_digits(coef, exp, places, rounding, sign, exactly):
    """Rounded to so many digits; `exactly`: zeros are put behind fewer ones."""
    if not coef:
        return coef, exp
    count = digits_of(coef)
    if count > places:
        rounded = drop_digits(coef, count - places, rounding, sign)[0]
        exp += count - places
        if digits_of(rounded) > places:
            return rounded // 10, exp + 1
        return rounded, exp
    if exactly:
        return coef * 10**(places - count), exp - (places - count)
    return coef, exp
