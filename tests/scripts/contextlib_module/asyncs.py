# contextlib: asynccontextmanager, aclosing, AsyncExitStack.
from contextlib import *


def run(coroutine):
    try:
        while True: coroutine.send(None)
    except StopIteration as e:
        return e.value


async def attempt(awaitable):
    try:
        print("->", await awaitable)
    except BaseException as e:
        print(type(e).__name__, e, "|", repr(e.__context__))


@asynccontextmanager
async def cm(name, swallow=()):
    "async doc"
    print("enter", name)
    try:
        yield name.upper()
    except swallow as e:
        print("swallowed", repr(e))
    finally:
        print("exit", name)


async def block(m, error=None):
    async with m as v:
        print("in", v)
        if error: raise error
    return "after"


@asynccontextmanager
async def never():
    if False: yield


@asynccontextmanager
async def twice():
    yield 1
    yield 2


@asynccontextmanager
async def again():
    try: yield 1
    except Exception: yield 2


class A:
    def __init__(self, name, swallow=False, error=None):
        self.name, self.swallow, self.error = name, swallow, error
    async def __aenter__(self):
        print("aenter", self.name)
        return self.name
    async def __aexit__(self, t, v, tb):
        print("aexit", self.name, t and t.__name__)
        if self.error: raise self.error
        return self.swallow


class S:
    def __enter__(self): print("senter")
    def __exit__(self, *e): print("sexit", e[0])


async def main():
    print(cm.__name__, cm.__doc__, type(cm("q")).__name__)
    await attempt(block(cm("a")))
    await attempt(block(cm("a"), ValueError("v")))
    await attempt(block(cm("a", ValueError), ValueError("v")))
    await attempt(block(cm("a"), StopIteration("s")))
    await attempt(block(cm("a"), StopAsyncIteration("s")))
    await attempt(block(cm("a"), RuntimeError("s")))
    await attempt(block(never()))
    await attempt(block(twice()))
    await attempt(block(twice(), KeyError("k")))
    await attempt(block(again(), KeyError("k")))

    @cm("deco")
    async def f(x):
        "doc f"
        return x * 2

    print(await f(4), await f(5), f.__name__, f.__doc__)

    class Closer:
        async def aclose(self): print("aclosed")

    async with aclosing(Closer()) as c: print(type(c).__name__)

    async def agen():
        try:
            yield 1
            yield 2
        finally:
            print("agen closed")

    async with aclosing(agen()) as g:
        async for x in g:
            print(x)
            break

    async with AsyncExitStack() as stack:
        print(await stack.enter_async_context(A("x")))
        stack.enter_context(S())
        stack.callback(print, "sync callback")

        async def coro(*args, **kw):
            print("async callback", args, kw)

        print(stack.push_async_callback(coro, 1, k=2) is coro)

        @stack.push_async_exit
        async def ex(*details):
            print("async exit", details[0])

        stack.push_async_exit(A("pushed"))
        stack.push(lambda *d: print("sync exit", d[0]))
        print("body")

    async def failing():
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(A("outer", error=KeyError("k")))
            await stack.enter_async_context(A("inner"))
            raise ValueError("v")

    await attempt(failing())

    async def quiet():
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(A("outer", swallow=True))
            raise ValueError("v")
        return "quiet"

    await attempt(quiet())
    stack = AsyncExitStack()
    await attempt(stack.enter_async_context(S()))
    try:
        stack.enter_context(A("q"))
    except TypeError as e:
        print(e)
    await stack.enter_async_context(A("z"))
    moved = stack.pop_all()
    await stack.aclose()
    await moved.aclose()
    print(issubclass(AsyncExitStack, AbstractAsyncContextManager), isinstance(A(1), AbstractAsyncContextManager))


run(main())
