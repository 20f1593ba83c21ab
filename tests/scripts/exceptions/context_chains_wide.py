# __context__, __cause__ and __suppress_context__: who sets them, cycles, and what may be assigned.
def t(f, *a):
    try: r = f(*a)
    except BaseException as e: chain(e)
    else: print('  ok', r)
def chain(e, depth=0):
    seen = []
    while e is not None and depth < 8:
        print('  ' + '  ' * depth, repr(e), 'cause', repr(e.__cause__), 'suppress', e.__suppress_context__)
        if any(e is s for s in seen): print('cycle'); break
        seen.append(e); e = e.__context__; depth += 1
def a():
    try: raise ValueError(1)
    except ValueError: raise TypeError(2)
def b():
    try: a()
    except TypeError as e: raise KeyError(3) from e
def c():
    try: b()
    except KeyError: raise IndexError(4) from None
def d():
    try: 1 / 0
    finally: raise OSError(5)
def e():
    x = ValueError('self')
    try: raise x
    except ValueError: raise x
def f():
    x, y = ValueError('x'), TypeError('y')
    try:
        try: raise x
        except ValueError: raise y
    except TypeError: raise x
def g():
    x = ValueError('x')
    try:
        try:
            try: raise x
            except ValueError: raise KeyError
        except KeyError: raise IndexError
    except IndexError: raise x
def h():
    try: raise ValueError
    except ValueError:
        try: raise TypeError
        except TypeError: pass
        raise KeyError
def i():
    try:
        try: raise ValueError
        finally: 1 / 0
    except ZeroDivisionError: {}['x']
def j():
    try: raise ValueError from KeyError
    except ValueError as e: e.__cause__ = None; raise
def k():
    def gen():
        try: yield
        except ValueError: raise TypeError
    g = gen(); next(g)
    try: raise OSError
    except OSError: g.throw(ValueError)
def l():
    class C:
        def __exit__(self, *a): raise KeyError('exit')
        def __enter__(self): pass
    with C(): raise ValueError('body')
def m():
    try: raise ValueError
    except ValueError as e:
        e.__context__ = KeyError('set by hand'); raise
def n():
    try: raise ValueError
    except (undefined_name, TypeError): pass
def o():
    try: raise ValueError
    except 3: pass
def p():
    for x in (1,):
        try: raise ValueError
        except ValueError: 
            try: raise KeyError
            finally: continue
    raise TypeError
def q():
    x = ValueError(); x.__cause__ = x; x.__context__ = x
    return x.__suppress_context__
def r():
    x, y = KeyError(1), KeyError(2)
    x.__context__ = y; y.__context__ = x
    try: raise x
    except KeyError: raise OSError
for fn in (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q): print(fn.__name__); t(fn)
x = ValueError()
for name in ('__cause__', '__context__', '__suppress_context__', '__traceback__', 'args', '__notes__'):
    for v in (1, None, ValueError(5), ValueError, 'x', True, (), [1], 2**70):
        try: setattr(x, name, v); print(name, repr(v), '->', repr(getattr(x, name)), x.__suppress_context__)
        except Exception as e: print(name, repr(v), '!', type(e).__name__, e)
    try: delattr(x, name); print('deleted', name, hasattr(x, name))
    except Exception as e: print(name, '!', type(e).__name__, e)
for v in (1, 'x', object, None, ValueError, ValueError(), KeyError): 
    try: raise OSError from v
    except BaseException as e: print(type(e).__name__, e, repr(e.__cause__), e.__suppress_context__)
for v in (1, None, 'x', object, ValueError, NotImplemented, (ValueError,), type, lambda: 0):
    try: raise v
    except BaseException as e: print(type(e).__name__, e)
class Fails(Exception):
    def __init__(self): raise ArithmeticError('in init')
try: raise Fails
except Exception as e: chain(e)
try: raise ValueError from Fails
except Exception as e: chain(e)
class NotExc(Exception):
    def __new__(cls, *a): return 5
try: raise NotExc
except Exception as e: chain(e)
try: raise NotExc(1)
except Exception as e: chain(e)
try: raise
except Exception as e: chain(e)
