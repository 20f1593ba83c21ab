# The global function is told of calls; what it returns is told of the rest of that frame. f_trace, f_trace_lines, f_trace_opcodes.
import sys

print(sys.gettrace(), sys.getprofile())


def show(who):
    def function(frame, event, arg):
        print(who, frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno, event)
        return function
    return function


def work():
    a = 1
    b = 2
    return a + b


def nothing_local(frame, event, arg):
    print('global', event, frame.f_code.co_name)


def another_local(frame, event, arg):
    print('global', event)
    return show('local')


def one_line_only(frame, event, arg):
    def local(frame, event, arg):
        print('local', event, frame.f_lineno - frame.f_code.co_firstlineno)
        frame.f_trace = None
    return local


def no_lines(frame, event, arg):
    frame.f_trace_lines = False
    return show('no lines')


for function in (nothing_local, another_local, one_line_only, no_lines):
    print('--', function.__name__)
    sys.settrace(function)
    work()
    sys.settrace(None)


def switched():
    x = 1
    sys.settrace(None)
    x = 2


print('-- off in the middle')
sys.settrace(show('t'))
switched()
print(sys.gettrace())


def later():
    print('before')
    sys.settrace(show('late'))
    sys._getframe().f_trace = show('own')
    x = 1
    work()
    sys.settrace(None)


print('-- on in the middle')
later()


def outer_gets_f_trace():
    def inner():
        sys.settrace(show('t'))
        sys._getframe(1).f_trace = show('outer')
    inner()
    y = 1
    return y


outer_gets_f_trace()
sys.settrace(None)


def opcodes(frame, event, arg):
    frame.f_trace_opcodes = True
    frame.f_trace_lines = False
    seen.append(event)
    return opcodes


seen = []
sys.settrace(opcodes)
work()
sys.settrace(None)
print(seen[0], seen[-1], seen.count('opcode') > 1, seen.count('line'))
frame = sys._getframe()
print(frame.f_trace, frame.f_trace_lines, frame.f_trace_opcodes)
for bad in ((), (1, 2)):
    try:
        sys.settrace(*bad)
    except TypeError as e:
        print(e)
