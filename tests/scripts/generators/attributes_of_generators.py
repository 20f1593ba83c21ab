# gi_* attributes before, while and after running; which may be set.
import sys, inspect
def t(f, *a):
    try: r = f(*a)
    except Exception as e: print(f'{type(e).__name__}: {e}')
    else: print('ok', r)
def gen(a):
    x = yield g.gi_running, g.gi_frame is sys._getframe(), g.gi_yieldfrom
    y = yield from sub()
    return 7
def sub():
    yield inspect.getgeneratorstate(g), g.gi_yieldfrom is None, g.gi_suspended
    yield 3
g = gen(5)
def show():
    print(inspect.getgeneratorstate(g), g.gi_running, g.gi_suspended, g.gi_frame and (g.gi_frame.f_lineno, sorted(g.gi_frame.f_locals.items())), g.gi_code is gen.__code__, type(g.gi_yieldfrom).__name__)
show(); t(next, g); show(); t(next, g); show(); t(next, g); show(); t(next, g); show(); t(next, g)
for n in ('gi_running', 'gi_frame', 'gi_code', 'gi_yieldfrom', 'gi_suspended'):
    t(setattr, g, n, 1); t(delattr, g, n)
for n in ('__name__', '__qualname__'):
    t(getattr, g, n); t(setattr, g, n, 'new'); t(setattr, g, n, 3); t(delattr, g, n); t(getattr, g, n)
    t(setattr, g, n, type('S', (str,), {})('sub')); t(getattr, g, n)
print(repr(g).split(' at ')[0])
t(setattr, g, 'other', 1); t(setattr, g, 'send', 1)
t(type(g)); t(lambda: type('G', (type(g),), {}))
print(hasattr(g, '__dict__'), g.__iter__() is g, iter(g) is g, type(g).__name__, type(g).__module__, type(g).__qualname__)
print([n for n in dir(g) if not n.startswith('__')])
h = (i for i in range(3)); print(h.__name__, h.__qualname__, h.gi_code.co_name, h.gi_frame.f_locals.keys())
class K:
    def meth(self): yield
    ge = (x for x in 'a')
print(K().meth().__qualname__, K.ge.__qualname__, K.ge.__name__)
def outer():
    def inner(): yield
    return inner()
print(outer().__qualname__)
gen.__name__ = 'renamed'; gen.__qualname__ = 'Re.named'
k = gen(1); print(k.__name__, k.__qualname__, k.gi_code.co_name, repr(k).split(' at ')[0])
gen.__name__ = 'again'; print(k.__name__)
g = gen(1); fr = g.gi_frame; print(fr.f_lasti, fr.f_lineno, fr.f_back); next(g); print(fr.f_back, fr.f_lasti > 0); g.close(); print(g.gi_frame, fr.f_locals)
def close_me():
    try: yield 1
    finally: print('finalised', sys.exc_info()[0])
c = close_me(); next(c); fr = c.gi_frame; fr.clear(); print(c.gi_frame, inspect.getgeneratorstate(c)); t(next, c)
c = close_me(); fr = c.gi_frame; fr.clear(); t(next, c)
def selfish(): yield me.gi_frame.clear()
me = selfish(); t(next, me); t(next, me)
