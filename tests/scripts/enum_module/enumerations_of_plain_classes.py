# Enumerations made of plain classes by the decorator that the library uses, and the check that two are alike.
import enum
from enum import *
from enum import _simple_enum, _test_simple_enum
@_simple_enum(IntEnum)
class S:
    "doc"
    A=1
    B=2
    C=auto()
    D=1
    def m(self): return self.name
print(S, list(S), S.__doc__, S.A.m(), S.__members__, S.__module__, S.__qualname__, S(2), S.A+1, S.D is S.A)
@_simple_enum(Flag, boundary=KEEP)
class F:
    A=1
    B=2
    AB=3
    Z=8
print(list(F), F.AB, F(16), F._boundary_, F._flag_mask_, F.A|F.Z, repr(F(11)))
@_simple_enum(StrEnum)
class T:
    A=auto()
    B='q'
print(list(T), T.A.value)
@_simple_enum()
class V:
    A=1
print(list(V))
class CV(Enum):
    A=1
CV.__qualname__='V'
print(_test_simple_enum(CV, V))
class CC(IntEnum):
    A=1
    B=3
try: _test_simple_enum(CC, S)
except TypeError as e: print(e)
class D(IntEnum):
    "doc"
    A=1
    B=2
    C=3
    D=1
    def m(self): return self.name
try: print(_test_simple_enum(D, S))
except TypeError as e: print(e)
S.A._value_=9
try: print(_test_simple_enum(D, S))
except TypeError as e: print(sorted(str(e).splitlines()))
