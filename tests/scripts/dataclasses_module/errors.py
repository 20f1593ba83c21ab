# dataclasses: what is refused; slots; make_dataclass; asdict and astuple.
import dataclasses
from dataclasses import *
from collections import namedtuple, defaultdict


def attempt(f, *args, **kwargs):
    try:
        print("->", f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


def make(text):
    space = dict(vars(dataclasses), __name__="__main__")
    exec(text, space)
    return space.get("C")


for text in ("@dataclass\nclass C:\n x: int = 1\n y: int", "@dataclass\nclass C:\n x: list = []", "@dataclass\nclass C:\n x: dict = {}",
             "@dataclass\nclass C:\n x: set = field(default=set())", "@dataclass\nclass C:\n x = field()", "@dataclass(order=True, eq=False)\nclass C: pass",
             "@dataclass(order=True)\nclass C:\n x: int\n def __lt__(self, o): pass", "@dataclass(frozen=True)\nclass C:\n x: int\n def __setattr__(self, n, v): pass",
             "@dataclass(unsafe_hash=True)\nclass C:\n x: int\n def __hash__(self): pass", "@dataclass\nclass B: pass\n@dataclass(frozen=True)\nclass C(B): pass",
             "@dataclass(frozen=True)\nclass B: pass\n@dataclass\nclass C(B): pass", "@dataclass(slots=True)\nclass C:\n __slots__ = ()\n x: int",
             "@dataclass(weakref_slot=True)\nclass C:\n x: int", "@dataclass\nclass C:\n _: KW_ONLY\n __: KW_ONLY", "@dataclass\nclass C:\n x: InitVar[int] = field(default_factory=int)",
             "@dataclass(bogus=1)\nclass C: pass", "@dataclass(1)\nclass C: pass", "@dataclass\nclass C:\n x: int = 1\n y: int = field(init=False)\n z: int",
             "@dataclass\nclass C:\n x: int = field(default=1, default_factory=int)"):
    print(repr(text), end=" ")
    attempt(make, text)
attempt(field, 1)
attempt(field, default=1, default_factory=int)


@dataclass(slots=True)
class S:
    x: int
    y: int = 2


s = S(1)
print(s, S.__slots__, hasattr(s, "__dict__"), S.__qualname__, S.y)
attempt(setattr, s, "z", 1)


@dataclass(slots=True)
class S2(S):
    z: int = 3


print(S2(1), S2.__slots__, S2(1) == S2(1))


@dataclass(slots=True, weakref_slot=True, frozen=True)
class W:
    x: int


import weakref
w = W(1)
print(weakref.ref(w)() is w, W.__slots__, w.__getstate__(), hash(w) == hash((1,)))
attempt(setattr, w, "x", 1)


@dataclass
class Inner:
    a: int
    b: list


NT = namedtuple("NT", "p q")


@dataclass
class Outer:
    i: Inner
    many: list
    by: dict
    t: tuple
    nt: NT


o = Outer(Inner(1, [2]), [Inner(3, []), 4], {"k": Inner(5, [6]), Inner: 7}, (Inner(8, []), "s"), NT(Inner(9, []), 10))
d = asdict(o)
print({k: (v if k != "by" else list(v.values())) for k, v in d.items()})
print(astuple(o)[:2], astuple(o)[3:])
print(asdict(Inner(1, [2]), dict_factory=lambda pairs: pairs), astuple(Inner(1, [2]), tuple_factory=list))
i = Inner(1, [2])
print(asdict(i)["b"] is i.b, asdict(i)["b"] == i.b, astuple(i))
attempt(asdict, 5)
attempt(asdict, Inner)
attempt(astuple, "x")
attempt(asdict, i, 5)
attempt(replace, 5)
attempt(replace, Inner, a=1)
attempt(replace, i, zz=1)
print(replace(i, a=7), replace(i) == i, replace(i) is i)

C = make_dataclass("C", ["x", ("y", int), ("z", int, field(default=5))], namespace={"double": lambda self: self.x * 2})
print(C(1, 2), C(1, 2).double(), C.__annotations__, C.__module__, C.__bases__)
print(make_dataclass("D", [("a", int)], bases=(Inner,) if False else (), frozen=True)(1), make_dataclass("E", [])())
for bad in ([("x",)], [("x", int, 1, 2)], ["1x"], ["class"], ["x", "x"], [5], [(5, int)]):
    attempt(make_dataclass, "Bad", bad)
print(make_dataclass("Sub", [("c", int, 3)], bases=(Inner,))(1, 2))


class Desc:
    def __set_name__(self, owner, name): self.name = "_" + name
    def __get__(self, instance, owner):
        if instance is None: return 100
        return getattr(instance, self.name, "unset")
    def __set__(self, instance, value): setattr(instance, self.name, value * 2 if isinstance(value, int) else "D")


@dataclass
class WithDesc:
    v: int = Desc()
    w: int = field(default=Desc())


print(WithDesc(), WithDesc(5), vars(WithDesc(5, 6)))


@dataclass
class Text:
    a: "int"
    b: "InitVar[int]" = 3
    c: "dataclasses.InitVar[str]" = "s"
    _: "KW_ONLY" = None
    d: "int" = 4
    def __post_init__(self, b, c): print("post", b, c)


print(Text(1), [f.name for f in fields(Text)])


class Abstract(__import__("abc").ABC):
    @__import__("abc").abstractmethod
    def __eq__(self, other): pass
    __hash__ = None


@dataclass
class Conc(Abstract):
    x: int = 1


print(Conc())


@dataclass
class G:
    x: list[int]
    y: int | None = None
    z: str = "q'"


print(G.__doc__, G([1]))


class M(type): pass


@dataclass
class WithMeta(metaclass=M):
    x: int


print(WithMeta(1), type(WithMeta))


def outer():
    @dataclass
    class Local:
        x: int
    return Local


print(outer()(1), outer().__qualname__, outer().__init__.__qualname__)
print(KW_ONLY.__class__.__name__, MISSING.__class__.__name__, Field.__slots__, Field[int])
