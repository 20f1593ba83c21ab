"""Coroutines: attributes, messages, and the protocol driven by hand."""
from _cases import cases
class A:
    def __init__(self, *values): self.values = values
    def __await__(self):
        for v in self.values:
            got = yield v
            print('  sent', got)
        return 'done'
async def co(x):
    print('start', x)
    r = await A(1, 2)
    print('r', r)
    return x * 2
def run(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e, repr(getattr(e, 'value', '')))
def show(c): return c.cr_running, c.cr_suspended, c.cr_frame is None, type(c.cr_await).__name__, c.__name__, c.__qualname__, c.cr_origin
c = co(5); print(show(c), type(c).__name__, repr(c).split(' at ')[0]); print(c.send(None), show(c)); print(c.send('v'), show(c)); run(lambda: c.send('w')); print(show(c)); run(lambda: c.send(None)); run(lambda: c.throw(ValueError)); print(c.close())
c = co(1)
run(lambda: c.send(5)); run(lambda: iter(c)); run(lambda: next(c)); run(lambda: list(c)); run(lambda: len(c)); run(lambda: c.send()); run(lambda: c.nosuch); run(lambda: setattr(c, 'x', 1)); run(lambda: setattr(c, '__name__', 5)); run(lambda: type(c)()); run(lambda: c.__await__().__next__()); run(lambda: c.__await__().send(1)); run(lambda: c.throw(KeyError('thrown'))); 
c = co(2); w = c.__await__(); print(type(w).__name__, w.__class__.__name__, iter(w) is w); print(next(w)); run(lambda: w.throw(LookupError, 'lk')); print(w.close()); run(lambda: next(w))
c = co(3); c.close(); run(lambda: c.send(None)); run(lambda: c.__await__().send(None))
async def bad1(): await 5
async def bad2(): await [1]
async def bad3(): await A
class NotIter:
    def __await__(self): return 5
class Coro:
    def __await__(self): return co(1)
class Gen:
    def __await__(self): return (i for i in 'ab')
class Raises:
    def __await__(self): raise OSError('aw')
async def aw(o): return await o
for o in (5, None, NotIter(), Raises(), Gen(), (i for i in 'x'), lambda: 1, object()):
    c = aw(o); run(lambda: c.send(None)); c.close()

c = co(1); d = aw(c); print(d.send(None)); e = aw(c); run(lambda: e.send(None)); d.close(); run(lambda: c.send(None))
async def chain(n): return n if n == 0 else 1 + await chain(n - 1)
run(lambda: chain(5).send(None))
async def ret(): return 1, 2
run(lambda: ret().send(None))
async def stop(): raise StopIteration(5)
run(lambda: stop().send(None))
async def stopa(): raise StopAsyncIteration(5)
run(lambda: stopa().send(None))
async def exit_(): raise GeneratorExit('g')
run(lambda: exit_().send(None))
async def me():
    print(C.cr_running); run(lambda: C.send(None)); run(C.close)
C = me(); run(lambda: C.send(None)); C = None
# async for / with on the wrong things
async def af(o):
    async for x in o: print('x', x)
async def aw2(o):
    async with o as x: print('in', x)
class AI:
    def __aiter__(self): return self
    async def __anext__(self): raise StopAsyncIteration
class AIBad:
    def __aiter__(self): return 5
class AIBad2:
    def __aiter__(self): return self
    def __anext__(self): return 5
class AICo:
    async def __aiter__(self): return self
class AM:
    async def __aenter__(self): return 'entered'
    async def __aexit__(self, *a): print('exit', a[0]); return False
class AMNo:
    async def __aenter__(self): pass
class AMNo2:
    async def __aexit__(self, *a): pass
class AMBad:
    def __aenter__(self): return 5
    async def __aexit__(self, *a): pass
class AMBad2:
    async def __aenter__(self): return 5
    def __aexit__(self, *a): return 7
for o in (5, [1], AI(), AIBad(), AIBad2()): run(lambda: af(o).send(None))
for o in (5, AM(), AMNo(), AMNo2(), AMBad(), AMBad2(), open): run(lambda: aw2(o).send(None))
class CM:
    def __enter__(self): pass
    def __exit__(self, *a): pass
run(lambda: aw2(CM()).send(None))
run(lambda: aiter(5)); run(lambda: anext(5)); run(lambda: aiter(AIBad())); run(lambda: aiter(AI()).__class__.__name__); run(lambda: aiter()); run(lambda: anext()); run(lambda: anext(AIBad2())); run(lambda: anext(AIBad2(), 3).send(None)); 
a = anext(AI(), 'dflt'); run(lambda: a.send(None))
def sync():
    with AM(): pass
run(sync)
def sync2():
    for x in AI(): pass
run(sync2)
