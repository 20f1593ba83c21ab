# The loop and other threads.
import asyncio
import concurrent.futures
import threading
import time


async def answer(x):
    await asyncio.sleep(0)
    return x * 2


async def fails():
    raise KeyError('k')


async def main():
    loop = asyncio.get_running_loop()
    event = asyncio.Event()
    threading.Timer(0.01, loop.call_soon_threadsafe, [event.set]).start()
    await event.wait()
    print('woken', threading.current_thread() is threading.main_thread())
    print(await asyncio.to_thread(lambda a, b=0: (a + b, threading.current_thread() is threading.main_thread()), 1, b=2))
    results = []

    def work():
        future = asyncio.run_coroutine_threadsafe(answer(21), loop)
        results.append(future.result(5))
        failing = asyncio.run_coroutine_threadsafe(fails(), loop)
        try:
            failing.result(5)
        except KeyError as e:
            results.append(repr(e))
    await asyncio.to_thread(work)
    print(results)
    try:
        await loop.run_in_executor(None, lambda: 1 / 0)
    except ZeroDivisionError as e:
        print(e)
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        print(await asyncio.gather(*(loop.run_in_executor(pool, pow, n, 2) for n in range(4))))
        print(await asyncio.wrap_future(pool.submit(len, 'abc')))
    try:
        asyncio.run_coroutine_threadsafe(5, loop)
    except TypeError as e:
        print(e)
    other = []
    thread = threading.Thread(target=lambda: other.append(asyncio.run(answer(4))))
    thread.start()
    await asyncio.sleep(0.01)
    thread.join()
    print(other)


asyncio.run(main())
