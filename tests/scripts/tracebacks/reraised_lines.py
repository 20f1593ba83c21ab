# Which lines a traceback has after raise, raise e, with_traceback, finally and throw.
import traceback
def a(): raise ValueError('a')
def b():
    try: a()
    except ValueError as e:
        raise
def c():
    try: b()
    except ValueError as e: raise e
def d():
    try: c()
    except ValueError as e: raise e.with_traceback(None)
for f in (b,c,d):
    try: f()
    except ValueError as e:
        print([(x.name,x.lineno) for x in traceback.extract_tb(e.__traceback__)])
e=ValueError()
try: raise e
except ValueError: t1=e.__traceback__
try: raise e
except ValueError: print(e.__traceback__ is t1, e.__traceback__.tb_next is t1)
def g():
    try: raise KeyError
    finally:
        try: raise e
        except ValueError: pass
try: g()
except KeyError as k: print(len(traceback.extract_tb(k.__traceback__)))
def loop():
    for i in range(2):
        try: yield i
        except ValueError as e: print(len(traceback.extract_tb(e.__traceback__)))
it=loop(); next(it); it.throw(ValueError())
