# statistics of larger data: exactness, invariance, types
import statistics as S
from fractions import Fraction as F
import random

r = random.Random(11)
data = [r.gauss(100, 15) for _ in range(500)]
ints = [r.randrange(-50, 50) for _ in range(300)]
for d in (data, ints, [F(x, 7) for x in ints[:40]], [x / 10 for x in ints], [1e16, 1, -1e16] * 5, [True, False, True, 3]):
    print(S.mean(d), S.fmean(d), S.median(d), S.median_low(d), S.median_high(d), S.variance(d), S.pvariance(d), S.stdev(d), S.pstdev(d))
    print(S.quantiles(d, n=5), S.quantiles(d, n=3, method='inclusive'), S.multimode(d)[:3], S.mode(d))
    shuffled = d[:]
    r.shuffle(shuffled)
    print(S.mean(shuffled) == S.mean(d), S.variance(shuffled) == S.variance(d), type(S.mean(d)).__name__, type(S.variance(d)).__name__, type(S.stdev(d)).__name__)
    print(S.pvariance(d, S.mean(d)), S.variance(d, xbar=S.mean(d)), S.stdev(d, S.mean(d)), S.pstdev(d, mu=S.mean(d)))
for shift in (0, 10**9, 10**15):
    print(S.variance([shift + x for x in (4, 7, 13, 16)]), S.stdev([shift + x for x in (4.0, 7.0, 13.0, 16.0)]))
x = [r.random() for _ in range(60)]
y = [2 * v + r.gauss(0, .1) for v in x]
print(S.covariance(x, y), S.correlation(x, y), S.linear_regression(x, y), S.linear_regression(x, y, proportional=True))
slope, intercept = S.linear_regression([1, 2, 3], [3, 5, 7])
print(slope, intercept)
print(S.geometric_mean([abs(v) + 1 for v in data]), S.harmonic_mean([abs(v) + 1 for v in data]), S.harmonic_mean([F(1, 2), F(1, 3)]), S.harmonic_mean([1, 2, 4], weights=[1, 2, 3]))
print(S.fmean(x, weights=y), S.fmean((v for v in x), (w for w in y)), S.median_grouped([r.randrange(10) for _ in range(50)]))
n = S.NormalDist.from_samples(data)
print(n, n.quantiles(7), [n.cdf(v) for v in (70, 100, 130)], [n.pdf(v) for v in (70, 100, 130)])
for p in (1e-300, 1e-20, 1e-5, .01, .075, .2, .425, .5, .6, .925, .99, 1 - 1e-12):
    print(p, S.NormalDist().inv_cdf(p), end='; ')
print()
print([S.NormalDist(0, s).overlap(S.NormalDist(m, 1)) for s in (.5, 1, 2) for m in (0, 1, 5)])
print(S.NormalDist(3, 2).samples(4, seed='s'), hash(S.NormalDist(1, 2)) == hash((1.0, 2.0)), S.NormalDist(1, 2) != S.NormalDist(1, 3))
class MyInt(int): pass
class MyFloat(float): pass
print(type(S.mean([MyInt(2), MyInt(4)])).__name__, type(S.mean([MyFloat(2), 4])).__name__, type(S.mean([MyInt(1), MyInt(2)])).__name__, type(S.mean([F(1), 2.0])).__name__)
class A(int): pass
class B(float): pass
class C(F): pass
for pair in ((A(1), B(2)), (B(1), C(2)), (C(1), F(2)), (A(1), True)):
    try:
        print(type(S.mean(pair)).__name__, S.mean(pair))
    except TypeError as error:
        print(error)
for bad in ([1, None], [1j], [[1]], 'abc'):
    for f in (S.mean, S.variance, S.fmean, S.median):
        try:
            print(f.__name__, f(bad))
        except Exception as error:
            print(f.__name__, type(error).__name__, error)
for special in ([float('inf'), 1.0], [float('nan'), 1.0], [float('inf'), float('-inf')], [1, float('-inf')]):
    print(S.mean(special), S.fmean(special[:1]), S.median(special[:1]))
print(issubclass(S.StatisticsError, ValueError), S.LinearRegression._fields)
