# f(*args, **keywords): tuple, dict and the array they are spread to hold the arguments while the function runs.
import sys

rc = sys.getrefcount


class Thing:
    pass


def f(a, *rest, k=None, **others):
    print('f', rc(a), [rc(x) for x in rest], k and rc(k), [rc(v) for v in others.values()])


def calls():
    x = Thing()
    both, listed = (x, Thing()), [Thing(), x]
    named, unnamed = {'k': x, 'z': Thing()}, {}
    f(*(x,))
    f(*[Thing()])
    f(*both)
    f(*listed)
    f(*(item for item in both))
    f(x, *both)
    f(*both, *listed)
    f(x, **named)
    f(*both, **named)
    f(*both, k=x)
    f(x, **unnamed)
    f(*both, **unnamed)
    f(*listed, **named, y=x)
    print(rc(x), rc(both), rc(listed), rc(named), rc(named['z']))


def forwarded(function):
    def wrapper(*args, **keywords):
        return function(*args, **keywords)
    return wrapper


calls()
f = forwarded(forwarded(f))
calls()
try:
    f(**{1: Thing()})
except TypeError as error:
    print(error)
try:
    f(*Thing())
except TypeError as error:
    print(error)
