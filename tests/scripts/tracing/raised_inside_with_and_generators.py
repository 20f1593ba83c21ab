"""What a trace function is told where an exception leaves a with, a handler or is thrown into a generator; lines of chained assignments."""
import sys
log = []
def tr(f, e, a):
    if f.f_code.co_filename != __file__: return None
    log.append((e, f.f_code.co_name, f.f_lineno - base, a[0].__name__ if e == 'exception' else ''))
    return tr
def run(f):
    global base
    log.clear(); base = f.__code__.co_firstlineno
    sys.settrace(tr)
    try: f()
    except BaseException as e: tb = e.__traceback__.tb_next
    else: tb = None
    finally: sys.settrace(None)
    print(f.__name__, tb and (tb.tb_lineno - base, tb.tb_frame.f_lineno - base))
    for x in log: print('  ', *x)
class CM:
    def __init__(s, r=False): s.r = r
    def __enter__(s): return s
    def __exit__(s, *a): return s.r
def with_false():
    with CM(False):
        x = 1
        1/0
    y = 2
def with_two():
    with CM() as a, \
         CM() as b:
        pass
        [][
            1]
def handler_raises():
    try:
        1/0
    except ZeroDivisionError:
        x = 1
        raise KeyError
        y = 2
def finally_raises():
    try:
        x = 1
    finally:
        [][1]
        y = 1
def closes():
    def gen():
        x = yield 1
        try:
            yield 2
        finally:
            z = 1
    g = gen()
    next(g)
    g.send(3)
    g.close()
def throws():
    def gen():
        try: yield 1
        except KeyError: yield 2
    g = gen()
    next(g)
    g.throw(KeyError)
    del g
def throws_at_the_start():
    def gen():
        yield 1
    g = gen()
    try: g.throw(KeyError)
    except KeyError: pass
def chained():
    x = 1
    a = b = c = \
        1
    del a, \
        b
    d = e = \
        [x]
for f in (with_false, with_two, handler_raises, finally_raises, closes, throws, throws_at_the_start, chained): run(f)
def prof(f, e, a):
    if f.f_code.co_filename == __file__: print(e, a.__name__ if e.startswith('c_') else '')
def opens():
    with open(__file__) as fh: pass
sys.setprofile(prof); opens(); sys.setprofile(None)
