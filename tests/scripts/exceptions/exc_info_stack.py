# sys.exc_info() in nested handlers, functions, generators, classes, exec.
import sys
def p(): print(sys.exc_info()[0] and sys.exc_info()[0].__name__, sys.exception() and type(sys.exception()).__name__)
p()
try: 1/0
except ZeroDivisionError:
    p()
    try: raise KeyError
    except KeyError: p()
    p()
    def inner(): p(); 
    inner()
    try: raise IndexError
    except IndexError:
        def g():
            p()
            try: raise OSError
            except OSError: p(); yield; p()
            p()
        x=g(); next(x)
        p()
    p(); list(x)
p()
try:
    try: raise ValueError
    finally: p()
except ValueError: p()
p()
def f():
    try: raise KeyError
    except KeyError: return
f(); p()
for i in range(1):
    try: raise KeyError
    except KeyError: continue
p()
class C:
    try: raise KeyError
    except KeyError: p()
    p()
try: raise KeyError
except KeyError:
    exec('p()'); eval('p()'); [p() for _ in 'a']; (lambda: p())()
with __import__('contextlib').suppress(KeyError): raise KeyError
p()
