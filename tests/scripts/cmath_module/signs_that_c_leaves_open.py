"""Infinities and nan: the signs of both parts of what every function gives."""
import cmath
from math import copysign, inf, nan


def show(x):
    return "nan" if x != x else "%g" % abs(x) if copysign(1, x) > 0 else "-%g" % abs(x)


special = (0.0, -0.0, 1.0, -2.0, inf, -inf, nan)
for name in "sin cos tan sinh cosh tanh exp asin acos atan asinh acosh atanh sqrt log".split():
    shown = []
    for real in special:
        for imag in special:
            if real - real == 0 == imag - imag:
                continue
            try:
                z = getattr(cmath, name)(complex(real, imag))
                shown.append(show(z.real) + "," + show(z.imag))
            except ValueError:
                shown.append("!")
    print(name, *shown)
