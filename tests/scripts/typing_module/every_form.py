# Every form of typing in brackets and out: reprs, arguments, messages; protocols, named tuples, typed dicts, hints.
import re
show = print
def print(*args, **more): show(*(re.sub(' at 0x[0-9a-f]+', '', str(a)) for a in args), **more)
from typing import *
import typing, collections.abc
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
T=TypeVar('T'); K=TypeVar('K',bound=int); V=TypeVar('V',int,str); P=ParamSpec('P'); Ts=TypeVarTuple('Ts'); Co=TypeVar('Co',covariant=True)
print(T,K.__bound__,V.__constraints__,Co,P,Ts,T.__name__,repr(K),P.args,P.kwargs); t(lambda: TypeVar('X',int)); t(lambda: TypeVar('X',covariant=True,contravariant=True)); t(lambda: TypeVar('X',int,bound=str)); t(lambda: TypeVar(3) and 0); t(lambda: TypeVar('X',3,4))
for s in ('List[int]','Dict[str,List[int]]','Optional[int]','Union[int,str,None]','Union[int]','Union[int,int]','Union[()]','Callable[[int],str]','Callable[...,int]','Callable[P,T]','Callable','Callable[int,str]','Callable[[int]]','Tuple[int,...]','Tuple[()]','Tuple','Type[int]','Any','NoReturn','Never','Literal[1,"a",None]','Literal[1,1]','Literal[True,1]','Literal[()]','Final[int]','ClassVar[int]','Annotated[int,"x",3]','Annotated[int]','Annotated[Annotated[int,1],2]','List[T][int]','Dict[T,T][int]','Generic[T]','Generic[int]','Generic[T,T]','Generic[()]','Union[int,"str"]','Optional[3]','Optional[int,str]','List[3]','List["X"]','Set[int]','FrozenSet[int]','Deque[int]','DefaultDict[str,int]','Counter[str]','ChainMap[str,int]','OrderedDict[str,int]','Iterable[int]','Iterator[T]','Generator[int,str,float]','Coroutine[int,str,float]','AsyncGenerator[int,str]','Awaitable[int]','Mapping[str,int]','Pattern[str]','Match[str]','IO[str]','TextIO','Text','AnyStr','Hashable','Sized','SupportsInt','Self','LiteralString','Required[int]','NotRequired[int]','TypeGuard[int]','Concatenate[int,P]','Concatenate[int]','Unpack[Ts]','Tuple[int,*Ts]','tuple[*Ts]','Self[int]','Any[int]','NoReturn[int]','Union','Union[3,4]','Type','ForwardRef("X")','List[int]|None','int|List[str]','Optional[T][int]','Callable[[T],T][int]','Callable[P,int][[str]]','Callable[P,int][str,int]','List[int].__origin__','List[int].__args__','Union[int,str].__args__','Callable[[int],str].__args__','List.__origin__','List[int]==List[int]','hash(List[int])==hash(List[int])','List[int]==list[int]','Union[int,str]==Union[str,int]','List()','List[int]()','Any()','Union[int,str]()','T()','isinstance([],List)','isinstance([],List[int])','isinstance(1,Any)','isinstance(1,Union[int,str])','isinstance(1,Optional[int])','issubclass(list,Sequence)','isinstance(1,SupportsInt)','isinstance(1,Literal[1])','cast(int,"a")','NewType("U",int)','NewType("U",int)(5)','get_origin(List[int])','get_args(Dict[str,int])','get_origin(Annotated[int,1])','get_args(Callable[[int],str])','get_origin(int)','get_args(Literal[1,2])','is_typeddict(int)','assert_type(1,str)','reveal_type(1) if 0 else 1','assert_never(1)','overload(len)(1)','final(int) if 0 else 1','no_type_check(len) if 0 else 2','get_type_hints(3)','List[int,str]','Dict[int]','Tuple[int][str]','List[int].append','List[int].__name__','List._name','typing.List.__module__','Optional[int].__origin__ is Union','type(Optional[int])','type(List[int])','collections.abc.Callable[[int],str]','collections.abc.Callable[int]','dict[str,T][int]','list[T|None][int]','(T|int)','T|None','"a"|T if 0 else 0','Union[T,int][str]'): t(lambda: (s, eval(s)))
class G(Generic[T,K]):
    x: T
print(G[int,bool], G.__parameters__, G.__orig_bases__, G[int,T].__parameters__, G[int,bool]().__orig_class__, G[int,bool].__origin__); t(lambda: G[int]); t(lambda: G[int,str,float])
class G2(G[int,K]): pass
print(G2.__parameters__, G2[int], G2.__mro__)
t(lambda: type('Z',(Generic,),{})); t(lambda: Generic()); t(lambda: Protocol())
def bad():
    class Q(Generic[T],List[K]): pass
t(bad)
@runtime_checkable
class Pr(Protocol):
    def m(self): ...
    x: int
class Im:
    x=1
    def m(self): pass
print(isinstance(Im(),Pr), isinstance(3,Pr)); t(lambda: issubclass(Im,Pr)); t(lambda: Pr())
class Pr2(Protocol):
    def m(self): ...
t(lambda: isinstance(Im(),Pr2)); t(lambda: runtime_checkable(int))
def bad():
    class Q(Protocol,int): pass
t(bad)
class NT(NamedTuple):
    a:int
    b:str='x'
print(NT(1), NT._fields, NT._field_defaults, NT.__annotations__, NT(1)._replace(b='z'), NT(1)._asdict(), NT.__doc__); t(NT); t(lambda: NamedTuple('E',[('a',int)],b=str)); print(NamedTuple('E',[('a',int)])(3)); t(lambda: NamedTuple('E',[('a',3)]))
def bad():
    class Q(NamedTuple):
        a:int=1
        b:int
t(bad)
def bad():
    class Q(NamedTuple,int): a:int
t(bad)
class TD(TypedDict,total=False):
    a:int
    b:Required[str]
print(TD(a=1), TD.__required_keys__, TD.__optional_keys__, TD.__total__, TD.__annotations__, is_typeddict(TD)); t(lambda: isinstance({},TD)); print(TypedDict('E',{'x':int}).__annotations__)
def bad():
    class Q(TD,int): pass
t(bad)
class FR:
    a:'int'
    b:'FR'
    c:Optional['List[int]']=None
print(get_type_hints(FR), get_type_hints(FR,include_extras=True)); 
def fn(a:'int',b:'nope'=None): pass
t(lambda: get_type_hints(fn))
def fn(a:Annotated[int,1],b:int=None)->None: pass
print(get_type_hints(fn), get_type_hints(fn,include_extras=True))
@overload
def ov(a:int): ...
@overload
def ov(a:str): ...
def ov(a): pass
print(len(get_overloads(ov))); clear_overloads(); print(get_overloads(ov))
print(dataclass_transform()(int) is int if 0 else 'dt', TYPE_CHECKING, Text is str, sorted(typing.__all__)==sorted(set(typing.__all__)), len(typing.__all__))
UserId=NewType('UserId',int); print(UserId, UserId.__name__, UserId.__supertype__, UserId|None); t(lambda: type('S',(UserId,),{}))
