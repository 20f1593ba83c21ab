# types.coroutine: of generators, of plain functions, of objects like generators.
import types, inspect
def gen():
    yield 1
g=types.coroutine(gen); print(g is gen, gen.__code__.co_flags & 0x100, inspect.isawaitable(g()), inspect.iscoroutinefunction(g), inspect.iscoroutine(g()), inspect.isgenerator(g()))
async def c(): return await g()
x=c(); print(x.send(None)); 
try: x.send(None)
except StopIteration: print('stop')
def plain(): return 3
p=types.coroutine(plain); print(p is plain, p())
class Genlike:
    def send(s,v): return v
    def throw(s,*a): pass
    def close(s): return 'closed'
    def __iter__(s): return s
    def __next__(s): return 7
    gi_code=gi_frame=gi_running=gi_yieldfrom=None
def mk(): return Genlike()
w=types.coroutine(mk)(); print(type(w).__name__, next(w), w.send(4), w.close(), inspect.isawaitable(w))
try: types.coroutine(3)
except TypeError as e: print(e)
async def co(): pass
print(types.coroutine(co) is co)
