# throw() with one, two and three arguments, on generators, coroutines and async generators: what is refused, what arrives.
import types, warnings
def t(f, *a):
    try: r = f(*a)
    except BaseException as e: print(f'  {type(e).__name__}: {e} args={e.args} cause={e.__cause__!r} context={e.__context__!r}')
    else: print('  ok', r)
def gen():
    while True:
        try: yield 1
        except ValueError as e: print('  caught', repr(e), e.__traceback__ is not None, e.__traceback__.tb_next is not None); yield 'got'
def tb():
    try: 1 / 0
    except ZeroDivisionError as e: return e.__traceback__
class Strange(Exception):
    def __new__(cls, *a): return 'not an exception'
class Fails(Exception):
    def __init__(self, x): pass
class Twice(Exception):
    def __init__(self, a, b): super().__init__(a, b)
arguments = [(), (ValueError,), (ValueError(1),), (ValueError, 1), (ValueError, (1, 2)), (ValueError, ()), (ValueError, None), (ValueError, ValueError(3)), (ValueError, UnicodeError('u')), (ValueError, KeyError('k')), (ValueError(1), 2), (ValueError(1), None), (ValueError(1), ValueError(2)),
 (ValueError, 1, None), (ValueError, None, None), (ValueError, 1, tb()), (ValueError, None, tb()), (ValueError(1), None, tb()), (ValueError, 1, 2), (ValueError(1), None, 'tb'), (1,), ('ValueError',), (None,), (int,), (object(),), (3, 4), (3, 4, 5), (Strange,), (Strange, 1), (Fails,), (Fails, 1), (Fails, (1,)), (Fails, (1, 2)),
 (Twice, (1, 2)), (Twice, 1), (Twice, Twice(3, 4)), (GeneratorExit,), (StopIteration,), (StopIteration, 3), (StopAsyncIteration,), (BaseException,), (ValueError, 1, None, 2), (type,), (Exception, 'x'), (KeyboardInterrupt(),)]
def shown(a): return tuple(x if not isinstance(x, types.TracebackType) else 'tb' for x in a)
def fresh():
    g = gen(); next(g); return g
for a in arguments:
    print(repr(shown(a)).replace(hex(id(a[0]))[2:] if a else '', ''). split(' at ')[0]); g = fresh(); t(g.throw, *a); t(next, g)
    g = gen(); t(g.throw, *a); t(next, g)
@types.coroutine
def wait():
    return (yield 'waiting')
async def co():
    try: return await wait()
    except ValueError as e: return repr(e)
for a in arguments[:24:2]:
    print('coroutine', repr(shown(a)).split(' at ')[0]); c = co(); c.send(None); t(c.throw, *a); c.close()
async def ag():
    while True:
        try: yield 1
        except ValueError as e: print('  ', repr(e)); yield 2
def run(aw):
    try: aw.send(None)
    except StopIteration as e: return ('value', e.value)
for a in arguments[1:30:3]:
    print('async generator', repr(shown(a)).split(' at ')[0]); g = ag(); run(g.asend(None)); t(lambda: run(g.athrow(*a)))
for kw in ({'type': ValueError}, {'typ': ValueError}, {'value': 1}): t(lambda: fresh().throw(**kw))
t(lambda: fresh().throw(ValueError, value=1))
