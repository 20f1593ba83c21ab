# Exception events in each frame that an exception reaches, and what handlers and finally tell.
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


def inner(): raise KeyError('k')


def exc():
    try:
        inner()
    except ValueError:
        pass
    except KeyError as e:
        y = 1
    else:
        y = 2
    finally:
        y = 3
    try:
        pass
    finally:
        z = 1
    inner()


def dele():
    x = 1; y = 2
    del x
    global gg
    gg = 1
    try:
        try:
            x
        finally:
            pass
    except NameError:
        return 5
    finally:
        y = 9


go(exc)
go(dele)
