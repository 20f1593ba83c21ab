"""Every function over a grid of numbers, infinities among them; arguments and errors."""
import cmath

inf, nan = float("inf"), float("nan")
names = [n for n in dir(cmath) if not n.startswith("_") and callable(getattr(cmath, n)) and n not in ("isclose", "rect")]
print(names)


def show(z, exact):
    if isinstance(z, tuple):
        return ",".join(show(x, exact) for x in z)
    if isinstance(z, bool):
        return str(z)
    parts = (z.real, z.imag) if isinstance(z, complex) else (z,)
    return "(" + ",".join("nan" if x != x else "%.11g" % (x if exact else abs(x)) for x in parts) + ")"


finite = [0.0, -0.0, 1.0, -1.0, 2.5, -0.3, 30.0, 1e300]
for name in names:
    out = []
    for a in finite + [inf, -inf]:
        for b in finite + [inf, -inf]:
            exact = abs(a) != inf and abs(b) != inf
            try:
                out.append(show(getattr(cmath, name)(complex(a, b)), exact))
            except (ValueError, OverflowError) as error:
                out.append(type(error).__name__ + " " + str(error))
    print(name, *out)


class C:
    def __complex__(self):
        return 3 + 4j


class F:
    def __float__(self):
        return 2.0


class I:
    def __index__(self):
        return 4


class Bad:
    def __complex__(self):
        return 1.0


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


for x in (C(), F(), I(), True, 10 ** 400, "x", None, Bad(), object()):
    attempt(cmath.sqrt, x)
    attempt(cmath.polar, x)
for args in ((), (1,), (1, 2), (2, 0.5), (4, 2), (8, 1), (0, 2), (2, 0), (1, 2, 3), (1j, 2j), (-1, 10)):
    attempt(cmath.log, *args)
    attempt(cmath.rect, *args)
for args in ((1, 1), (1, 1 + 1e-10), (1, 1.1), (1 + 1j, 1 + 1.0000000001j), (inf, inf), (inf, 1), (nan, nan), (0, 1e-12), (complex(inf, 1), complex(inf, 1))):
    attempt(cmath.isclose, *args)
    attempt(cmath.isclose, *args, rel_tol=0.2)
    attempt(cmath.isclose, *args, abs_tol=1e-6)
attempt(cmath.isclose, 1, 1, rel_tol=-1)
attempt(cmath.isclose, 1)
attempt(cmath.sqrt)
attempt(cmath.sqrt, 1, 2)
print(cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.nan, cmath.infj, cmath.nanj)
print(cmath.rect(1, inf) if False else cmath.rect(0, inf), cmath.isnan(nan), cmath.isnan(complex(0, nan)), cmath.isinf(complex(0, inf)), cmath.isfinite(complex(0, inf)))
print(cmath.exp(710j), cmath.sqrt(-1), cmath.sqrt(complex(-1, -0.0)), cmath.log(-1), cmath.acos(2), cmath.asin(2), cmath.atanh(2), cmath.exp(1j * cmath.pi))
