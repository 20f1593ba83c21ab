# typing: special forms, aliases, reprs, equality, substitution.
import typing
from typing import *
import collections.abc


def attempt(f, *args, **kwargs):
    try:
        print("->", f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


T, U = TypeVar("T"), TypeVar("U")
N = TypeVar("N", int, float)
B = TypeVar("B", bound=str)
C, K = TypeVar("C", covariant=True), TypeVar("K", contravariant=True)
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")
print(T, N, B, C, K, P, Ts, N.__constraints__, B.__bound__, T.__name__, T.__module__, C.__covariant__, P.args, P.kwargs)
for f in (lambda: TypeVar("X", int), lambda: TypeVar("X", int, str, bound=int), lambda: TypeVar("X", covariant=True, contravariant=True), lambda: TypeVar("X", bound=(1, 2)),
          lambda: type("S", (T,), {}), lambda: TypeVar()):
    attempt(f)
for t in (Any, Union[int, str], Union[int], Union[int, int], Union[int, Union[str, float]], Optional[int], Union[int, None], Union[int, str, None], Optional[Union[int, str]],
          Optional[None], List[int], List, Dict[str, int], Dict, Tuple[int, str], Tuple[int, ...], Tuple[()], Tuple, Callable[[int], str], Callable[..., int], Callable[[], None],
          Callable, Type[int], Set[int], FrozenSet[int], Iterable[int], Iterator[T], Mapping[str, int], Sequence[List[int]], Generator[int, str, None], Literal[1, "a", True, None],
          Literal[1, 1, Literal[2, 3]], ClassVar[int], Final[str], Annotated[int, "x", 5], Annotated[Annotated[int, 1], 2], NoReturn, Never, Self, LiteralString, TypeAlias,
          TypeGuard[int], Required[int], NotRequired[str], Concatenate[int, P], Unpack[Ts], List["Forward"], ForwardRef("X"), Deque[int], DefaultDict[str, int], Counter[str],
          ChainMap[str, int], Awaitable[int], Coroutine[int, str, float], AsyncIterator[int], Hashable, Sized, Text, AnyStr, KeysView[int], Collection[int], AbstractSet[int],
          ByteString, Pattern[str], Match[bytes], ContextManager[int], OrderedDict[str, int], Type, Union[List[int], "X"], Callable[P, int], Callable[Concatenate[int, P], str],
          Optional["X"], List[Any], Dict[str, Any], Union[int, List[T]], SupportsInt, SupportsAbs[int], IO, IO[str], TextIO, BinaryIO):
    print(t, get_origin(t), get_args(t))
print(List[int] == List[int], List[int] is List[int], List[int] == list[int], Union[int, str] == Union[str, int], hash(Union[int, str]) == hash(Union[str, int]), Union[int, str] == (int | str), Literal[1] == Literal[True], Literal[1, 2] == Literal[2, 1], Optional[int] == Union[None, int])
print(List[T][int], Dict[T, U][int, str], Dict[T, T][int], Union[T, int][str], Union[T, int][int], Callable[[T], U][int, str], Callable[P, T][[int, str], bool], Callable[P, T][..., int], Tuple[T, ...][int], List[List[T]][int], Optional[T][str], Annotated[T, 1][int], Callable[Concatenate[int, P], T][[str], bool], Tuple[Unpack[Ts]][int, str], Type[T][int], ClassVar[T][int])
print(List[T].__parameters__, Dict[T, List[U]].__parameters__, Callable[P, T].__parameters__, Tuple[Unpack[Ts], T].__parameters__, List[int].__parameters__, List[int].__origin__, List[int].__args__)
for f in (lambda: List[int, str], lambda: Dict[int], lambda: List[int][str], lambda: List[T][int, str], lambda: Union[()], lambda: Optional[int, str], lambda: Any[int], lambda: Any(), lambda: Union(), lambda: List(),
          lambda: List[int](), lambda: isinstance(1, Union), lambda: isinstance([], List[int]), lambda: issubclass(list, List[int]), lambda: isinstance(1, Any), lambda: ClassVar[ClassVar[int]], lambda: List[ClassVar[int]],
          lambda: Callable[int], lambda: Callable[int, str], lambda: Callable[[int], str, float], lambda: Final[int, str], lambda: Annotated[int], lambda: Annotated(), lambda: Literal(), lambda: NoReturn[int],
          lambda: List[Generic], lambda: List[Union], lambda: List[ClassVar], lambda: Tuple[(1, 2), 3], lambda: Concatenate[int], lambda: Self[int], lambda: ForwardRef("1x"), lambda: ForwardRef(1), lambda: List["a b"], lambda: Optional,
          lambda: Hashable[int], lambda: isinstance(1, Callable), lambda: isinstance(len, Callable), lambda: isinstance([], List), lambda: issubclass(list, Sequence), lambda: isinstance({}, Mapping), lambda: issubclass(int, Union[int, str]),
          lambda: isinstance(1, Union[int, str]), lambda: isinstance(1, Optional[str]), lambda: type("X", (Any,), {}).__mro__, lambda: type("X", (Union[int, str],), {}), lambda: Union[int, 3], lambda: List[3], lambda: List[(1, 2)],
          lambda: type("X", (Union,), {}), lambda: Deque(), lambda: Deque[int]([1, 2]), lambda: DefaultDict[str, int](int), lambda: typing.nothing, lambda: Unpack[int, str]):
    attempt(f)
print(int | List[str], List[int] | None, T | int, "X" | T, Optional[int] | str, Any | None if False else "", Literal[1] | None)
print(List.__name__ if hasattr(List, "__name__") else "", List._name, List[int]._name, List[int].__module__, List.append if hasattr(List, "append") else "", Union.__class__.__name__)
print(get_origin(list[int]), get_args(list[int]), get_args(dict[str, T]), get_origin(int | str), get_args(int | str), get_origin(Generic), get_origin(Generic[T]), get_origin(int), get_args(int), get_origin(P.args) is P, get_args(collections.abc.Callable[[int], str]), get_args(Annotated[List[int], 1]))
print(Generic[T], Generic[T, U], Protocol[T], TYPE_CHECKING, cast(int, "x"), cast("anything", 5), assert_type(1, str))
attempt(assert_never, "value")
print(list[T][int], list[T] | int, dict[T, U][int, str], tuple[Unpack[Ts]], tuple[*Ts][int, str], Tuple[*Ts], tuple[int, *tuple[str, ...]], Callable[[*Ts], None][int, str])
print(sorted(typing.__all__) == sorted(set(typing.__all__)), [n for n in typing.__all__ if not hasattr(typing, n)])
import copy
print(copy.copy(List[int]) == List[int], copy.deepcopy(Union[int, str]) == Union[int, str], copy.copy(T) is T, copy.deepcopy(Any) is Any)
