"""Generators: attributes and messages in every state."""
from _cases import cases
def gen():
    try:
        x = yield 1
        print('got', x)
        yield 2
    finally: print('finally')
def show(g): return (g.gi_running, g.gi_suspended, g.gi_frame is None, g.gi_yieldfrom, g.__name__, g.__qualname__)
def run(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e, repr(getattr(e, 'value', '')))
g = gen(); print(show(g)); print(next(g), show(g)); print(g.send('v'), show(g)); run(lambda: next(g)); print(show(g)); run(lambda: next(g)); run(lambda: g.send(1)); run(lambda: g.throw(ValueError('x'))); g.close()
g = gen(); run(lambda: g.send(5)); run(lambda: g.send(None)); run(lambda: g.send()); run(lambda: g.send(1, 2)); run(lambda: g.throw()); run(lambda: g.throw(5)); run(lambda: g.throw('x')); run(lambda: g.throw(int)); run(lambda: g.throw(ValueError, 'msg')); run(lambda: next(g))
g = gen(); run(lambda: g.throw(KeyError)); run(lambda: next(g))
g = gen(); next(g); run(lambda: g.throw(KeyError('k'), None, None)); g = gen(); next(g); run(lambda: g.throw(ValueError, ValueError('inst'))); g = gen(); next(g); run(lambda: g.throw(ValueError('a'), 'b')); g = gen(); next(g); run(lambda: g.throw(ValueError, None, 5)); run(lambda: g.throw(ValueError, (1, 2)))
g = gen(); next(g); print(g.close()); print(g.close()); run(lambda: next(g))
g = gen(); print(g.close()); run(lambda: next(g))
g = gen()
cases('''
g.gi_code.co_name, g.gi_frame.f_code is g.gi_code, g.gi_frame.f_lineno > 0, g.__name__, g.__qualname__
g.__name__ = 'renamed'
g.__qualname__ = 'q.r'
g.__name__, g.__qualname__
g.__name__ = 5
g.__qualname__ = None
del g.__name__
g.gi_running = 1
g.gi_frame = 1
g.gi_code = 1
g.foo = 1
g.foo
iter(g) is g, g.__iter__() is g, type(g).__name__, type(g).__module__
len(g)
g[0]
g + g
type(g)()
type(g)(1)
hash(g) == hash(g), g == g, bool(g)
g.__next__(), g.__del__ is not None
g.gi_frame.f_locals
g.gi_frame.clear()
next(g)
''', dict(g=g))
def ignoring():
    while True:
        try: yield 1
        except GeneratorExit: print('ignored')
g = ignoring(); next(g); run(g.close); run(lambda: g.throw(ZeroDivisionError))
def returning():
    try: yield 1
    except GeneratorExit: return 5
g = returning(); next(g); run(g.close)
def raising():
    try: yield 1
    except GeneratorExit: raise KeyError('in close')
g = raising(); next(g); run(g.close)
def me():
    print(show(G)); run(lambda: next(G)); run(lambda: G.send(1)); run(lambda: G.throw(ValueError)); run(lambda: G.close()); yield 1
G = me(); next(G); G = None
def sub(): yield 'a'; return 'r'
def deleg():
    r = yield from sub()
    print('result', r); r = yield from [1, 2]
    print('result', r); yield from 'xy'
g = deleg(); print(next(g), type(g.gi_yieldfrom).__name__); print(next(g), type(g.gi_yieldfrom).__name__, g.gi_yieldfrom is not None); run(lambda: g.send('s'))
def bad(): yield from 5
run(lambda: next(bad()))
def stops(): raise StopIteration('inner'); yield
run(lambda: next(stops()))
def stop2(): yield next(iter([]))
run(lambda: list(stop2()))
def vals(): return 1, 2; yield
run(lambda: next(vals()))
ge = (x for x in [1, 2]); print(ge.__name__, ge.__qualname__, ge.gi_code.co_name, repr(ge).split(' at ')[0], next(ge), list(ge))
run(lambda: (x for x in 5)); run(lambda: list(x / 0 for x in [1])); run(lambda: next(x for x in []))
