# await inside every kind of expression and statement.
import types
@types.coroutine
def nop(v=None): return (yield v)
def run(c):
    out=[]
    while 1:
        try: out.append(c.send(None))
        except StopIteration as e: return out, e.value
async def one(): return 1
async def f():
    x = [await one(), (await one(),), {await one(): await one()}]
    y = await one() + await one() * 2
    s = f'{await one()}{await one():>{await one()}}'
    z = await one() if await one() else await one()
    l = [i for i in range(3) if await one()]
    l2 = [await one() for i in range(2)]
    d = {await one(): i for i in range(2)}
    assert await one()
    def inner(a=await one()): return a
    class C: v=3
    with __import__('contextlib').nullcontext(await one()) as q: pass
    for i in [await one()]: pass
    while not await one(): pass
    try: raise ValueError(await one())
    except ValueError as e: r=await one(); print(e)
    del x[await one()]
    x[await one()-1] += await one()
    lam = lambda: one()
    print(*[await one()], **{'end':str(await one())+'\n'})
    match await one():
        case 1 if await one(): print('m')
    return x,y,s,z,l,l2,d,inner(),q, await lam(), not await one(), -await one(), (await one())**2, 2**await one()
print(run(f()))
async def f():
    return [x async for x in (y async for y in ag())], sum([x async for x in ag()]), [[x async for x in ag()] for z in range(2)], [x for x in [z async for z in ag()]]
async def ag():
    for i in range(3): await nop(); yield i
print(run(f()))
