# total_ordering documents what it adds; partialmethods have signatures and a repr of their own; most_common() wants an integer
import functools
import inspect
from collections import Counter

for op in ('__lt__', '__le__', '__gt__', '__ge__'):
    cls = functools.total_ordering(type('C', (), {op: lambda a, b: True}))
    for other in ('__lt__', '__le__', '__gt__', '__ge__'):
        if other != op:
            print(op, other, getattr(cls, other).__doc__)


class C:
    def f(self, a, b, *c, d=1, **e):
        return a, b, c, d, e

    g = functools.partialmethod(f, 1)
    h = functools.partialmethod(f, 1, d=5)
    i = functools.partialmethod(h, b=2)
    s = functools.partialmethod(staticmethod(lambda x, y: (x, y)), 1)
    k = functools.partialmethod(classmethod(lambda cls, x, y=2: (x, y)), 1)


for name in 'ghisk':
    for where in (C, C()):
        try:
            print(name, type(where).__name__, inspect.signature(getattr(where, name)))
        except (ValueError, TypeError) as error:
            print(name, type(where).__name__, type(error).__name__, error)
print(functools.partialmethod(len), functools.partialmethod(len, 1, 2), functools.partialmethod(len, x=1), functools.partialmethod(len, 1, y=2))
for n in (1.5, 9.5, '1', 0, -1, 2, 9, True):
    try:
        print(n, Counter('abca').most_common(n))
    except TypeError as error:
        print(n, error)
