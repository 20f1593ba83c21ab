"""Async generators: attributes, asend, athrow, aclose, states and messages."""
def run(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e, repr(getattr(e, 'value', '')))
async def ag():
    try:
        x = yield 1
        print('got', x)
        yield 2
    finally: print('finally')
def show(g): return g.ag_running, g.ag_frame is None, g.ag_await, g.__name__, g.__qualname__, g.ag_code.co_name
def drive(aw):
    try:
        while True: aw.send(None)
    except StopIteration as e: return e.value
g = ag(); print(show(g), type(g).__name__, repr(g).split(' at ')[0]); print(drive(g.__anext__()), show(g)); print(drive(g.asend('v')), show(g)); run(lambda: drive(g.__anext__())); print(show(g)); run(lambda: drive(g.__anext__())); run(lambda: drive(g.asend(1))); print(drive(g.aclose()))
g = ag(); run(lambda: drive(g.asend(5))); print(drive(g.asend(None))); run(lambda: drive(g.athrow(ValueError('t')))); run(lambda: drive(g.__anext__())); run(lambda: drive(g.athrow(ValueError))); 
g = ag(); run(lambda: drive(g.athrow(KeyError, 'k'))); run(lambda: drive(g.__anext__()))
g = ag(); print(drive(g.aclose())); run(lambda: drive(g.__anext__()))
g = ag(); drive(g.__anext__()); print(drive(g.aclose())); print(drive(g.aclose()))
g = ag(); a = g.__anext__(); print(type(a).__name__, type(g.asend(1)).__name__, type(g.athrow(ValueError)).__name__, type(g.aclose()).__name__, iter(a) is a, a.__await__() is a); run(lambda: a.send(None)); run(lambda: a.send(None)); run(lambda: a.throw(ValueError)); print(a.close())
a = g.asend(3); a.close(); run(lambda: a.send(None))
run(lambda: iter(g)); run(lambda: next(g)); run(lambda: len(g)); run(lambda: g.nosuch); run(lambda: type(g)()); run(lambda: setattr(g, 'x', 1)); run(lambda: g.asend()); run(lambda: g.aclose(1)); run(lambda: setattr(g, '__name__', 1))
async def aw(o): return await o
run(lambda: aw(g).send(None))
async def ignoring():
    while True:
        try: yield 1
        except GeneratorExit: print('ignored')
g = ignoring(); drive(g.__anext__()); run(lambda: drive(g.aclose()))
async def raising():
    yield 1
    raise StopAsyncIteration('x')
import sys; sys.unraisablehook = lambda u: print("unraisable", repr(u.exc_value), u.exc_traceback is not None, u.exc_traceback and u.exc_traceback.tb_frame.f_code.co_name, u.err_msg, u.object.__name__, type(u).__name__)
g = raising(); drive(g.__anext__()); run(lambda: drive(g.__anext__()))
async def raising2():
    yield 1
    raise StopIteration('x')
g = raising2(); drive(g.__anext__()); run(lambda: drive(g.__anext__()))
class P:
    def __await__(self): r = yield 'pending'; return r
async def waits():
    print('w', await P()); yield 1
    print('w', await P()); yield 2
g = waits(); a = g.__anext__(); print(a.send(None), g.ag_running, show(g)[:2]); b = g.__anext__(); run(lambda: b.send(None)); run(lambda: a.send('answer')); c = g.asend('s'); print(c.send(None)); run(lambda: g.aclose().send(None)); run(lambda: c.throw(LookupError('into'))); run(lambda: drive(g.__anext__()))
async def comp(): return [x async for x in ag()], {x async for x in ag()}, {x: 1 async for x in ag()}, [x async for x in ag() if x > 1]
run(lambda: drive(comp()))
async def agen_expr(): return [x async for x in (y * 2 async for y in ag())]
run(lambda: drive(agen_expr()))
async def loop():
    async for x in ag(): print('loop', x)
    else: print('else')
    async for x in ag():
        print('loop', x); break
    else: print('no else')
    print('end')
run(lambda: drive(loop()))
import gc; gc.collect()
