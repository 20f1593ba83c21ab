# Event and Barrier.
import threading


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except BaseException as e:
        print(type(e).__name__, e)


e = threading.Event()
print(repr(e).replace(hex(id(e)), 'ADDRESS'), e.is_set(), e.wait(0), e.wait(0.001))
e.set()
print(repr(e).split(': ')[1], e.is_set(), e.wait(), e.wait(5))
e.clear()
print(e.is_set())
seen = []
threads = [threading.Thread(target=lambda k: (e.wait(), seen.append(k)), args=(k,)) for k in range(3)]
for thread in threads:
    thread.start()
print(seen)
e.set()
for thread in threads:
    thread.join()
print(sorted(seen))

b = threading.Barrier(3, action=lambda: seen.append('action'))
print(repr(b).replace(hex(id(b)), 'ADDRESS'), b.parties, b.n_waiting, b.broken)
got = []
for _ in range(2):
    threads = [threading.Thread(target=lambda: got.append(b.wait())) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
print(sorted(got), seen.count('action'), b.n_waiting)
alone = threading.Barrier(1)
print(alone.wait(), alone.wait())
two = threading.Barrier(2)
t(two.wait, 0.001)
print(two.broken, repr(two).split(': ')[1])
t(two.wait)
two.reset()
print(two.broken, repr(two).split(': ')[1])
two.abort()
t(two.wait)
two.reset()
thread = threading.Thread(target=lambda: t(two.wait))
thread.start()
while not two.n_waiting:
    pass
two.reset()
thread.join()
print(two.broken)
failing = threading.Barrier(1, lambda: 1 / 0)
t(failing.wait)
print(failing.broken)
timed = threading.Barrier(2, timeout=0.001)
t(timed.wait)
