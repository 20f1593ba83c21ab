# enums: asking classes and members, making enums by calls
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
C.A
str(C.A)
repr(C.A)
C(1)
C(3)
C['A']
C['Z']
C.ALIAS
C.Z
C.A.B
list(C)
len(C)
C.__members__
C.A in C
C.A==1
C.A is C.ALIAS
hash(C.A)==hash('A')
C.A<C.B
C.A.name
C.A.value
C.A.m()
C.A.p
C.cm()
C.A.__class__
isinstance(C.A,C)
dir(C.A)
dir(C)
reversed(C)
list(reversed(C))
bool(C)
C()
C(1,2)
C('X','a b')
Enum('D','a b c')
list(Enum('D','a,b'))
Enum('D',{'x':5}).x.value
Enum('D',['a','b'],start=5).a.value
Enum('D',[('a',1),('b','z')]).b
Enum('D','a',module='q',qualname='q.D',type=int).a
Enum('D',5)
C.A.__setattr__('q',1)
setattr(C,'A',5)
setattr(C,'new',5)
delattr(C,'A')
C.new
pickle.loads(pickle.dumps(C.A)) is C.A
copy.copy(C.A) is C.A
copy.deepcopy(C.A) is C.A
C.A.__reduce_ex__(2)
I.X+1
I.X==1
I(1)
str(I.X)
repr(I.X)
format(I.X)
'%s'%I.X
'%d'%I.X
f'{I.X:>5}'
I.X.real
I.X.bit_length()
F.A
F.C
F.A
F.B
~F.A
F(0)
F(3)
F(8)
F.A&F.B
F.A^F.B
bool(F(0))
F.A in F.C
list(F.C)
len(F.C)
F.A
5
F.A.__or__(5)
str(F.A
F.B)
repr(F(0))
F['A']
list(F)
F.__members__
IF.R
'''.strip().splitlines():
    show(text)
