# Intervals that touch or overlap are joined; what is free lies between.
from dataclasses import dataclass

@dataclass(order=True, frozen=True)
class Interval:
    low: int
    high: int
    def __contains__(self, x): return self.low <= x < self.high
    def __or__(self, other): return Interval(min(self.low, other.low), max(self.high, other.high))
    def __bool__(self): return self.low < self.high

def merge(intervals):
    merged = []
    for interval in sorted(filter(None, intervals)):
        if merged and interval.low <= merged[-1].high:
            merged[-1] |= interval
        else:
            merged.append(interval)
    return merged

busy = [Interval(9, 11), Interval(13, 14), Interval(10, 12), Interval(14, 15), Interval(20, 20), Interval(18, 19)]
joined = merge(busy)
print(joined)
print([Interval(a.high, b.low) for a, b in zip(joined, joined[1:])])
print([hour for hour in range(24) if any(hour in i for i in joined)], len({*busy, Interval(9, 11)}))
try:
    busy[0].low = 3
except Exception as error:
    print(type(error).__name__, error)
