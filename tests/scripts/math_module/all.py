# The whole of math: values and errors.
import math
print([n for n in dir(math) if n[0] != '_'])
print(math.pi, math.e, math.tau, math.inf, math.nan, -math.inf)
print([math.floor(x) for x in (1.5, -1.5, 2, 1e20)], [math.ceil(x) for x in (1.5, -1.5, 2, 1e20)], [math.trunc(x) for x in (1.5, -1.5)])
for name in 'acos acosh asin asinh atan atanh cbrt cos cosh degrees erf erfc exp exp2 expm1 fabs gamma lgamma log log10 log1p log2 radians sin sinh sqrt tan tanh ulp modf frexp isfinite isinf isnan'.split():
    f = getattr(math, name); row = []
    for x in (0, 0.5, 1, 2, -1, 10, -0.0, 1e308, math.inf, -math.inf, math.nan, True, 2**70):
        try: v = f(x); row.append(v if not isinstance(v, float) else float(f'{v:.12g}'))
        except (ValueError, OverflowError) as e: row.append(str(e))
    print(name, row)
for name, args in (('atan2', [(1, 1), (0, -1), (-0.0, -1), (math.inf, math.inf)]), ('pow', [(2, 10), (2, 0.5), (0, 0), (-8, 3), (math.inf, 0), (1, math.nan)]), ('fmod', [(7, 3), (-7, 3), (7, -3), (1e20, 3)]), ('copysign', [(1, -0.0), (-1, 1)]), ('hypot', [(3, 4), (), (1, 2, 2), (math.inf, math.nan)]), ('dist', [((0, 0), (3, 4)), ((1,), (5,))]), ('gcd', [(12, 18), (), (0, 5), (-4, 6), (2**70, 2**65), (7,)]), ('lcm', [(4, 6), (), (0, 5), (-3, 7)]), ('comb', [(5, 2), (10, 0), (3, 5), (100, 50)]), ('perm', [(5, 2), (5,), (3, 5)]), ('factorial', [(0,), (5,), (30,)]), ('isqrt', [(16,), (17,), (2**101,), (0,)]), ('ldexp', [(1, 10), (0.5, -3), (1, -1100)]), ('log', [(8, 2), (100, 10), (10**400,), (2**1000, 2)]), ('remainder', [(7, 3), (8, 3), (-7, 3), (7.5, 2)]), ('nextafter', [(1, 2), (0, -1), (1.5, 1.5)]), ('fsum', [([0.1] * 10,), ([],), ([1e100, 1, -1e100],)]), ('prod', [([1, 2, 3],), ([],), ([1.5, 2],)]), ('isclose', [(1, 1 + 1e-10), (1, 1.1), (0, 1e-10), (math.inf, math.inf)])):
    for a in args: print(name, a, getattr(math, name)(*a))
print(math.isclose(1, 1.05, rel_tol=0.1), math.isclose(0, 1e-5, abs_tol=1e-4), math.prod([2, 3], start=10), math.comb(2**40, 2), math.log2(2**200), math.log10(10**100), math.log(10**50))
for call in ("math.sqrt(-1)", "math.log(0)", "math.log(-1)", "math.acos(2)", "math.exp(1000)", "math.pow(0, -1)", "math.pow(-1, 0.5)", "math.fmod(1, 0)", "math.factorial(-1)", "math.factorial(1.5)", "math.gcd(1.5)", "math.sqrt('a')", "math.sqrt()", "math.sqrt(1, 2)", "math.floor('a')", "math.comb(-1, 2)", "math.comb(1, -2)", "math.perm(5, -1)", "math.isqrt(-1)", "math.isqrt(1.5)", "math.dist((1,), (1, 2))", "math.isclose(1, 2, rel_tol=-1)", "math.ldexp(1, 10000)", "math.log(5, 1)", "math.log(10, 0)", "math.atan2(1)", "math.floor(math.inf)", "math.ceil(math.nan)", "math.fsum(['a'])", "math.gamma(0)", "math.gamma(-1)", "math.lgamma(-1)", "math.sin(math.inf)", "math.nope", "math.prod(5)", "math.log()", "math.trunc('a')", "math.ldexp(1.5, 2.5)", "math.cosh(1000)", "math.radians(None)", "math.hypot('a')", "math.frexp()", "math.copysign(1)", "math.remainder(1, 0)", "math.pow(10, 400)", "math.atanh(1)"):
    try: print(call, eval(call))
    except Exception as e: print(call, '->', type(e).__name__, e)
