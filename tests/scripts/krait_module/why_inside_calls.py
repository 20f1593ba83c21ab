# Whatever holds an argument while a call runs - tuples, dicts, arrays, bound methods - is told by krait.references(): the lines add up.
import functools
import krait
import sys


class Thing:
    pass


def adds_up(x):
    # of the count, one is getrefcount's argument; this function's x is among the lines
    return len(krait.references(x)) == sys.getrefcount(x) - 1


def f(a, *rest, k=None):
    print('f', adds_up(a), k is None or adds_up(k))


class C:
    def __init__(self, a, k=None):
        print('init', adds_up(self), adds_up(a), k is None or adds_up(k))

    def __call__(self, a, k=None):
        print('call', adds_up(self), adds_up(a), k is None or adds_up(k))

    def __str__(self): print('str', adds_up(self)); return ''
    def __int__(self): print('int', adds_up(self)); return 1
    def __eq__(self, other): print('eq', adds_up(self), adds_up(other)); return True
    def __getattr__(self, name): print('getattr', adds_up(self)); return 1
    def __enter__(self): print('enter', adds_up(self)); return self
    def __exit__(self, *error): print('exit', adds_up(self)); return True
    def __del__(self): print('del', adds_up(self))

    @property
    def p(self): print('get', adds_up(self)); return 1


x = Thing()
f(*[x, x], k=x)
f(*(Thing(),))
f(x, **{'k': Thing()})
c = C(x)
C(x, k=x)
C(*[x], **{'k': x})
c(x), c(x, k=x), c(*[x])
str(c), f'{c}', int(c), c != x, c.p, c.absent
functools.partial(f, x, k=x)(x)
with c: pass
with c: 1 / 0
del c
