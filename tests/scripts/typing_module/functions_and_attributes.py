# typing: its functions, and attributes of its forms
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
List[int].append
List()
List[int]()
Dict[int,str]()
Deque()
DefaultDict[int,str](int)
Callable()
Type[int]()
List[int].__call__
typing.Text
typing.IO[str]
typing.Pattern[str]
Match
SupportsInt
isinstance(1,SupportsInt)
isinstance('',SupportsInt)
overload(len)
get_overloads(len)
final(int)
no_type_check(len)
assert_type(1,int)
assert_never(1)
is_typeddict(TD)
is_typeddict(dict)
dataclass_transform()(int)
Concatenate[int,P]
Concatenate[int]
TypeGuard[int]
TypeAlias
TypeAlias[int]
Required[int]
NotRequired[int]
Self[int]
Unpack[int]
Unpack
ClassVar[ClassVar[int]]
Final[Final[int]]
List[ClassVar[int]]
Union[ClassVar[int]]
List[1]
List[None]
List[...]
List[()]
List[int,str]
Dict[int]
list[T][int]
dict[T,S][str,int]
list[T][int,str]
tuple[()]
tuple[int,...]
tuple[Unpack[Ts]][int,str]
list[Unpack[Ts]]
(T,int)[0]
Iterable[T][int]
collections.abc.Callable[[T],S][str,int]
collections.abc.Callable[P,int][[str]]
collections.abc.Callable[[int],str]
collections.abc.Callable[int]
type(List[int])
type(Union[int,str])
type(Literal[1])
type(Any)
typing.__all__[:5]
Hashable
Sized
Hashable[int]
ByteString
AnyStr
Text
Collection[int]
ChainMap[int,str]
Counter[int]
OrderedDict[int,str]
AsyncIterator[int]
Generator[int,str,None]
Generator[int]
Coroutine[int,str,bool]
ContextManager[int]
typing.NamedTuple.__mro_entries__
'''.strip().splitlines():
    show(text)
