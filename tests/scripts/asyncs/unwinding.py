# Exceptions thrown into waiting coroutines, through except, finally and close.
import types
@types.coroutine
def nop(v=None): return (yield v)
async def f():
    try:
        await nop(1)
    except KeyError as e:
        print('ke'); await nop(2); raise ValueError from e
    finally:
        await nop(3); print('fin')
c=f(); print(c.send(None)); print(c.throw(KeyError('a'))); print(c.send(None))
try: c.send(None)
except ValueError as e: print(repr(e.__cause__))
c=f(); c.send(None)
try: c.close()
except RuntimeError as e: print(e)
c=f(); 
try: c.throw(IndexError)
except IndexError: print('not started')
import sys
async def g():
    try: raise ValueError
    except ValueError:
        await nop()
        print(sys.exc_info()[0])
c=g(); c.send(None); print(sys.exc_info()[0])
try: c.send(None)
except StopIteration: pass
