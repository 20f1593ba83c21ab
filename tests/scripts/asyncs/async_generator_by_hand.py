# asend, athrow and aclose of asynchronous generators driven by hand, in all states.
import types, sys
@types.coroutine
def nop(v): return (yield v)
def run(c):
    out=[]
    while 1:
        try: out.append(c.send(None))
        except StopIteration as e: return out, e.value
        except StopAsyncIteration as e: return out, 'SAI', e.args
async def g():
    try:
        x = yield 1
        print('x',x)
        await nop('n')
        y = yield 2
        print('y',y)
    except ValueError as e:
        print('VE', e); yield 'caught'
    finally:
        print('fin'); await nop('f')
a=g()
print(a.ag_running,a.ag_frame is not None,a.ag_await,a.ag_code.co_name,a.__name__,a.__qualname__,repr(a)[:25], hasattr(a,'ag_suspended'))
print(run(a.__anext__()),run(a.asend('A')),run(a.athrow(ValueError('q'))),run(a.__anext__()),run(a.__anext__()))
a=g(); print(run(a.__anext__()), run(a.aclose()), run(a.aclose()), run(a.__anext__()))
a=g()
try: run(a.asend(4))
except TypeError as e: print(e)
a=g()
try: run(a.athrow(ValueError))
except ValueError as e: print('V')
print(run(a.__anext__()))
a=g(); print(run(a.aclose()), run(a.__anext__()))
async def bad():
    try: yield 1
    except GeneratorExit: yield 2
a=bad(); run(a.__anext__())
try: run(a.aclose())
except RuntimeError as e: print(e)
async def s():
    yield 1
    raise StopAsyncIteration('no')
a=s(); run(a.__anext__())
try: run(a.__anext__())
except RuntimeError as e: print(e, repr(e.__cause__))
async def s():
    yield 1
    raise StopIteration('no')
a=s(); run(a.__anext__())
try: run(a.__anext__())
except RuntimeError as e: print(e, repr(e.__cause__))
a=g(); n=a.__anext__(); print(type(n).__name__, n.__await__() is n, iter(n) is n)
try: n.send(3)
except TypeError as e: print(e)
try: n.send(None)
except StopIteration as e: print(e.value)
try: n.send(None)
except RuntimeError as e: print(e)
try: n.throw(ValueError)
except RuntimeError as e: print(e)
print(n.close())
n=a.asend(1); n.send(None)
m=a.asend(2)
try: m.send(None)
except RuntimeError as e: print(e)
m=a.athrow(ValueError); print(type(m).__name__)
try: m.send(None)
except RuntimeError as e: print(e)
m=a.aclose()
try: m.send(None)
except RuntimeError as e: print(e)
try: n.throw(KeyError('k'))
except BaseException as e: print(repr(e))
n=a.aclose(); n.close()
try: n.send(None)
except BaseException as e: print(type(e),e)
for nm in ('ag_frame','ag_code','ag_running','ag_await'): print(nm, type(getattr(types.AsyncGeneratorType,nm)).__name__)
try: types.AsyncGeneratorType()
except TypeError as e: print(e)
for f in ('next(a)','list(a)','iter(a)','len(a)','a.asend()','a.athrow()','a.aclose(1)','[*a]','a.send(None)'):
    try: eval(f)
    except Exception as e: print(f, type(e).__name__, e)
