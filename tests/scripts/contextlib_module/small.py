# contextlib: closing, suppress, redirect_stdout, nullcontext, the abstract classes.
import contextlib
import _io as io
import sys
from contextlib import *


def attempt(f, *args, **kwargs):
    try:
        print("->", f(*args, **kwargs))
    except BaseException as e:
        print(type(e).__name__, e)


print(contextlib.__all__)


class Thing:
    def close(self): print("closed")


with closing(Thing()) as t: print(type(t).__name__)


def fails():
    with closing(Thing()):
        1 / 0


attempt(fails)
attempt(lambda: closing())


def no_close():
    with closing(3): pass


attempt(no_close)

with suppress(KeyError, ValueError):
    raise ValueError
print("went on")
with suppress(LookupError):
    {}[1]
with suppress():
    pass


def leaves(*kinds):
    with suppress(*kinds):
        raise TypeError("t")
    return "suppressed"


attempt(leaves)
attempt(leaves, KeyError)
attempt(leaves, TypeError)
attempt(leaves, (KeyError, TypeError))
attempt(leaves, 5)
s = suppress(KeyError)
with s:
    with s:
        raise KeyError
    print("inner done")
print(s.__enter__(), s.__exit__(None, None, None), s.__exit__(KeyError, KeyError(), None), s.__exit__(OSError, OSError(), None))

out = io.StringIO()
with redirect_stdout(out) as target:
    print("captured")
    print(target is out)
print(repr(out.getvalue()))
r = redirect_stdout(out)
with r, r:
    print("again")
print(repr(out.getvalue()), sys.stdout is sys.__stdout__)
err = io.StringIO()
with redirect_stderr(err):
    print("to err", file=sys.stderr)
print(repr(err.getvalue()))


def redirect_fails():
    with redirect_stdout(io.StringIO()):
        raise ValueError("inside")


attempt(redirect_fails)
print(sys.stdout is sys.__stdout__)
attempt(lambda: redirect_stdout())

with nullcontext() as n: print(n)
with nullcontext(5) as n: print(n)
print(nullcontext(enter_result=6).enter_result)


async def use():
    async with nullcontext(7) as n:
        print(n)


try:
    use().send(None)
except StopIteration:
    pass


class Both:
    def __enter__(self): pass
    def __exit__(self, *a): pass


class Only:
    def __enter__(self): pass


class Blocked(Both):
    __exit__ = None


class ABoth:
    async def __aenter__(self): pass
    async def __aexit__(self, *a): pass


for c in (AbstractContextManager, AbstractAsyncContextManager):
    print(c.__name__, [issubclass(k, c) for k in (Both, Only, Blocked, ABoth, int, closing, nullcontext, io.StringIO)])
    attempt(c)
    print(sorted(c.__abstractmethods__), c[int])


class Derived(AbstractContextManager):
    def __exit__(self, *exc):
        super().__exit__(*exc)
        print("exit", exc[0])


with Derived() as d: print(type(d).__name__)
attempt(lambda: Derived().__enter__() is None)


class Deco(ContextDecorator):
    def __init__(self, n): self.n = n
    def __enter__(self): print("in", self.n)
    def __exit__(self, *exc): print("out", self.n)


@Deco(1)
@Deco(2)
def f(): "docf"; print("f")


f()
print(f.__name__, f.__doc__)


class Method:
    @Deco(3)
    def m(self, x): return self.__class__.__name__, x


print(Method().m(5))
