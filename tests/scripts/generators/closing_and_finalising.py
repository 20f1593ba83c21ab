# What happens to generators that are dropped: finally, yields in finally, errors, order, and generators never begun.
import sys, gc, weakref
sys.unraisablehook = lambda u: print('  unraisable', type(u.exc_value).__name__, u.exc_value, u.err_msg, getattr(u.object, '__name__', None))
log = print
def plain():
    try: yield 1
    finally: log('  finally')
def yields():
    try: yield 1
    finally: yield 2
def raises():
    try: yield 1
    finally: raise ValueError('in finally')
def catches():
    try: yield 1
    except GeneratorExit: log('  caught'); return
def catches_and_goes_on():
    while True:
        try: yield 1
        except GeneratorExit: log('  ignored'); break
    yield 'more'
def catches_all():
    try: yield 1
    except: log('  bare', sys.exc_info()[0].__name__); raise KeyError('other')
def with_cm():
    with CM('a'), CM('b'): yield 1
class CM:
    def __init__(self, n): self.n = n
    def __enter__(self): return self
    def __exit__(self, *a): log('  exit', self.n, a[0].__name__)
def nested():
    try: yield from plain()
    finally: log('  outer finally')
def returns_value():
    try: yield 1
    except GeneratorExit: return 'value'
for f in (plain, yields, raises, catches, catches_and_goes_on, catches_all, with_cm, nested, returns_value):
    print(f.__name__)
    g = f(); del g; print('  never begun')
    g = f(); next(g); del g; print('  dropped')
    g = f(); next(g)
    try: print('  close gives', g.close())
    except BaseException as e: print('  close raises', repr(e))
    try: print('  again', g.close(), next(g, 'end'))
    except BaseException as e: print('  again raises', repr(e))
def cyc():
    me = yield
    try: yield me
    finally: log('  cycle finally')
g = cyc(); next(g); g.send(g); w = weakref.ref(g); del g; gc.collect(); print(w())
def resurrect():
    global kept
    try: yield 1
    finally: kept = sys._getframe(); log('  kept')
g = resurrect(); next(g); del g; print(kept.f_lineno - kept.f_code.co_firstlineno, kept.f_locals); del kept
class Owner:
    def __init__(self): self.g = self.run(); next(self.g)
    def run(self):
        try: yield self
        finally: log('  owner finally', self is not None)
    def __del__(self): log('  owner del')
o = Owner(); o.g.close(); del o
def ctx():
    try: 1 / 0
    except ZeroDivisionError:
        yield sys.exc_info()[0].__name__
        yield sys.exc_info()[0].__name__
    yield sys.exc_info()[0]
g = ctx(); print(next(g), sys.exc_info()[0])
try: raise KeyError
except KeyError: print(next(g), sys.exc_info()[0].__name__, next(g).__name__, sys.exc_info()[0].__name__)
def order():
    a = D('a'); b = D('b'); yield; c = D('c')
class D:
    def __init__(self, n): self.n = n
    def __del__(self): log('  del', self.n)
g = order(); next(g); del g; g = order(); list(g); g = order(); next(g); g.close(); print('end')
