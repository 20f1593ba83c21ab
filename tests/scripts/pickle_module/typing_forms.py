"""Special forms of typing, pickled and copied."""
import copy
import pickle
import typing

T = typing.TypeVar('T')

class Box(typing.Generic[T]):
    pass

class Named(typing.NamedTuple):
    a: int
    b: str = 'x'

for value in (typing.List[int], typing.Optional[int], typing.Union[int, str], typing.Any, typing.Callable[[int], str], typing.Callable[..., int], typing.Dict[str, int], typing.Literal[1, 'a'],
              typing.Annotated[int, 'note'], typing.ClassVar[int], Box[int], Box, T, Named(1), Named, typing.Type[int], typing.Tuple[int, ...], typing.Iterable[str], typing.NoReturn):
    for protocol in range(6):
        again = pickle.loads(pickle.dumps(value, protocol))
        print(protocol, again, again == value)
    print(copy.copy(value) == value, copy.deepcopy(value) == value)
