# Async generators, async for, async comprehensions.
class S:
    def __await__(self): return (yield 'suspended')
def run(coro):
    n = 0
    try:
        while True: coro.send(None); n += 1
    except StopIteration as e: print(f'({n} suspensions)', end=' '); return e.value
async def agen(n):
    try:
        for i in range(n):
            await S()
            got = yield i
            if got: print('got', got)
    finally: print('agen finally', end=' ')
async def use():
    out = []
    async for x in agen(3): out.append(x)
    else: out.append('else')
    return out
print(run(use()))
async def comps(): return [x async for x in agen(2)], {x async for x in agen(2) if x}, {x: x * 2 async for x in agen(2)}, [y for x in [1, 2] async for y in agen(x)]
print(run(comps()))
async def sends():
    g = agen(3)
    a = await g.__anext__(); b = await g.asend('hello')
    await g.aclose()
    try: await g.__anext__()
    except StopAsyncIteration: print('stopped', end=' ')
    return a, b
print(run(sends()))
async def throws():
    g = agen(3); await g.asend(None)
    try: await g.athrow(ValueError('v'))
    except ValueError as e: return repr(e)
print(run(throws()))
class AIter:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n == 0: raise StopAsyncIteration
        self.n -= 1; await S(); return self.n
async def breaks():
    async for x in AIter(5):
        if x == 4: continue
        if x == 2: break
        print('x', x, end=' ')
    return [x async for x in AIter(3)]
print(run(breaks()))
async def wrong(x):
    try:
        async for y in x: pass
    except TypeError as e: print(e)
class BadA:
    def __aiter__(self): return 5
class BadN:
    def __aiter__(self): return self
    def __anext__(self): return 5
for x in (5, BadA(), BadN(), [1]): run(wrong(x))
g = agen(1); print(type(g).__name__, g.__name__, type(g.__anext__()).__name__, g.__aiter__() is g)
async def nested(): return [[x async for x in agen(i)] for i in range(2)]
print(run(nested()))
async def builtin_next():
    it = aiter(AIter(2)); return await anext(it), await anext(it), await anext(it, 'default')
print(run(builtin_next()))
async def genexp(): g = (x * 10 async for x in AIter(2)); return type(g).__name__, [x async for x in g]
print(run(genexp()))
