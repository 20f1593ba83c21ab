# contextlib.contextmanager: generators as context managers and decorators.
import contextlib
from contextlib import contextmanager


def attempt(f, *args, **kwargs):
    try:
        print("->", f(*args, **kwargs))
    except BaseException as e:
        print(type(e).__name__, e, "| cause", repr(e.__cause__), "| context", repr(e.__context__))


@contextmanager
def cm(name="n", swallow=()):
    "the doc"
    print("enter", name)
    try:
        yield name.upper()
    except swallow as e:
        print("swallowed", repr(e))
    finally:
        print("exit", name)


with cm("a") as a:
    print(a)
print(cm.__name__, cm.__doc__, cm.__wrapped__.__name__, cm.__module__)
c = cm()
print(type(c).__name__, c.__doc__, c.func.__name__, c.args, c.kwds)
with c:
    print(hasattr(c, "func"), hasattr(c, "args"))
attempt(c.__enter__)


def block(manager, error=None):
    with manager as v:
        print("in block", v)
        if error: raise error
    return "after"


attempt(block, cm("b"))
attempt(block, cm("b"), ValueError("v"))
attempt(block, cm("b", (ValueError,)), ValueError("v"))
attempt(block, cm("b", (ValueError,)), KeyError("k"))


@contextmanager
def never():
    if False: yield


@contextmanager
def twice():
    yield 1
    yield 2


@contextmanager
def again():
    try:
        yield 1
    except Exception:
        yield 2


@contextmanager
def replaces():
    try:
        yield
    except Exception as e:
        raise KeyError("other")


@contextmanager
def chained():
    try:
        yield
    except Exception as e:
        raise KeyError("other") from e


@contextmanager
def reraises():
    try:
        yield
    except Exception as e:
        raise e


@contextmanager
def returns():
    try:
        yield
    except Exception:
        return


attempt(block, never())
attempt(block, twice())
attempt(block, twice(), ValueError("v"))
attempt(block, again(), ValueError("v"))
for m in (replaces, chained, reraises, returns):
    for e in (ValueError("v"), RuntimeError("r"), StopIteration("s"), StopIteration(), StopAsyncIteration("a"), GeneratorExit("g")):
        print(m.__name__, end=" ")
        attempt(block, m(), e)


@contextmanager
def bare():
    yield


for e in (StopIteration("s"), RuntimeError("r"), KeyboardInterrupt("k"), GeneratorExit(), BaseException("b")):
    attempt(block, bare(), e)
    try:
        block(bare(), e)
    except BaseException as caught:
        print(caught is e)

# called by hand
m = bare()
m.__enter__()
print(m.__exit__(None, None, None))
m = bare()
m.__enter__()
attempt(m.__exit__, ValueError, None, None)
m = returns()
m.__enter__()
attempt(m.__exit__, ValueError, ValueError("x"), None)


@cm("deco")
def f(x, y=2):
    "f's doc"
    print("body", x, y)
    return x + y


print(f(1), f(1, y=5), f.__name__, f.__doc__, f.__wrapped__.__name__)


@cm("deco", (ZeroDivisionError,))
def g():
    return 1 / 0


print(g(), g())


class Mgr(contextlib.ContextDecorator):
    def __enter__(self):
        print("starting")
        return self
    def __exit__(self, *exc):
        print("finishing", exc[0])
        return exc[0] is ValueError


@Mgr()
def h(n):
    if n: raise n
    return "h"


print(h(None), h(ValueError("x")))
attempt(h, KeyError("k"))


class Obj:
    @contextmanager
    def method(self, x):
        print("method", x)
        yield self
    @classmethod
    @contextmanager
    def cmethod(cls, x):
        yield cls, x
    @staticmethod
    @contextmanager
    def smethod(x):
        yield x


o = Obj()
with o.method(5) as got: print(got is o)
with Obj.cmethod(6) as got: print(got)
with Obj.smethod(7) as got: print(got)


@contextmanager
def keywords(self, func, args, kwds):
    yield self, func, args, kwds


with keywords(self=1, func=2, args=3, kwds=4) as got: print(got)
attempt(keywords)
attempt(contextmanager(lambda: 5)().__enter__)


def tb_lines():
    import sys
    try:
        with bare():
            1 / 0
    except ZeroDivisionError as e:
        tb, n = e.__traceback__, 0
        while tb:
            n += 1
            tb = tb.tb_next
        return n


print(tb_lines())


@contextmanager
def nested():
    with cm("inner1") as a, cm("inner2") as b:
        yield a, b


attempt(block, nested())
attempt(block, nested(), OSError("o"))
print(issubclass(contextlib._GeneratorContextManager, contextlib.AbstractContextManager))
