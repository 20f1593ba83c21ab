# Generators that ignore GeneratorExit, return from it, raise; generators that run themselves.
def g():
    while 1:
        try: yield
        except GeneratorExit: yield 5
a=g(); next(a)
try: a.close()
except RuntimeError as e: print(e)
def h():
    try: yield
    except GeneratorExit: return 7
a=h(); next(a); print(a.close())
def h():
    try: yield
    finally: raise ValueError('in close')
a=h(); next(a)
try: a.close()
except ValueError as e: print(e, repr(e.__context__))
def r():
    next(it)
    yield
it=r()
try: next(it)
except ValueError as e: print(e)
def r():
    yield it.close()
it=r()
try: next(it)
except ValueError as e: print(e)
def r():
    yield it.throw(KeyError)
it=r()
try: next(it)
except ValueError as e: print(e)
def r():
    yield it.gi_running, it.gi_suspended
it=r(); print(next(it), it.gi_running, it.gi_suspended)
