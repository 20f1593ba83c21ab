# gc.callbacks: phases and infos; callbacks that raise, that are added or removed while they run, that make garbage.
import gc
import sys

gc.disable()
gc.collect()
log = []


def note(phase, info):
    log.append((phase, sorted(info.items())))


class Node:
    def __init__(self):
        self.me = self


gc.callbacks.append(note)
for generation in (0, 1, 2):
    Node()
    gc.collect(generation)
print(*log, sep='\n')
log.clear()


def bad(phase, info):
    raise ValueError(phase)


def hook(args):
    print('unraisable', args.exc_type.__name__, args.exc_value, args.object.__name__)


sys.unraisablehook = hook
gc.callbacks.insert(0, bad)
gc.collect()
print([phase for phase, _ in log])
gc.callbacks.remove(bad)
sys.unraisablehook = sys.__unraisablehook__
log.clear()


def makes_garbage(phase, info):
    Node()
    log.append(('again', phase, gc.collect()))


gc.callbacks[:] = [makes_garbage]
gc.collect()
print(log)
gc.callbacks.clear()
print(gc.collect() > 0)
gc.callbacks.append(5)
sys.unraisablehook = lambda args: print(args.exc_type.__name__, args.exc_value)
gc.collect()
gc.callbacks.clear()
