# StopIteration inside a generator becomes RuntimeError; values of any kind come out of return.
def g():
    raise StopIteration('x')
    yield
try: next(g())
except RuntimeError as e: print(e, repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try: list(next(iter([])) for _ in [1])
except RuntimeError as e: print(e)
def g():
    try: yield
    except StopIteration: print('si'); raise
a=g(); next(a)
try: a.throw(StopIteration('q'))
except RuntimeError as e: print(e, repr(e.__cause__))
def g(): return (yield)
a=g(); next(a)
try: a.send((1,2))
except StopIteration as e: print(e.value, e.args)
a=g(); next(a)
try: a.send(StopIteration(5))
except StopIteration as e: print(e.value, e.args)
def g(): 
    return ValueError('r')
    yield
try: next(g())
except StopIteration as e: print(repr(e.value), e.args)
def g(): 
    return (1,)
    yield
try: next(g())
except StopIteration as e: print(repr(e.value), e.args)
