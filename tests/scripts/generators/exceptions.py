# Context of exceptions inside and outside generators.
import sys
def g():
    try: yield 1
    except ValueError:
        print(sys.exc_info()[0].__name__)
        yield 2
        print(sys.exc_info()[0].__name__)
    print(sys.exc_info()[0])
    yield 3
a = g(); next(a)
try: raise KeyError('outer')
except KeyError:
    print(a.throw(ValueError('v')), sys.exc_info()[0].__name__)
    print(next(a), sys.exc_info()[0].__name__)
def ctx():
    try: yield
    except ValueError as e: raise TypeError('second') from e
c = ctx(); next(c)
try: c.throw(ValueError('first'))
except TypeError as e: print(repr(e), repr(e.__cause__))
def implicit():
    try: 1 / 0
    except ZeroDivisionError:
        yield 1
        raise KeyError('k')
i = implicit(); next(i)
try: next(i)
except KeyError as e: print(repr(e.__context__))
def cleanup():
    try: yield 'a'
    finally: print('cleaned')
def use():
    for x in cleanup(): raise RuntimeError('in loop')
try: use()
except RuntimeError as e: print(e, e.__context__)
def nested():
    with Ctx(): yield 'in with'
class Ctx:
    def __enter__(self): print('enter')
    def __exit__(self, t, v, tb): print('exit', t and t.__name__)
n = nested(); print(next(n)); n.close()
n = nested(); next(n)
try: n.throw(OSError('o'))
except OSError as e: print('out', e)
