"""Methods, attributes and dunders of float."""
from _cases import cases
import math
cases('''
(1.5).real, (1.5).imag, (1.5).conjugate(), (0.0).is_integer(), (1.5).is_integer(), (1e300).is_integer()
float('inf').is_integer(), float('nan').is_integer()
(0.5).as_integer_ratio(), (-1.25).as_integer_ratio(), (0.1).as_integer_ratio(), (1e300).as_integer_ratio()[1], (0.0).as_integer_ratio(), (-0.0).as_integer_ratio(), (5e-324).as_integer_ratio() == (1, 2**1074)
float('inf').as_integer_ratio()
float('nan').as_integer_ratio()
(1.5).__floor__(), (1.5).__ceil__(), (-1.5).__floor__(), (-1.5).__ceil__(), (1.5).__trunc__(), (-1.5).__trunc__(), (1.5).__int__(), (1e20).__int__()
float('nan').__floor__()
float('inf').__ceil__()
float('inf').__trunc__()
float('nan').__int__()
(2.5).__round__(), (3.5).__round__(), (2.567).__round__(2), (2.5).__round__(None), (1234.5).__round__(-2)
(1.5).__round__('x')
(1.5).__round__(1, 2)
(1.5).__add__(1), (1.5).__add__(1.5), (1.5).__add__('x'), (1.5).__radd__(1), (1.5).__add__(10**400 if 0 else 5)
1.5 + 10**400
10**400 + 1.5
1.5 < 10**400, 1.5 == 10**400, -1.5 > -10**400, float('inf') > 10**400, float('nan') < 10**400
(1.5).__divmod__(1), (1.5).__rdivmod__(4), (7.5).__mod__(2), (7.5).__rmod__(2), (7.5).__floordiv__(2), (7.5).__rfloordiv__(20)
(1.5).__divmod__(0)
(1.5).__mod__(0.0)
(1.5).__floordiv__(0)
(1.5).__truediv__(0)
1.5 % 0
1 % 0.0
1.5 // 0.0
divmod(1.0, 0.0)
1 / 0.0
0.0 ** -1
(-8.0) ** (1/3)
(-1.0) ** 0.5
1e200 ** 2
10.0 ** 400
(-2.0) ** 3, (-2.0) ** -3, 2.0 ** -1, 0.0 ** 0, float('nan') ** 0, 1.0 ** float('nan'), float('inf') ** -1, (-0.0) ** 3, (-0.0) ** 2
(1.5).__pow__(2), (1.5).__rpow__(2), (1.5).__pow__(2, None), pow(2.0, 2, None)
(1.5).__pow__(2, 3)
(1.5).__neg__(), (1.5).__pos__(), (-1.5).__abs__(), (0.0).__bool__(), (0.1).__bool__(), float('nan').__bool__(), (-0.0).__neg__()
(1.5).__eq__(1.5), (1.5).__eq__('x'), (1.0).__eq__(1), (1.0).__eq__(True), (1.5).__lt__(2), (1.5).__ge__(None)
(1.5).__hash__() == hash(1.5), hash(1.0), hash(0.5), hash(1e300), hash(float('inf')), hash(-float('inf')), hash(-1.0), hash(0.0), hash(-0.0), hash(2.0**61)
(1.5).__getnewargs__(), (1.5).__format__(''), (1.5).__repr__(), (1.5).__str__()
(1.5).__format__(1)
float.__getformat__('double'), float.__getformat__('float')
float.__getformat__('x')
float.__getformat__()
1.5 << 1
1.5 & 1
~1.5
[1][1.0]
'a' * 1.0
range(1.0)
(1.5).x
(1.5).real = 2
float.__add__(1, 2)
float.__add__(1.5)
float.real, float.__name__, float.__mro__
float.__new__()
float.__new__(int)
float.__new__(5)
float.hex, float.real
min(float('nan'), 1), min(1, float('nan')), max(float('nan'), 1), sorted([3.0, float('nan'), 1.0])
float('nan') == float('nan'), float('nan') in [float('nan')], (lambda n: n in [n])(float('nan')), (lambda n: [n] == [n])(float('nan')), (lambda n: {n: 1}.get(n))(float('nan'))
1.0 == True, 0.0 == -0.0, 1.0 is 1.0 or 1, 0.1 + 0.2 == 0.3, 0.1 + 0.2
''' .replace(', 1.0 is 1.0 or 1', ''))
