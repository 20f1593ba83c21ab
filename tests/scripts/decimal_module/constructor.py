"""Decimal(): from text, numbers, tuples; what is no number."""
from decimal import *
from _cases import cases

cases('''
Decimal()
Decimal('12.340')
Decimal('-0')
Decimal('+1e5'), Decimal('1E-7'), Decimal('.5'), Decimal('5.'), Decimal('0E+3'), Decimal('1_000.5_0')
Decimal('  7 \\n'), Decimal('\\u0661\\u0662.\\u0663'), Decimal('\\uff11')
Decimal('Infinity'), Decimal('-inf'), Decimal('iNf'), Decimal('NaN'), Decimal('-nan123'), Decimal('sNaN'), Decimal('SNAN0042')
Decimal('')
Decimal('1e')
Decimal('1 2')
Decimal('e5')
Decimal('.')
Decimal('nan1.5')
Decimal('infinit')
Decimal('--1')
Decimal('1e1_0')
Decimal(12345678901234567890123456789012345), Decimal(-7), Decimal(True)
Decimal(0.1)
Decimal(-0.0), Decimal(float('inf')), Decimal(float('nan')), Decimal(1e300) == 10**300, Decimal(5e-324).adjusted()
Decimal((0, (1, 2, 3), -1)), Decimal((1, (), 0)), Decimal((0, (0, 0, 1), 2)), Decimal([1, [5], 1])
Decimal((0, (1, 2), 'F')), Decimal((1, (1, 2), 'n')), Decimal((0, (), 'N'))
Decimal((1, 2))
Decimal((2, (1,), 0))
Decimal((0, (10,), 0))
Decimal((0, ('1',), 0))
Decimal((0, (1,), 'x'))
Decimal((0, (1,), 1.5))
Decimal((0, 1, 0))
Decimal(None)
Decimal({})
Decimal(b'1')
Decimal(1j)
Decimal('1', 5)
Decimal('x', Context(traps=[]))
Decimal('1e999999999999999999'), Decimal('1e-1999999999999999997')
Decimal('1e1000000000000000000')
Decimal.from_float(0.1) == Decimal(0.1), Decimal.from_float(3), Decimal.from_float(-0.0)
Decimal.from_float('1')
Decimal(Decimal('1.50')), type(Decimal(Decimal(1)))
''', globals())

class Money(Decimal):
    pass

m = Money('1.5')
print(repr(m), type(m).__name__, type(m + 1).__name__, type(+m).__name__, type(Money(m)).__name__, type(Decimal(m)).__name__,
      type(Money.from_float(0.5)).__name__, type(m.copy_abs()).__name__)
m.note = 'more'
print(m.__dict__)
