# Collections by themselves; thresholds and counts.  (not under gcstress)
import gc
print(gc.get_threshold(), len(gc.get_count()))
gc.set_threshold(100, 5, 5); print(gc.get_threshold()); gc.set_threshold(700, 10, 10)
class C:
    alive = 0
    def __init__(self): C.alive += 1; self.me = self
    def __del__(self): C.alive -= 1
for i in range(20000): C()
print(C.alive < 2000); gc.collect(); print(C.alive)
gc.disable()
for i in range(1000): C()
print(C.alive); gc.enable(); print(gc.collect() >= 1000, C.alive)
gc.set_threshold(0)
for i in range(2000): C()
print(C.alive); gc.set_threshold(700); print(gc.get_threshold()); gc.collect(); print(C.alive)
print([gc.is_tracked(x) for x in ([], {}, (), 1, 'a', None, {1: 2}, {'a': []}, C, lambda: 0, set(), [1], (1, []))])
l = []; print(any(o is l for o in gc.get_objects()), gc.get_objects()[0] is not None, gc.garbage, type(gc.get_count()).__name__)
print(gc.get_debug() if hasattr(gc, 'get_debug') else 0)
