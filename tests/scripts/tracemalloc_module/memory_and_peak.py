# get_traced_memory, reset_peak: what is in use and what was the most.
import tracemalloc

tracemalloc.start()
base, _ = tracemalloc.get_traced_memory()
block = bytearray(1_000_000)
size, peak = tracemalloc.get_traced_memory()
print(1_000_000 <= size - base < 1_010_000, peak >= size)
del block
size, peak = tracemalloc.get_traced_memory()
print(size - base < 10_000, peak - base >= 1_000_000)
tracemalloc.reset_peak()
size, peak = tracemalloc.get_traced_memory()
print(peak - base < 20_000)
block = 'x' * 500_000
del block
print(500_000 <= tracemalloc.get_traced_memory()[1] - base < 600_000)


def growth(make):
    before = tracemalloc.get_traced_memory()[0]
    x = make()
    return tracemalloc.get_traced_memory()[0] - before


print(growth(lambda: 'a' * 10000) >= 10000, growth(lambda: [None] * 1000) >= 8000, growth(lambda: list(range(300, 1300))) > 20000,
      growth(lambda: {k: None for k in range(1000)}) > 20000, growth(lambda: b'x' * 5000) >= 5000, growth(lambda: 1) < 100)
generator_peak = list_peak = 0
tracemalloc.reset_peak()
start = tracemalloc.get_traced_memory()[0]
sum(n for n in range(100000))
generator_peak = tracemalloc.get_traced_memory()[1] - start
tracemalloc.reset_peak()
start = tracemalloc.get_traced_memory()[0]
sum([n for n in range(100000)])
list_peak = tracemalloc.get_traced_memory()[1] - start
print(list_peak > 50 * generator_peak)
tracemalloc.stop()
print(tracemalloc.get_traced_memory())
