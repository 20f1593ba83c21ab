# Snapshots written to a file and read again.
import os
import tempfile
import tracemalloc

tracemalloc.start(2)
keep = [bytearray(200) for _ in range(5)]
snapshot = tracemalloc.take_snapshot()
tracemalloc.stop()
path = tempfile.mktemp()
snapshot.dump(path)
again = tracemalloc.Snapshot.load(path)
os.remove(path)
print(type(again).__name__, again.traceback_limit, len(again.traces) == len(snapshot.traces))
print([str(s) for s in again.statistics('lineno')] == [str(s) for s in snapshot.statistics('lineno')])
print(list(again.traces) == list(snapshot.traces), again.traces[0] == snapshot.traces[0], again.traces[0] in snapshot.traces)
print(sum(s.size_diff for s in again.compare_to(snapshot, 'filename')))
try:
    tracemalloc.Snapshot.load('/no/such/file')
except FileNotFoundError as e:
    print(e.errno)
