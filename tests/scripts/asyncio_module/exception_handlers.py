"""What a loop tells about errors that nobody takes: by its handler, by the default one, by the log; and when a handler fails."""
import asyncio
import logging
import re
import sys


class Shown(logging.Handler):
    def emit(self, record):
        text = re.sub(r'0x[0-9a-f]+|(/|<frozen)[^"]*', '...', record.getMessage())
        print('log:', record.name, record.levelname, text, '|', record.exc_info and repr(record.exc_info[1]))


logger = logging.getLogger('asyncio')
logger.addHandler(Shown())
logger.propagate = False


async def turns():
    await asyncio.sleep(0)
    await asyncio.sleep(0)


async def fails():
    1 / 0


async def forgotten():
    task = asyncio.create_task(fails())
    await turns()
    print('references:', sys.getrefcount(task))
    del task
    try:
        await asyncio.create_task(fails())
    except ZeroDivisionError as e:
        names, tb = [], e.__traceback__
        while tb:
            names.append(tb.tb_frame.f_code.co_name)
            tb = tb.tb_next
        print(names[0], names[-1])


async def handlers():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print('handler:', sorted(context), repr(context['exception'])))
    loop.call_soon(lambda: {}['key'])
    await turns()
    loop.set_exception_handler(lambda loop, context: 1 / 0)
    loop.call_soon(lambda: {}['key'])
    await turns()
    loop.default_exception_handler = lambda context: int('x')
    loop.call_soon(lambda: {}['key'])
    await turns()
    loop.set_exception_handler(None)
    loop.call_exception_handler({'message': 'told by hand'})
    del loop.default_exception_handler
    loop.call_exception_handler({'message': 'told by hand', 'z': 1, 'a': 'b'})
    loop.call_exception_handler({'exception': KeyError('q')})
    loop.call_exception_handler({})
    try:
        loop.set_exception_handler(5)
    except TypeError as e:
        print(e)


async def generators_left():
    async def numbers(name):
        try:
            yield 1
            yield 2
        finally:
            await asyncio.sleep(0)
            raise ValueError('closing ' + name)
    left = [numbers('a')]  # of several, the order is that of a set
    return [await anext(g) for g in left], left


for program in forgotten, handlers, generators_left:
    print('--', program.__name__)
    asyncio.run(program())
