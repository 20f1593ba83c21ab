# Coroutines awaited twice, by two, by themselves, after their end.
async def c():
    await n()
import types
@types.coroutine
def n(): yield 1
x=c(); x.send(None)
async def d(): await x
y=d()
try: y.send(None)
except RuntimeError as e: print(e)
x.close()
z=c()
async def r():
    await me
me=r()
try: me.send(None)
except BaseException as e: print(type(e).__name__,e)
me=None
async def q(): await n()
w=q(); w.send(None)
try: w.send(None)
except StopIteration: pass
async def v(): await w
try: v().send(None)
except RuntimeError as e: print(e)
try: w.throw(ValueError)
except RuntimeError as e: print(e)
print(w.close())
z.close()
