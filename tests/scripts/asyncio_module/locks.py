# asyncio: locks, events, conditions, semaphores, queues, groups, time limits.
import asyncio


async def attempt(awaitable):
    try:
        print("->", await awaitable)
    except BaseException as e:
        print(type(e).__name__, e)


async def main():
    lock = asyncio.Lock()
    order = []

    async def use(n):
        async with lock:
            order.append(f"in {n}")
            await asyncio.sleep(0)
            order.append(f"out {n}")

    await asyncio.gather(*[use(i) for i in range(3)])
    print(order, lock.locked())
    try:
        lock.release()
    except RuntimeError as e:
        print(e)
    event = asyncio.Event()

    async def waiter(n):
        await event.wait()
        order.append(n)

    order.clear()
    tasks = [asyncio.create_task(waiter(n)) for n in range(3)]
    await asyncio.sleep(0)
    print(order, event.is_set())
    event.set()
    await asyncio.gather(*tasks)
    print(order, await event.wait())
    event.clear()
    print(event.is_set())

    cond = asyncio.Condition()
    order.clear()

    async def consumer(n):
        async with cond:
            await cond.wait()
            order.append(n)

    tasks = [asyncio.create_task(consumer(n)) for n in range(3)]
    await asyncio.sleep(0)
    async with cond:
        cond.notify(1)
    await asyncio.sleep(0.001)
    print(order)
    async with cond:
        cond.notify_all()
    await asyncio.gather(*tasks)
    print(order)
    try:
        cond.notify()
    except RuntimeError as e:
        print(e)
    await attempt(cond.wait())
    sem = asyncio.Semaphore(2)
    active = most = 0

    async def limited():
        nonlocal active, most
        async with sem:
            active += 1
            most = max(most, active)
            await asyncio.sleep(0.001)
            active -= 1

    await asyncio.gather(*[limited() for _ in range(6)])
    print(most, sem.locked())
    try:
        asyncio.Semaphore(-1)
    except ValueError as e:
        print(e)
    b = asyncio.BoundedSemaphore(1)
    await b.acquire()
    b.release()
    try:
        b.release()
    except ValueError as e:
        print(e)

    q = asyncio.Queue(2)
    got = []

    async def produce():
        for i in range(5):
            await q.put(i)
        await q.join()
        return "joined"

    async def consume():
        for _ in range(5):
            got.append(await q.get())
            q.task_done()

    print(await asyncio.gather(produce(), consume()), got, q.empty(), q.full(), q.qsize(), q.maxsize)
    for call in (q.get_nowait, q.task_done):
        try:
            call()
        except Exception as e:
            print(type(e).__name__, e)
    q.put_nowait(1)
    q.put_nowait(2)
    try:
        q.put_nowait(3)
    except asyncio.QueueFull as e:
        print("full", e)
    print(q)
    for kind in (asyncio.PriorityQueue, asyncio.LifoQueue):
        p = kind()
        for x in (3, 1, 2): p.put_nowait(x)
        print(kind.__name__, [p.get_nowait() for _ in range(3)])
    await attempt(asyncio.wait_for(asyncio.Queue().get(), 0.001))

    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(asyncio.sleep(0.002, "a"))
        b = tg.create_task(asyncio.sleep(0.001, "b"))
    print(a.result(), b.result())

    async def bad(kind, delay):
        await asyncio.sleep(delay)
        raise kind("from task")

    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad(ValueError, 0.001))
            c = tg.create_task(asyncio.sleep(10))
    except* ValueError as group:
        print(repr(group), c.cancelled())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad(ValueError, 0))
            raise KeyError("body")
    except BaseExceptionGroup as group:
        print(repr(group))
    late = asyncio.sleep(0)
    try:
        tg.create_task(late)
    except RuntimeError as e:
        print("finished" in str(e) or "shutting down" in str(e))
    late.close()


async def limits():
    try:
        async with asyncio.timeout(0.001) as limit:
            await asyncio.sleep(10)
    except TimeoutError as e:
        print("timed out", limit.expired())
    async with asyncio.timeout(10) as limit:
        await asyncio.sleep(0)
    print(limit.expired(), limit)
    async with asyncio.timeout(None) as limit:
        print(limit.when(), limit)
    barrier = asyncio.Barrier(3)
    print(sorted(await asyncio.gather(*[barrier.wait() for _ in range(3)])), barrier.parties, barrier.n_waiting, barrier.broken)
    print(asyncio.TimeoutError is TimeoutError, issubclass(asyncio.CancelledError, Exception))


asyncio.run(main())
asyncio.run(limits())
