# What may be awaited: generators by types.coroutine, __await__ of every kind, and what is refused.
import types
@types.coroutine
def sw(v):
    r = yield v
    return r
class Aw:
    def __init__(s,v): s.v=v
    def __await__(s):
        r = yield s.v
        print('aw got', r)
        return 'aw'
async def c():
    a = await sw(1); print('a',a)
    b = await Aw(2); print('b',b)
    try: await sw(3)
    except ValueError as e: print('caught',e)
    return 'end'
x=c()
print(x.send(None), type(x.cr_await), x.send('A'), str(x.cr_await)[:20], x.send('B'))
try: x.throw(ValueError('v'))
except StopIteration as e: print(e.value)
for bad in ('3','None','[]','object()','(i for i in ())','iter([])','Bad()','Bad2()','Bad3()','lambda:1'):
    class Bad:
        def __await__(s): return 3
    class Bad2:
        def __await__(s): return c()
    class Bad3:
        __await__=None
    exec(f'async def d():\n    await {bad}')
    y=d()
    try: y.send(None)
    except BaseException as e: print(bad, type(e).__name__, e)
class It:
    def __await__(s): return iter([1,2])
async def d(): return await It()
y=d(); print(y.send(None), y.send(None))
try: y.send(None)
except StopIteration as e: print('end',e.value)
y=d(); y.send(None)
try: y.send(4)
except AttributeError as e: print(e)
