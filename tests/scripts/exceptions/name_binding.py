# The name of `except ... as name` is deleted after.
e = 'before'
try: 1 / 0
except ZeroDivisionError as e: print(e)
try: e
except NameError as n: print(n)
def f():
    try: raise ValueError('a')
    except ValueError as x:
        x = 'rebound'
        print(x)
    try: return x
    except UnboundLocalError as u: return u
print(f())
def g():
    try: raise ValueError('a')
    except ValueError as x: del x
    return 'ok'
print(g())
def h():
    for i in range(2):
        try: raise ValueError(i)
        except ValueError as x:
            if i == 0: continue
            return x.args
print(h())
def cell():
    try: raise ValueError('captured')
    except ValueError as x:
        get = lambda: x
        print(get())
    try: get()
    except NameError as n: print(n)
cell()
class A:
    try: raise KeyError
    except KeyError as k: saved = k
print(hasattr(A, 'k'), A.saved)
import sys
print(sys.exc_info())
def inner(): return sys.exc_info()[1]
try: raise ValueError('now')
except ValueError:
    print(inner())
    try: raise KeyError('nested')
    except KeyError: print(inner())
    print(inner())
print(inner(), sys.exception() if hasattr(sys, 'exception') else 'none yet')
def gen():
    try: raise IndexError('g')
    except IndexError: yield inner(); yield inner()
it = gen(); print(next(it), inner(), next(it))
