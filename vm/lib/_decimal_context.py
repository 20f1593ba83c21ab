"""_decimal_context: signals, and what a context holds; its operations are put in by module decimal.

A condition is a bit.  An operation gathers the bits of what happened and calls context._signal(bits): they are kept in the
flags, and if one of them is trapped, its exception is raised with the list of all that were.
"""

import contextvars
from collections.abc import MutableMapping

import _krait

ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR = "ROUND_UP", "ROUND_DOWN", "ROUND_CEILING", "ROUND_FLOOR"
ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP = "ROUND_HALF_UP", "ROUND_HALF_DOWN", "ROUND_HALF_EVEN", "ROUND_05UP"
ROUNDINGS = (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP)

MAX_PREC = MAX_EMAX = 999999999999999999
MIN_EMIN = -MAX_EMAX
MIN_ETINY = MIN_EMIN - (MAX_PREC - 1)


class DecimalException(ArithmeticError):
    __module__ = "decimal"


class Clamped(DecimalException):
    __module__ = "decimal"


class InvalidOperation(DecimalException):
    __module__ = "decimal"


class ConversionSyntax(InvalidOperation):
    __module__ = "decimal"


class DivisionByZero(DecimalException, ZeroDivisionError):
    __module__ = "decimal"


class DivisionImpossible(InvalidOperation):
    __module__ = "decimal"


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    __module__ = "decimal"


class Inexact(DecimalException):
    __module__ = "decimal"


class InvalidContext(InvalidOperation):
    __module__ = "decimal"


class Rounded(DecimalException):
    __module__ = "decimal"


class Subnormal(DecimalException):
    __module__ = "decimal"


class Overflow(Inexact, Rounded):
    __module__ = "decimal"


class Underflow(Inexact, Rounded, Subnormal):
    __module__ = "decimal"


class FloatOperation(DecimalException, TypeError):
    __module__ = "decimal"


CLAMPED, CONVERSION_SYNTAX, DIVISION_BY_ZERO, DIVISION_IMPOSSIBLE, DIVISION_UNDEFINED = 1, 2, 4, 8, 16
INEXACT, INVALID_CONTEXT, INVALID_OPERATION = 64, 128, 256
OVERFLOW, ROUNDED, SUBNORMAL, UNDERFLOW, FLOAT_OPERATION = 2048, 4096, 8192, 16384, 32768
_INVALID = CONVERSION_SYNTAX | DIVISION_IMPOSSIBLE | DIVISION_UNDEFINED | INVALID_CONTEXT | INVALID_OPERATION

# the bits of a signal, in the order in which they are shown
SIGNALS = {InvalidOperation: _INVALID, FloatOperation: FLOAT_OPERATION, DivisionByZero: DIVISION_BY_ZERO, Overflow: OVERFLOW,
           Underflow: UNDERFLOW, Subnormal: SUBNORMAL, Inexact: INEXACT, Rounded: ROUNDED, Clamped: CLAMPED}
_CONDITIONS = {InvalidOperation: INVALID_OPERATION, ConversionSyntax: CONVERSION_SYNTAX, DivisionImpossible: DIVISION_IMPOSSIBLE,
               DivisionUndefined: DIVISION_UNDEFINED, InvalidContext: INVALID_CONTEXT}
_WRONG_SIGNAL = ("valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, Underflow, Subnormal, "
                 "Inexact, Rounded,\n   Clamped]")
_WRONG_ROUNDING = ("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, "
                   "ROUND_HALF_EVEN,\n   ROUND_05UP]")


class SignalDictMixin:
    """The flags or the traps of a context as a mapping from signals to bools."""

    __module__ = "decimal"
    __slots__ = ("_context", "_which")

    def __init__(self, context, which):
        self._context = context
        self._which = which

    def _bits(self):
        return getattr(self._context, self._which)

    def __getitem__(self, signal):
        return bool(self._bits() & _signal_bits(signal))

    def __setitem__(self, signal, value):
        bits = _signal_bits(signal)
        old = self._bits()
        setattr(self._context, self._which, old | bits if value else old & ~bits)

    def __delitem__(self, signal):
        raise ValueError("signal keys cannot be deleted")

    def __iter__(self):
        return iter(tuple(SIGNALS))

    def __len__(self):
        return len(SIGNALS)

    def __repr__(self):
        return "{" + ", ".join(f"{signal!r}:{self[signal]}" for signal in SIGNALS) + "}"

    def __eq__(self, other):
        if isinstance(other, SignalDictMixin):
            return self._bits() == other._bits()
        if not isinstance(other, dict):
            return NotImplemented
        try:
            return self._bits() == bits_of_dict(other)
        except KeyError:
            return False

    def copy(self):
        return {signal: self[signal] for signal in SIGNALS}

    __hash__ = None


class SignalDict(SignalDictMixin, MutableMapping):
    __module__ = "abc"
    __slots__ = ()


def _signal_bits(signal):
    bits = SIGNALS.get(signal) if isinstance(signal, type) else None
    if bits is None:
        raise KeyError(_WRONG_SIGNAL)
    return bits


def bits_of_dict(signals):
    if isinstance(signals, SignalDictMixin):
        return signals._bits()
    if not isinstance(signals, dict):
        raise TypeError("argument must be a signal dict")
    if len(signals) != len(SIGNALS) or any(signal not in SIGNALS for signal in signals):
        raise KeyError("invalid signal dict")
    return _bits_of_list([signal for signal, value in signals.items() if value])


def _bits_of_list(signals):
    bits = 0
    for signal in signals:
        bits |= _signal_bits(signal)
    return bits


_SHOWN = (Clamped, InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded, Subnormal, Underflow)


def names_of_bits(bits):
    return ", ".join(signal.__name__ for signal in _SHOWN if bits & SIGNALS[signal])


def _whole(value):
    if not isinstance(value, int):
        raise TypeError("an integer is required")
    if not -1 << 63 <= value < 1 << 63:
        raise OverflowError("Python int too large to convert to C ssize_t")
    return int(value)


def _between(name, low, high, range_text):
    """A property of a context that is a whole number."""
    place = "_" + name

    def read(self):
        return getattr(self, place)

    def write(self, value):
        value = _whole(value)
        if not low <= value <= high:
            raise ValueError(range_text)
        setattr(self, place, value)

    return property(read, write)


class ContextBase:
    """What operations go by: precision, rounding, limits; flags and traps."""

    __slots__ = ("_prec", "_rounding", "_Emin", "_Emax", "_capitals", "_clamp", "_status", "_trapped", "__weakref__")

    prec = _between("prec", 1, MAX_PREC, "valid range for prec is [1, MAX_PREC]")
    Emin = _between("Emin", MIN_EMIN, 0, "valid range for Emin is [MIN_EMIN, 0]")
    Emax = _between("Emax", 0, MAX_EMAX, "valid range for Emax is [0, MAX_EMAX]")
    capitals = _between("capitals", 0, 1, "valid values for capitals are 0 or 1")
    clamp = _between("clamp", 0, 1, "valid values for clamp are 0 or 1")

    def __new__(cls, *args, **kwargs):
        self = object.__new__(cls)
        self._prec, self._rounding, self._Emin, self._Emax = 28, ROUND_HALF_EVEN, -999999, 999999
        self._capitals, self._clamp, self._status = 1, 0, 0
        self._trapped = _INVALID | DIVISION_BY_ZERO | OVERFLOW
        return self

    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None):
        for name, value in (("prec", prec), ("rounding", rounding), ("Emin", Emin), ("Emax", Emax), ("capitals", capitals), ("clamp", clamp)):
            if value is not None:
                setattr(self, name, value)
        if traps is not None:
            self._trapped = _bits_of_list(traps) if isinstance(traps, list) else bits_of_dict(traps)
        if flags is not None:
            self._status = _bits_of_list(flags) if isinstance(flags, list) else bits_of_dict(flags)

    @property
    def rounding(self):
        return self._rounding

    @rounding.setter
    def rounding(self, value):
        if not isinstance(value, str) or value not in ROUNDINGS:
            raise TypeError(_WRONG_ROUNDING)
        self._rounding = str(value)

    @property
    def flags(self):
        return SignalDict(self, "_status")

    @flags.setter
    def flags(self, value):
        self._status = bits_of_dict(value)

    @property
    def traps(self):
        return SignalDict(self, "_trapped")

    @traps.setter
    def traps(self, value):
        self._trapped = bits_of_dict(value)

    def __delattr__(self, name):
        raise AttributeError("context attributes cannot be deleted")

    def __repr__(self):
        return (f"Context(prec={self._prec}, rounding={self._rounding}, Emin={self._Emin}, Emax={self._Emax}, capitals={self._capitals}, "
                f"clamp={self._clamp}, flags=[{names_of_bits(self._status)}], traps=[{names_of_bits(self._trapped)}])")

    def __reduce__(self):
        flags = [signal for signal, bits in SIGNALS.items() if self._status & bits]
        traps = [signal for signal, bits in SIGNALS.items() if self._trapped & bits]
        return type(self), (self._prec, self._rounding, self._Emin, self._Emax, self._capitals, self._clamp, flags, traps)

    def copy(self):
        """A context with the same settings and flags."""
        new = type(self).__new__(type(self)) if type(self).__module__ == "decimal" else _plain()
        for name in ContextBase.__slots__[:-1]:
            setattr(new, name, getattr(self, name))
        return new

    __copy__ = copy

    def clear_flags(self):
        """Set all flags to False."""
        self._status = 0

    def clear_traps(self):
        """Set all traps to False."""
        self._trapped = 0

    def Etiny(self):
        """The least exponent a subnormal result can have: Emin - prec + 1."""
        return self._Emin - self._prec + 1

    def Etop(self):
        """The greatest exponent a result with all its digits can have: Emax - prec + 1."""
        return self._Emax - self._prec + 1

    def _signal(self, bits):
        self._status = self._status | bits
        trapped = bits & self._trapped
        if trapped:
            raise _exception(trapped)

    def _with(self, prec=None, rounding=ROUND_HALF_EVEN):
        """A context for steps on the way to a result: wide limits, nothing trapped."""
        work = _plain()
        work._prec, work._rounding = self._prec if prec is None else prec, rounding
        work._Emin, work._Emax, work._trapped = MIN_EMIN, MAX_EMAX, 0
        return work


def _exception(trapped):
    for signal, bits in SIGNALS.items():
        if trapped & bits:
            break
    conditions = [condition for condition, bit in _CONDITIONS.items() if trapped & bit]
    conditions += [other for other, bits in SIGNALS.items() if other is not InvalidOperation and trapped & bits]
    return signal(conditions)


def _plain():
    return _Context.__new__(_Context)


_Context = ContextBase
_current = contextvars.ContextVar("decimal_context")


def start(context_class):
    """Module decimal tells what class contexts are of."""
    global _Context
    _Context = context_class
    _krait.dotted_name(context_class)


def getcontext():
    """The context of this thread of control; made when first asked for."""
    context = _current.get(None)
    if context is None:
        from decimal import DefaultContext
        context = DefaultContext.copy()
        context.clear_flags()
        _current.set(context)
    return context


def setcontext(context, /):
    """Make context the one that operations go by."""
    if not isinstance(context, ContextBase):
        raise TypeError("argument must be a context")
    from decimal import BasicContext, DefaultContext, ExtendedContext
    if context is BasicContext or context is DefaultContext or context is ExtendedContext:
        context = context.copy()
        context.clear_flags()
    _current.set(context)


class ContextManager:
    """with localcontext() as context: a copy is in force inside."""

    __module__ = "decimal"
    __slots__ = ("_new", "_saved")

    def __init__(self, new):
        self._new = new

    def __enter__(self):
        self._saved = getcontext()
        setcontext(self._new)
        return self._new

    def __exit__(self, *exc):
        setcontext(self._saved)


_SETTINGS = ("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps")


def localcontext(ctx=None, **kwargs):
    """A manager for a with statement: a copy of ctx, or of the current context, with these settings changed."""
    if ctx is None:
        ctx = getcontext()
    elif not isinstance(ctx, ContextBase):
        raise TypeError("optional argument must be a context")
    new = ctx.copy()
    for name, value in kwargs.items():
        if name not in _SETTINGS:
            raise TypeError(f"'{name}' is an invalid keyword argument for this function")
        if value is None:
            continue
        if name in ("flags", "traps") and isinstance(value, list):
            setattr(new, "_status" if name == "flags" else "_trapped", _bits_of_list(value))
        else:
            setattr(new, name, value)
    return ContextManager(new)
