# What a trace function puts into f_locals the traced function finds in its variables.
import sys


def tracer(frame, event, arg):
    if frame.f_code.co_name == 'work' and event == 'line' and frame.f_locals.get('a') == 1:
        frame.f_locals['a'] = 100
        frame.f_locals['b'] = 'new'
    return tracer


def work(p):
    a = 1
    c = [a, p]
    cell = a

    def inner():
        return cell
    return a, c, inner()


sys.settrace(tracer)
result = work(5)
sys.settrace(None)
print(result)


def reader(frame, event, arg):
    if event != 'call':
        print(event, dict(sorted(frame.f_locals.items())))
    return reader


def loop(n):
    total = 0
    for i in range(n):
        total += i
    del i
    return total


sys.settrace(reader)
loop(2)
sys.settrace(None)


def deleter(frame, event, arg):
    if event == 'line' and 'gone' in frame.f_locals:
        del frame.f_locals['gone']
    return deleter


def loses():
    gone = 1
    try:
        return gone
    except UnboundLocalError as e:
        return str(e)


sys.settrace(deleter)
result = loses()
sys.settrace(None)
print(result)

for bad in ('x', None):
    try:
        sys._getframe().f_lineno = bad
    except ValueError as e:
        print(e)
try:
    del sys._getframe().f_lineno
except AttributeError as e:
    print(e)
