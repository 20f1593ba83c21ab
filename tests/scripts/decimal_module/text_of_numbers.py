"""str(), repr(), to_eng_string() and as_tuple()."""
from decimal import *

for text in ('0', '-0', '0.00', '0E+3', '0E-7', '0E-6', '1', '123', '1E+3', '12E+3', '1.5E+4', '1E-6', '1E-7', '0.000001', '0.0000001', '123E-9',
             '1234E-10', '-1.5E-10', '7E+20', '70E+20', '700E+20', '0E+8', '0E-8', '0E-9', '1E+999999', '123456789E-3', 'NaN', '-NaN7', 'sNaN', '-Infinity'):
    d = Decimal(text)
    print(text, str(d), repr(d), d.to_eng_string(), d.as_tuple(), d.adjusted())
with localcontext() as c:
    c.capitals = 0
    print(Decimal('1E+5'), repr(Decimal('1E-9')), Decimal('12E+7').to_eng_string(), c.to_sci_string(Decimal('1E+9')), format(Decimal('1E+9')))
