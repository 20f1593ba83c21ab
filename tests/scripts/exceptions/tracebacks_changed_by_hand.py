# Traceback objects: attributes, making them, tb_next, with_traceback, and what raising again adds.
import sys, types, traceback
def t(f, *a, **k):
    try: r = f(*a, **k)
    except BaseException as e: print(f'  {type(e).__name__}: {e}')
    else: print('  ok', r if not isinstance(r, types.TracebackType) else 'tb')
def lines(tb):
    r = []
    while tb: r.append((tb.tb_frame.f_code.co_name, tb.tb_lineno)); tb = tb.tb_next
    return r
def one(): 1 / 0
def two(): one()
def get(f=two):
    try: f()
    except Exception as e: return e
e = get(); tb = e.__traceback__
print(lines(tb), type(tb).__name__, [n for n in dir(tb) if not n.startswith('__')])
for n in ('tb_lineno', 'tb_lasti', 'tb_frame', 'tb_next', 'other'):
    t(setattr, tb, n, 1); t(delattr, tb, n)
t(setattr, tb, 'tb_next', tb); t(setattr, tb.tb_next, 'tb_next', tb); t(setattr, tb, 'tb_next', 'x'); t(setattr, tb, 'tb_next', tb.tb_next.tb_next); print(lines(tb))
t(setattr, tb, 'tb_next', None); print(lines(tb))
new = types.TracebackType(None, sys._getframe(), 0, 77); print(lines(new), new.tb_lasti, new.tb_next)
new = types.TracebackType(tb, sys._getframe(), tb_lasti=5, tb_lineno=99); print(lines(new))
for a in ((), (None,), (None, 1, 2, 3), (1, sys._getframe(), 0, 1), (None, sys._getframe(), 'a', 1), (None, sys._getframe(), 0, 1.5), (None, sys._getframe(), 0), (None, sys._getframe(), 0, 1, 2), (None, None, 0, 1), (None, sys._getframe(), 2**40, 1)): t(types.TracebackType, *a)
t(lambda: type('T', (types.TracebackType,), {}))
print(lines(e.with_traceback(None).__traceback__), e.with_traceback(new) is e, lines(e.__traceback__))
t(e.with_traceback); t(e.with_traceback, 1); t(e.with_traceback, tb, tb); t(setattr, e, '__traceback__', 1); t(delattr, e, '__traceback__'); t(setattr, e, '__traceback__', None)
def again():
    x = get()
    for i in range(3):
        try: raise x
        except Exception as y: pass
    return x
print(lines(again().__traceback__))
def bare():
    try: two()
    except Exception: raise
print(lines(get(bare).__traceback__))
def bare_in_other(): 
    def reraise(): raise
    try: two()
    except Exception: reraise()
print(lines(get(bare_in_other).__traceback__))
def stripped():
    try: two()
    except Exception as e: raise e.with_traceback(None)
print(lines(get(stripped).__traceback__))
def finals():
    try: two()
    finally: x = 1
print(lines(get(finals).__traceback__))
def gens():
    def g(): yield from (1 / 0 for x in 'a')
    list(g())
print(lines(get(gens).__traceback__))
def thrown():
    def g(): yield
    x = g(); next(x)
    x.throw(get())
print(lines(get(thrown).__traceback__))
def made(): raise ValueError().with_traceback(new)
print(lines(get(made).__traceback__))
def classes():
    class K: 
        1 / 0
print(lines(get(classes).__traceback__))
def multi():
    (1 +
     2 /
     0)
x = get(multi); print(lines(x.__traceback__)); print(list(x.__traceback__.tb_next.tb_frame.f_code.co_positions())[x.__traceback__.tb_next.tb_lasti // 2] is not None)
try: raise e.with_traceback(new)
except Exception as z: print(lines(z.__traceback__))
print(''.join(traceback.format_tb(new)).replace(__file__, 'FILE'))
