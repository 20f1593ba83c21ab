# A finally block that yields, one that sees GeneratorExit, what locals hold.
def f():
    try:
        yield 1
    finally:
        try: yield 2
        except GeneratorExit: print('ge'); raise
a=f(); next(a); next(a); a.close()
def f():
    try: yield 1
    except BaseException as e: print(type(e), e.__traceback__.tb_lineno, e.__context__); raise
a=f(); next(a); a.close()
import gc
a=f(); next(a); del a
class X:
    def __del__(self): print('X del')
def f():
    x=X()
    yield
    print('never')
a=f(); next(a); a.close(); print('closed')
a=f(); next(a); del a; print('deleted')
