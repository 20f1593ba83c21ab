# Coroutines, async for and async with, step by step.
import sys


def tracer(frame, event, arg):
    if event == 'exception':
        arg = (arg[0].__name__, str(arg[1]), type(arg[2]).__name__)
    elif event == 'return' and not isinstance(arg, (int, str, type(None), list)):
        arg = type(arg).__name__
    print(frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno, event, arg)
    return tracer


def go(f, *args):
    print('---', f.__name__)
    sys.settrace(tracer)
    try:
        f(*args)
    except Exception as e:
        sys.settrace(None)
        print('left by', type(e).__name__)
    sys.settrace(None)


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
