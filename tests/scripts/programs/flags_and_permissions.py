# Permissions as an enumeration of flags: combining, testing, parsing, printing as ls does.
from enum import Enum, Flag, IntFlag, auto, unique
class Mode(IntFlag):
    X = 1
    W = 2
    R = 4
    def __str__(self): return "".join(f.name.lower() if f in self else "-" for f in (Mode.R, Mode.W, Mode.X))
def parse(octal): return [Mode(int(d)) for d in octal]
for octal in ("755", "644", "000", "777", "421"): print(octal, "".join(map(str, parse(octal))), parse(octal)[0])
print(Mode.R | Mode.W, repr(Mode.R | Mode.W), Mode.R | 8, ~Mode.R, Mode(7) == 7, Mode.R in Mode(6), Mode.X & 6, bool(Mode(0)), list(Mode(5)), len(Mode))
class Colour(Flag):
    RED = auto()
    GREEN = auto()
    BLUE = auto()
    WHITE = RED | GREEN | BLUE
print(Colour.RED | Colour.BLUE, ~Colour.RED, Colour.WHITE, Colour.WHITE ^ Colour.GREEN, Colour.RED & Colour.GREEN, [c.name for c in Colour], Colour(3), Colour["WHITE"] is Colour(7))
for attempt in (lambda: Colour(64), lambda: Colour.RED | 1, lambda: Colour["PINK"], lambda: Colour.RED < Colour.BLUE, lambda: setattr(Colour, "RED", 9)):
    try: print(attempt())
    except Exception as error: print(type(error).__name__, error)
try:
    @unique
    class Twice(Enum):
        A = 1
        B = 1
except ValueError as error: print(error)
class Planet(Enum):
    EARTH = (5.976e+24, 6.37814e6)
    MARS = (6.421e+23, 3.3972e6)
    def __init__(self, mass, radius): self.mass, self.radius = mass, radius
    @property
    def gravity(self): return 6.67300E-11 * self.mass / self.radius ** 2
print([f"{p.name} {p.gravity:.2f}" for p in Planet], Planet((6.421e+23, 3.3972e6)), Planet.MARS.value[1])
