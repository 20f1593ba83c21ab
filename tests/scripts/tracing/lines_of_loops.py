# Line events of loops: the head is told again whenever it is come back to.
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


def simple(): return 1


def loop():
    for i in range(2):
        pass
    for i in range(2): pass
    for i in []:
        x = 1
    else:
        x = 2
    while i:
        i -= 1
    while i < 3: i += 1
    return [j for j in range(2)]


def nested_fin():
    for i in range(2):
        try:
            if i: continue
            return 1
        finally:
            a = 1


go(simple)
go(loop)
go(nested_fin)
