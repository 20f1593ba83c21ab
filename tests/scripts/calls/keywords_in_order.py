# Keywords in the order of the parameters, with and without gaps, defaults, errors; what is held meanwhile.
import sys


def f(a, b=2, c=3, *, d=4, e, g=6):
    return a, b, c, d, e, g


def only(x, /, y, z=9):
    return x, y, z


def no_defaults(p, *, q, r):
    return p, q, r


def attempt(call):
    try:
        print(call())
    except TypeError as error:
        print(error)


for call in (lambda: f(1, b=5, c=6, d=7, e=8, g=9), lambda: f(a=1, b=5, c=6, d=7, e=8), lambda: f(1, 2, 3, d=5, e=6),
             lambda: f(1, 2, 3, e=6), lambda: f(1, b=7, e=6), lambda: f(1, 2, 3, d=5), lambda: f(1, b=5, c=6, d=7),
             lambda: f(1, 2, 3, 4, d=5, e=6), lambda: f(1, a=5, b=6, e=1), lambda: f(b=5, c=6, d=7, e=8), lambda: f(a=1),
             lambda: f(1, b=1, c=1, d=1, e=1, g=1, h=1), lambda: f(1, 2, 3, 4, 5, 6), lambda: f(1, 2, 3, 4, e=5),
             lambda: only(x=1, y=2), lambda: only(1, y=2), lambda: only(1, y=2, z=3), lambda: only(1, z=3), lambda: only(y=2, z=3),
             lambda: only(1, 2, z=4), lambda: only(1, 2, 3, z=4), lambda: only(1, 2, y=4), lambda: no_defaults(1, q=2, r=3),
             lambda: no_defaults(p=1, q=2, r=3), lambda: no_defaults(1, q=2), lambda: no_defaults(1, r=2), lambda: no_defaults(1, 2, q=3, r=4)):
    attempt(call)


class Record:
    def __init__(self, name, size=0, *, kind='plain'):
        self.name, self.size, self.kind = name, size, kind

    def changed(self, by, to=None):
        return Record(name=self.name, size=self.size + by, kind=to or self.kind)


r = Record(name='n', size=3, kind='k').changed(by=4).changed(by=1, to='t')
print(r.name, r.size, r.kind)

names = [''.join(['b']), ''.join(['c']), ''.join(['e'])]
print(f(1, **dict.fromkeys(names, 0)), f(*(1,), **{'b': 'B', 'c': 'C', 'd': 'D', 'e': 'E', 'g': 'G'}))


def counts(a, b, *, c=None):
    return sys.getrefcount(a), sys.getrefcount(b), sys.getrefcount(c)


x, y = object(), object()
print(counts(a=x, b=y, c=x), counts(x, b=y, c=y), counts(*[x], **{'b': y, 'c': x}), sys.getrefcount(x), sys.getrefcount(y))


def generator(a, b=2, *, c=3):
    local = yield a, b, c
    yield local


print(next(generator(1, b=5)), next(generator(a=1, b=5, c=6)))
f.__kwdefaults__ = {'e': 'E'}
f.__defaults__ = ('B', 'C')
for call in lambda: f(1), lambda: f(1, b=2, c=3, d=4, g=6), lambda: f(1, b=2, c=3, d=4), lambda: f(1, d=4, e=5, g=6):
    attempt(call)
f.__kwdefaults__ = None
attempt(lambda: f(a=1, b=2, c=3, d=4, e=5))
attempt(lambda: f(a=1, b=2, c=3, d=4, e=5, g=6))
