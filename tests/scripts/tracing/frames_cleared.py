"""frame.clear(): what f_locals, f_lineno and f_lasti tell afterwards; threads' exceptions; what dir() of a traceback gives."""
import sys
def gen():
    x = 1
    yield sys._getframe()
    y = 2
    yield 3
first = gen.__code__.co_firstlineno
def line(fr): return fr.f_lineno - first
g = gen(); fr = next(g); fr.f_locals['more'] = 5; fr.clear(); print(line(fr), fr.f_locals, g.gi_frame, list(g))
g = gen(); fr = next(g); next(g); fr.clear(); print(line(fr))
g = gen(); fr = g.gi_frame; print(line(fr)); fr.clear(); print(line(fr), fr.f_locals)
g = gen(); fr = next(g); g.close(); print(line(fr))
g = gen(); fr = next(g); list(g); print(line(fr), fr.f_locals)
def fails():
    x = 1
    del x
    z = [1]
    1/0
try: fails()
except ZeroDivisionError as e: tb = e.__traceback__.tb_next
fr = tb.tb_frame
fr.f_locals['more'] = 2
print(sorted(fr.f_locals)); fr.clear(); print(fr.f_locals, fr.f_code.co_name)
try: sys._getframe().clear()
except RuntimeError as e: print(e)
def runs():
    try: g.gi_frame.clear()
    except RuntimeError as e: yield str(e)
g = runs(); print(next(g))
print(dir(tb))
print(list(sys._current_exceptions().values()))
try: 1/0
except ZeroDivisionError as e: print([v[:2] for v in sys._current_exceptions().values()])
