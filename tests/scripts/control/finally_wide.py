"""finally with return, break, continue and exceptions, in functions, loops and generators; contexts."""
def run(f, *a):
    try: print(f.__name__, f(*a))
    except BaseException as e:
        chain = []
        while e is not None: chain.append(f'{type(e).__name__}({e})' + ('!' if e.__suppress_context__ else '')); e = e.__cause__ or e.__context__
        print(f.__name__, ' <- '.join(chain))
def a():
    try: return 'try'
    finally: return 'finally'
def b():
    try: raise ValueError('lost')
    finally: return 'swallowed'
def c():
    for i in range(3):
        try: continue
        finally: print('fin', i)
    return i
def d():
    for i in range(3):
        try: raise KeyError(i)
        finally: continue
    return 'continued'
def e():
    for i in range(3):
        try: return i
        finally: break
    return 'broke'
def f():
    while True:
        try: break
        finally: print('leaving')
    else: print('no')
    return 'after'
def g():
    try:
        try: raise ValueError('inner')
        finally: raise KeyError('outer')
    except KeyError as e: return repr(e.__context__)
def h():
    try: 1/0
    except ZeroDivisionError as e: raise KeyError('second') from e
def i():
    try: 1/0
    except ZeroDivisionError: raise KeyError('second') from None
def j():
    try: 1/0
    except ZeroDivisionError:
        try: {}['x']
        except KeyError: pass
        raise
def k():
    try: 1/0
    except ZeroDivisionError:
        try: raise KeyError('k')
        finally: print('inner finally')
def l():
    x = 1
    try: return x
    finally: x = 2
def m():
    x = [1]
    try: return x
    finally: x.append(2)
def n():
    try:
        try: return 1
        finally: print('f1')
    finally: print('f2')
def o():
    for i in range(2):
        for j in range(2):
            try:
                if j: break
                print(i, j)
            finally:
                if i: print('fi', i, j)
    return i, j
def p():
    def gen():
        try: yield 1
        finally: print('gen finally'); yield 2
    return list(gen())
def q():
    try: pass
    except: print('no')
    else: return 'else'
    finally: print('then finally')
def r():
    try: raise ValueError(1)
    except ValueError as e:
        e2 = e
        raise TypeError(2)
    finally: print('ctx', e2)
def s():
    e = ValueError('a')
    try: raise e
    except ValueError:
        try: raise KeyError('b')
        except KeyError: raise e
def t():
    e1, e2 = ValueError(1), KeyError(2)
    e1.__context__ = e2; e2.__context__ = e1
    try: raise TypeError(3)
    except TypeError: raise OSError('o')
def u():
    try: raise ValueError('v')
    except (KeyError, ValueError) as e: return type(e).__name__, e.__context__, e.__traceback__ is not None
def v():
    try: raise ValueError
    except ValueError as e: raise e
def w():
    try:
        try: 1/0
        except ZeroDivisionError as z: raise ValueError from z
    except ValueError as e: return repr(e.__cause__), repr(e.__context__), e.__suppress_context__
def x():
    try: raise 5
    except TypeError as e: return str(e)
def y():
    raise ValueError from 5
def z():
    raise ValueError from KeyError
for fn in (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, v, w, x, y, z): run(fn)
def aa(): raise
def bb():
    try: raise ValueError('x') from ValueError('y')
    finally: print('done')
def cc():
    try: raise type('E', (Exception,), {'__init__': lambda s, a: None})
    except TypeError as e: return str(e)
def dd():
    class Meta(type): pass
    class E(Exception, metaclass=Meta): pass
    try: raise E
    except E: return 'caught'
def ee():
    try: raise ValueError
    except int: pass
def ff():
    try: raise ValueError
    except (ValueError, 5): return 'found first'
def gg():
    try: raise ValueError
    except (5, ValueError): return 'x'
def hh():
    try: raise ValueError
    except [ValueError]: pass
def ii():
    try: pass
    except nosuchname: pass
    return 'never looked'
def jj():
    try: raise KeyError('k')
    except nosuchname: pass
def kk():
    class New(Exception):
        def __new__(cls): return 5
    raise New
def ll():
    try: raise KeyboardInterrupt
    except Exception: return 'no'
    except BaseException: return 'base'
def mm():
    with_ctx = []
    try:
        try: raise ValueError('v')
        except ValueError as e: with_ctx.append(e); del e
        return with_ctx[0].__context__
    finally: with_ctx.clear()
def nn():
    def inner():
        try: raise KeyError('deep')
        finally: 1/0
    try: inner()
    except ZeroDivisionError as e: return repr(e.__context__)
def oo():
    try: 1/0
    except: 
        try: raise
        except ZeroDivisionError as e: return e.__context__
def pp():
    import sys
    try: 1/0
    except ZeroDivisionError: a = sys.exc_info()[0].__name__
    return a, sys.exc_info(), sys.exception()
for fn in (aa, bb, cc, dd, ee, ff, gg, hh, ii, jj, kk, ll, mm, nn, oo, pp): run(fn)
