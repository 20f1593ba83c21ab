# A SimpleQueue hands every item to exactly one of the threads that wait, and lets them go when there is nothing in time.
import queue
import threading

q = queue.SimpleQueue()
taken, lock = [], threading.Lock()


def consume():
    while (item := q.get()) is not None:
        with lock:
            taken.append(item)


def produce(start):
    for i in range(start, start + 200):
        q.put(i)


consumers = [threading.Thread(target=consume) for _ in range(4)]
producers = [threading.Thread(target=produce, args=(k * 200,)) for k in range(3)]
for t in consumers + producers:
    t.start()
for t in producers:
    t.join()
for t in consumers:
    q.put(None)
for t in consumers:
    t.join()
print(sorted(taken) == list(range(600)), q.empty(), q.qsize())

for arguments in ((False,), (True, 0), (True, 0.001), (False, -1)):
    try:
        q.get(*arguments)
    except queue.Empty as e:
        print("empty", arguments, e.args)
try:
    q.get(timeout=-1)
except ValueError as e:
    print(e)
q.put(1), q.put_nowait(2), q.put(3, False, 7)
print(q.get(), q.get(timeout=5), q.get_nowait(), q.empty())


class Late:
    "Puts something in when it dies."

    def __del__(self):
        q.put("from a finalizer")


late = Late()
t = threading.Timer(0.001, lambda: globals().pop("late"))
t.start()
print(q.get(timeout=10))
t.join()
