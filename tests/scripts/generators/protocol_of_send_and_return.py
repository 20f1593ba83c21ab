# Values in and out of generators: send, return values through yield from, yields in odd expressions, StopIteration's value.
def t(f):
    try: print('  ', f())
    except BaseException as e: print('  ', type(e).__name__, e, getattr(e, 'value', '-'))
def echo():
    got = []
    while len(got) < 3: got.append((yield len(got)))
    return got
g = echo(); print([next(g), g.send('a'), g.send('b')]); t(lambda: g.send('c')); t(lambda: g.send('d')); t(lambda: next(g))
g = echo(); t(lambda: g.send(1)); print(next(g), g.send(None))
def args(): return (yield 1), (yield 2), [(yield 3)], {(yield 4): (yield 5)}, f'{(yield 6)}', (yield (yield 7))
def drive(g, values):
    out = [next(g)]
    try:
        for v in values: out.append(g.send(v))
    except StopIteration as e: return out, e.value
    return out
print(drive(args(), 'abcdefghij'))
def order(): log = []; log.append((yield 'x') + (yield 'y')); return log
print(drive(order(), 'ab'))
def cond():
    if (yield 1): r = 'yes'
    else: r = 'no'
    while (yield r): r += '!'
    for x in (yield 'iter'): r += x
    assert (yield 'assert'), 'failed'
    x = y = yield 'chain'; x += yield 'aug'
    with (yield 'with') as w: pass
    a = [0]; a[(yield 'index')] = yield 'value'
    del a[(yield 'del')]
    return r, x, y, w, a
class W:
    def __enter__(self): return 'W'
    def __exit__(self, *a): pass
print(drive(cond(), [True, True, False, 'ab', 1, 'q', 'r', W(), 'v', 0, 0]))
def sub(): x = yield 'sub1'; y = yield 'sub2'; return x, y
def outer(): a = yield from sub(); b = yield from echo(); return a, b
print(drive(outer(), range(10)))
def rec(n):
    if n: r = yield from rec(n - 1); return r + 1
    yield 'bottom'; return 0
print(drive(rec(50), [None]))
def ret(v):
    return v
    yield
for v in (None, 1, (1,), (), StopIteration(5), [1], ValueError('v')):
    try: next(ret(v))
    except StopIteration as e: print(repr(e), repr(e.value), e.args)
def early():
    yield 1
    return
    yield 2
print(list(early()), list(ret(1)))
def empty():
    if False: yield
t(lambda: next(empty())); print(list(empty()))
def nested():
    def inner(): yield from outer_vars
    outer_vars = [1, 2]; yield from inner(); yield from map(lambda x: x * 2, inner())
print(list(nested()))
def lam(): f = lambda: (yield 5); yield from f()
print(list(lam())); print([*(lambda: (yield))()])
class G:
    def __iter__(self): yield 'a'; yield from self.more()
    def more(self): yield 'b'
    @staticmethod
    def s(): yield 's'
    @classmethod
    def c(cls): yield cls.__name__
    @property
    def p(self): yield 'p'
    x = [*(lambda: (yield 'class'))()]
print(list(G()), list(G.s()), list(G.c()), list(G().p), G.x)
def default(a=(lambda: (yield 1))()): return next(a)
print(default()); t(default)
def trying():
    while True:
        try: got = yield 'ready'
        except ValueError as e: got = yield f'error {e}'
        else:
            if got == 'stop': return 'stopped'
        finally:
            if got == 'fin': yield 'in finally'
g = trying(); print(next(g), g.send(1), g.throw(ValueError('v')), g.send('fin'), next(g)); t(lambda: g.send('stop'))
def context():
    import sys
    try: raise KeyError
    except KeyError:
        yield sys.exc_info()[0]
        try: raise ValueError
        except ValueError as e: yield repr(e.__context__)
    yield sys.exc_info()[0]
print(list(context()))
def inf():
    n = 0
    while True: n = (yield n) or n + 1
g = inf(); print(next(g), next(g), g.send(10), next(g), g.close(), next(g, 'closed'))
import itertools
print(list(itertools.islice(inf(), 3)), sum(itertools.takewhile(lambda x: x < 5, inf())), dict(zip('ab', inf())))
