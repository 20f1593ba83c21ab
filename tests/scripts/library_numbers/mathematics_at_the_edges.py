"""math: every function at zero, the infinities, nan, huge ints, and wrong types."""
import math

class F:
    def __float__(self):
        return 0.5

class I:
    def __index__(self):
        return 4

class Bad:
    def __float__(self):
        return 'x'

values = [0.0, -0.0, 1.0, -1.0, 0.5, 2, -3, 100, 1e308, -1e308, 5e-324, float('inf'), float('-inf'), float('nan'), 10**20, 10**400, True, F(), I(), Bad(), '1', None, 1j]
one = 'acos acosh asin asinh atan atanh cbrt ceil cos cosh degrees erf erfc exp exp2 expm1 fabs factorial floor frexp gamma isfinite isinf isnan isqrt lgamma log log10 log1p log2 modf radians sin sinh sqrt tan tanh trunc ulp'.split()
def shown(x):
    if isinstance(x, F) or isinstance(x, I) or isinstance(x, Bad):
        return type(x).__name__
    return repr(x) if len(repr(x)) < 30 else 'huge'
for name in one:
    for value in values:
        if name in ('factorial',) and isinstance(value, int) and value > 1000:
            continue
        try:
            result = getattr(math, name)(value)
            print(name, shown(value), f'{result:.12g}' if isinstance(result, float) else result if len(str(result)) < 50 else 'long')
        except Exception as error:
            print(name, shown(value), type(error).__name__, str(error)[:80])
two = 'atan2 copysign fmod ldexp nextafter pow remainder comb perm gcd lcm dist log hypot'.split()
for name in two:
    for a in (0.0, -0.0, 1.5, -2, 7, float('inf'), float('-inf'), float('nan'), 'a'):
        for b in (0, 2, -3.5, float('inf'), float('nan'), None):
            try:
                result = getattr(math, name)(a, b)
                print(name, a, b, f'{result:.12g}' if isinstance(result, float) else result)
            except Exception as error:
                print(name, a, b, type(error).__name__, error)
