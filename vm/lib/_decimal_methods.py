"""_decimal_methods: the operations of _decimal_arithmetic as operators, as methods of Decimal, and as methods of Context."""

import _decimal_arithmetic
import _decimal_text
from _decimal_context import *
from _decimal_context import CONVERSION_SYNTAX, ROUNDINGS, _WRONG_ROUNDING
from _decimal_number import *

_WITH_OTHER = """compare compare_signal compare_total compare_total_mag copy_sign logical_and logical_or logical_xor max max_mag min min_mag
next_toward remainder_near rotate same_quantum scaleb shift""".split()
_ALONE = {"exp": "_e_power", "ln": "_ln", "log10": "_log10", "logb": "_logb", "logical_invert": "_logical_invert", "next_minus": "_next_minus",
          "next_plus": "_next_plus", "normalize": "_normalize", "sqrt": "_sqrt"}
_CONTEXT_BINARY = _WITH_OTHER + "add divide divide_int divmod multiply quantize remainder subtract".split()
_CONTEXT_UNARY = {**_ALONE, "abs": "_abs", "minus": "_minus", "plus": "_plus", "to_integral": "_to_integral_value",
                  "to_integral_value": "_to_integral_value", "to_integral_exact": "_to_integral_exact"}
_QUESTIONS = """copy_abs copy_negate is_finite is_infinite is_nan is_qnan is_signed is_snan is_zero""".split()
_QUESTIONS_IN_CONTEXT = "is_normal is_subnormal number_class".split()
_OPERATORS = {"add": "_add", "sub": "_subtract", "mul": "_multiply", "truediv": "_divide", "floordiv": "_divide_int", "mod": "_remainder",
              "divmod": "_divmod"}
_DOC = "The operation {} of decimal arithmetic."


def _named(function, name, owner, doc=None):
    function.__name__ = name
    function.__qualname__ = f"{owner}.{name}"
    function.__module__ = "decimal"
    function.__doc__ = doc or _DOC.format(name)
    return function


def _other_or_none(value):
    """The operand of an operator; None: it is none for decimals."""
    if isinstance(value, Decimal):
        return value
    return from_int(int(value)) if isinstance(value, int) else None


def _operator(operation):
    def forward(self, other, /):
        other = _other_or_none(other)
        return NotImplemented if other is None else operation(self, other, getcontext())

    def reflected(self, other, /):
        other = _other_or_none(other)
        return NotImplemented if other is None else operation(other, self, getcontext())
    return forward, reflected


def _rounding_of(context, rounding):
    """The context, or one like it that rounds otherwise and tells it what happened."""
    if rounding is None:
        return context
    if not isinstance(rounding, str) or rounding not in ROUNDINGS:
        raise TypeError(_WRONG_ROUNDING)
    work = context.copy()
    work._rounding, work._status, work._trapped = rounding, 0, 0
    return work


def _told(context, work, result):
    if work is not context:
        context._signal(work._status)
    return result


def quantize(self, exp, rounding=None, context=None):
    """The number with the exponent of exp, rounded."""
    context = the_context(context)
    work = _rounding_of(context, rounding)
    return _told(context, work, self._quantize(operand(exp), work))


def to_integral_value(self, rounding=None, context=None):
    """The nearest whole number, without signals."""
    context = the_context(context)
    work = _rounding_of(context, rounding)
    return _told(context, work, self._to_integral_value(work))


def to_integral_exact(self, rounding=None, context=None):
    """The nearest whole number; Inexact and Rounded are signaled."""
    context = the_context(context)
    work = _rounding_of(context, rounding)
    return _told(context, work, self._to_integral_exact(work))


def fma(self, other, third, context=None):
    """self * other + third, rounded once."""
    return self._fma(operand(other), operand(third), the_context(context))


def _pow(self, other, modulo=None, /):
    other = _other_or_none(other)
    if other is None:
        return NotImplemented
    if modulo is None:
        return self._power(other, getcontext())
    modulo = _other_or_none(modulo)
    return NotImplemented if modulo is None else self._power_modulo(other, modulo, getcontext())


def _rpow(self, other, modulo=None, /):
    other = _other_or_none(other)
    return NotImplemented if other is None else _pow(other, self, modulo)


def _method_with_other(operation):
    return lambda self, other, context=None: operation(self, operand(other), the_context(context))


def _method_alone(operation):
    return lambda self, context=None: operation(self, the_context(context))


def _complete_decimal():
    for name, function in vars(_decimal_arithmetic).items():
        if getattr(function, "__module__", None) == _decimal_arithmetic.__name__:
            setattr(Decimal, name, function)
    for name, operation in _OPERATORS.items():
        forward, reflected = _operator(getattr(Decimal, operation))
        setattr(Decimal, f"__{name}__", _named(forward, f"__{name}__", "Decimal"))
        setattr(Decimal, f"__r{name}__", _named(reflected, f"__r{name}__", "Decimal"))
    for name, function in (("__pow__", _pow), ("__rpow__", _rpow), ("quantize", quantize), ("to_integral_value", to_integral_value),
                           ("to_integral_exact", to_integral_exact), ("fma", fma)):
        setattr(Decimal, name, _named(function, name, "Decimal", function.__doc__))
    Decimal.to_integral = to_integral_value
    for name, operation in (("__pos__", "_plus"), ("__neg__", "_minus"), ("__abs__", "_abs")):
        setattr(Decimal, name, _named(_in_current(getattr(Decimal, operation)), name, "Decimal"))
    for name in _WITH_OTHER:
        setattr(Decimal, name, _named(_method_with_other(getattr(Decimal, "_" + name)), name, "Decimal"))
    for name, operation in _ALONE.items():
        setattr(Decimal, name, _named(_method_alone(getattr(Decimal, operation)), name, "Decimal"))


def _in_current(operation):
    return lambda self, /: operation(self, getcontext())


class Context(ContextBase):
    """The environment of decimal arithmetic: precision, rounding, limits of exponents, flags and traps."""

    __slots__ = ()
    __module__ = "decimal"
    __text_signature__ = ("(prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None)")

    def create_decimal(self, num="0", /):
        """A Decimal as the constructor makes it, but rounded to this context."""
        if isinstance(num, str) and (num.strip() != num or "_" in num):
            return invalid(self, CONVERSION_SYNTAX)
        number = exactly(num, self)
        if number._kind > INFINITE and number._coef >= 10**(self._prec - self._clamp):
            return invalid(self, CONVERSION_SYNTAX)
        if number._kind:
            return number
        return finish(self, number._sign, number._coef, number._exp)

    def create_decimal_from_float(self, f, /):
        """A float's value, rounded to this context."""
        return self.create_decimal(Decimal.from_float(f))

    def canonical(self, x, /):
        """The number itself."""
        if not isinstance(x, Decimal):
            raise TypeError("argument must be a Decimal")
        return x

    def is_canonical(self, x, /):
        """True."""
        return self.canonical(x) is x

    def copy_decimal(self, x, /):
        """The number itself."""
        return operand(x)

    def fma(self, x, y, z, /):
        """x * y + z, rounded once."""
        return operand(x)._fma(operand(y), operand(z), self)

    def power(self, a, b, modulo=None):
        """a ** b, or a ** b % modulo of whole numbers."""
        a, b = operand(a), operand(b)
        return a._power(b, self) if modulo is None else a._power_modulo(b, operand(modulo), self)

    def radix(self):
        """Decimal(10)."""
        return from_int(10)

    def to_sci_string(self, x, /):
        """The number as text, with an exponent if needed."""
        return _decimal_text.written(operand(x), self._capitals)

    def to_eng_string(self, x, /):
        """The number as text, the exponent a multiple of three."""
        return _decimal_text.written(operand(x), self._capitals, True)

    def _apply(self, x, /):
        return rounded(self, operand(x))


def _context_binary(operation):
    return lambda self, x, y, /: operation(operand(x), operand(y), self)


def _context_unary(operation):
    return lambda self, x, /: operation(operand(x), self)


def _context_question(operation):
    return lambda self, x, /: operation(operand(x))


def _complete_context():
    for name in _CONTEXT_BINARY:
        setattr(Context, name, _named(_context_binary(getattr(Decimal, "_" + name)), name, "Context"))
    for name, operation in _CONTEXT_UNARY.items():
        setattr(Context, name, _named(_context_unary(getattr(Decimal, operation)), name, "Context"))
    for name in _QUESTIONS:
        setattr(Context, name, _named(_context_question(getattr(Decimal, name)), name, "Context"))
    for name in _QUESTIONS_IN_CONTEXT:
        setattr(Context, name, _named(_context_unary(getattr(Decimal, name)), name, "Context"))


_complete_decimal()
_complete_context()
