# enum.Flag and IntFlag: operators, boundaries, names of combinations.
import enum
from enum import *


def attempt(f, *args, **kwargs):
    try:
        print("->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


class Perm(Flag):
    R = 4
    W = 2
    X = 1
    RW = 6


P = Perm
for m in (P.R, P.R | P.W, P.RW, P.R | P.X, P(0), P(7), ~P.R, ~P(0), ~P(7), P.R & P.W, P.R ^ P.RW, P.R ^ P.R):
    print(m, repr(m), m.name, m.value, bool(m), len(m), list(m), f"{m}", hash(m) == hash(m.name))
print(list(P), list(P.__members__), len(P), P.R in P.RW, P.RW in P.R, P(0) in P.R, P.R in P(0), P.X in P.RW, P.R | P.W is P.RW, (P.R | P.W) is P.RW)
attempt(lambda: P.R | 1)
attempt(lambda: 1 | P.R)
attempt(lambda: P.R & "x")
attempt(lambda: 1 in P.R)
attempt(lambda: P(8))
attempt(lambda: P(-1))
attempt(lambda: P(-9))
attempt(lambda: P("x"))
attempt(lambda: P(1.0))
attempt(lambda: P["R|W"])
attempt(lambda: P.R < P.W)
print(repr(P), type(P.R | P.X), P._boundary_, P._flag_mask_, P._all_bits_, P(6) is P.RW, P(5) is P(5), repr(P(5)))


class Auto(Flag):
    A = auto()
    B = auto()
    C = 16
    D = auto()
    AB = A | B
    NONE = 0
    E = auto()


print(list(Auto), [m.value for m in Auto.__members__.values()], repr(Auto.NONE), str(Auto.NONE), Auto.NONE.name, Auto.AB, repr(Auto.AB | Auto.C), Auto(0) is Auto.NONE)

for boundary in (STRICT, CONFORM, EJECT, KEEP):
    F = Flag("F", "A B D", boundary=boundary)
    I = IntFlag("I", "A B D", boundary=boundary)
    print(boundary, repr(boundary))
    for cls in (F, I):
        for v in (0, 3, 7, 8, 9, 15, -1, -2, -8, -9, 100):
            print(cls.__name__, v, end=" ")
            attempt(cls, v)
        attempt(lambda: ~cls.A)
        attempt(lambda: ~cls(0))
        attempt(lambda: ~~cls.A is cls.A)


class Strict(Flag, boundary=STRICT):
    ONE = 1
    FOUR = 4


attempt(Strict, 2)
attempt(Strict, 9)
attempt(Strict, -3)
print(repr(Strict(5)), repr(~Strict.ONE))


class I(IntFlag):
    A = 1
    B = 2
    C = 4


print(I.A, repr(I.A), str(I.A | I.B), repr(I.A | I.B), f"{I.A}", f"{I.A | I.B:>4}", "%d" % I.C, I.A + 1, I.A | 8, repr(I.A | 8), repr(8 | I.A), repr(I(9)))
print(repr(I.A & 3), repr(I(15)), repr(I(15) & 8), repr(~I.A), repr(I.A ^ 1), I.A == 1, I.A < I.B, int(I.C), [1, 2, 3][I.A], repr(I.A | I.A), isinstance(I.A | 8, I), repr(I(-1)))
print(I.A in I(3), list(I(7)), list(I(15)), len(I(15)), bool(I(0)), repr(I(0)), str(I(0)), hash(I.A) == hash(1), {1: "one"}.get(I.A), I.A & True, repr(I.A & 1.0) if False else "")
attempt(lambda: I.A | "x")
attempt(lambda: I.A | 1.5)
attempt(lambda: I("x"))
print(dir(I)[:3], repr(I), I._boundary_, I(3).name, I(11).name, I(8).name, I(0).name)


class Unordered(Flag):
    C = 4
    A = 1
    B = 2


print(list(Unordered), list(Unordered(7)), Unordered(7), Unordered(5))


class WithMethods(Flag):
    A = 1
    B = 2

    def names(self):
        return [m.name for m in self]

    @property
    def size(self):
        return len(self)


print((WithMethods.A | WithMethods.B).names(), WithMethods.A.size, WithMethods(3).size)
print(show_flag_values(13) if "show_flag_values" in globals() else enum.show_flag_values(13), enum.show_flag_values(I(5)), enum.bin(10), enum.bin(-10), enum.bin(0), enum.bin(5, 8), enum.bin(-5, 8))
attempt(enum.show_flag_values, -1)


def bad(value):
    class Bad(Flag):
        A = value
        B = auto()


for v in ("x", 1.5, None, (1,), -1):
    attempt(bad, v)


def one(name, *args):
    @verify(*args)
    class V(Flag):
        A = 1
        B = 2
        D = 8
        X = 5
        Y = 48
    return V


for check in (UNIQUE, CONTINUOUS, NAMED_FLAGS):
    attempt(one, "V", check)
attempt(one, "V", UNIQUE, NAMED_FLAGS)
print(P.R.__reduce_ex__(2)[0] is getattr, len((P.R | P.W | P.X).__reduce_ex__(2)))
print(dict(zip(P, "abc")), max(I), min(I), sum(I), I.A.bit_length(), I.A.real)


class Mask(IntFlag, boundary=KEEP):
    LOW = 0x0f
    HIGH = 0xf0


print(list(Mask), repr(Mask.LOW | Mask.HIGH), repr(Mask(3)), Mask(0x1f), repr(Mask(0x1f)), repr(~Mask.LOW), repr(Mask.LOW & 3))
