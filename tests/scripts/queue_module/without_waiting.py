# Queues of all kinds, never waited for longer than a moment.
import queue


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)


print(queue.__all__, queue.Empty, queue.Full, queue.Queue, queue.Empty.__mro__)
for kind in (queue.Queue, queue.LifoQueue, queue.PriorityQueue):
    for size in (0, 2, -1):
        q = kind(size)
        print(kind.__name__, size, q.maxsize, q.qsize(), q.empty(), q.full(), q.queue)
        for item in (3, 1):
            t(q.put, item)
        print(q.full(), q.empty(), q.qsize(), q.unfinished_tasks)
        t(q.put, 2, False)
        t(q.put, 2, block=True, timeout=0.001)
        t(q.put_nowait, 0)
        t(q.put, 5, True, -1) if size > 0 else None
        print(list(q.queue))
        while not q.empty():
            t(q.get)
            t(q.task_done)
        t(q.get, False)
        t(q.get_nowait)
        t(q.get, timeout=0.001)
        t(q.get, True, -1)
        t(q.get, False, -1)
        for _ in range(q.unfinished_tasks):
            q.task_done()
        t(q.task_done)
        t(q.join)
t(queue.PriorityQueue(maxsize=3).put_nowait)
q = queue.PriorityQueue()
q.put((1, 'b'))
q.put((0, 'z'))
q.put((1, 'a'))
print([q.get() for _ in range(3)])
q.put(1)
t(q.put, 'x')
s = queue.SimpleQueue()
print(s.empty(), s.qsize(), type(s))
s.put(1)
s.put(2, False, 0)
s.put_nowait(3)
print(s.qsize(), s.empty(), s.get(), s.get(False), s.get_nowait())
t(s.get, False)
t(s.get_nowait)
t(s.get, timeout=0.001)
t(s.get, timeout=-1)
print(queue.SimpleQueue[int])


class Newest(queue.Queue):
    def _init(self, maxsize):
        self.kept = {}

    def _qsize(self):
        return len(self.kept)

    def _put(self, item):
        self.kept[item] = None

    def _get(self):
        return self.kept.popitem()[0]


n = Newest(2)
n.put('a')
n.put('a')
n.put('b')
t(n.put, 'c', False)
print(n.get(), n.get(), n.unfinished_tasks)
