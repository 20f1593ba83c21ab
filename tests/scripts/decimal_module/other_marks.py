"""format() with marks that the caller brings, with z, and with specifications that are none."""
from decimal import Decimal
from _cases import cases

names = {'D': Decimal, 'x': Decimal('-1234567.891'), 'german': {'decimal_point': ',', 'thousands_sep': '.', 'grouping': '\3\0'}}
cases(r'''
x.__format__('n', german), x.__format__('020n', german), x.__format__('f', german), x.__format__('>25,.1f', german)
x.__format__('n', {'decimal_point': '\u066b', 'thousands_sep': '\u066c', 'grouping': '\3\2'}), x.__format__('n', {'grouping': '\3\x7f', 'thousands_sep': "'"})
x.__format__('n', {}), x.__format__(',', {}), x.__format__('n', {'decimal_point': ','})
x.__format__('', {})
x.__format__('n', {'decimal_point': ''})
x.__format__('n', {'decimal_point': 'xxxxx'})
x.__format__('n', {'decimal_point': 5})
x.__format__('f', {'grouping': '\3'})
x.__format__('', 5)
format(x, '\0<20'), format(x, '<\0junk'), format(x, 'z+.0f'), format(x, '+z.0f'), format(x, 'z-z')
format(x, 'zz')
format(x, '00')
format(x, '=05')
format(x, ',n')
format(x, '99999999999999999999')
format(x, '.')
format(x, '\ud800^20')
[format(D('-0.001'), f) for f in ('z.1f', 'z.1F', 'zf', 'z.0e', 'z.1g', 'z.0%', 'z')]
[format(D('-0'), f) for f in ('z', 'zF', 'z.2F', 'ze', 'z%')]
[format(D(n), '012,.1f') for n in ('1', '-1234567', '123456789', 'inf', '-nan12')]
[format(D(n), '012,') for n in ('1', '1234', '12345678', '-0.5', '1E+5', '1E-9')]
[format(D(n), '%') for n in ('0.5', 'inf', '1E+3', '-0', '1E-12')]
''', names)
