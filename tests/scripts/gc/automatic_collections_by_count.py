# A collection starts when the count of generation 0 passes its threshold; older ones after so many of the younger.
import gc

log = []


def note(phase, info):
    if phase == 'start':
        log.append(info['generation'])


gc.collect()
gc.callbacks.append(note)
gc.set_threshold(100, 3, 5)
keep = []
for _ in range(1500):
    keep.append([])
gc.callbacks.remove(note)
print(log[:5], set(log) <= {0, 1, 2}, log.count(0) >= 8, log.count(1) >= 2)
log.clear()
gc.callbacks.append(note)
gc.set_threshold(0)
for _ in range(1500):
    keep.append([])
print(log)
gc.set_threshold(100, 3, 5)
gc.disable()
for _ in range(1500):
    keep.append([])
print(log)
gc.enable()
for _ in range(300):
    [[]]
print(len(log) <= 2)
log.clear()
for _ in range(300):
    keep.append((_,))
    keep.append({})
print(len(log) >= 2)
gc.callbacks.clear()
