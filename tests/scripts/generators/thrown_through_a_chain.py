# What dies when, and which frames are linked, after an exception went through generators that delegate.
import sys, types
@types.coroutine
def wait(value):
    return (yield value)

class Manager:
    async def __aenter__(self): pass
    async def __aexit__(self, kind, e, tb): await wait('out')

async def managed():
    try:
        async with Manager(): await wait('in')
    except BaseException as e:
        print('ended by', repr(e))
        raise

def drive():
    c = managed()
    print(c.send(None), c.throw(KeyError))
drive()
print('driven')

def inner():
    yield 1
def outer():
    try: yield from inner()
    except ValueError as e:
        frames = []
        tb = e.__traceback__
        while tb:
            frames.append((tb.tb_frame.f_code.co_name, tb.tb_frame.f_back and tb.tb_frame.f_back.f_code.co_name))
            tb = tb.tb_next
        print(frames)
def caller():
    g = outer()
    next(g)
    try: g.throw(ValueError)
    except StopIteration: print('stopped')
caller()
