"""statistics: averages, spread, and the normal distribution.

Sums are exact: every value is taken as the ratio it stands for, and only the result is rounded, to the type of the data.
"""

import math
import random
import sys

from _normal_quantile import standard_quantile as _standard_quantile
from bisect import bisect_left, bisect_right
from collections import Counter, namedtuple
from fractions import Fraction
from itertools import repeat
from math import erf, exp, fabs, fsum, isqrt, log, sqrt, tau
from numbers import Real

__all__ = ['NormalDist', 'StatisticsError', 'correlation', 'covariance', 'fmean', 'geometric_mean', 'harmonic_mean', 'linear_regression',
           'mean', 'median', 'median_grouped', 'median_high', 'median_low', 'mode', 'multimode', 'pstdev', 'pvariance', 'quantiles',
           'stdev', 'variance']

_SQRT2 = sqrt(2.0)


class StatisticsError(ValueError):
    pass


# ---- exact sums ---------------------------------------------------------------------------------------------

def _is_decimal_type(kind):
    decimal = sys.modules.get('decimal')
    return decimal is not None and issubclass(kind, decimal.Decimal)


def _coerce(T, S):
    """The type for results of data of both types."""
    if T is S or S is int or S is bool:
        return T
    if T is int or issubclass(S, T):
        return S
    if issubclass(T, S):
        return T
    if issubclass(T, int):
        return S
    if issubclass(S, int):
        return T
    if issubclass(T, Fraction) and issubclass(S, float):
        return S
    if issubclass(T, float) and issubclass(S, Fraction):
        return T
    raise TypeError("don't know how to coerce %s and %s" % (T.__name__, S.__name__))


def _exact_ratio(x):
    """Numerator and denominator; infinities and NaNs have the denominator None."""
    try:
        return x.as_integer_ratio()
    except AttributeError:
        pass
    except (OverflowError, ValueError):
        return x, None
    try:
        return x.numerator, x.denominator
    except AttributeError:
        raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator")


class _Sums:
    """How many values there are, of which type, and their exact sum; with squares, that of their squares as well."""

    def __init__(self, data, squares=False):
        self.count = 0
        self.type = int
        sums, square_sums = {}, {}
        kinds = {}
        for x in data:
            over, under = _exact_ratio(x)
            self.count += 1
            kinds[type(x)] = None
            sums[under] = sums.get(under, 0) + over
            if squares:
                square_sums[under] = square_sums.get(under, 0) + over * over
        for kind in kinds:
            self.type = _coerce(self.type, kind)
        self.finite = None not in sums
        self.total = self._add_up(sums) if self.finite else sums[None]
        if squares and self.finite:
            self.squares = self._add_up({under * under: over for under, over in square_sums.items()})

    @staticmethod
    def _add_up(sums):
        return sum(Fraction(over, under) for under, over in sums.items())


def _convert(value, T):
    """An exact value, or an infinity or NaN, as the type of the data."""
    if type(value) is T:
        return value
    if issubclass(T, int) and value.denominator != 1:
        T = float
    try:
        return T(value)
    except TypeError:
        if _is_decimal_type(T):
            return T(value.numerator) / T(value.denominator)
        raise


def _fail_neg(values, errmsg='negative value'):
    for x in values:
        if x < 0:
            raise StatisticsError(errmsg)
        yield x


def _integer_sqrt_of_frac_rto(n, m):
    """The root of n / m as an int, odd where it is not exact: what is rounded again later is then rounded rightly."""
    root = isqrt(n // m)
    return root | (root * root * m != n)


def _float_sqrt_of_frac(n, m):
    """The float nearest to the root of n / m."""
    shift = (n.bit_length() - m.bit_length() - 109) // 2     # leaves 109 bits of root or more
    if shift >= 0:
        return float(_integer_sqrt_of_frac_rto(n, m << 2 * shift) << shift)
    return _integer_sqrt_of_frac_rto(n << -2 * shift, m) / (1 << -shift)


def _decimal_sqrt_of_frac(n, m):
    """The Decimal nearest to the root of n / m."""
    from decimal import Decimal
    if n <= 0:
        if not n:
            return Decimal('0.0')
        n, m = -n, -m
    root, exact = (Decimal(n) / Decimal(m)).sqrt(), Fraction(n, m)
    for beside, is_nearer in ((root.next_plus(), Fraction.__gt__), (root.next_minus(), Fraction.__lt__)):
        if is_nearer(exact, ((Fraction(root) + Fraction(beside)) / 2) ** 2):
            return beside
    return root


def _root_as(x, kind):
    """The root of an exact value as the type of the data."""
    if _is_decimal_type(kind):
        return _decimal_sqrt_of_frac(x.numerator, x.denominator)
    return _float_sqrt_of_frac(x.numerator, x.denominator)


def _isfinite(x):
    try:
        return x.is_finite()        # a Decimal
    except AttributeError:
        return math.isfinite(x)


def _sum(data):
    """(type, exact sum, how many) of data."""
    sums = _Sums(data)
    return sums.type, sums.total, sums.count


# ---- averages ---------------------------------------------------------------------------------------------------

def mean(data):
    """The arithmetic mean, of the type of the data."""
    sums = _Sums(data)
    if sums.count < 1:
        raise StatisticsError('mean requires at least one data point')
    return _convert(sums.total / sums.count, sums.type)


def fmean(data, weights=None):
    """The arithmetic mean as a float, perhaps weighted; quicker than mean()."""
    try:
        n = len(data)
    except TypeError:
        data = list(data)
        n = len(data)
    if weights is None:
        total = fsum(data)
        if not n:
            raise StatisticsError('fmean requires at least one data point')
        return total / n
    weights = list(weights)
    if len(weights) != n:
        raise StatisticsError('data and weights must be the same length')
    total = fsum(x * w for x, w in zip(data, weights))
    weight = fsum(weights)
    if not weight:
        raise StatisticsError('sum of weights must be non-zero')
    return total / weight


def geometric_mean(data):
    """The n-th root of the product of n numbers."""
    try:
        return exp(fmean(map(log, data)))
    except ValueError:
        raise StatisticsError('geometric mean requires a non-empty dataset containing positive numbers') from None


def harmonic_mean(data, weights=None):
    """The reciprocal of the mean of the reciprocals, perhaps weighted."""
    message = 'harmonic mean does not support negative values'
    if iter(data) is data:
        data = list(data)
    n = len(data)
    if n < 1:
        raise StatisticsError('harmonic_mean requires at least one data point')
    if weights is None:
        if n == 1:
            x = data[0]
            if not isinstance(x, Real) and not _is_decimal_type(type(x)):
                raise TypeError('unsupported type')
            if x < 0:
                raise StatisticsError(message)
            return x
        weights = repeat(1, n)
        weight = n
    else:
        if iter(weights) is weights:
            weights = list(weights)
        if len(weights) != n:
            raise StatisticsError('Number of weights does not match data size')
        weight = _Sums(_fail_neg(weights, message)).total
    try:
        sums = _Sums(w / x if w else 0 for w, x in zip(weights, _fail_neg(data, message)))
    except ZeroDivisionError:
        return 0
    if sums.total <= 0:
        raise StatisticsError('Weighted sum must be positive')
    return _convert(weight / sums.total, sums.type)


def _sorted(data, message='no median for empty data'):
    data = sorted(data)
    if not data:
        raise StatisticsError(message)
    return data


def median(data):
    """The middle value, or the mean of the two in the middle."""
    data = _sorted(data)
    middle = len(data) // 2
    return data[middle] if len(data) % 2 else (data[middle - 1] + data[middle]) / 2


def median_low(data):
    """The middle value, or the smaller of the two in the middle."""
    data = _sorted(data)
    return data[(len(data) - 1) // 2]


def median_high(data):
    """The middle value, or the larger of the two in the middle."""
    data = _sorted(data)
    return data[len(data) // 2]


def median_grouped(data, interval=1):
    """The median of data that stand for classes as wide as the interval, interpolated within the class."""
    data = _sorted(data)
    n = len(data)
    x = data[n // 2]
    below = bisect_left(data, x)
    within = bisect_right(data, x, lo=below) - below
    try:
        interval = float(interval)
        x = float(x)
    except ValueError:
        raise TypeError('Value cannot be converted to a float')
    return x - interval / 2.0 + interval * (n / 2 - below) / within


def mode(data):
    """The value that is there most often; of several, the first."""
    best = Counter(iter(data)).most_common(1)
    if not best:
        raise StatisticsError('no mode for empty data')
    return best[0][0]


def multimode(data):
    """All values that are there most often, in the order of the data."""
    counts = Counter(iter(data))
    most = max(counts.values(), default=0)
    return [value for value, count in counts.items() if count == most]


def quantiles(data, *, n=4, method='exclusive'):
    """The n - 1 values that cut the data into n parts of equal probability.

    exclusive: beyond the extremes of the data there may be others; inclusive: there are none.
    """
    if n < 1:
        raise StatisticsError('n must be at least 1')
    data = sorted(data)
    size = len(data)
    if size < 2:
        raise StatisticsError('must have at least two data points')
    cuts = []
    if method == 'inclusive':
        for i in range(1, n):
            j, part = divmod(i * (size - 1), n)
            cuts.append((data[j] * (n - part) + data[j + 1] * part) / n)
    elif method == 'exclusive':
        for i in range(1, n):
            place = i * (size + 1)
            j = min(max(place // n, 1), size - 1)
            part = place - j * n
            cuts.append((data[j - 1] * (n - part) + data[j] * part) / n)
    else:
        raise ValueError(f'Unknown method: {method!r}')
    return cuts


# ---- spread ---------------------------------------------------------------------------------------------------------

def _ss(data, c=None):
    """(type, exact sum of the squares of the distances from the center c, c, how many); by default c is the mean."""
    if c is not None:
        sums = _Sums((x - c) * (x - c) for x in data)
        return sums.type, sums.total, c, sums.count
    sums = _Sums(data, squares=True)
    n, total = sums.count, sums.total
    if not n:
        return sums.type, Fraction(0), Fraction(0), 0
    if not sums.finite:
        return sums.type, total, total, n
    return sums.type, (n * sums.squares - total * total) / n, total / n, n


def variance(data, xbar=None):
    """The variance of a sample; xbar is its mean, if known."""
    kind, total, _, n = _ss(data, xbar)
    if n < 2:
        raise StatisticsError('variance requires at least two data points')
    return _convert(total / (n - 1), kind)


def pvariance(data, mu=None):
    """The variance of a whole population; mu is its mean, if known."""
    kind, total, _, n = _ss(data, mu)
    if n < 1:
        raise StatisticsError('pvariance requires at least one data point')
    return _convert(total / n, kind)


def stdev(data, xbar=None):
    """The square root of variance()."""
    kind, total, _, n = _ss(data, xbar)
    if n < 2:
        raise StatisticsError('stdev requires at least two data points')
    return _root_as(total / (n - 1), kind)


def pstdev(data, mu=None):
    """The square root of pvariance()."""
    kind, total, _, n = _ss(data, mu)
    if n < 1:
        raise StatisticsError('pstdev requires at least one data point')
    return _root_as(total / n, kind)


# ---- two variables ----------------------------------------------------------------------------------------------------

def _paired(what, x, y):
    n = len(x)
    if len(y) != n:
        raise StatisticsError(f'{what} requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError(f'{what} requires at least two data points')
    return n


def covariance(x, y, /):
    """The covariance of two samples."""
    n = _paired('covariance', x, y)
    xbar, ybar = fsum(x) / n, fsum(y) / n
    return fsum((a - xbar) * (b - ybar) for a, b in zip(x, y)) / (n - 1)


def correlation(x, y, /):
    """Pearson's coefficient: from -1 to 1."""
    n = _paired('correlation', x, y)
    xbar, ybar = fsum(x) / n, fsum(y) / n
    sxy = fsum((a - xbar) * (b - ybar) for a, b in zip(x, y))
    sxx = fsum((d := a - xbar) * d for a in x)
    syy = fsum((d := b - ybar) * d for b in y)
    try:
        return sxy / sqrt(sxx * syy)
    except ZeroDivisionError:
        raise StatisticsError('at least one of the inputs is constant')


LinearRegression = namedtuple('LinearRegression', ('slope', 'intercept'))


def linear_regression(x, y, /, *, proportional=False):
    """The line y = slope * x + intercept with the least squares; proportional: through the origin."""
    n = _paired('linear regression', x, y)
    xbar = ybar = 0.0
    if proportional:
        sxy = fsum(a * b for a, b in zip(x, y))
        sxx = fsum(a * a for a in x)
    else:
        xbar, ybar = fsum(x) / n, fsum(y) / n
        sxy = fsum((a - xbar) * (b - ybar) for a, b in zip(x, y))
        sxx = fsum((d := a - xbar) * d for a in x)
    try:
        slope = sxy / sxx
    except ZeroDivisionError:
        raise StatisticsError('x is constant')
    return LinearRegression(slope=slope, intercept=0.0 if proportional else ybar - slope * xbar)


# ---- the normal distribution ----------------------------------------------------------------------------------------------

def _normal_dist_inv_cdf(p, mu, sigma):
    """The inverse of a normal distribution."""
    return mu + _standard_quantile(p) * sigma


try:
    from _statistics import _normal_dist_inv_cdf
except ImportError:     # hidden from us
    pass


class NormalDist:
    """A normal distribution, with what can be asked of it and done with it."""

    __slots__ = {'_mu': 'Arithmetic mean of a normal distribution', '_sigma': 'Standard deviation of a normal distribution'}

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError('sigma must be non-negative')
        self._mu = float(mu)
        self._sigma = float(sigma)

    @classmethod
    def from_samples(cls, data):
        """The distribution with mean and standard deviation of a sample."""
        data = list(data)
        sigma = stdev(data)
        return cls(float(mean(data)), sigma)

    def samples(self, n, *, seed=None):
        """A list of n numbers drawn from it."""
        gauss = random.gauss if seed is None else random.Random(seed).gauss
        return [gauss(self._mu, self._sigma) for _ in range(n)]

    def pdf(self, x):
        """How dense the probability is at x."""
        square = self._sigma ** 2.0
        if not square:
            raise StatisticsError('pdf() not defined when sigma is zero')
        distance = x - self._mu
        return exp(distance * distance / (-2.0 * square)) / sqrt(tau * square)

    def cdf(self, x):
        """The probability of a number <= x."""
        if not self._sigma:
            raise StatisticsError('cdf() not defined when sigma is zero')
        return 0.5 * (1.0 + erf((x - self._mu) / (self._sigma * _SQRT2)))

    def inv_cdf(self, p):
        """The x for which cdf(x) is p."""
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError('p must be in the range 0.0 < p < 1.0')
        if self._sigma <= 0.0:
            raise StatisticsError('cdf() not defined when sigma at or below zero')
        return _normal_dist_inv_cdf(p, self._mu, self._sigma)

    def quantiles(self, n=4):
        """The n - 1 values that cut it into n parts of equal probability."""
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def overlap(self, other):
        """The area that two distributions have in common: 1.0 when they are the same."""
        if not isinstance(other, NormalDist):
            raise TypeError('Expected another NormalDist instance')
        narrow, wide = (self, other) if (self._sigma, self._mu) <= (other._sigma, other._mu) else (other, self)
        a, b = narrow.variance, wide.variance
        if not a or not b:
            raise StatisticsError('overlap() not defined when sigma is zero')
        apart = fabs(wide._mu - narrow._mu)
        difference = b - a
        if not difference:
            return 1.0 - erf(apart / (2.0 * narrow._sigma * _SQRT2))
        # the densities are equal at two points
        middle = narrow._mu * b - wide._mu * a
        half = narrow._sigma * wide._sigma * sqrt(apart * apart + difference * log(b / a))
        first, second = (middle + half) / difference, (middle - half) / difference
        return 1.0 - (fabs(wide.cdf(first) - narrow.cdf(first)) + fabs(wide.cdf(second) - narrow.cdf(second)))

    def zscore(self, x):
        """How many standard deviations x is above the mean."""
        if not self._sigma:
            raise StatisticsError('zscore() not defined when sigma is zero')
        return (x - self._mu) / self._sigma

    @property
    def mean(self):
        return self._mu

    @property
    def median(self):
        return self._mu

    @property
    def mode(self):
        return self._mu

    @property
    def stdev(self):
        return self._sigma

    @property
    def variance(self):
        return self._sigma ** 2.0

    def __add__(x1, x2):
        """Moved by a number, or the sum of two independent ones."""
        if isinstance(x2, NormalDist):
            return NormalDist(x1._mu + x2._mu, math.hypot(x1._sigma, x2._sigma))
        return NormalDist(x1._mu + x2, x1._sigma)

    def __sub__(x1, x2):
        """Moved by a number, or the difference of two independent ones."""
        if isinstance(x2, NormalDist):
            return NormalDist(x1._mu - x2._mu, math.hypot(x1._sigma, x2._sigma))
        return NormalDist(x1._mu - x2, x1._sigma)

    def __mul__(x1, x2):
        """Scaled by a number."""
        return NormalDist(x1._mu * x2, x1._sigma * fabs(x2))

    def __truediv__(x1, x2):
        """Scaled by the reciprocal of a number."""
        return NormalDist(x1._mu / x2, x1._sigma / fabs(x2))

    def __pos__(x1):
        return NormalDist(x1._mu, x1._sigma)

    def __neg__(x1):
        return NormalDist(-x1._mu, x1._sigma)

    __radd__ = __add__
    __rmul__ = __mul__

    def __rsub__(x1, x2):
        return -(x1 - x2)

    def __eq__(x1, x2):
        if not isinstance(x2, NormalDist):
            return NotImplemented
        return x1._mu == x2._mu and x1._sigma == x2._sigma

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f'{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})'

    def __getstate__(self):
        return self._mu, self._sigma

    def __setstate__(self, state):
        self._mu, self._sigma = state
