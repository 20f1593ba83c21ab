# dataclasses: every option, every function, every refusal
import copy
import dataclasses as D
import inspect
import pickle
import typing
from dataclasses import *
import re


def show(text):
    try:
        value = repr(eval(text))
    except BaseException as error:
        value = f'! {type(error).__name__} {error}'
    print(text, '->', re.sub('0x[0-9a-f]{6,}', '0x', value))


@dataclass
class A:
    x:int
    y:list=field(default_factory=list)
    z:int=field(default=3,repr=False,compare=False,metadata={'k':1})
@dataclass(order=True,frozen=True)
class B: a:int; b:str='q'
@dataclass(slots=True)
class Sl: a:int; b:int=2
@dataclass(kw_only=True)
class K: a:int; b:int=1
@dataclass
class M:
    a:int
    _:KW_ONLY
    b:int=2
    c:InitVar[int]=5
    d:typing.ClassVar[int]=9
    def __post_init__(self,c): self.e=c
@dataclass(unsafe_hash=True)
class U: a:int
@dataclass(eq=False)
class N: a:int
@dataclass(init=False,repr=False)
class I: a:int=1
@dataclass(match_args=False)
class MA: a:int
@dataclass
class R: a:object=None
for text in '''
A(1)
A()
A(1,2,3,4)
A(1,w=2)
A(1)==A(1)
A(1)!=A(2)
A(1)==1
A(1)<A(2)
hash(A(1))
A.__hash__
A(1).y is A(1).y
fields(A)
fields(A(1))[0].name
fields(5)
fields(int)
asdict(A(1,[A(2)]))
asdict(A(1),dict_factory=list)
astuple(A(1,[A(2)]))
asdict(A)
asdict(5)
replace(A(1),x=5)
replace(A(1),q=5)
replace(5)
is_dataclass(A)
is_dataclass(A(1))
is_dataclass(5)
B(1)<B(2)
B(1)<5
hash(B(1))==hash(B(1))
B(1).__setattr__('a',2)
B(1).__delattr__('a')
B(1).__setattr__('new',2)
Sl.__slots__
Sl(1).__dict__
pickle.loads(pickle.dumps(Sl(1)))
copy.copy(Sl(1))
K(1)
K(a=1)
inspect.signature(K)
inspect.signature(M)
M(1)
M(1,2)
M(1,b=3,c=4).e
M(1,c=1).c
M.__match_args__
U(1)
hash(U(1))==hash((1,))
N(1)==N(1)
I()
repr(I())[:20]
MA.__match_args__
A.__match_args__
A.__doc__
A.__annotations__
A.x
A.z
A.y
A.__dataclass_params__
A.__dataclass_fields__['x']
field(default=1,default_factory=list)
field()
field(1)
make_dataclass('Mk',['a',('b',int),('c',int,field(default=3))])(1,2)
make_dataclass('Mk',['a b'])
make_dataclass('Mk',['class'])
make_dataclass('Mk',['a','a'])
make_dataclass('Mk',[1])
make_dataclass('Mk',[('a',)])
make_dataclass('Mk',['a'],bases=(B,),frozen=True)(1,2,3)
make_dataclass('Mk',['a'],namespace={'f':lambda s:9})(1).f()
make_dataclass('Mk',['x'],namespace={'x':1})()
MISSING
KW_ONLY
InitVar
InitVar[int]
InitVar[typing.List[int]]
FrozenInstanceError.__mro__
D.__all__
inspect.signature(make_dataclass)
dataclass(int)
dataclass(5)
dataclass()(5)
dataclass(1,2)
pickle.loads(pickle.dumps(A(1)))==A(1)
copy.deepcopy(A(1,[2]))
A(1).__repr__.__qualname__
A.__init__.__qualname__
A.__eq__.__qualname__
replace(M(1),c=3)
replace(M(1))
dataclass(A,repr=False)
asdict(R({'a':[R(1)],'t':(R(2),)}))
D._is_dataclass_instance(A)
'''.strip().splitlines():
    show(text)

# Libraries that print objects their own way ask whose __repr__ a class has: it comes from the file of dataclasses.
import dataclasses as module


@module.dataclass
class Plain:
    x: int = 1


@module.dataclass(repr=False)
class Own:
    def __repr__(self):
        return "own"


print([kind.__repr__.__code__.co_filename == module.__file__ for kind in (Plain, Own)], Plain.__repr__.__wrapped__.__code__.co_name)
