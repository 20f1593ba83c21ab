# A generator is called each time it goes on, and returns each time it yields.
import sys


def tracer(frame, event, arg):
    if event == 'exception':
        arg = (arg[0].__name__, str(arg[1]), type(arg[2]).__name__)
    elif event == 'return' and not isinstance(arg, (int, str, type(None), list)):
        arg = type(arg).__name__
    print(frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno, event, arg)
    return tracer


def go(f, *args):
    print('---', f.__name__)
    sys.settrace(tracer)
    try:
        f(*args)
    except Exception as e:
        sys.settrace(None)
        print('left by', type(e).__name__)
    sys.settrace(None)


def gen():
    x = yield 1
    yield 2
    return 3


def yf():
    yield from gen()
    yield from [1, 2]


def use_gen():
    for v in gen(): pass
    g = gen()
    next(g)
    g.send(5)
    try:
        g.throw(ValueError('t'))
    except ValueError: pass
    g.close()
    h = gen()
    h.close()
    h = gen(); next(h)
    h.close()
    yield_from = list(yf())


go(use_gen)
