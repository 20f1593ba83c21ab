"""Subclasses with methods of their own: which of them the module asks, and which it passes by; the module imported again."""
import copy
import pickle
import sys
from decimal import *


class Own(Decimal):
    def __str__(self):
        return 'own'

    def __eq__(self, other):
        return 'equal'

    def __add__(self, other):
        return 'sum'

    def __radd__(self, other):
        return 'reflected sum'

    __hash__ = Decimal.__hash__


n = Own('5.50')
print(n.__reduce__(), n == 1, n + 1, 1 + n, Decimal(1) + n, f'{n}', f'{n:.3f}', repr(n), str(n), '%s' % n, hash(n) == hash(5.5))
print(repr(pickle.loads(pickle.dumps(n))), type(pickle.loads(pickle.dumps(n))).__name__, type(copy.deepcopy(n)).__name__)
print(*(type(x).__name__ for x in (n - 1, -n, n.copy_abs(), n.canonical(), n.real, round(n, 1), Own.from_float(1.5), Own(n), Decimal(n))))


class Narrow(Context):
    def __init__(self, *args):
        super().__init__(3, *args)

    def divide(self, a, b):
        return 'divided'


c = Narrow()
c.note = 'kept'
print(c.prec, c.divide(1, 3), type(c.copy()).__name__, c.copy().divide(1, 3), c.note, c.multiply(Own('1.2345'), 1), type(c.copy_decimal(n)).__name__)
setcontext(c)
print(getcontext() is c, Decimal(1) / 3)
with localcontext() as inner:
    print(type(inner).__name__, inner.prec)

first = sys.modules['decimal']
del sys.modules['decimal'], sys.modules['_decimal']
import decimal
print(decimal is first, *(getattr(decimal, name) is getattr(first, name) for name in ('Decimal', 'Context', 'Inexact', 'DefaultContext', 'DecimalTuple')))
print(decimal.getcontext() is c, decimal.Decimal(2) / 3)
