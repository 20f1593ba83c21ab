# What tracing sees: lines, growth, peaks, and that it ends.
import tracemalloc as t

def make(n): return bytearray(n)

t.start(5)
print(t.is_tracing(), t.get_traceback_limit())
before = t.take_snapshot()
kept = [make(10000) for i in range(20)]
after = t.take_snapshot()
top = after.compare_to(before, 'lineno')[0]
print(top.traceback[0].lineno, top.size_diff > 200000, top.size_diff < 210000, top.count_diff >= 20)
where = t.get_object_traceback(kept[0])
print([f.lineno for f in where], len(where))
print(*where.format(), sep='\n')
now, peak = t.get_traced_memory()
del kept
less, peak2 = t.get_traced_memory()
print(now - less > 200000, peak2 >= peak >= now)
t.reset_peak()
print(t.get_traced_memory()[1] < peak)
print(t.get_tracemalloc_memory() > 0)
t.clear_traces()
print(t.get_traced_memory()[0] < 5000)
t.stop()
print(t.is_tracing(), t.get_traced_memory(), t.get_object_traceback(before))
t.start()
x = list(range(1000, 2000))
print(t.get_traced_memory()[0] > 8000)
for frames in 0, -1, 70000, 2**40, -2**70, 1.5, 'x', None:
    try: t.start(frames)
    except Exception as e: print(frames, type(e).__name__, e)
