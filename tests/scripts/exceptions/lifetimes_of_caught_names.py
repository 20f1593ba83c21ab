# `except E as name`: the name's end, the cycle it breaks, and what a handler may do with it.
import sys, weakref, gc
class E(Exception): pass
def t(f):
    try: r = f()
    except BaseException as e: print(f'  {type(e).__name__}: {e}')
    else: print('  ok', r)
def gone():
    try: raise E
    except E as e: pass
    return e
def gone_before():
    e = 'old'
    try: raise E
    except E as e: pass
    return e
def kept():
    try: raise E(5)
    except E as e: k = e
    return k
def deleted():
    try: raise E
    except E as e: del e
    return 'fine'
def reassigned():
    try: raise E
    except E as e: e = 5
    return e
def returned():
    try: raise E(1)
    except E as e: return repr(e)
def in_loop():
    for i in range(2):
        try: raise E(i)
        except E as e:
            if i: break
            continue
    return e
def closure():
    try: raise E(3)
    except E as e: f = lambda: e
    return f()
def as_global():
    global ge
    try: raise E
    except E as ge: print('  ', repr(ge))
    return ge
def as_nonlocal():
    n = 1
    def inner():
        nonlocal n
        try: raise E(4)
        except E as n: pass
    inner()
    return n
def nested():
    try:
        try: raise E(1)
        except E as e: raise E(2)
    except E as e: return repr(e), repr(e.__context__)
def same_name():
    try: raise E(1)
    except E as e:
        try: raise E(2)
        except E as e: pass
        return e
def freed():
    try: raise E
    except E as e: w = weakref.ref(e)
    return w() is None
def freed_by_raise():
    try:
        try: raise E
        except E as e: w = weakref.ref(e); raise KeyError
    except KeyError as k: x = w() is None; k.__context__ = None; return x, w() is None
def yields():
    try: raise E(1)
    except E as e: yield repr(e); yield sys.exc_info()[0].__name__
    yield sys.exc_info()[0]
    try: yield e
    except UnboundLocalError as u: yield str(u)
for f in (gone, gone_before, kept, deleted, reassigned, returned, in_loop, closure, as_global, as_nonlocal, nested, same_name, freed, freed_by_raise, lambda: list(yields())): print(f.__name__); t(f)
class C:
    try: raise E
    except E as e: x = 1
    print('e' in dir(), x)
ns = {}
exec('try: 1/0\nexcept ZeroDivisionError as e: pass\nprint("e" in dir())', ns)
try: 1 / 0
except ZeroDivisionError as __annotations__: print(type(__annotations__).__name__)
print('__annotations__' in globals())
class Log(dict):
    def __setitem__(self, k, v): print('  set', k, type(v).__name__); super().__setitem__(k, v)
    def __delitem__(self, k): print('  del', k); super().__delitem__(k)
exec('try: 1/0\nexcept ZeroDivisionError as e: print("in")', {}, Log())
def tb_locals():
    big = E('big')
    try: raise big
    except E as e: tb = e.__traceback__
    return tb.tb_frame.f_locals.keys() - {'tb'}
print(sorted(tb_locals()))
print(sys.exc_info())
