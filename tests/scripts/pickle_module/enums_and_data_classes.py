"""Members of enums are the same objects again; data classes come back equal."""
import dataclasses
import enum
import pickle

class Colour(enum.Enum):
    RED = 1
    GREEN = 2

class Number(enum.IntEnum):
    ONE = 1

class Text(enum.StrEnum):
    A = 'a'

class Bits(enum.Flag):
    A = 1
    B = 2

@dataclasses.dataclass
class Point:
    x: int
    y: list = dataclasses.field(default_factory=list)

@dataclasses.dataclass(frozen=True)
class Frozen:
    x: int

@dataclasses.dataclass(frozen=True, slots=True)
class Slotted:
    x: int
    y: str = 'y'

for member in (Colour.RED, Number.ONE, Text.A, Bits.A, Colour, Number):
    print([pickle.loads(pickle.dumps(member, p)) is member for p in range(6)])
print([pickle.loads(pickle.dumps(m, p)) == m for m in (Bits.A | Bits.B, Bits(0)) for p in range(6)])
for value in (Point(1, [2]), Frozen(3), Slotted(4)):
    for p in (2, 3, 4, 5) if isinstance(value, Slotted) else range(6):
        again = pickle.loads(pickle.dumps(value, p))
        print(p, again, again == value, again is not value)
print(pickle.loads(pickle.dumps({Colour.RED: [Colour.GREEN]}))[Colour.RED][0] is Colour.GREEN)
