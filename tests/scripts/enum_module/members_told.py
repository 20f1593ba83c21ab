# enums: asking classes and members, making enums by calls
from _subjects import show

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
