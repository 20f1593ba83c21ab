# Symbolic derivatives: dataclasses and match; printing with as few brackets as possible.
from __future__ import annotations
from dataclasses import dataclass
class Expr:
    def __add__(self, other): return simple(Add(self, lift(other)))
    def __radd__(self, other): return lift(other) + self
    def __mul__(self, other): return simple(Mul(self, lift(other)))
    def __rmul__(self, other): return lift(other) * self
    def __pow__(self, n): return simple(Pow(self, n))
    def __sub__(self, other): return self + lift(other) * -1
    def __str__(self): return show(self)
@dataclass(frozen=True)
class Num(Expr): value: float
@dataclass(frozen=True)
class Var(Expr): name: str
@dataclass(frozen=True)
class Add(Expr): left: Expr; right: Expr
@dataclass(frozen=True)
class Mul(Expr): left: Expr; right: Expr
@dataclass(frozen=True)
class Pow(Expr): base: Expr; exponent: int
for cls in (Num, Var, Add, Mul, Pow): cls.__str__ = Expr.__str__
def lift(x): return x if isinstance(x, Expr) else Num(x)
def simple(e):
    match e:
        case Add(Num(a), Num(b)): return Num(a + b)
        case Mul(Num(a), Num(b)): return Num(a * b)
        case Add(Num(0), x) | Add(x, Num(0)) | Mul(Num(1), x) | Mul(x, Num(1)) | Pow(x, 1): return x
        case Mul(Num(0), _) | Mul(_, Num(0)): return Num(0)
        case Pow(_, 0): return Num(1)
        case Mul(x, Num() as n): return Mul(n, x)
        case Mul(Num(a), Mul(Num(b), x)): return simple(Mul(Num(a * b), x))
        case _: return e
def derive(e, x):
    match e:
        case Num(): return Num(0)
        case Var(name): return Num(int(name == x))
        case Add(a, b): return derive(a, x) + derive(b, x)
        case Mul(a, b): return derive(a, x) * b + a * derive(b, x)
        case Pow(a, n): return n * a ** (n - 1) * derive(a, x)
def show(e, outer=0):
    match e:
        case Num(v): return f"{v:g}" if v >= 0 or not outer else f"({v:g})"
        case Var(name): return name
        case Add(a, b): text, level = f"{show(a, 1)} + {show(b, 1)}", 1
        case Mul(a, b): text, level = f"{show(a, 2)}*{show(b, 2)}", 2
        case Pow(a, n): text, level = f"{show(a, 4)}^{n}", 3
    return f"({text})" if level < outer else text
def value(e, **names):
    match e:
        case Num(v): return v
        case Var(name): return names[name]
        case Add(a, b): return value(a, **names) + value(b, **names)
        case Mul(a, b): return value(a, **names) * value(b, **names)
        case Pow(a, n): return value(a, **names) ** n
x, y = Var("x"), Var("y")
for e in (x + 0, 3 * x * 2, (x + 1) ** 2, x ** 3 + 2 * x * y, (x + y) * (x - y), x * 0 + 5, (2 * x + 1) ** 3 * y):
    print(f"{e}    d/dx: {derive(e, 'x')}    d/dy: {derive(e, 'y')}    {value(derive(e, 'x'), x=2, y=3)}")
print(repr(x + 1), hash(x + 1) == hash(Var("x") + 1), {x * 2: 1}[2 * x])
