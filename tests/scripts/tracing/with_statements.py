# The line of a with statement is told again when it is left.
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


class CM:
    def __enter__(self): return self
    def __exit__(self, *a): return True


def withs():
    with CM() as c:
        x = 1
    with CM() as c:
        raise ValueError('w')
    with CM() as c, CM() as d:
        return 1


go(withs)
