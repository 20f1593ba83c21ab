# math and cmath: domain errors, ranges, wrong types
import cmath
import errno
import math
import re


def show(text):
    try:
        value = repr(eval(text))
    except BaseException as error:
        value = f'! {type(error).__name__} {error}'
    print(text, '->', re.sub('0x[0-9a-f]{6,}', '0x', value))


for text in '''
errno.errorcode[2]
cmath.sqrt(-1)
cmath.phase('a')
math.comb(5,2)
math.comb(-1,2)
math.perm(5,6)
math.isqrt(-1)
math.prod([1,'a'])
math.dist([1],[1,2])
math.nextafter(1,2)
math.ulp('a')
math.gcd(1.5)
math.factorial(-1)
math.factorial(1.5)
math.log(0)
math.log(-1)
math.log(10**400)
math.sqrt(-1)
math.fsum([1e308,1e308])
math.remainder(1,0)
math.ldexp(1,5000)
math.modf(float('inf'))
math.floor('a')
math.trunc(1j)
math.isclose(1,1,rel_tol=-1)
math.hypot(1,'a')
math.pow(0,-1)
math.pow(-1,.5)
math.exp(1000)
math.gamma(-1)
math.lgamma(0)
math.cbrt(-8)
math.exp2(3)
'''.strip().splitlines():
    show(text)
