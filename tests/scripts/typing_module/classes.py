# typing: Generic, Protocol, NamedTuple, TypedDict, NewType, overload, get_type_hints.
import typing
from typing import *


def attempt(f, *args, **kwargs):
    try:
        print("->", f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


T, U = TypeVar("T"), TypeVar("U")


class Stack(Generic[T]):
    def __init__(self, *items: T): self.items = list(items)
    def pop(self) -> T: return self.items.pop()


s = Stack[int](1, 2)
print(Stack[int], s.pop(), s.__orig_class__, Stack.__parameters__, Stack.__orig_bases__, Stack.__mro__, Stack[T].__parameters__, Stack[List[U]][int], type(s).__name__)


class Pair(Generic[T, U]): pass
class Half(Pair[int, U]): pass
class Full(Half[str]): pass
class Multi(List[T], Generic[T]): pass
class Plain(Dict[str, int]): pass
class Ab(Mapping[str, T]):
    def __getitem__(self, k): return k
    def __iter__(self): return iter(())
    def __len__(self): return 0


print(Half.__parameters__, Full.__parameters__, Half[str], Full.__mro__, Multi.__mro__, Multi[int], Plain.__mro__, Plain(a=1), Ab.__mro__[1].__name__, Ab()["q"])
for f in (lambda: Pair[int], lambda: Pair[int, str, float], lambda: Full[int], lambda: Stack[int][str], lambda: Generic[int], lambda: Generic[T, T], lambda: Generic[()], lambda: type("X", (Generic,), {}), lambda: Stack[()]):
    attempt(f)


def bad1():
    class X(Generic[T], Generic[U]): pass
def bad2():
    class X(List[U], Generic[T]): pass
def bad3():
    class X(Generic): pass
def bad4():
    class X(Generic[T], Stack[T]): pass


for f in (bad1, bad2, bad3, bad4): attempt(f)


@runtime_checkable
class Closes(Protocol):
    def close(self): ...


class Silent(Protocol):
    def close(self): ...


@runtime_checkable
class HasName(Protocol):
    name: str


class File:
    name = "f"
    def close(self): pass


class Explicit(Closes):
    pass


print(isinstance(File(), Closes), isinstance(3, Closes), issubclass(File, Closes), issubclass(int, Closes), isinstance(File(), HasName), isinstance(3, HasName), isinstance(Explicit(), Closes), Explicit().close())
for f in (lambda: isinstance(File(), Silent), lambda: issubclass(File, Silent), lambda: issubclass(File, HasName), lambda: Closes(), lambda: runtime_checkable(int), lambda: runtime_checkable(File)):
    attempt(f)


def bad5():
    class X(File, Protocol): pass


attempt(bad5)


class GP(Protocol[T]):
    def get(self) -> T: ...


class Impl(GP[int]):
    def __init__(self): self.x = 1
    def get(self): return self.x


print(GP[int], GP.__parameters__, Impl().get(), GP._is_protocol, Impl._is_protocol)
print(isinstance(1, SupportsInt), isinstance("1", SupportsInt), isinstance(1.5, SupportsRound), isinstance(1, SupportsIndex), isinstance(b"", SupportsBytes), isinstance(1j, SupportsAbs), isinstance(1.0, SupportsFloat))


class Employee(NamedTuple):
    "doc of employee"
    name: str
    id: int = 3

    def greet(self): return f"hi {self.name}"


e = Employee("Ann")
print(e, e.greet(), e._fields, Employee._field_defaults, Employee.__annotations__, Employee.__doc__, Employee.__mro__, Employee("B", id=5), e == ("Ann", 3))
Fn = NamedTuple("Fn", [("a", int), ("b", str)])
print(Fn(1, "x"), Fn.__annotations__, Fn.__module__, NamedTuple("Kw", x=int)(1))
attempt(NamedTuple, "X", [("a", int)], b=str)
attempt(NamedTuple)


def bad6():
    class X(NamedTuple):
        a: int = 1
        b: str
def bad7():
    class X(NamedTuple):
        _a: int
def bad8():
    class X(NamedTuple):
        a: int
        def _replace(self): pass
def bad9():
    class X(NamedTuple, File): pass


for f in (bad6, bad7, bad8, bad9): attempt(f)


class GN(NamedTuple, Generic[T]):
    v: T


print(GN(1), GN[int](2), GN.__parameters__, GN.__mro__)


class Movie(TypedDict):
    title: str
    year: int


class More(Movie, total=False):
    rating: float
    need: Required[int]


class Opt(TypedDict):
    a: NotRequired[int]
    b: "str"


print(Movie(title="x", year=1), type(Movie()), Movie.__annotations__, Movie.__total__, sorted(Movie.__required_keys__), sorted(More.__required_keys__), sorted(More.__optional_keys__), More.__total__, Opt.__optional_keys__, More.__annotations__, Movie.__mro__, is_typeddict(Movie), is_typeddict(dict))
Alt = TypedDict("Alt", {"in": int, "x y": str}, total=False)
print(Alt.__annotations__, Alt.__optional_keys__ == {"in", "x y"}, Alt.__module__)
attempt(isinstance, {}, Movie)
attempt(issubclass, dict, Movie)


def bad10():
    class X(Movie, File): pass


attempt(bad10)

UserId = NewType("UserId", int)
print(UserId(5), UserId, UserId.__name__, UserId.__supertype__, UserId.__module__, UserId | None, type(UserId(5)))
attempt(lambda: type("X", (UserId,), {}))


def bad11():
    class X(UserId): pass


attempt(bad11)


@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x): return x


print(f(3), len(get_overloads(f)), [g.__annotations__ for g in get_overloads(f)])
attempt(get_overloads(f)[0], 1)
clear_overloads()
print(get_overloads(f))
attempt(overload(lambda: 1))


@final
class Fin: pass


print(Fin.__final__, final(lambda: 1).__final__)


class Base:
    a: int
    b: "str"
    c: ClassVar[int] = 3


class Derived(Base):
    d: "List[Base]"
    e: Annotated[int, "meta"]
    a: float = 1.0
    n: None


def func(x: int, y: "Base", *args: "int", z: Optional["Derived"] = None, **kw: Any) -> "None": pass


print(get_type_hints(Base), get_type_hints(Derived), get_type_hints(Derived, include_extras=True), get_type_hints(func), get_type_hints(len), get_type_hints(typing) if False else "")
print(get_type_hints(Stack.__init__), get_type_hints(Movie), get_type_hints(Employee), get_type_hints(More, include_extras=True), get_type_hints(More))


def unknown(x: "NoSuchName"): pass


attempt(get_type_hints, unknown)
print(get_type_hints(unknown, {"NoSuchName": int}), get_type_hints(unknown, localns={"NoSuchName": str}))
attempt(get_type_hints, 3)


@no_type_check
def unchecked(x: "bad bad"): pass


print(get_type_hints(unchecked), unchecked.__no_type_check__)
print(func.__annotations__, Derived.__annotations__)


class Tree(Generic[T]):
    children: "List[Tree[T]]"


print(get_type_hints(Tree))


@dataclass_transform(kw_only_default=True)
def deco(cls): return cls


print(deco.__dataclass_transform__)
import dataclasses


@dataclasses.dataclass
class DC(Generic[T]):
    x: T
    y: ClassVar[int] = 5
    z: Optional[int] = None


print(DC(1), DC[int](2), [g.name for g in dataclasses.fields(DC)], DC.__doc__)


class Meth:
    def m(self: "Meth", other: Self) -> Self: ...
    @property
    def p(self) -> int: ...


print(get_type_hints(Meth.m), reveal_type is not None)
