# who is told why a task or a future was cancelled, and for how long
import asyncio


async def told(awaitable):
    answers = []
    for ask in ('await', 'result', 'exception', 'result'):
        try:
            if ask == 'await':
                await awaitable
            else:
                getattr(awaitable, ask)()
        except asyncio.CancelledError as error:
            answers.append(error.args)
        except BaseException as error:
            answers.append(type(error).__name__)
    return answers


async def main():
    task = asyncio.create_task(asyncio.sleep(10))
    await asyncio.sleep(0)
    task.cancel('why')
    print('a task that had begun', await told(task), task.cancelled())
    task = asyncio.create_task(asyncio.sleep(10))
    task.cancel('early')
    print('a task that had not', await told(task))

    async def reworded():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            raise asyncio.CancelledError('other words') from None
    task = asyncio.create_task(reworded())
    await asyncio.sleep(0)
    task.cancel('first words')
    print('reworded', await told(task))

    async def ended():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as error:
            return error.args
    task = asyncio.create_task(ended())
    await asyncio.sleep(0)
    task.cancel('kept inside')
    print('not passed on', await task, task.cancelled(), task.cancelling())
    future = asyncio.get_running_loop().create_future()
    future.cancel('a future')
    print('a future', await told(future), future.cancel('again'))
    for wrong in (lambda f: f.set_result(1), lambda f: f.set_exception(ValueError())):
        try:
            wrong(future)
        except asyncio.InvalidStateError as error:
            print(error)
    inner = asyncio.create_task(asyncio.sleep(10))
    outer = asyncio.gather(inner, asyncio.sleep(0, 5), return_exceptions=True)
    await asyncio.sleep(0)
    inner.cancel('one of many')
    print([repr(value) for value in await outer])


asyncio.run(main())
