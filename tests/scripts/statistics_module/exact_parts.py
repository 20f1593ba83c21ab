# The exact parts below the averages: sums, squares, ratios, types, and roots rounded once.
import statistics as s, random
from fractions import Fraction as F
from decimal import Decimal as D
print(s._sum([1,2.5]), s._ss([1,2,3]), s._ss([1,2,3],1), s._ss([]), s._sum([]), s._sum([D('nan')]), s._sum([float('inf')]))
print(s._float_sqrt_of_frac(2,3), s._decimal_sqrt_of_frac(2,3), s._float_sqrt_of_frac(0,1), s._decimal_sqrt_of_frac(0,1))
r=random.Random(3)
for i in range(40):
    n,m=r.randrange(1,10**r.randrange(1,60)),r.randrange(1,10**r.randrange(1,60))
    print(s._float_sqrt_of_frac(n,m), s._decimal_sqrt_of_frac(n,m), s._integer_sqrt_of_frac_rto(n*m,m))
for d in [1,2,3],[1.5,2,F(1,3)],[D(1),D('2.5'),D(3)],[F(1,3),F(2,3)]:
    print(s.stdev(d),s.pstdev(d),s.variance(d),s.pvariance(d,2),s.mean(d))
for d in [1, float('inf')],[1,float('nan')],[D('inf'),1]:
    for f in s.stdev,s.pstdev,s.variance,s.mean:
        try: print(f(d))
        except Exception as e: print(repr(e))

for x in 5, 2.5, F(1, 3), D('1.25'), float('inf'), D('nan'), 'x', None:
    try: print(s._exact_ratio(x))
    except Exception as e: print(repr(e))
class MyInt(int): pass
class MyFloat(float): pass
class MyFloat2(MyFloat): pass
kinds = int, float, F, D, bool, MyInt, MyFloat, MyFloat2
for a in kinds[:4] + kinds[5:]:
    for b in kinds:
        try: print(a.__name__, b.__name__, s._coerce(a, b).__name__)
        except TypeError as e: print(e)
for value, kind in (F(71), int), (F(71, 2), int), (F(1, 4), D), (F(-1, 3), float), (float('inf'), float), (D('inf'), D), (F(3), MyInt), (F(3, 2), MyInt):
    print(repr(s._convert(value, kind)), type(s._convert(value, kind)).__name__)
print(list(s._fail_neg([1, 0])))
for args in ([1, -1],), ([-1], 'mine'):
    try: list(s._fail_neg(*args))
    except s.StatisticsError as e: print(e)
print(s._isfinite(1), s._isfinite(float('nan')), s._isfinite(D('inf')), s._normal_dist_inv_cdf(0.3, 1, 2))
