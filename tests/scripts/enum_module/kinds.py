# enum: IntEnum, StrEnum, ReprEnum, the functional way, verify, global_enum, new data types.
import enum
from enum import *
import sys


def attempt(f, *args, **kwargs):
    try:
        print("->", f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


class Num(IntEnum):
    ONE = 1
    TWO = auto()


print(Num.ONE, repr(Num.ONE), f"{Num.TWO}", f"{Num.TWO:03d}", Num.ONE + 1, Num.ONE == 1, Num.TWO > 1, [5, 6, 7][Num.ONE], int(Num.TWO), Num(2), hash(Num.ONE) == hash(1), "%d %s" % (Num.ONE, Num.TWO))
print(isinstance(Num.ONE, int), Num.ONE.bit_length(), sum(Num), max(Num), sorted(Num, reverse=True), {1: "a"}[Num.ONE], range(Num.TWO), Num.ONE * 2.5, -Num.ONE, type(Num.ONE + Num.TWO))
attempt(Num, "1")
attempt(Num, 1.0)


class S(StrEnum):
    FOO = auto()
    Bar = "BAR"
    BYTES = b"caf\xc3\xa9", "utf-8"


print(S.FOO, repr(S.FOO), f"{S.Bar:>5}", S.FOO.upper(), S("foo"), S.Bar == "BAR", "x".join(S), S.BYTES, "foo" in S.FOO, hash(S.FOO) == hash("foo"))
for bad in ([1], [b"x"], ["a", 1], ["a", "b", 1], [1, 2, 3, 4]):
    attempt(lambda: StrEnum("Bad", {"A": tuple(bad)}))


class Hex(int, ReprEnum):
    A = 10
    B = 11


print(Hex.A, repr(Hex.A), f"{Hex.A:x}")


class Hexed(int, Enum):
    A = 10
    def __repr__(self): return hex(self)


print(Hexed.A, repr(Hexed.A), f"{Hexed.A}", str(Hexed.A))


class HexInt(int):
    def __repr__(self): return hex(self)


class H(HexInt, Enum):
    A = 10
    B = 20


print(repr(H.A), H.A, H.B + 1)

Animal = Enum("Animal", "ANT BEE CAT DOG")
print(list(Animal), Animal.__module__, Animal.__qualname__, Animal)
for names in ("A, B, C", ["A", "B"], ("A", "B"), [("A", 5), ("B", 6)], {"A": 7, "B": 8}, "", [], {}):
    print([(m.name, m.value) for m in Enum("T", names)], end=" ")
print()
T = Enum("T", "A B", start=10, module="some.mod", qualname="Outer.T")
print([m.value for m in T], T.__module__, T.__qualname__, repr(T.A))
print(list(Enum("T", "A B", type=str)), list(IntEnum("T", "A B", start=5)), list(Flag("T", "A B C")), list(Enum("T", "A B", type=int)), StrEnum("SE", "Ab Cd").Ab)
attempt(Enum, "T", "A A")
attempt(Enum, "T", "A mro")
attempt(Enum, "T", 5)
attempt(Enum, "T", [1])
attempt(Enum)
attempt(Enum, "T")
print(Enum("T", "A").A.__class__.__name__)

for kind, checks in ((Enum, [UNIQUE]), (Enum, [CONTINUOUS]), (IntEnum, [CONTINUOUS]), (IntEnum, [UNIQUE, CONTINUOUS]), (Flag, [CONTINUOUS]), (Flag, [NAMED_FLAGS])):
    for members in ({"A": 1, "B": 2, "C": 1}, {"A": 1, "B": 3, "C": 5}, {"A": 1, "B": 2}, {"A": 1, "B": 8}, {"A": 1, "C": 6, "D": 24}, {"A": 1, "C": 3}, {"A": 4}):
        def check():
            return list(verify(*checks)(kind("V", members)))
        print(kind.__name__, [str(c) for c in checks], members, end=" ")
        attempt(check)
print(list(EnumCheck), repr(UNIQUE), str(CONTINUOUS), list(FlagBoundary))


@global_enum
class G(Enum):
    GA = 1
    GB = 2


@global_enum
class GF(Flag):
    FA = 1
    FB = 2


@global_enum
class GI(IntEnum):
    IA = 1


print(GA, repr(GA), GF(3), FA, repr(GF(0)), GF(0), repr(IA), IA, G.GB)


@global_enum
class GK(IntFlag):
    KA = 1
    KB = 4


print(repr(KA), repr(GK(5)), repr(GK(13)), repr(GK(0)), repr(GK(8)), GK(5))


class Data:
    def __init__(self, x): self.x = x
    def __repr__(self): return f"Data({self.x})"


class D(Data, Enum):
    A = 5
    B = 6


print(D.A.x, repr(D.A), D.A, D(5) if False else D.B)


class Vehicle(Enum):
    def __new__(cls, value, wheels):
        self = object.__new__(cls)
        self._value_ = value
        self.wheels = wheels
        return self
    CAR = "car", 4
    BIKE = "bike", 2


print(Vehicle("car").wheels, Vehicle.BIKE, [v.value for v in Vehicle], Vehicle.__new__.__qualname__)


class Ordered(Enum):
    def __lt__(self, other):
        if self.__class__ is other.__class__: return self.value < other.value
        return NotImplemented
    LOW = 1
    HIGH = 2


print(Ordered.LOW < Ordered.HIGH, sorted([Ordered.HIGH, Ordered.LOW]), max(Ordered))
attempt(lambda: Ordered.LOW < 5)


def make(text, **names):
    space = dict(names, Enum=Enum, auto=auto, Flag=Flag, IntEnum=IntEnum, member=member, nonmember=nonmember, ReprEnum=ReprEnum, Num=Num)
    exec(text, space)
    return list(space["X"])


for text in ("class X(Enum):\n a = 1\n a = 2", "class X(Enum):\n a = 1\n def a(self): pass",
             "class X(Enum):\n mro = 1", "class X(Enum):\n _x_ = 1", "class X(Enum):\n a = 1\n _ignore_ = 'a'", "class X(Enum, int): a = 1",
             "class X(Num): pass", "class X(ReprEnum): a = 1", "class X(Enum):\n _order_ = 'b a'\n a = 1\n b = 2",
             "class X(Enum):\n _order_ = 'a b'\n a = 1\n b = 2", "class X(IntEnum): a = 'x'", "class X(IntEnum): a = 1, 2", "class X(Enum, bogus=1): a = 1",
             "class X(Enum):\n a = auto()\n def _generate_next_value_(*a): return 1", "class X(Enum):\n def __init__(self, a): pass\n a = 1, 2",
             "class X(Enum):\n value = 1\n name = 2", "class X(Enum):\n __order__ = 'a'\n a = 1", "class X(Enum):\n a = 1/0",
             "class X(Enum):\n def __new__(cls, v): raise ValueError('in new')\n a = 1", "class X(int, Enum):\n def __new__(cls): return int.__new__(cls)\n a = 1"):
    print(repr(text), end=" ")
    try:
        attempt(make, text)
    except SystemExit:
        pass


class WithSub(Enum):
    def __init_subclass__(cls, **kw):
        super().__init_subclass__()
        cls.seen = (len(cls), kw)


class Sub(WithSub, tag=1):
    A = 1
    B = 2


print(Sub.seen)


class Prop(Enum):
    @enum.property
    def first(self): return "first of " + self.name
    A = 1


print(Prop.A.first)
attempt(lambda: Prop.first)
attempt(setattr, Prop.A, "first", 1)
attempt(delattr, Prop.A, "first")


class PropMember(Prop.__base__):
    value = "v"
    name = "n"


print(PropMember.value, PropMember.name, PropMember.value.value, PropMember.name.name, list(PropMember))
print(EnumMeta is EnumType, issubclass(IntFlag, int), IntFlag.__mro__, Num.__mro__)
