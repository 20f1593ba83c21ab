# flags in every boundary, checks, what pickles and copies
import copy
import enum
import pickle
import re
import warnings
from enum import *
import re


def show(text):
    try:
        value = repr(eval(text))
    except BaseException as error:
        value = f'! {type(error).__name__} {error}'
    print(text, '->', re.sub('0x[0-9a-f]{6,}', '0x', value))


warnings.simplefilter("ignore")
class C(Enum):
    A=1; B=2; ALIAS=1
    def m(self): return self.value
    @property
    def p(self): return 'p'
    @classmethod
    def cm(cls): return cls.A
class I(IntEnum): X=1; Y=2
class F(Flag): A=auto(); B=auto(); C=A|B
class IF(IntFlag): R=4; W=2; X=1
class S(StrEnum): A=auto(); Bee=auto()
class SF(Flag,boundary=STRICT): A=1; B=2
class CF(Flag,boundary=CONFORM): A=1; B=2
class EF(Flag,boundary=EJECT): A=1; B=2
class KF(Flag,boundary=KEEP): A=1; B=2
for text in '''
IF.W
IF(7)
IF(8)
IF(15)
~IF.R
IF.R
8
IF.R+1
str(IF(6))
repr(IF(8))
IF(-1)
format(IF.R)
list(IF(7))
S.A
S.A=='a'
str(S.Bee)
S.A.upper()
S('a')
SF(4)
CF(5)
EF(5)
type(EF(5))
KF(5)
~SF.A
~KF(4)
SF.A
CF(4)
repr(KF(5))
enum.__all__
auto()
auto().value
unique(C)
verify(UNIQUE)(C)
verify(CONTINUOUS)(Enum('Q',{'a':1,'b':3}))
verify(NAMED_FLAGS)(Flag('Q',{'a':1,'b':6}))
verify(5)(C)
member(5)
nonmember(5).value
global_enum
FlagBoundary
FlagBoundary.STRICT
EnumCheck.UNIQUE
EnumType is EnumMeta
property
C.__doc__
C.A.__doc__
Enum.__doc__ is not None
C._missing_(5)
C._generate_next_value_('a',1,2,[3])
C._member_map_
C._member_names_
C._value2member_map_
C._member_type_
F._flag_mask_
F._boundary_
re.RegexFlag.A
re.A
re.I
repr(re.A)
str(re.A)
re.RegexFlag(256+2)
~re.A
re.NOFLAG
re.compile('a',re.A
re.I).flags
show_flag_values(5)
enum.show_flag_values(7)
enum.bin(5)
enum.bin(-5,8)
type(C)
C.__class__.__mro__
issubclass(I,int)
I.__mro__
C.__init_subclass__
C.A.__hash__()==hash('A')
C.A.__format__('')
format(C.A,'>10')
C.A.__dir__()
pickle.loads(pickle.dumps(F.C))
pickle.loads(pickle.dumps(F(0)))
pickle.loads(pickle.dumps(IF(12)))
C.A._value_
C.A._name_
C.A.__objclass__
C.A._sort_order_
'''.strip().splitlines():
    show(text)
