# Wait_for, timeout, wait, shield, as_completed.
import asyncio


async def value(x, delay=0):
    await asyncio.sleep(delay)
    return x


async def fails(delay=0):
    await asyncio.sleep(delay)
    raise ValueError('failed')


async def t(awaitable):
    try:
        print(repr(await awaitable))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e, repr(e.__cause__), repr(e.__context__))


async def main():
    await t(asyncio.wait_for(value(1), 5))
    await t(asyncio.wait_for(value(1, 5), 0.001))
    await t(asyncio.wait_for(value(1), 0))
    await t(asyncio.wait_for(value(1), None))
    await t(asyncio.wait_for(fails(), 5))
    try:
        async with asyncio.timeout(0.001):
            await asyncio.sleep(5)
    except TimeoutError as e:
        print('timeout', repr(e.__cause__))
    async with asyncio.timeout(None) as cm:
        print(cm.when(), cm.expired())
        cm.reschedule(asyncio.get_running_loop().time() + 10)
    print(cm.expired(), cm.when() is not None)
    for when in (asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION, asyncio.ALL_COMPLETED):
        tasks = [asyncio.create_task(c) for c in (value('a'), fails(0.1), value('b', 0.4))]
        done, pending = await asyncio.wait(tasks, return_when=when)
        print(when, len(done), len(pending))
        for task in pending:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    done, pending = await asyncio.wait([asyncio.create_task(value(1, 5))], timeout=0.001)
    print(len(done), len(pending))
    for task in pending:
        task.cancel()
    await t(asyncio.wait([]))
    await t(asyncio.wait(value(1)) if False else asyncio.wait([asyncio.create_task(value(1))], return_when='x'))
    for next_ in asyncio.as_completed([value(1, 0.2), value(2)]):
        await t(next_)
    for next_ in asyncio.as_completed([value(1, 5)], timeout=0.001):
        await t(next_)
    inner = asyncio.create_task(value('inner', 0.05))
    outer = asyncio.shield(inner)
    outer.cancel()
    await t(outer)
    print(await inner)
    await t(asyncio.gather(value(1), fails(), value(3), return_exceptions=True))
    await t(asyncio.gather(value(1), fails()))
    await t(asyncio.gather())
    cancelled = asyncio.create_task(value(1, 5))
    asyncio.get_running_loop().call_soon(cancelled.cancel, 'message')
    await t(cancelled)
    print(cancelled.cancelled(), cancelled.cancelling(), cancelled.uncancel())


asyncio.run(main())
