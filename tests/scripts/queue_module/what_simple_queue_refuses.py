# SimpleQueue is a type in C: what it says to wrong calls, and what may be done with it
import copy, pickle, queue, weakref, gc
def t(f, *a, **k):
    try: print(f(*a, **k))
    except BaseException as e: print(type(e).__name__, e)
q = queue.SimpleQueue()
t(queue.SimpleQueue, 1); t(queue.SimpleQueue, a=1)
t(q.put); t(q.put, 1, 2, 3, 4); t(q.put, 1, foo=2); t(q.put_nowait); t(q.put_nowait, 1, 2)
t(q.get, 1, 2, 3); t(q.get, foo=1); t(q.get, True, -1); t(q.get, timeout="a"); t(q.qsize, 1); t(q.empty, 1)
t(q.put, 1, block=None, timeout="ignored"); t(q.put, item=2); t(q.qsize); t(q.get, False, -1); t(q.get); t(q.get_nowait); t(q.get, False); t(q.get, timeout=0)
t(setattr, q, "x", 1); t(pickle.dumps, q); t(copy.copy, q); print(queue.SimpleQueue[int], queue.Empty.__module__, queue.SimpleQueue.__mro__)
class Named(queue.SimpleQueue):
    def __init__(self, name): self.name = name
n = Named("n"); n.put(n); print(n.name, n.get().name)
for i in range(500): q.put(i)
print([q.get() for _ in range(300)][::60], q.qsize()); q.put("last"); print([q.get() for _ in range(q.qsize())][-2:], q.empty())
n.put(n); r = weakref.ref(n); del n; print(gc.collect() > 0, r())
q.put([1]); i = q.get(); q.put(i); del q; print(i)
