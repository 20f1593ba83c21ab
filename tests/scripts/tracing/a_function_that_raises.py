# A trace function that raises is switched off, and its exception comes out of the traced code.
import sys


def raise_at(wanted):
    def function(frame, event, arg):
        print(frame.f_code.co_name, event)
        if event == wanted:
            raise ValueError('at ' + wanted)
        return function
    return function


def work():
    try:
        x = [].nothing
    except AttributeError:
        pass
    return 1


for wanted in ('call', 'line', 'exception', 'return'):
    print('--', wanted)
    sys.settrace(raise_at(wanted))
    try:
        print(work())
    except Exception as e:
        print(type(e).__name__, e, type(e.__context__).__name__)
    print(sys.gettrace())
    sys.settrace(None)


def profiler(wanted):
    def function(frame, event, arg):
        if event == wanted:
            raise KeyError(wanted)
    return function


def calls_c():
    return len([1])


for wanted in ('call', 'return', 'c_call', 'c_return'):
    sys.setprofile(profiler(wanted))
    try:
        print(calls_c())
    except KeyError as e:
        print('KeyError', e)
    print(sys.getprofile())
    sys.setprofile(None)


def caught(frame, event, arg):
    if event == 'line':
        raise IndexError('from the tracer')
    return caught


def protects():
    try:
        a = 1
    except IndexError as e:
        return 'handled: ' + str(e)


sys.settrace(caught)
try:
    print(protects())
except IndexError as e:
    print(e, e.__traceback__.tb_next.tb_lineno, e.__traceback__.tb_next.tb_next.tb_lineno)
print(sys.gettrace())
