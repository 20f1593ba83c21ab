# enum.Enum: members, look-up, what is refused.
import enum
from enum import Enum, auto, unique, member, nonmember


def attempt(f, *args, **kwargs):
    try:
        print("->", f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e, "| cause", repr(e.__cause__), "| context", repr(e.__context__))


print(enum.__all__)


class Color(Enum):
    "colours"
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1

    def describe(self):
        return self.name.lower(), self.value

    @classmethod
    def first(cls):
        return cls.RED

    @property
    def upper(self):
        return self.name + "!"


R = Color.RED
print(R, repr(R), str(R), f"{R}", f"{R:>12}|", "%s %r" % (R, R), format(R, "*^15"), R.name, R.value, R._name_, R._value_)
print(Color, repr(Color), type(Color), type(R), len(Color), list(Color), list(reversed(Color)), bool(Color), Color.__doc__)
print(Color(1), Color["RED"], Color(Color.RED), Color.CRIMSON, Color.CRIMSON is R, Color["CRIMSON"], Color(1) is R)
print(Color.__members__, type(Color.__members__), list(Color.__members__), R in Color, Color.BLUE in list(Color))
print(R == Color.RED, R == 1, R != Color.BLUE, hash(R) == hash("RED"), {R: "x"}[Color.CRIMSON], R is Color(1), isinstance(R, Color))
print(R.describe(), Color.first(), R.upper, R.GREEN, Color.describe(Color.BLUE), R.__class__, R.__objclass__, R._sort_order_)
print(vars(R), list(vars(Color)))
for f in (lambda: Color(9), lambda: Color("RED"), lambda: Color["red"], lambda: Color.red, lambda: Color.__nothing__, lambda: R.nothing, lambda: Color(),
          lambda: Color([]), lambda: Color(None), lambda: R < Color.BLUE, lambda: R + 1, lambda: int(R), lambda: Color[1], lambda: 1 in Color):
    import warnings
    warnings.simplefilter("ignore")
    attempt(f)
attempt(setattr, Color, "RED", 5)
attempt(delattr, Color, "RED")
attempt(setattr, R, "value", 3)
attempt(setattr, R, "name", "x")
attempt(delattr, R, "value")
Color.extra = 5
R.own = 6
print(Color.extra, R.own, R.extra)
del Color.extra
attempt(delattr, Color, "nothing")
attempt(lambda: Color.__call__())


def derive():
    class More(Color):
        PINK = 4


attempt(derive)


class Base(Enum):
    def hello(self):
        return f"hello from {self.name}"


class Derived(Base):
    A = auto()
    B = auto()


print(Derived.A.hello(), list(Derived), Derived.__mro__, Base.__members__, len(Base))


class Planet(Enum):
    MERCURY = (3.303e+23, 2.4397e6)
    EARTH = (5.976e+24, 6.37814e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def gravity(self):
        return 6.67300E-11 * self.mass / (self.radius * self.radius)


print(Planet.EARTH.value, Planet.EARTH.gravity, Planet((3.303e+23, 2.4397e6)), Planet.EARTH.mass)


class Coordinate(bytes, Enum):
    def __new__(cls, value, label, unit):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        obj.unit = unit
        return obj
    PX = (0, "P.X", "km")
    PY = (1, "P.Y", "km")


print(Coordinate.PY.label, Coordinate(1), Coordinate.PX == b"\0", bytes(Coordinate.PY))


class Auto(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return f"{name.lower()}:{start}:{count}:{last_values}"
    ONE = auto()
    TWO = "two"
    THREE = auto()


print([m.value for m in Auto])


class Numbered(Enum):
    A = auto()
    B = auto()
    C = 10
    D = auto()
    E = auto(), "x"
    F = 2.5


print([m.value for m in Numbered], auto(), auto(5))


class Missing(Enum):
    A = 1
    B = 2

    @classmethod
    def _missing_(cls, value):
        if value == "none": return None
        if value == "wrong": return 5
        if value == "type": raise TypeError("my type error")
        if value == "value": raise ValueError("my value error")
        if value == "key": raise KeyError("k")
        return cls.A


print(Missing("other"), Missing(99))
for v in ("none", "wrong", "type", "value", "key"):
    attempt(Missing, v)


class Ignore(Enum):
    _ignore_ = "temp, other"
    temp = [1, 2]
    other = 5
    for temp in range(3):
        vars()[f"N{temp}"] = temp


print(list(Ignore), hasattr(Ignore, "temp"), hasattr(Ignore, "_ignore_"))


class Kinds(Enum):
    _private = 1
    __mangled = 2
    func = lambda self: 1
    a = member(lambda: 2)
    b = nonmember(3)
    c = len
    @member
    def d(self): return 4
    @nonmember
    class Inner: pass
    @member
    class Kept: pass
    @staticmethod
    def s(): return "static"


print([m.name for m in Kinds], Kinds.b, Kinds.Inner.__name__, Kinds.a.value(), Kinds._private, Kinds.s(), Kinds._private.func())
print(Kinds._Kinds__mangled)


@unique
class U(Enum):
    A = 1
    B = 2


def dup():
    @unique
    class D(Enum):
        A = 1
        B = 1
        C = 2
        D = 2


attempt(dup)


class Unhashable(Enum):
    A = [1]
    B = {2: 3}
    C = [1]


print(list(Unhashable), Unhashable([1]), Unhashable.C, Unhashable({2: 3}))
attempt(Unhashable, [9])


class Mixed(str, Enum):
    A = "a"
    B = "b"


print(Mixed.A, repr(Mixed.A), f"{Mixed.A}", Mixed.A == "a", Mixed("b"), Mixed.A.upper(), "x" + Mixed.A, Mixed.A in ("a",), "%s" % Mixed.A)


class FloatE(float, Enum):
    HALF = 0.5


print(FloatE.HALF, FloatE.HALF + 1, repr(FloatE.HALF), f"{FloatE.HALF}", FloatE(0.5))


class TupleE(tuple, Enum):
    A = 1, 2
    B = 3, 4


print(repr(TupleE.A), TupleE.A[0], TupleE((3, 4)))


class Eq(Enum):
    A = 1
    def __eq__(self, other): return True
    __hash__ = Enum.__hash__
    def __str__(self): return "custom str"
    def __repr__(self): return "custom repr"


print(Eq.A == 5, Eq.A, repr(Eq.A), f"{Eq.A}")
print(dir(Color), dir(R))
print({Color.RED: 1, Color.BLUE: 2}, sorted(Color, key=lambda c: -c.value), Color.RED.__reduce_ex__(4))
match Color.GREEN:
    case Color.RED: print("red")
    case Color.GREEN: print("green")
