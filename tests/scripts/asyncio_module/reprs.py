# How futures, tasks and handles show themselves.
import asyncio
import re


def shown(o):
    return re.sub(r'0x[0-9a-f]+', 'ADDRESS', re.sub(r' at [^ >]*/([^/ >]*:\d+)', r' at \1', repr(o)))


def callback(f):
    pass


async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    print(shown(f))
    f.add_done_callback(callback)
    print(shown(f))
    f.add_done_callback(callback)
    f.add_done_callback(print)
    print(shown(f))
    f.set_result([1] * 20)
    print(shown(f))
    g = loop.create_future()
    g.cancel()
    print(shown(g))
    h = loop.create_future()
    h.set_exception(KeyError('k'))
    print(shown(h), h.exception())
    task = asyncio.create_task(asyncio.sleep(0.01, 5), name='named')
    print(re.sub(r'coro=<.*', '', shown(task)))
    await task
    print(re.sub(r'coro=<.*?> ', '', shown(task)))
    print(shown(loop.call_soon(callback, 1)), shown(loop))
    handle = loop.call_later(100, callback)
    handle.cancel()
    print(handle.cancelled())


asyncio.run(main())
