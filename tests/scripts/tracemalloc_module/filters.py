# Filter and DomainFilter: which traces stay, inclusive and exclusive, by file, line, domain, all frames.
import tracemalloc
from tracemalloc import DomainFilter, Filter


def allocate(n):
    return [bytearray(1000) for _ in range(n)]


tracemalloc.start(4)
keep = allocate(20)
snapshot = tracemalloc.take_snapshot()
tracemalloc.stop()
here = __file__


def size(filters):
    return sum(t.size for t in snapshot.filter_traces(filters).traces) >= 20000


print(size([]), size([Filter(True, here)]), size([Filter(False, here)]), size([Filter(True, here, lineno=7)]), size([Filter(True, here, lineno=8)]))
print(size([Filter(False, here, lineno=7)]), size([Filter(True, '*')]), size([Filter(True, '*.py')]), size([Filter(True, 'nothing')]))
print(size([Filter(True, here, lineno=11, all_frames=True)]), size([Filter(True, here, lineno=11)]), size([Filter(False, here, 11, True)]))
print(size([DomainFilter(True, 0)]), size([DomainFilter(False, 0)]), size([DomainFilter(True, 5)]), size([Filter(True, here, domain=0)]), size([Filter(True, here, domain=3)]))
print(size([Filter(True, here), Filter(False, here, lineno=7)]), size([Filter(True, 'x'), Filter(True, here)]))
f = Filter(True, here, 5, all_frames=True, domain=1)
print(f.inclusive, f.lineno, f.all_frames, f.domain, f.filename_pattern == here)
d = DomainFilter(False, 2)
print(d.inclusive, d.domain)
for bad in (lambda: snapshot.filter_traces(5), lambda: snapshot.filter_traces(Filter(True, 'x')), lambda: Filter(), lambda: DomainFilter(True)):
    try:
        bad()
    except TypeError as e:
        print(str(e).split('.')[-1])
print(Filter(True, 'a.pyc').filename_pattern)
