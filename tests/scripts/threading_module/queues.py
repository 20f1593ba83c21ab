# Queues between threads: waiting for items, for room, for all tasks.
import queue
import threading


def produce(q, items):
    for item in items:
        q.put(item)
    q.put(None)


for cls in (queue.Queue, queue.LifoQueue, queue.PriorityQueue):
    q = cls(2)
    got = []
    if cls is queue.PriorityQueue:
        thread = threading.Thread(target=lambda: [q.put(i) for i in (5, 3, 9, 1, 7)])
        thread.start()
        got = sorted(q.get() for _ in range(5))
    else:
        thread = threading.Thread(target=produce, args=(q, range(6)))
        thread.start()
        got = sorted((q.get() for _ in range(7)), key=str)
    thread.join()
    print(cls.__name__, got, q.qsize(), q.unfinished_tasks)
q = queue.Queue()
done = []


def work():
    while (item := q.get()) is not None:
        done.append(item * item)
        q.task_done()


threads = [threading.Thread(target=work) for _ in range(3)]
for thread in threads:
    thread.start()
for i in range(10):
    q.put(i)
q.join()
print(sorted(done))
for _ in threads:
    q.put(None)
for thread in threads:
    thread.join()
s = queue.SimpleQueue()
thread = threading.Timer(0.01, s.put, ['late'])
thread.start()
print(s.get(), s.qsize())
full = queue.Queue(1)
full.put('a')
thread = threading.Timer(0.01, full.get)
thread.start()
full.put('b', timeout=5)
print(full.get(timeout=5))
