# Statements and callables timed by a clock that goes by itself.
import gc
import io
import timeit


class Clock:
    def __init__(self, step=1.0):
        self.now, self.step, self.runs = 0.0, step, 0

    def __call__(self):
        self.now += self.step * self.runs
        self.runs = 0
        return self.now

    def run(self):
        self.runs += 1


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except BaseException as e:
        print(type(e).__name__, e)


print(timeit.__all__, timeit.default_number, timeit.default_repeat, timeit.default_timer)
c = Clock()
t(timeit.timeit, c.run, timer=c, number=5)
t(timeit.timeit, 'c.run()', 'x = 1', c, 7, {'c': c})
t(timeit.timeit, 'c.run()\nc.run()', lambda: print('set up'), timer=c, number=3, globals=globals())
t(timeit.timeit, 'for i in range(x):\n    c.run()', 'x = 2\nx += 1', timer=c, number=4, globals=globals())
t(timeit.repeat, c.run, timer=c, repeat=3, number=2)
t(timeit.repeat, c.run, timer=c, repeat=0)
t(timeit.repeat, c.run, timer=c, number=3)
t(timeit.timeit, c.run, timer=c, number=0)
for step in (1.0, 0.1, 0.01, 0.003, 0.0005):
    c = Clock(step)
    number, taken = timeit.Timer(c.run, timer=c).autorange(lambda n, s: print(n, round(s, 6), end=' '))
    print('->', number, round(taken, 6))
for bad in (None, 5, b'x'):
    t(timeit.Timer, stmt=bad)
    t(timeit.Timer, setup=bad)
for stmt in ('return', 'yield', 'break', 'continue', 'x = ', 'from a import *', "'''\nx"):
    t(timeit.Timer, stmt) if stmt != '' else None
    t(timeit.Timer, setup=stmt)
t(timeit.Timer, 'break', setup='while False:\n  pass')
t(timeit.timeit, '1 / 0', number=1)
t(timeit.timeit, 'undefined', number=1)
t(timeit.timeit, 'pass', number='x')
print(gc.isenabled())
t(timeit.timeit, lambda: print(gc.isenabled()), timer=c, number=1)
gc.disable()
t(timeit.timeit, lambda: print(gc.isenabled()), timer=c, number=1)
print(gc.isenabled())
timer = timeit.Timer('1 / 0')
try:
    timer.timeit(1)
except ZeroDivisionError:
    text = io.StringIO()
    timer.print_exc(text)
    print(text.getvalue().splitlines()[-1])
print(timeit.timeit('1', number=10) >= 0, len(timeit.repeat('1', number=10)))
