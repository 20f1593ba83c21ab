# Coroutines dropped at each stage: warnings, finally blocks, errors on the way out, and attributes meanwhile.
import warnings, sys, gc, types, inspect
warnings.simplefilter('always')
warnings.showwarning = lambda m, c, *a: print('   warns', c.__name__, m)
sys.unraisablehook = lambda u: print('   unraisable', type(u.exc_value).__name__, u.exc_value)
@types.coroutine
def stop(): yield 'stop'
async def plain(): return 1
async def waits():
    try: await stop()
    finally: print('   finally')
async def raises():
    try: await stop()
    finally: raise ValueError('out')
async def ignores():
    try: await stop()
    except GeneratorExit: await stop()
async def outer(): await waits()
for f in (plain, waits, raises, ignores, outer):
    print(f.__name__)
    c = f(); del c
    c = f(); c.close(); print('  closed', inspect.getcoroutinestate(c)); del c
    c = f()
    try: c.send(None)
    except StopIteration as e: print('  done', e.value)
    print('  ', inspect.getcoroutinestate(c), c.cr_await is not None, c.cr_running, c.cr_suspended, c.cr_frame is not None); del c
    c = f(); 
    try: c.throw(KeyError('t'))
    except KeyError as e: print('  thrown', e)
    try: c.send(None)
    except RuntimeError as e: print('  ', e)
    try: c.throw(KeyError)
    except (RuntimeError, KeyError) as e: print('  ', type(e).__name__, e)
    print('  close', c.close())
async def agen():
    try: yield 1
    finally: print('   agen finally')
g = agen(); a = g.__anext__(); del a, g; print('anext dropped')
g = agen(); a = g.asend(None)
try: a.send(None)
except StopIteration as e: print('got', e.value)
del g, a; print('agen dropped')
g = agen(); a = g.aclose(); del a; a = g.athrow(ValueError); del a; print('aclose dropped')
async def passes(c): return c
c = passes(plain())
try: c.send(None)
except StopIteration as e: e.value.close()
warnings.simplefilter('error'); c = plain(); del c; print('as error')
warnings.simplefilter('ignore'); c = plain(); del c
def gen_in_coroutine(): yield from plain()
try: next(gen_in_coroutine())
except TypeError as e: print(e)
for bad in (lambda: iter(plain()), lambda: next(plain()), lambda: list(plain()), lambda: [*plain()], lambda: plain()(), lambda: plain() + 1, lambda: len(plain()), lambda: plain()[0], lambda: setattr(plain(), 'x', 1), lambda: plain().send(1), lambda: plain().send(), lambda: plain().throw(), lambda: plain().throw(3), lambda: type(plain())(), lambda: (lambda: (yield))().send(3), lambda: hash(plain()) and 1 / 0, lambda: plain() < plain()):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
w = plain().__await__(); print(type(w).__name__, hasattr(w, '__iter__'), hasattr(w, 'send'), [n for n in dir(w) if not n.startswith('__')])
try: next(w)
except StopIteration as e: print(e.value)
c = plain(); print(c.__name__, c.__qualname__, c.cr_code.co_name, c.cr_origin, repr(c).split(' at ')[0], [n for n in dir(c) if not n.startswith('__')], type(c).__name__); c.__name__ = 'n'; c.__qualname__ = 'q'; print(repr(c).split(' at ')[0])
for n in ('cr_frame', 'cr_running', 'cr_await', 'cr_code', 'cr_suspended'):
    try: setattr(c, n, 1)
    except Exception as e: print(n, type(e).__name__, e)
