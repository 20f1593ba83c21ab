# asyncio: run, tasks, gather, wait, sleep, cancellation.
import asyncio


def show(e):
    return f"{type(e).__name__}({', '.join(map(str, e.args))})"


async def attempt(awaitable):
    try:
        print("->", await awaitable)
    except BaseException as e:
        print(show(e))


async def worker(name, n, delay=0):
    for i in range(n):
        print(name, i)
        await asyncio.sleep(delay)
    return name * 2


async def fails(kind=ValueError, delay=0):
    await asyncio.sleep(delay)
    raise kind("failed")


async def main():
    print(await asyncio.gather(worker("a", 2), worker("b", 3), worker("c", 1)))
    t = asyncio.create_task(worker("t", 2), name="my task")
    print(t.get_name(), t.done(), t in asyncio.all_tasks(), asyncio.current_task() is not t)
    print(await t, t.done(), t.result(), t.exception(), t.cancelled())
    await attempt(fails())
    await attempt(asyncio.gather(worker("x", 1), fails()))
    print([show(r) if isinstance(r, Exception) else r for r in await asyncio.gather(worker("y", 1), fails(KeyError), return_exceptions=True)])
    print(await asyncio.gather(), await asyncio.sleep(0.001, "slept"))

    async def endless():
        try:
            while True:
                await asyncio.sleep(10)
        except asyncio.CancelledError as e:
            print("cancelled", e.args)
            raise
        finally:
            print("finally")

    t = asyncio.create_task(endless())
    await asyncio.sleep(0)
    print(t.cancel("why"))
    await attempt(t)
    print(t.cancelled(), t.done(), t.cancel())
    t = asyncio.create_task(endless())
    t.cancel()
    await attempt(t)

    async def stubborn():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            return "caught"

    t = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    t.cancel()
    print(await t, t.cancelled())

    await attempt(asyncio.wait_for(asyncio.sleep(10), 0.001))
    await attempt(asyncio.wait_for(asyncio.sleep(0, "quick"), 1))
    await attempt(asyncio.wait_for(fails(), 1))
    await attempt(asyncio.wait_for(asyncio.sleep(0, "no limit"), None))
    await attempt(asyncio.wait_for(asyncio.sleep(1), 0))
    tasks = [asyncio.create_task(asyncio.sleep(d, d)) for d in (0.02, 0.001, 0.04)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending), done.pop().result())
    done, pending = await asyncio.wait(tasks)
    print(len(done), len(pending))
    done, pending = await asyncio.wait([asyncio.create_task(asyncio.sleep(5))], timeout=0.001)
    print(len(done), len(pending))
    for p in pending: p.cancel()
    await attempt(asyncio.wait([]))
    print([await c for c in asyncio.as_completed([asyncio.sleep(0.01, 2), asyncio.sleep(0.001, 1)])])
    print(await asyncio.shield(asyncio.sleep(0, "shielded")))

    loop = asyncio.get_running_loop()
    f = loop.create_future()
    loop.call_soon(f.set_result, 5)
    f.add_done_callback(lambda f: print("callback", f.result()))
    print(await f, f.done())
    await asyncio.sleep(0)
    try:
        f.set_result(1)
    except asyncio.InvalidStateError as e:
        print("invalid state")
    g = loop.create_future()
    for call in (g.result, g.exception):
        try:
            call()
        except asyncio.InvalidStateError as e:
            print(e)
    print(g.cancel(), g.cancelled(), g.cancel())
    order = []
    loop.call_later(0.002, order.append, "later")
    loop.call_soon(order.append, "soon")
    h = loop.call_later(0.001, order.append, "never")
    h.cancel()
    await asyncio.sleep(0.01)
    print(order, h.cancelled(), loop.is_running(), loop.is_closed(), asyncio.iscoroutine(main), asyncio.iscoroutinefunction(main), asyncio.isfuture(f))

    async def agen():
        for i in range(3):
            await asyncio.sleep(0)
            yield i

    print([i async for i in agen()], await asyncio.create_task(worker("z", 0)))
    inner = worker("q", 1)
    try:
        asyncio.run(inner)
    except RuntimeError as e:
        print(e)
    inner.close()
    return "main is done"


print(asyncio.run(main()))


async def left():
    async def forever():
        try:
            await asyncio.Event().wait()
        finally:
            print("cleaned up")
    asyncio.create_task(forever())
    await asyncio.sleep(0)
    return "left"


print(asyncio.run(left()))
try:
    asyncio.run(fails())
except ValueError as e:
    print(e)
try:
    asyncio.run(5)
except ValueError as e:
    print(e)
try:
    asyncio.get_running_loop()
except RuntimeError as e:
    print(e)
with asyncio.Runner() as runner:
    print(runner.run(asyncio.sleep(0, 1)), runner.run(asyncio.sleep(0, 2)))
loop = asyncio.new_event_loop()
print(loop.run_until_complete(asyncio.sleep(0, "by hand")), loop.is_closed())
loop.close()
try:
    loop.call_soon(print)
except RuntimeError as e:
    print(e)
