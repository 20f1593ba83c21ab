"""Keywords in the order of the parameters, some left out; defaults by name that stand in another order; *rest; counts and errors."""
import sys


def f(a, b=2, c=3, d=4, *, e, g=6, h, i=8): return a, b, c, d, e, g, h, i
def p(a, b, /, c, d=4, *, e=5): return a, b, c, d, e
def many(a=1, b=2, c=3, d=4, e=5, f=6, g=7, h=8, i=9, j=10, k=11, l=12, m=13, n=14, o=15): return a, b, c, d, e, f, g, h, i, j, k, l, m, n, o
def rest(a, b, *more): return a, b, more
def only(*more): return more


def attempt(text, **names):
    try:
        print(text, '->', eval(text, globals(), names))
    except TypeError as e:
        print(text, '->', e)


for text in ('f(1, e=5, h=7)', 'f(1, c=30, e=5, h=7)', 'f(1, 20, d=40, e=5, h=7, i=80)', 'f(a=1, c=30, e=5, g=60, h=7)', 'f(1, h=7, e=5)',
             'f(1, e=5)', 'f(e=5, h=7)', 'f(b=2, e=5, h=7)', 'f(1, a=1, e=5, h=7)', 'f(1, 2, b=3, e=5, h=7)', 'f(1, 2, 3, 4, 5, e=5, h=7)',
             'f(1, c=3, x=4, e=5, h=7)', 'f(1, 2, 3, 4, e=5, g=6, h=7, i=8)',
             'p(1, 2, 3)', 'p(1, 2, c=3)', 'p(1, 2, d=40, c=3)', 'p(1, 2, c=3, e=50)', 'p(1, b=2, c=3)', 'p(1, 2, e=5)', 'p(1, 2, 3, e=50)',
             'many(o=150)', 'many(1, 2, 3, 4, n=140)', 'many(b=20, d=40, f=60, h=80, j=100, l=120, n=140)', 'many(n=1, m=2)', 'many(z=1)',
             'rest(1, 2)', 'rest(1, 2, 3, 4)', 'rest(1)', 'rest(1, b=2)', 'rest(1, 2, 3, b=2)', 'only()', 'only(1)', 'only(x=1)', 'only(*range(20))',
             "many(**{'c': 30, 'e': 50})", "many(**{chr(99): 30, chr(101): 50})", "f(1, **{'e': 5, 'h': 7})", "rest(*(1, 2, 3), *[4])"):
    attempt(text)

# defaults by name in any order, some taken away, changed from outside
for defaults in ({'h': 'H', 'e': 'E', 'i': 'I', 'g': 'G'}, {'i': 'I', 'e': 'E'}, {'x': 0, 'g': 'G', 'i': 'I', 'h': 'H'}, {}, None,
                 {'e': 'E', 'g': 'G', 'h': 'H', 'i': 'I', 'x': 0}):
    f.__kwdefaults__ = defaults
    for text in ('f(1)', 'f(1, e=5)', 'f(1, h=7, e=5)', 'f(1, c=3, g=6, h=7)', 'f(1, c=3, e=5, g=6, h=7, i=8)'):
        attempt(text)
f.__kwdefaults__ = {'e': 5, 'g': 6, 'h': 7, 'i': 8}
del f.__kwdefaults__['g']
attempt('f(1, c=3)')
f.__kwdefaults__['g'] = 66
attempt('f(1, c=3)')
f.__defaults__ = (30, 40)
attempt('f(1, c=3)')
attempt('f(1, 2, d=4)')
f.__defaults__ = ('A', 2, 3, 4)
attempt('f(c=3)')
attempt('f()')


class Counted:
    def __del__(self):
        print('gone')


def counts(a, b=None, c=None, *more, d=None, **rest):
    return [sys.getrefcount(x) for x in (a, b, c, d) if isinstance(x, Counted)], len(more), len(rest)


def plain(a, b=None, c=None, *, d=None, e=None):
    return [sys.getrefcount(x) for x in (a, b, c, d, e) if isinstance(x, Counted)]


o = Counted()
named = {'d': o}
print(plain(o), plain(a=o), plain(1, c=o), plain(1, b=o, e=o), plain(o, d=o, e=o), plain(e=o, a=1), plain(1, **named), plain(*(o,), **named))
print(counts(o), counts(1, 2, 3, o, o), counts(1, c=o), counts(1, x=o, d=o), counts(1, **named), counts(*[o] * 5, **named, x=o))
print(sys.getrefcount(o), list(named))
print(plain(1, c=Counted()), plain(Counted(), e=3))
print(rest(1, 2, Counted()) and 'kept till here')
try:
    plain(1, c=Counted(), x=1)
except TypeError as e:
    print(e)
del named, o


class Strange(str):
    pass


print(many(**{Strange('d'): 'by a subclass of str'}))
for mapping in ({1: 2}, {'a': 1, (): 2}, {'a': 1, 'b': 2, 3: 4}):
    try:
        many(**mapping)
    except TypeError as e:
        print(e)


def passed_on(*args, **kwargs):
    before = dict(kwargs)
    got = taker(*args, **kwargs)
    print(kwargs == before, got[0] is kwargs, got)


def taker(*args, **kwargs):
    kwargs['added'] = 1
    kwargs.pop('gone', None)
    return kwargs, args


passed_on()
passed_on(1, gone=1, left=2)
passed_on(**{str(k): k for k in range(20)})
holes = {str(k): k for k in range(12)}
for k in range(8):
    del holes[str(k)]
passed_on(**holes)
small = {'a': 1, 'b': 2, 'c': 3}
del small['b']
passed_on(**small)
