# statistics() and compare_to(): by line, file, traceback; cumulative; sorting, texts, equality.
import tracemalloc


def small():
    return [bytearray(100) for _ in range(10)]


def large():
    return [bytearray(10000) for _ in range(10)]


tracemalloc.start(3)
a = small()
first = tracemalloc.take_snapshot()
b = large()
second = tracemalloc.take_snapshot()
tracemalloc.stop()
mine = lambda stats: [s for s in stats if s.traceback[0].filename == __file__ and s.size_diff if hasattr(s, 'size_diff') else s.traceback[0].filename == __file__]
lines = mine(second.statistics('lineno'))
print([s.traceback[0].lineno for s in lines][:2], lines[0].size > 100000, lines[0].count >= 10)
print(len(mine(second.statistics('filename'))), mine(second.statistics('filename'))[0].count >= 20)
deep = mine(second.statistics('traceback'))
print([len(s.traceback) for s in deep][:2], [f.lineno for f in deep[0].traceback])
total = mine(second.statistics('lineno', cumulative=True))
print(sorted({s.traceback[0].lineno for s in total}))
changes = mine(second.compare_to(first, 'lineno'))
print(changes[0].traceback[0].lineno, changes[0].size_diff > 100000, changes[0].count_diff >= 10, changes[0].size_diff == changes[0].size)
gone = mine(first.compare_to(second, 'lineno'))
print(gone[0].size, gone[0].count, gone[0].size_diff < -100000, gone[0].count_diff <= -10)
for bad in (lambda: second.statistics('nothing'), lambda: second.statistics('traceback', True), lambda: second.compare_to(first, 'x'),
            lambda: second.statistics()):
    try:
        bad()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, str(e).split('.')[-1])
text = str(lines[0])
print(text.startswith(f'{__file__}:10: size='), 'count=' in text, 'average=' in text)
text = str(changes[0])
print('(+' in text, text.count('('))
s = lines[0]
print(s == second.statistics('lineno')[0], s != lines[1], hash(s) == hash(second.statistics('lineno')[0]), s == 5)
print(sorted([k for k in ('KiB', 'MiB', ' B') if k in str(lines[0])]))
