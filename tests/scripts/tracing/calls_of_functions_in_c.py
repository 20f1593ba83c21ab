# Functions in C are no frames to settrace.
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


def calls():
    sorted([2, 1], key=lambda v: -v)
    print('x', end='\n')
    [].append(1)
    f = [].append
    f(2)
    len((1,))
    dict(a=1)
    max(*[1, 2])
    try:
        int('x')
    except ValueError: pass
    str.upper('a')


def multi():
    a = b = 1
    x = (a +
         b)
    y = [a,
         b,
         3]
    z = max(a,
            b)
    return (x,
            y)


go(calls)
go(multi)
