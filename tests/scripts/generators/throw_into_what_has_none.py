# throw() and close() while a generator delegates to an object whose throw or close can't be looked up
import sys

sys.unraisablehook = lambda u: print("unraisable", repr(u.exc_value), type(u.object).__name__)


class Odd:
    def __init__(self, missing):
        self.missing = missing

    def __iter__(self):
        return self

    def __next__(self):
        return "item"

    def __getattr__(self, name):
        print("looked up", name)
        raise self.missing(name)


def delegating(missing):
    try:
        result = yield from Odd(missing)
    except BaseException as e:
        print("inside", repr(e))
        raise
    return result


def attempt(label, function, *args):
    try:
        print(label, function(*args))
    except BaseException as e:
        print(label, type(e).__name__, e, type(e.__context__).__name__)


for missing in (AttributeError, ValueError):
    for action in ("throw", "close", "send"):
        g = delegating(missing)
        next(g)
        attempt(action, getattr(g, action), *{"throw": (KeyError("k"),), "close": (), "send": (1,)}[action])
        print("suspended", g.gi_suspended, g.gi_yieldfrom is not None)
        attempt("next", next, g)
        del g
