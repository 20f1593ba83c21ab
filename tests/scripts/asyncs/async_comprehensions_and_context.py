# Asynchronous comprehensions, generator expressions, with and for: nesting, errors and what each protocol method returns.
import types, sys
def run(c):
    out = []
    try:
        while True: out.append(c.send(None))
    except StopIteration as e: return out, e.value
    except BaseException as e: return out, f'{type(e).__name__}: {e}', repr(e.__cause__), repr(e.__context__)
@types.coroutine
def tick(x): return (yield x)
async def arange(n):
    for i in range(n):
        await tick(('in', i)); yield i
class AIter:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if not self.n: raise StopAsyncIteration
        self.n -= 1; return self.n
async def c1(): return [x async for x in arange(3)], {x async for x in AIter(2)}, {x: await tick(x) async for x in AIter(2)}
async def c2(): return [y async for x in arange(2) for y in (x, x) if await tick('f') is None if y]
async def c3(): return [[y async for y in AIter(x)] async for x in arange(3)]
async def c4():
    g = (x async for x in arange(2)); print(type(g).__name__, g.__name__); return [x async for x in g]
async def c5(): return [await z for z in [tick(1), tick(2)]]
async def c6():
    async for x in arange(5):
        if x == 1: continue
        if x == 3: break
    else: return 'else'
    return x
async def c7():
    async for x in AIter(2): pass
    else: return 'else', x
async def c8(): return [x async for x in [1]]
async def c9(): return [x for x in arange(1)]
async def c10():
    async for x in NoAnext(): pass
class NoAnext:
    def __aiter__(self): return 3
class AwaitAiter:
    async def __aiter__(self): return self
class BadAnext:
    def __aiter__(self): return self
    def __anext__(self): return 3
class RaiseAnext(BadAnext):
    def __anext__(self): raise ValueError('anext')
class StopIt(BadAnext):
    async def __anext__(self): raise StopIteration(1)
class RaiseAiter:
    def __aiter__(self): raise KeyError('aiter')
async def over(o):
    async for x in o: print('   got', x)
class CM:
    def __init__(self, **k): self.__dict__.update(k)
    async def __aenter__(self): return await tick('enter')
    async def __aexit__(self, *a): await tick(('exit', a[0] and a[0].__name__)); return self.__dict__.get('swallow')
async def w1():
    async with CM() as x: return 'body'
async def w2():
    async with CM(swallow=True): raise ValueError('b')
    return 'after'
async def w3():
    async with CM(): raise ValueError('b')
async def w4():
    async with CM() as a, CM() as b: return await tick('inner')
async def w5(o):
    async with o: pass
async def w6(o):
    with o: pass
class NoExit:
    async def __aenter__(self): pass
class NoEnter:
    async def __aexit__(self, *a): pass
class NotAw:
    def __aenter__(self): return 1
    def __aexit__(self, *a): return 2
class NotAwExit:
    async def __aenter__(self): return 1
    def __aexit__(self, *a): return 2
class Sync:
    def __enter__(self): return self
    def __exit__(self, *a): pass
async def w7():
    async with NotAwExit(): raise OSError('body')
async def w8():
    for i in (1, 2):
        async with CM():
            if i == 1: continue
            break
    return i
async def w9():
    try:
        async with CM(): await tick(1)
    finally: await tick('fin')
for c in (c1, c2, c3, c4, c5, c6, c7, c8, c9, c10): print(c.__name__, run(c()))
for o in (1, [1], NoAnext(), AwaitAiter(), BadAnext(), RaiseAnext(), StopIt(), RaiseAiter(), iter([]), arange(2)): print(type(o).__name__, run(over(o)))
for c in (w1, w2, w3, w4, w7, w8, w9): print(c.__name__, run(c()))
for o in (NoExit(), NoEnter(), NotAw(), NotAwExit(), Sync(), 3, CM()): print(type(o).__name__, run(w5(o)), run(w6(o)))
async def aw(o): return await o
class Aw:
    def __init__(self, v): self.v = v
    def __await__(self): return self.v
class AwGen:
    def __await__(self): x = yield 'y'; return x
@types.coroutine
def oldstyle(): x = yield 'old'; return x
def plain(): yield 1
for o in (1, None, 'x', [], Aw(None), Aw(3), Aw(iter([1, 2])), Aw([1]), AwGen(), oldstyle(), plain(), Aw(plain()), tick(5), (lambda: 0), type): print(type(o).__name__, run(aw(o)))
co = tick(1)
async def inner(): return 1
i = inner(); print(run(aw(Aw(i)))); i.close()
async def throw_in():
    try: await tick(1)
    except ValueError as e: return await tick('caught'), repr(e)
c = throw_in(); c.send(None); print(c.throw(ValueError('t'))); print(run(c))
c = w1(); c.send(None); print(c.close()); c = w9(); c.send(None); c.send(None)
try: print(c.throw(KeyError('k')))
except KeyError as e: print(repr(e))
try: c.close()
except RuntimeError as e: print(e)
async def ret():
    async for x in arange(2): return x
print(run(ret())); print(run(anext(arange(1), 'd'))) if 0 else None
async def an(): 
    g = arange(1); return await anext(g), await anext(g, 'default'), await anext(g, None)
print(run(an())); print(aiter(a := arange(1)) is a)
for f in (lambda: aiter(3), lambda: anext(3), lambda: aiter(NoAnext()), lambda: anext(NoAnext()), lambda: aiter(), lambda: anext(), lambda: anext(1, 2, 3), lambda: aiter(arange(1), 2)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
