"""Attributes, methods and dunders of int that take nothing."""
from _cases import cases
cases('''
(5).real, (5).imag, (5).numerator, (5).denominator, True.real, True.imag, type(True.real)
(5).conjugate(), (5).as_integer_ratio(), (-10**30).as_integer_ratio(), True.as_integer_ratio()
[n.bit_length() for n in (0, 1, -1, 2, 255, 256, -256, 2**64, -2**64, 10**30)]
[n.bit_count() for n in (0, 1, -1, 2, 255, 256, -255, 2**64 - 1, -2**64, 10**30)]
(5).bit_length(1)
(5).real = 1
(5).foo
(5).foo = 1
del (5).real
(5).__index__(), (5).__int__(), (5).__float__(), (5).__bool__(), (0).__bool__(), (5).__hash__(), (-1).__hash__()
(5).__neg__(), (5).__pos__(), (5).__invert__(), (-5).__abs__()
(5).__add__(3), (5).__add__(3.0), (5).__radd__(3), (5).__sub__(3), (5).__rsub__(3), (5).__add__('x')
(5).__lt__(6), (5).__lt__(6.0), (5).__eq__(5), (5).__eq__(5.0), (5).__ne__(5), (5).__eq__('5')
(5).__divmod__(3), (5).__rdivmod__(3), (5).__divmod__(0.0)
(5).__divmod__(0)
(5).__format__(''), (5).__format__('05'), (5).__format__('x')
(5).__format__(5)
(5).__format__()
(5).__getnewargs__(), True.__getnewargs__()
(5).__repr__(), (5).__str__(), True.__repr__(), True.__str__()
(5).__truediv__(2), (5).__floordiv__(2), (5).__rtruediv__(2), (5).__mod__(3), (5).__rmod__(3)
(5).__lshift__(2), (5).__rshift__(1), (5).__rlshift__(2), (5).__and__(3), (5).__or__(2), (5).__xor__(1), (5).__rxor__(1)
(5).__lshift__(-1)
(5).__add__()
(5).__add__(1, 2)
(5).__class__, (5).__doc__ is int.__doc__
int.__add__(5, 3)
int.__add__('5', 3)
int.__add__(5)
int.__add__()
int.bit_length('x')
int.bit_length()
int.real, int.__add__, int.bit_length, (5).__add__ == (5).__add__
hash(2**61 - 1), hash(2**61), hash(2**61 - 2), hash(-2**61), hash(10**30), hash(-(2**61 - 1)), hash(True)
5 if 0 else 6, not 5, 5 and 0, 0 or 5
5()
5[0]
5[0] = 1
len(5)
iter(5)
5 in 5
del 5 .x
int.__name__, int.__qualname__, int.__module__, int.__bases__, bool.__bases__, int.__mro__
issubclass(bool, int), isinstance(True, int), True + True, True == 1
bool(), bool(0), bool(''), bool([0]), bool(None), bool(...), bool(0.0), bool(float('nan'))
bool(1, 2)
bool(x=1)
True & False, True | False, True ^ True, ~True, True & 1, 2 | False, type(True & True), type(True & 1)
class MyBool(bool): pass
bool.__and__(True, 5), bool.__xor__(True, True), bool.__or__(False, 'x'), bool.__rand__(True, True)
''')
