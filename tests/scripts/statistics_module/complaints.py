# statistics: small data, empty data, and what is said about it
import statistics
import re


def show(text):
    try:
        value = repr(eval(text))
    except BaseException as error:
        value = f'! {type(error).__name__} {error}'
    print(text, '->', re.sub('0x[0-9a-f]{6,}', '0x', value))


for text in '''
statistics.mean([])
statistics.mean([1,2])
statistics.median([])
statistics.mode([])
statistics.mode('aab')
statistics.stdev([1])
statistics.quantiles([1,2,3])
statistics.quantiles([1])
statistics.quantiles([1,2],n=0)
statistics.fmean([1,2],weights=[1])
statistics.harmonic_mean([1,-1])
statistics.geometric_mean([0])
statistics.NormalDist(0,-1)
statistics.NormalDist(1,2).pdf(1)
statistics.correlation([1,2],[1])
statistics.linear_regression([1,2,3],[2,4,6])
statistics.covariance([1,2],[3,4])
'''.strip().splitlines():
    show(text)
