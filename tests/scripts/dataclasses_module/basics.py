# dataclasses: the decorator's parameters and what they make.
import dataclasses
from dataclasses import *


def attempt(f, *args, **kwargs):
    try:
        print("->", f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


@dataclass
class P:
    x: int
    y: int = 0
    z: list = field(default_factory=list)

    def total(self):
        return self.x + self.y


p = P(1)
print(p, p.total(), p == P(1), p == P(2), p != P(2), P(1, 2, [3]), P(z=[], x=5), p == 1, P.__doc__, P.y, hasattr(P, "x"), hasattr(P, "z"))
print(P.__match_args__, P.__dataclass_params__, P.__hash__, P.__init__.__annotations__, P.__init__.__qualname__, P.__repr__.__qualname__, P.__eq__.__qualname__)
print(P.__init__.__defaults__, list(P.__dataclass_fields__), [f.name for f in fields(P)], [f.name for f in fields(p)], is_dataclass(P), is_dataclass(p), is_dataclass(int), is_dataclass(3))
attempt(P)
attempt(P, 1, 2, 3, 4)
attempt(P, 1, w=2)
attempt(lambda: p < P(2))
attempt(hash, p)
attempt(fields, 3)
match p:
    case P(a, b): print("matched", a, b)
f = fields(P)
print([(g.name, g.type, g.init, g.repr, g.hash, g.compare, g.kw_only, g.metadata, g.default is MISSING, g._field_type) for g in f])
print(repr(f[1]).replace(repr(MISSING), "MISSING"))


@dataclass(order=True)
class O:
    a: int
    b: str = field(compare=False, default="")
    c: float = 1.0


print(O(1, "z") < O(2, "a"), O(1) <= O(1, "q"), O(3) > O(2), O(1) >= O(2), sorted([O(3), O(1), O(2)]), max(O(1), O(5)), O(1, "x") == O(1, "y"))
attempt(lambda: O(1) < 5)
attempt(lambda: O(1) < P(1))
print(O.__lt__(O(1), 5), O.__eq__(O(1), 5))


@dataclass(frozen=True)
class F:
    a: int
    b: list = field(default_factory=list, hash=False)


x = F(1)
print(x, hash(x) == hash(F(1)), {x: 1}[F(1)])
attempt(setattr, x, "a", 2)
attempt(setattr, x, "other", 2)
attempt(delattr, x, "a")
print(issubclass(FrozenInstanceError, AttributeError), replace(x, a=5))


@dataclass(frozen=True)
class F2(F):
    c: int = 3


attempt(setattr, F2(1), "c", 2)
print(F2(1), F2.__setattr__.__qualname__)


@dataclass(unsafe_hash=True)
class H:
    a: int
    b: int = field(hash=False, default=0)
    c: int = field(compare=False, default=0)


print(hash(H(1, 2)) == hash(H(1, 3)), hash(H(1)) == hash((1,)))


@dataclass(eq=False)
class NoEq:
    a: int


print(NoEq(1) == NoEq(1), NoEq.__hash__ is object.__hash__)


@dataclass(init=False, repr=False)
class Bare:
    a: int = 3


print(Bare().a, Bare.__init__ is object.__init__, "__repr__" in vars(Bare))
attempt(Bare, 1)


@dataclass
class Own:
    a: int
    def __init__(self): self.a = "own"
    def __repr__(self): return "own repr"
    def __eq__(self, o): return "own eq"
    def __hash__(self): return 5


print(Own(), Own().a, Own() == 1, hash(Own()))


@dataclass(kw_only=True)
class K:
    a: int
    b: int = 2


print(K(a=1), K.__match_args__)
attempt(K, 1)


@dataclass
class KW:
    a: int
    _: KW_ONLY
    b: int = 2
    c: int
    d: int = field(kw_only=False, default=4)


print(KW(1, c=3), KW(1, 9, c=3), KW.__match_args__, KW.__doc__)
attempt(KW, 1)


@dataclass
class I:
    a: int
    b: InitVar[int]
    c: InitVar[str] = "c"
    d: int = field(init=False)
    e: int = field(init=False, default=7)

    def __post_init__(self, b, c):
        self.d = self.a + b
        self.args = b, c


i = I(1, 2)
print(i, i.args, I(1, 2, "q").args, I.c, [f.name for f in fields(I)], InitVar[int], InitVar[list[int]], InitVar(int))
attempt(replace, i)
attempt(replace, i, b=5, d=3)
print(replace(i, b=5), replace(i, a=9, b=0))


class Base:
    def __init__(self): self.ready = True


@dataclass
class Post(Base):
    x: int
    def __post_init__(self):
        super().__init__()
        self.x *= 2


print(Post(4), Post(4).ready)


@dataclass
class A1:
    x: int = 1
    y: int = 2


@dataclass
class B1(A1):
    z: int = 3
    x: str = "x"


print(B1(), B1("a", 5), [f.name for f in fields(B1)])


@dataclass
class Node:
    value: int
    next: "Node" = None


n = Node(1, Node(2))
print(n)
n.next.next = n
print(n)


@dataclass
class Hidden:
    shown: int
    hidden: int = field(repr=False)
    meta: int = field(default=0, metadata={"unit": "m"})


print(Hidden(1, 2), fields(Hidden)[2].metadata["unit"], fields(Hidden)[2].metadata)


@dataclass
class Self:
    self: int
    other: int = 1


print(Self(3), Self(self=4))


@dataclass()
class Empty:
    pass


print(Empty(), Empty() == Empty(), Empty.__doc__, fields(Empty))
print(dataclasses.__all__)
