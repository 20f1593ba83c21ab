# Traceback objects: lines, frames, names.
import sys
def f(): g()
def g():
    x = 5
    raise ValueError('v')
try: f()
except ValueError as e:
    tb = e.__traceback__
    while tb:
        print(tb.tb_lineno, tb.tb_frame.f_code.co_name, tb.tb_frame.f_lineno, sorted(k for k in tb.tb_frame.f_locals if k in 'xe'), tb.tb_next is not None)
        tb = tb.tb_next
    print(e.__traceback__ is sys.exc_info()[2], type(e.__traceback__).__name__)
    e2 = e.with_traceback(None); print(e2.__traceback__, e2 is e)
def here():
    frame = sys._getframe(); return frame.f_code.co_name, frame.f_lineno, frame.f_back.f_code.co_name
print(here(), sys._getframe().f_back, sys._getframe(0).f_code.co_name)
def caller(): return sys._getframe(1).f_locals['secret']
def outer(): secret = 42; return caller()
print(outer())
try: sys._getframe(100)
except ValueError as e: print(e)
def gen():
    try: yield 1
    except KeyError as e: yield [t.tb_lineno for t in walk(e.__traceback__)]
def walk(tb):
    while tb: yield tb; tb = tb.tb_next
it = gen(); next(it); print(it.throw(KeyError()))
try:
    try: 1 / 0
    except ZeroDivisionError as e: first = e; raise
except ZeroDivisionError as e: print(e is first, len(list(walk(e.__traceback__))))
