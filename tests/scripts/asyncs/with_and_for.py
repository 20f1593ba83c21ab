# async with and async for: protocols missing, wrong, raising; comprehensions.
import types
@types.coroutine
def nop(v): return (yield v)
class CM:
    def __init__(s,n,sup=False): s.n=n; s.sup=sup
    async def __aenter__(s): print('enter',s.n); await nop('e'); return s.n
    async def __aexit__(s,t,v,tb): print('exit',s.n,t and t.__name__); await nop('x'); return s.sup
def run(c):
    out=[]
    while 1:
        try: out.append(c.send(None))
        except StopIteration as e: return out, e.value
async def f():
    async with CM(1) as a, CM(2,True) as b:
        print(a,b); raise ValueError('q')
    print('go on')
    async with (CM(3),CM(4) as d): return d
print(run(f()))
class NoExit:
    async def __aenter__(s): pass
class NoEnter:
    async def __aexit__(s,*a): pass
class Sync:
    def __enter__(s): pass
    def __exit__(s,*a): pass
class NonAw:
    def __aenter__(s): return 3
    async def __aexit__(s,*a): pass
class NonAwX:
    async def __aenter__(s): return 3
    def __aexit__(s,*a): return 4
class NonAwX2(NonAwX): pass
for C in (NoExit,NoEnter,Sync,NonAw,NonAwX,int):
    async def f():
        async with C() as x: pass
    try: run(f())
    except Exception as e: print(C.__name__, type(e).__name__, e)
async def f():
    async with NonAwX() as x: 1/0
try: run(f())
except Exception as e: print(type(e).__name__, e, repr(e.__context__))
class Async:
    async def __aenter__(s): pass
    async def __aexit__(s,*a): pass
try:
    with Async(): pass
except TypeError as e: print(e)
try:
    with NoExit(): pass
except TypeError as e: print(e)
try:
    with 3: pass
except TypeError as e: print(e)
class E:
    def __enter__(s): pass
try:
    with E(): pass
except TypeError as e: print(e)
class AI:
    def __init__(s): s.n=0
    def __aiter__(s): return s
    async def __anext__(s):
        s.n+=1
        if s.n>3: raise StopAsyncIteration('z')
        await nop(s.n)
        return s.n
async def f():
    async for x in AI():
        print('x',x)
        if x==2: continue
    else: print('else')
    print([y async for y in AI()], {y:1 async for y in AI() if y%2}, {y async for y in AI()}, [y for y in [1] async for z in AI()])
    g=(y async for y in AI()); print(type(g).__name__, [k async for k in g])
    print(await anext(AI()), await anext(AI(),5))
    it=AI(); it.n=3
    print(await anext(it,'dflt'))
print(run(f()))
class B1:
    def __aiter__(s): return 3
class B2:
    async def __aiter__(s): return s
class B3:
    def __aiter__(s): return s
    def __anext__(s): return 3
class B4:
    __aiter__=None
class B5:
    def __aiter__(s): return s
    async def __anext__(s): return 1/0
for C in (B1,B2,B3,B4,B5,int,list):
    async def f():
        async for x in C(): pass
    try: run(f())
    except Exception as e: print(C.__name__, type(e).__name__, e, repr(e.__cause__))
for C in (B1,B2,B3,B4,int):
    try: aiter(C())
    except Exception as e: print(type(e).__name__,e)
    try: anext(C())
    except Exception as e: print(type(e).__name__,e)
try:
    for x in AI(): pass
except TypeError as e: print(e)
async def f():
    async for x in [1]: pass
