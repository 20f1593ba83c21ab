# types.coroutine: generators that can be awaited.
import types


def attempt(f, *args, **kwargs):
    try:
        print("->", f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


@types.coroutine
def suspend(x):
    got = yield x
    return got, "done"


async def main():
    a = await suspend(1)
    b = await suspend(2)
    return a, b


c = main()
print(c.send(None))
print(c.send("first"))
try:
    c.send("second")
except StopIteration as e:
    print(e.value)
print(bool(suspend.__code__.co_flags & 0x100), type(suspend(1)).__name__)
print(types.coroutine(suspend) is suspend, types.coroutine(main) is main)
attempt(types.coroutine, 3)
attempt(types.coroutine)


def plain():
    yield 1


async def wrong():
    await plain()


attempt(lambda: wrong().send(None))


@types.coroutine
def outer():
    result = yield from suspend("inner")
    return result


async def m2():
    return await outer()


c = m2()
print(c.send(None))
try:
    c.send(7)
except StopIteration as e:
    print(e.value)


@types.coroutine
def delegating():
    result = yield from main()
    return result


c = delegating()
print(c.send(None), c.send(1))
try:
    c.send(2)
except StopIteration as e:
    print(e.value)
