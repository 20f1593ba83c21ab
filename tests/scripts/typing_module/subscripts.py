# typing: what can be subscripted with what
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
List[int]
List[T][int]
Dict[T,int][str]
Union[int,str]
Union[int]
Union[int,int]
Union[()]
Union[int,None]
Optional[int]
Optional[int,str]
Union
Union[int,Union[str,float]]
Callable
Callable[[int],str]
Callable[...,int]
Callable[[],T][int]
Callable[P,T]
Callable[P,T][[int],str]
Callable[int,str]
Callable[[int]]
Tuple
Tuple[int,...]
Tuple[()]
Tuple[int,str]
Tuple[...]
Type[int]
ClassVar[int]
ClassVar
Final[int]
Literal[1,'a',True]
Literal[1,1]
Literal[Literal[1,2],3]
Literal[()]
Annotated[int,'x']
Annotated[int]
Annotated[Annotated[int,1],2]
Annotated[List[T],1][int]
Any
Any[int]
NoReturn
Never
Self
LiteralString
Generic
Generic[int]
Generic[T,T]
Generic[()]
G[int]
G[T]
G[int,str]
H[int]
H[int,bool]
G[int]()
G[int].__origin__
G[int].__args__
G[int].__parameters__
H[T,S].__parameters__
PG[int]
PG[[int,str]]
PG[...]
PG[int,str]
TG[int,str]
TG[()]
TG[Unpack[Tuple[int,str]]]
TypeVar('X',int)
TypeVar('X',int,bound=str)
TypeVar('X',covariant=True,contravariant=True)
TypeVar('X',covariant=True)
TypeVar('X',bound=1)
T.__name__
T.__bound__
C.__constraints__
S
P.args
P.args.__origin__
Ts
Unpack[Ts]
isinstance([],List)
isinstance([],List[int])
'''.strip().splitlines():
    show(text)
