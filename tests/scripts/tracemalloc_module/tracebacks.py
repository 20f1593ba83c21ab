# Frame, Traceback and Trace: order, comparison, formatting; how many frames are kept.
import tracemalloc


def inner():
    return bytearray(5000)


def outer():
    return inner()


for frames in (1, 2, 10):
    tracemalloc.start(frames)
    x = outer()
    t = tracemalloc.get_object_traceback(x)
    print(tracemalloc.get_traceback_limit(), len(t), [f.lineno for f in t], t.total_nframe)
    tracemalloc.stop()
print(t[0] < t[1], t[-1].lineno, t[0] == t[-1], t == t, t != 5, hash(t) == hash(t), len(t[0:2]))
print(str(t[-1]).split('/')[-1], repr(t[-1])[:17], repr(t)[:12], str(t).split('/')[-1])
print([line.strip() for line in t.format() if 'File' not in line])
print([line.strip() for line in t.format(limit=1) if 'File' not in line])
print([line.strip() for line in t.format(limit=-1) if 'File' not in line])
print([line.strip() for line in t.format(most_recent_first=True) if 'File' not in line])
print(tracemalloc.get_object_traceback(x), tracemalloc.is_tracing(), tracemalloc.get_traceback_limit())
tracemalloc.start()
y = bytearray(10)
tracemalloc.clear_traces()
print(tracemalloc.get_object_traceback(y), tracemalloc.get_traced_memory()[0] < 1000)
snapshot = tracemalloc.take_snapshot()
print(snapshot.traceback_limit, type(snapshot.traces).__name__, len(snapshot.traces) < 50)
print([type(t).__name__ for t in list(snapshot.traces)[:1]] in ([], ['Trace']))
tracemalloc.stop()
try:
    tracemalloc.take_snapshot()
except RuntimeError as e:
    print(e)
for bad in (0, -1, 100000, 'a'):
    try:
        tracemalloc.start(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(tracemalloc.get_traced_memory(), tracemalloc.get_tracemalloc_memory() >= 0)
