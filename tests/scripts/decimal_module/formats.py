"""format() of decimals."""
from decimal import *
from _cases import table

values = [Decimal(t) for t in ('0', '-0', '0.00', '0E+5', '0E-8', '1', '-1.5', '123.456', '1234567.891', '1E+5', '12E-9', '-9.99', '99999.5', 'NaN', '-Infinity', '0.05')]
specs = ['', 'e', 'E', 'f', 'F', 'g', 'G', '%', '.0e', '.2e', '.0f', '.2f', '.6f', '.0g', '.3g', '.10g', '.1%', ',', ',.2f', ',f', '10', '<10', '^10', '>10', '=10', '010',
         '+', ' ', '+.1f', '012,.1f', '=+12,', '*^15.1e', 'z.1f', 'z', '08.3f', 'n', '+08,f']
table(format, values, specs)
for wrong in ('_', '_f', 'd', 's', 'x', '#', ',n', '.', '.f', '10.', '<<<', 'ff', '<010', '2z'):
    try:
        print(repr(wrong), format(Decimal('1234.5'), wrong))
    except ValueError as error:
        print(repr(wrong), error)
print(f'{Decimal("3.14159"):.3}', '{:>8}|{!r}|{!s}'.format(Decimal(1), Decimal(2), Decimal(3)), '%s %r %d %.2f' % ((Decimal('2.5'),) * 4))
for wrong in (1, None):
    try:
        Decimal(1).__format__(wrong)
    except TypeError as error:
        print(error)
