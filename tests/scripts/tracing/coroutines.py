# Coroutines, async for and async with, step by step.
from _events import go


async def sub(): return 2


class ACM:
    async def __aenter__(self): return 1
    async def __aexit__(self, *a): return None


async def agen():
    yield 1
    yield 2


async def co():
    await sub()
    async with ACM() as q:
        r = 1
    async for z in agen():
        r = 2
    return 3


def run_co():
    c = co()
    try:
        c.send(None)
    except StopIteration: pass


go(run_co)
