"""Collecting too often makes a program slow."""
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

results = {t: measure(t) for t in (10, 100, 700, 10000)}
for threshold, (runs, seconds) in results.items():
    often = 'many' if runs > 1000 else 'some' if runs > 10 else 'few'
    print(f'threshold {threshold:5}: {often} collections', end='')
    if sys.stdout.isatty():         # figures, where somebody looks
        print(f': {runs}, {seconds * 1000:.1f} ms', end='')
    print()
runs = [results[t][0] for t in results]
print('fewer with a higher one:', runs == sorted(runs, reverse=True))
