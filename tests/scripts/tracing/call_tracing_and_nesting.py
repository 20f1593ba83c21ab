# Nothing is told of what a trace function does itself, unless it asks for it with sys.call_tracing.
import sys

log = []


def helper(x):
    return x + 1


def tracer(frame, event, arg):
    log.append((frame.f_code.co_name, event))
    helper(1)
    if event == 'call' and frame.f_code.co_name == 'first':
        print(sys.call_tracing(helper, (5,)))
    return tracer


def first():
    return 1


sys.settrace(tracer)
first()
sys.settrace(None)
print(log)

try:
    sys.call_tracing(helper, [1])
except TypeError as e:
    print(e)


class Watched:
    def __del__(self):
        print('del')

    def __eq__(self, other):
        return True

    def __repr__(self):
        return 'W'


def uses_special_methods():
    w = Watched()
    w == 1
    str(w)
    f'{w}'
    sorted([2, 1], key=lambda v: v)
    del w
    return list(map(helper, [1]))


names = []


def collect(frame, event, arg):
    names.append(frame.f_code.co_name + ':' + event)
    return None


sys.settrace(collect)
uses_special_methods()
sys.settrace(None)
print(names)


def both(frame, event, arg):
    print('trace', event, frame.f_code.co_name)
    return both


def profile(frame, event, arg):
    print('profile', event, frame.f_code.co_name)


def pair():
    x = 1
    return len('a')


sys.setprofile(profile)
sys.settrace(both)
pair()
sys.settrace(None)
sys.setprofile(None)


def recursive(n):
    return n and recursive(n - 1)


depth = []


def deep(frame, event, arg):
    if event == 'call':
        depth.append(frame.f_locals['n'])


sys.settrace(deep)
recursive(4)
sys.settrace(None)
print(depth)
