# sys._getframe: frames, their code, locals, back, and what is left of them when they have ended.
import sys


def inner(depth):
    return sys._getframe(depth)


def outer(depth):
    local = 'of outer'
    return inner(depth)


f = outer(0)
print(f.f_code.co_name, f.f_locals, f.f_back.f_code.co_name, f.f_lineno - f.f_code.co_firstlineno, f.f_globals is globals())
print(outer(1).f_code.co_name, outer(1).f_locals, outer(2).f_code.co_name, outer(2) is sys._getframe())
for bad in (3, 100, 'a', 1.5):
    try:
        outer(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(sys._getframe(-5) is sys._getframe())
print(f.f_builtins is __builtins__.__dict__, f.f_trace, f.f_trace_lines, f.f_trace_opcodes, type(f.f_lasti).__name__)
f.clear()
print(f.f_locals)
try:
    sys._getframe().clear()
except RuntimeError as e:
    print(e)


def generator():
    x = 1
    yield sys._getframe()
    x = 2
    yield sys._getframe()


g = generator()
first = next(g)
print(first.f_locals, first.f_back, first is g.gi_frame)
second = next(g)
print(second is first, first.f_locals)
g.close()
print(g.gi_frame, first.f_locals)


def changes():
    a = 1
    locals_ = sys._getframe().f_locals
    locals_['a'] = 5
    b = 2
    return a, locals_['a'], sys._getframe().f_locals is locals_, locals() is locals_, locals_['a']


print(changes())


class C:
    here = sys._getframe()
    x = 1


print(C.here.f_code.co_name, sorted(k for k in C.here.f_locals if not k.startswith('__')))
for name in ('f_code', 'f_back', 'f_globals', 'f_locals', 'f_builtins', 'f_lasti'):
    try:
        setattr(f, name, None)
    except AttributeError as e:
        print(e)
try:
    type(f)()
except TypeError as e:
    print(e)
print(repr(sys._getframe())[:10], [frame.f_code.co_name for frame in (sys._getframe(), f)])
