# sys.setprofile: calls and returns of functions in Python and in C, exceptions as returns of None.
import sys

from _traced import loop, use_gen, exc, withs, ifs, stops, calls


def profiler(frame, event, arg):
    if event.startswith('c_'):
        arg = arg.__qualname__
    elif not isinstance(arg, (int, str, type(None), list)):
        arg = type(arg).__name__
    print(frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno, event, arg)


def go(f, *args):
    print('---', f.__name__)
    sys.setprofile(profiler)
    try:
        f(*args)
    except Exception as e:
        sys.setprofile(None)
        print('left by', type(e).__name__)
    sys.setprofile(None)


go(loop)
go(use_gen)
go(exc)
go(withs)
go(ifs)
go(stops)
go(calls)
