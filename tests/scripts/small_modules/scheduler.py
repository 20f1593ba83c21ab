# Sched: order, priorities, cancelling.
import sched
now = [0]
log = []


def wait(n):
    now[0] += n


s = sched.scheduler(lambda: now[0], wait)
a = s.enter(10, 1, log.append, ('a',))
s.enter(5, 2, log.append, argument=('b',))
s.enter(5, 1, log.append, ('c',))
s.enterabs(5, 1, lambda *x, **k: log.append((x, k)), (1,), {'y': 2})
print(s.empty(), len(s.queue), [(e.time, e.priority) for e in s.queue], a.argument, a.kwargs, a._fields)
s.cancel(a)
try:
    s.cancel(a)
except ValueError as e:
    print(type(e).__name__)
print(s.run(blocking=False), log)
s.run()
print(log, now, s.empty())
s.enter(1, 1, lambda: s.enter(1, 1, log.append, ('nested',)))
s.run()
print(log[-1], now)
s.enter(0, 0, lambda: 1 / 0)
s.enter(0, 1, log.append, ('after',))
try:
    s.run()
except ZeroDivisionError:
    print(len(s.queue))
s.run()
print(log[-1])
