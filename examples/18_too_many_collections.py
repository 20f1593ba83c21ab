"""A collection looks at every candidate: a low threshold makes a program slow."""
import gc
import sys
import time

class Node:
    def __init__(self, after):
        self.after = after

def build(n):
    chain = None
    for _ in range(n):
        chain = Node(chain)
    return chain

def measure(threshold):
    runs = 0
    def told(phase, info):
        nonlocal runs
        runs += phase == 'start'
    gc.collect()
    gc.set_threshold(threshold, 10, 10)
    gc.callbacks.append(told)
    start = time.perf_counter()
    build(20000)
    seconds = time.perf_counter() - start
    gc.callbacks.remove(told)
    gc.set_threshold(700, 10, 10)
    return runs, seconds

results = {threshold: measure(threshold) for threshold in (10, 100, 700, 10000)}
for threshold, (runs, seconds) in results.items():
    shown = f', {runs} of them, {seconds * 1000:.1f} ms' if sys.stdout.isatty() else ''
    print(f'threshold {threshold:5}: collections {"many" if runs > 1000 else "some" if runs > 10 else "few"}{shown}')
print('fewer with a higher threshold:', results[10][0] > results[100][0] > results[700][0] > results[10000][0])
