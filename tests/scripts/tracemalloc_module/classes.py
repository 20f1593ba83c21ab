# The classes of tracemalloc, on made-up figures: what they print, compare and refuse.
import tracemalloc as t

def show(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

a, b = t.Frame(('a', 1)), t.Frame(('b', 1))
print(a, repr(a), a < b, a > b, a <= b, a >= b, a == t.Frame(('a', 1)), a == 5, hash(a) == hash(t.Frame(('a', 1))), a.filename, a.lineno)
show(lambda: a < 5)
tb = t.Traceback([('a', 1), ('b', 2)])
print(repr(tb), str(tb), len(tb), tb[0], tb[-1], tb[0:1], tb.total_nframe, a in tb, b in tb, tb == t.Traceback([('a', 1), ('b', 2)]), tb < t.Traceback([('a', 1), ('c', 2)]))
print(repr(t.Traceback([('a', 1)], 5)), list(tb))
show(lambda: tb[5])
for n in (0, 1, 9, 10, 99, 1023, 10 * 1024 - 1, 10 * 1024, 102400, 1024 * 1024 * 10, 5 * 1024**4, 10**18):
    print(t.Statistic(tb, n, 3), '|', t.StatisticDiff(tb, n, -n, 7, -2), '|', t.Trace((0, n, (('a', 1),), 1)))
print(t.Statistic(tb, 0, 0), repr(t.Statistic(tb, 5, 1)), t.Statistic(tb, 5, 1) == t.Statistic(tb, 5, 1), t.Statistic(tb, 5, 1) == 7)
print(t.StatisticDiff(tb, 0, -50, 0, -1), repr(t.StatisticDiff(tb, 100, 50, 2, -1)))
trace = t.Trace((3, 5000, (('x.py', 7), ('y.py', 8)), 9))
print(trace, repr(trace), trace.domain, trace.size, trace.traceback, trace.traceback.total_nframe, trace == t.Trace((3, 5000, (('x.py', 7), ('y.py', 8)), 9)))

traces = [(0, 100, (('a.py', 1), ('m.py', 9)), 2), (0, 50, (('a.py', 2), ('m.py', 9)), 2), (1, 7, (('b.py', 1),), 1), (0, 100, (('a.py', 1), ('m.py', 9)), 2)]
s = t.Snapshot(traces, 2)
print(s.traces, len(s.traces), s.traces[0], s.traces[1:3], s.traceback_limit, s.traces[2] in s.traces)
for kind in 'lineno', 'filename', 'traceback':
    for cumulative in False, True:
        show(lambda: [str(x) for x in s.statistics(kind, cumulative)])
        show(lambda: [repr(x) for x in s.statistics(kind, cumulative)])
show(lambda: s.statistics('other'))
later = t.Snapshot(traces[1:] + [(0, 1000, (('c.py', 3),), 1)], 2)
for kind in 'lineno', 'filename', 'traceback':
    for change in later.compare_to(s, kind): print(change)
for change in later.compare_to(s, 'filename', True): print(change)
filters = [t.Filter(True, 'a.py'), t.Filter(False, 'a.py'), t.Filter(True, '*.py', 9, True), t.Filter(False, 'a.py', 1), t.Filter(True, 'm.py'),
           t.Filter(True, 'm.py', all_frames=True), t.DomainFilter(True, 1), t.DomainFilter(False, 1), t.Filter(True, '?.py', domain=1), t.Filter(True, 'A.PY')]
for f in filters: print(f.inclusive, [str(x) for x in s.filter_traces([f]).traces])
print([str(x) for x in s.filter_traces(filters[:2]).traces], [str(x) for x in s.filter_traces([filters[0], filters[6]]).traces], len(s.filter_traces([]).traces))
show(lambda: s.filter_traces(filters[0]))
f = t.Filter(True, 'a.pyc', 3, True, 2)
print(f.filename_pattern, f.lineno, f.all_frames, f.domain, f.inclusive)
print(t.is_tracing(), t.get_traced_memory(), t.get_traceback_limit(), t.get_object_traceback([]))
show(t.take_snapshot)
for n in 0, -1, 70000, 'a', None: show(lambda: t.start(n))
