"""tracemalloc: which line asked for what is in use."""
import tracemalloc

cache = {}

def remember(key):                  # a cache nobody empties leaks
    cache[key] = 'x' * 1000 + str(key)
    return key

def harmless(key):
    return len('y' * 1000 + str(key))

tracemalloc.start()
before = tracemalloc.take_snapshot()
for i in range(500):
    remember(i)
    harmless(i)
after = tracemalloc.take_snapshot()
tracemalloc.stop()

worst = after.compare_to(before, 'lineno')[0]
frame = worst.traceback[0]
print('line', frame.lineno, 'grew:', worst.size_diff > 500000)
print('blocks:', worst.count_diff >= 500)

tracemalloc.start()
kept = [bytes(100) for _ in range(1000)]
size, peak = tracemalloc.get_traced_memory()
print('in use:', size > 100000, ' at most:', peak >= size)
del kept
print('given back:', tracemalloc.get_traced_memory()[0] < size // 10)
print('the peak stays:', tracemalloc.get_traced_memory()[1] >= size)
tracemalloc.stop()
