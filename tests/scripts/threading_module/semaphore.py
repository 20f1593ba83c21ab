# Semaphore and BoundedSemaphore: counting, time limits, refusals.
import threading


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except BaseException as e:
        print(type(e).__name__, e)


t(threading.Semaphore, -1)
t(threading.BoundedSemaphore, -2)
t(threading.Semaphore, 'x')
for cls in (threading.Semaphore, threading.BoundedSemaphore):
    s = cls(2)
    print(repr(s).replace(hex(id(s)), 'ADDRESS'))
    t(s.acquire)
    t(s.acquire, False)
    t(s.acquire, False)
    t(s.acquire, blocking=True, timeout=0.001)
    t(s.acquire, False, 1)
    print(repr(s).split('value=')[1])
    t(s.release)
    t(s.release, 0)
    t(s.release, n=-1)
    t(s.release, 1)
    t(s.release)
    with s as got:
        print(got, s._value)
    t(s.release, 2)
    print(s._value)
gate = threading.Semaphore(0)
out = []


def worker(k):
    gate.acquire()
    out.append(k)


threads = [threading.Thread(target=worker, args=(k,)) for k in range(4)]
for thread in threads:
    thread.start()
print(out, gate._value)
gate.release(4)
for thread in threads:
    thread.join()
print(sorted(out), gate._value, cls.__mro__[1].__name__)
