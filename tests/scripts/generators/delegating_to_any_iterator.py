# yield from over iterators of one's own: which methods send, throw and close reach, and with what.
def t(f, *a):
    try: r = f(*a)
    except BaseException as e: print(f'  {type(e).__name__}: {e} value={getattr(e, "value", "-")!r} context={e.__context__!r}')
    else: print('  ok', r)
import sys
sys.unraisablehook = lambda u: print('  unraisable', type(u.exc_value).__name__, u.exc_value, type(u.object).__name__)
class Plain:
    def __init__(self): self.n = 0
    def __iter__(self): print('  iter'); return self
    def __next__(self):
        self.n += 1; print('  next', self.n)
        if self.n > 3: raise StopIteration('end')
        return self.n
class Sends(Plain):
    def send(self, v): print('  send', v); return ('sent', v)
class Throws(Plain):
    def throw(self, *a): print('  throw', [x if isinstance(x, type) or x is None or isinstance(x, (int, str)) else type(x).__name__ for x in a]); return 'thrown'
class ThrowStops(Plain):
    def throw(self, *a): raise StopIteration('stopped by throw')
class Closes(Plain):
    def close(self): print('  close'); return 'ignored'
class CloseRaises(Plain):
    def close(self): print('  close'); raise KeyError('in close')
class ThrowAttr(Plain):
    @property
    def throw(self): print('  throw looked up'); raise AttributeError('none')
class ThrowAttrBad(Plain):
    @property
    def throw(self): raise ZeroDivisionError('lookup')
class CloseAttrBad(Plain):
    @property
    def close(self): raise ZeroDivisionError('lookup')
class SendAttrBad(Plain):
    @property
    def send(self): raise ZeroDivisionError('lookup')
class GetAttr(Plain):
    def __getattr__(self, n): print('  getattr', n); raise AttributeError(n)
class NotCallable(Plain):
    send = throw = close = 3
def gen(it):
    try: r = yield from it; print('  result', r)
    except BaseException as e: print('  inside', repr(e)); raise
    finally: print('  finally')
    return 'done'
for c in (Plain, Sends, Throws, ThrowStops, Closes, CloseRaises, ThrowAttr, ThrowAttrBad, CloseAttrBad, SendAttrBad, GetAttr, NotCallable):
    print(c.__name__)
    g = gen(c()); t(next, g); t(g.send, None); t(g.send, 5); t(next, g)
    g = gen(c()); t(next, g); t(g.throw, ValueError); t(next, g)
    g = gen(c()); t(next, g); t(g.throw, ValueError(1)); t(g.throw, TypeError, 'x', None)
    g = gen(c()); t(next, g); t(g.throw, GeneratorExit); t(next, g)
    g = gen(c()); t(next, g); t(g.close); t(next, g)
for bad in (1, None, object(), [1, 2], 'ab', {1: 2}, range(2), iter([1]), (x for x in 'q'), map(str, [1])):
    print(type(bad).__name__); g = gen(bad); t(next, g); t(g.send, 1); t(next, g)
    g = gen(bad); t(next, g); t(g.throw, ValueError(2)); g = gen(bad); t(next, g); t(g.close)
async def coro(): return 1
c = coro(); g = gen(c); t(next, g); c.close()
class IterBad:
    def __iter__(self): return 3
t(next, gen(IterBad()))
class IterRaises:
    def __iter__(self): raise OSError('iter')
t(next, gen(IterRaises()))
def ignoring():
    while True:
        try: yield 'i'
        except GeneratorExit: print('  ignored')
g = gen(ignoring()); t(next, g); t(g.close)
def returns_on_exit():
    try: yield 'i'
    except GeneratorExit: return 'swallowed'
g = gen(returns_on_exit()); t(next, g); t(g.close)
g = gen(returns_on_exit()); t(next, g); t(g.throw, GeneratorExit)
def raises_on_exit():
    try: yield 'i'
    finally: raise OSError('late')
g = gen(raises_on_exit()); t(next, g); t(g.close)
def values():
    for v in ((1, 2), StopIteration(3), StopIteration, None, [1]):
        def inner():
            return v
            yield
        yield (yield from inner())
t(list, values())
def inner_raises_stop():
    raise StopIteration('x')
    yield
t(list, gen(inner_raises_stop()))
class StopSub(StopIteration): pass
class It:
    def __iter__(self): return self
    def __next__(self): raise StopSub(1, 2)
t(next, gen(It()))
