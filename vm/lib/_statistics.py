"""The function of statistics that CPython has in C, under the name of the module where it has it."""

from _normal_quantile import standard_quantile as _standard_quantile


def _normal_dist_inv_cdf(p, mu, sigma, /):
    """The inverse of a normal distribution."""
    return mu + _standard_quantile(p) * sigma
