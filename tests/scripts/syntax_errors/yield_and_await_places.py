# Where yield, yield from, await, async for and async with may stand.
g=(x for x in range(3)); print(g.__name__, g.__qualname__, g.gi_code.co_name, g.gi_code.co_varnames)
try: (x for x in 3)
except TypeError as e: print(e)
try: list(y for x in [1] for y in x)
except TypeError as e: print(e)
def f():
    yield (yield)
    return (x for x in (yield))
a=f(); print(next(a), a.send(3), a.send(None), )
try: a.send([4,5])
except StopIteration as e: print(list(e.value))
for src in ('[(yield x) for x in y]','def f(): [(yield x) for x in y]','def f(): {(yield x) for x in y}','def f(): {(yield x):1 for x in y}','def f(): ((yield x) for x in y)','def f(): [x for x in (yield)]','def f(): [(yield from x) for x in y]','class A: yield 1','yield 1','lambda: (yield)','return','class A: return 3','def f():\n yield=3','def f(): (yield)=3','def f(): (yield)+=3','def f(x=(yield)): pass','def f():\n def g(x=(yield)): pass','def f(x:(yield)): pass','def f():\n class A((yield)): pass','async def f(): yield from x','async def f(): return 3; yield','async def f():\n yield\n return','def f(): del (yield)','def f(): for (yield) in x: pass','def f():\n for (yield) in x: pass','def f():\n with x as (yield): pass','def f(): yield x, *y','def f(): return *x, y','def f(): yield *x','yield from x','class A: yield from x','[(await x) for x in y]','async def f(): [await x for x in y]','await x','def f(): await x','lambda: await x','async def f(): lambda: await x','def f(): [x async for x in y]','[x async for x in y]','async def f():\n def g(): [x async for x in y]','async with x: pass','async for x in y: pass','def f():\n async with x: pass','async lambda: 1','async def f(): (x async for x in y)','def f(): (x async for x in y)','async def f(): [[x async for x in z] for z in y]','async def f(await): pass','await = 3','async = 3','def await(): pass','class async: pass','import await','x.await','f(async=1)','async x','async def f(): await','async def f(): await = 3','async def f(): await x = 3','async def f(): await x ** 2','async def f(): -await x','async def f(): await -x','async def f(): await await x','async def f(): not await x', 'async def f(): await not x','async def f(): await yield','async def f(): yield await x','async def f(): await lambda: 1'):
    try: compile(src,'f','exec'); print('ok',src.__repr__())
    except SyntaxError as e: print(repr(src), '|', e.msg, e.lineno, e.offset, e.end_offset)
