# contextlib.ExitStack: order, suppression, contexts of exceptions.
from contextlib import ExitStack, contextmanager, suppress


def attempt(f, *args, **kwargs):
    try:
        print("->", f(*args, **kwargs))
    except BaseException as e:
        print(type(e).__name__, e)


def chain(e):
    parts = []
    while e:
        parts.append(repr(e))
        e = e.__context__
    return " <- ".join(parts)


class M:
    def __init__(self, name, swallow=False, error=None):
        self.name, self.swallow, self.error = name, swallow, error
    def __enter__(self):
        print("enter", self.name)
        return self.name
    def __exit__(self, typ, value, tb):
        print("exit", self.name, typ and typ.__name__)
        if self.error: raise self.error
        return self.swallow


with ExitStack() as stack:
    print(stack.enter_context(M("a")), stack.enter_context(M("b")))
    stack.callback(print, "callback", 1, end="!\n")
    print(stack.callback(print, "x") is print)
    stack.push(M("pushed"))
    stack.push(lambda t, v, tb: print("function", t))

    @stack.callback
    def last():
        print("decorated callback")

    @stack.push
    def exit(*details):
        print("decorated exit", details)
        return False

    print("body")

with ExitStack():
    pass
attempt(ExitStack, 1)
with ExitStack() as stack:
    attempt(stack.enter_context, 5)
    attempt(stack.enter_context, M)
    attempt(stack.push, 5)
    stack.pop_all()
    attempt(stack.callback)
    attempt(lambda: stack.callback(arg=1))
    attempt(lambda: stack.callback(callback=print))
    stack.callback(lambda **kw: print(kw), self=1, callback=2, args=3)


def run(*managers, error=None):
    with ExitStack() as stack:
        for m in managers: stack.enter_context(m)
        if error: raise error
    return "quiet"


attempt(run, M("a"), M("b", True), M("c"), error=ValueError("v"))
attempt(run, M("a"), M("b"), error=ValueError("v"))
attempt(run, M("a"), M("b", error=KeyError("k")))
attempt(run, M("a", True), M("b", error=KeyError("k")), error=ValueError("v"))


def contexts(*managers, error=None, around=None):
    try:
        if around:
            try:
                raise around
            except Exception:
                run(*managers, error=error)
        else:
            run(*managers, error=error)
    except BaseException as e:
        print(chain(e), "|", repr(e.__cause__), e.__suppress_context__)


contexts(M("a"), M("b", error=KeyError(1)), M("c", error=IndexError(2)), error=ValueError(3))
contexts(M("a", error=OSError(0)), M("b", error=KeyError(1)), M("c", error=IndexError(2)))
contexts(M("a", error=OSError(0)), M("b", True), M("c", error=IndexError(2)), error=ValueError(3))
contexts(M("b", error=KeyError(1)), M("c", error=IndexError(2)), error=ValueError(3), around=AttributeError("around"))
contexts(M("b", error=KeyError(1)), around=AttributeError("around"))
contexts(M("b"), error=ValueError(9), around=AttributeError("around"))


def with_cause():
    with ExitStack() as stack:
        def raiser(*exc):
            raise KeyError("new") from exc[1]
        stack.push(raiser)
        raise ValueError("old")


try:
    with_cause()
except KeyError as e:
    print(chain(e), "|", repr(e.__cause__), e.__suppress_context__)


def nested_raise():
    with ExitStack() as stack:
        def raiser(*exc):
            try:
                raise IndexError("first")
            except IndexError:
                raise KeyError("second")
        stack.push(raiser)
        stack.push(raiser)
        raise ValueError("old")


try:
    nested_raise()
except KeyError as e:
    print(chain(e))


# the same as nested with statements
def by_hand():
    with M("a", error=OSError(0)):
        with M("b", error=KeyError(1)):
            with M("c", error=IndexError(2)):
                raise ValueError(3)


try:
    by_hand()
except OSError as e:
    print(chain(e))

stack = ExitStack()
stack.enter_context(M("kept"))
moved = stack.pop_all()
stack.close()
print("closing", type(moved).__name__)
moved.close()
moved.close()

with ExitStack() as outer:
    outer.enter_context(ExitStack()).callback(print, "inner stack")
    outer.callback(print, "outer")


class Sub(ExitStack):
    pass


print(type(Sub().pop_all()).__name__)


def suppressed_then_raised():
    with ExitStack() as stack:
        stack.push(lambda *e: print("last", e[0]) or True)
        stack.callback(lambda: 1 / 0)
        stack.push(lambda *e: True)
        raise ValueError
    return "end"


attempt(suppressed_then_raised)
with ExitStack() as stack:
    stack.enter_context(suppress(KeyError))
    raise KeyError
print("after")


def many():
    with ExitStack() as stack:
        for i in range(2000): stack.callback(int)
    return "many"


print(many())


class Instance:
    pass


i = Instance()
i.__enter__ = i.__exit__ = lambda *a: None
with ExitStack() as stack:
    attempt(stack.enter_context, i)
w = ExitStack()
w.callback(len, "abc")
print(w._exit_callbacks[0][0], w._exit_callbacks[0][1].__wrapped__)
w.pop_all()
