"""timedelta: making, arithmetic, rounding, text, comparison, errors."""
from datetime import *
import datetime as module


def attempt(f, *args, **kwargs):
    try:
        r = f(*args, **kwargs)
        print(repr(r), str(r))
    except Exception as error:
        print(type(error).__name__, error)


td = timedelta
for args in ((), (1,), (0, 1), (0, 0, 1), (1, 2, 3, 4, 5, 6, 7), (-1,), (0, -1), (0, 0, -1), (0.5,), (1.5, 1.5), (0, 0, 0.5), (0, 0, 1.5), (0, 0, 2.5), (0, 0, -0.5), (0, 0, -1.5), (1e-6,), (0, 1e-7), (0, 0.0000005),
             (0, 0.0000015), (999999999,), (1000000000,), (-999999999,), (-1000000000,), (1e10,), (float("inf"),), (float("nan"),), ("1",), (None,), (1j,), (0, 86400), (0, 3600 * 25, 10 ** 12), (0, 0, 0, 0.5), (0, 0, 0, 0, 0.1), (0, 0, 0, 0, 0, 0.1), (0, 0, 0, 0, 0, 0, 0.1), (True,)):
    attempt(td, *args)
attempt(td, weeks=1, hours=-1)
a, b = td(days=1, seconds=5, microseconds=7), td(hours=-7, microseconds=13)
for x in (a, b, td(0), td.min, td.max, td.resolution):
    print(x, repr(x), x.days, x.seconds, x.microseconds, x.total_seconds(), bool(x), hash(x) == hash(td(x.days, x.seconds, x.microseconds)), x.__reduce__())
    for op in ("__neg__", "__pos__", "__abs__"):
        attempt(getattr(x, op))
for f in (lambda: a + b, lambda: a - b, lambda: a * 3, lambda: 3 * b, lambda: a * 1.5, lambda: b * -0.1, lambda: a / 3, lambda: a / b, lambda: b / 7.5, lambda: a // b, lambda: a // 7, lambda: a % b, lambda: divmod(a, b), lambda: a + 1,
          lambda: 1 - a, lambda: a * "x", lambda: a * b, lambda: a / 0, lambda: a // 0, lambda: a / td(0), lambda: a % td(0), lambda: a // td(0), lambda: a / 0.0, lambda: 1 / a, lambda: a % 2, lambda: a == 1, lambda: a != None, lambda: a < 1,
          lambda: a > b, lambda: a <= a, lambda: a >= b, lambda: td.max + td(1), lambda: td.min - td.resolution, lambda: -td.min, lambda: td.max * 2, lambda: a * float("nan"), lambda: a * float("inf"), lambda: td(microseconds=3) / 2,
          lambda: td(microseconds=5) / 2, lambda: td(microseconds=-3) / 2, lambda: td(microseconds=1) * 0.5, lambda: td(microseconds=3) * 0.5, lambda: sum([a, b], td()), lambda: max(a, b), lambda: {a: 1}[td(1, 5, 7)]):
    attempt(f)


class T(td):
    pass


print(type(T(1) + T(2)), type(-T(1)), repr(T(1, 2)), T(1) == td(1), type(T(1) * 2))
for name in ("days", "x"):
    try:
        setattr(a, name, 1)
    except AttributeError as error:
        print(type(error).__name__)
print(module.MINYEAR, module.MAXYEAR, module.UTC, sorted(module.__all__))
