# Traceback objects: tb_next set, cycles refused, made by hand, their attributes.
import sys, types
def f(): 1/0
try: f()
except ZeroDivisionError as e: tb=e.__traceback__
print(tb.tb_lineno, tb.tb_next.tb_lineno, tb.tb_next.tb_next, tb.tb_frame.f_code.co_name, tb.tb_lasti>=0)
for v in (3,'a',tb,tb.tb_next):
    try: tb.tb_next=v; print('ok')
    except Exception as e: print(type(e).__name__, e)
n=tb.tb_next
try: n.tb_next=tb
except ValueError as e: print(e)
tb.tb_next=None; print(tb.tb_next); tb.tb_next=n
try: del tb.tb_next
except Exception as e: print(type(e).__name__, e)
for a in ('tb_lineno','tb_frame','tb_lasti'):
    try: setattr(tb,a,1)
    except Exception as e: print(type(e).__name__, e)
for args in ((),(None,None,1,1),(None,sys._getframe(),1,1),(tb,sys._getframe(),'a',1),(3,sys._getframe(),1,1),(tb,3,1,1)):
    try: t=types.TracebackType(*args); print(t.tb_lineno, t.tb_next)
    except Exception as e: print(type(e).__name__, e)
try: tb.foo=1
except AttributeError as e: print(e)
print([x for x in dir(tb) if x[:2]!='__'], isinstance(tb,types.TracebackType))
