"""decimal: numbers as they are written: exact digits and an exponent, rounded as a context says.

The numbers are in _decimal_number, their arithmetic in _decimal_arithmetic and (digits, logarithms) _decimal_math; contexts and
signals in _decimal_context.
"""

import numbers as _numbers

import _krait
from _decimal_context import (MAX_EMAX, MAX_PREC, MIN_EMIN, MIN_ETINY, ROUND_05UP, ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR,
                              ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, Clamped, ConversionSyntax, DecimalException,
                              DivisionByZero, DivisionImpossible, DivisionUndefined, FloatOperation, Inexact, InvalidContext,
                              InvalidOperation, Overflow, Rounded, Subnormal, Underflow, getcontext, localcontext, setcontext,
                              start as _start)
from _decimal_methods import Context
from _decimal_number import Decimal, DecimalTuple

HAVE_CONTEXTVAR = HAVE_THREADS = True
__version__ = "1.70"
__libmpdec_version__ = "2.5.1"

for _function in (getcontext, localcontext, setcontext):
    _function.__module__ = "decimal"
_krait.dotted_name(Decimal)
_start(Context)
_numbers.Number.register(Decimal)

DefaultContext = Context()
BasicContext = Context(prec=9, rounding=ROUND_HALF_UP, traps=[DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow])
ExtendedContext = Context(prec=9, rounding=ROUND_HALF_EVEN, traps=[])
