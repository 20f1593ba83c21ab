# typing: instance checks, protocols, typed dicts, named tuples
import warnings
import abc
import collections
import copy
import pickle
import types
import typing
from typing import *
import re


def show(text):
    try:
        value = repr(eval(text))
    except BaseException as error:
        value = f'! {type(error).__name__} {error}'
    print(text, '->', re.sub('0x[0-9a-f]{6,}', '0x', value))


warnings.simplefilter("ignore")
T=TypeVar('T'); S=TypeVar('S',bound=int); C=TypeVar('C',int,str); P=ParamSpec('P'); Ts=TypeVarTuple('Ts')
class G(Generic[T]): pass
class H(Generic[T,S]): pass
class PG(Generic[P]): pass
class TG(Generic[Unpack[Ts]]): pass
class Pr(Protocol):
    x:int
    def m(self): ...
@runtime_checkable
class RP(Protocol):
    def m(self): ...
class TD(TypedDict,total=False):
    a:int; b:Required[str]
class TD2(TD): c: NotRequired[int]
class NT(NamedTuple):
    a:int; b:str='x'
for text in '''
issubclass(list,List)
isinstance(1,Union[int,str])
isinstance(1,T)
isinstance(1,Any)
issubclass(int,Any)
isinstance(1,Callable)
isinstance(len,Callable)
isinstance(1,Optional[int])
Pr()
isinstance(1,Pr)
isinstance(1,RP)
issubclass(int,RP)
RP()
TD(a=1)
TD.__annotations__
TD.__required_keys__
TD2.__optional_keys__
TD2.__required_keys__
TD.__total__
isinstance({},TD)
TD.__mro__
TypedDict('X',{'a':int})
TypedDict('X')
TypedDict
NT(1)
NT.__annotations__
NT._field_defaults
NamedTuple('N',[('a',int)])
NamedTuple
NewType('U',int)
NewType('U',int)(5)
NewType('U',int).__supertype__
NewType('U',int)
cast(int,'a')
get_origin(List[int])
get_args(Dict[int,str])
get_args(Callable[[int],str])
get_args(Annotated[int,1])
get_origin(Annotated[int,1])
get_origin(Union[int,str])
get_origin(int
str)
get_args(int
str)
get_origin(P.args)
get_origin(Generic)
get_origin(list[int])
get_type_hints(TD)
get_type_hints(TD,include_extras=True)
get_type_hints(NT)
get_type_hints(5)
get_type_hints(len)
get_type_hints(G)
ForwardRef('int')
ForwardRef('1+')
ForwardRef(5)
List['int']
List['x y']
Optional['G']
List[int]
List[T]
List[str]
hash(List[int])==hash(List[int])
List[int]==List[int]
List[int]==list[int]
Union[int,str]==Union[str,int]
Literal[1]==Literal[True]
pickle.loads(pickle.dumps(List[int]))
copy.deepcopy(Dict[int,str])
pickle.loads(pickle.dumps(T)) is T
pickle.loads(pickle.dumps(Union[int,str]))
pickle.loads(pickle.dumps(G[int]))
List[int].__module__
List.__name__
List[int].__name__
Union[int,str].__name__
Optional[int].__name__
List._name
List.x
'''.strip().splitlines():
    show(text)
