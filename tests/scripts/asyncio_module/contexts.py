# Tasks and callbacks run in contexts.
import asyncio
import contextvars

var = contextvars.ContextVar('var', default=0)


async def child(n):
    before = var.get()
    var.set(n)
    await asyncio.sleep(0)
    return before, var.get()


async def main():
    var.set(1)
    print(await asyncio.gather(child(10), child(20)), var.get())
    print(await child(30), var.get())
    context = contextvars.copy_context()
    task = asyncio.create_task(child(40), context=context)
    print(await task, var.get(), context[var])
    loop = asyncio.get_running_loop()
    done = asyncio.Event()
    context.run(var.set, 50)
    loop.call_soon(lambda: (print('soon', var.get()), done.set()), context=context)
    await done.wait()
    future = loop.create_future()
    future.add_done_callback(lambda f: print('callback', var.get()))
    var.set(2)
    future.set_result(None)
    await future
    await asyncio.sleep(0)
    loop.call_later(0, lambda: print('later', var.get()))
    var.set(3)
    await asyncio.sleep(0.01)
    print(await asyncio.to_thread(var.get), await loop.run_in_executor(None, var.get))


asyncio.run(main())
print(var.get())
with asyncio.Runner() as runner:
    async def set_it(n):
        var.set(n)

    async def get_it():
        return var.get()
    runner.run(set_it(7))
    print(runner.run(get_it()), var.get(), runner.run(get_it(), context=contextvars.copy_context()))
