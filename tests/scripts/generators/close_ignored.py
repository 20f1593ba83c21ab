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

# -- somebody holds the frame of one that ignores GeneratorExit and dies: the frame keeps what it was in the middle of --
import gc
import sys


def inner():
    try:
        yield 1
    finally:
        print('inner ends')


def in_finally(raises):
    try:
        if raises: raise KeyError(1)
        yield 1
    except KeyError as e:
        for x in inner(): yield 2
    finally:
        for x in inner(): yield 3       # GeneratorExit and its traceback, which holds the frame, wait behind this loop


def in_except():
    try:
        yield 1
    except GeneratorExit as e:
        for x in inner(): yield 2


sys.unraisablehook = lambda about: print('ignored:', about.exc_value)
gc.disable()
for make in lambda: in_finally(False), lambda: in_finally(True), in_except:
    g = make()
    next(g)
    del g
    print('dead')
    print(gc.collect() > 0)


def stubborn(a):
    b = a
    try: yield
    except GeneratorExit: yield


for started in False, True:
    g = stubborn(5)
    frame = g.gi_frame
    if started: next(g)
    del g
    print(frame.f_locals, frame.f_lineno - stubborn.__code__.co_firstlineno)
    frame.clear()
    del frame
