# Lock: taken and released by anybody, with a time limit, in with, and what goes wrong.
import threading
import _thread
import weakref


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except BaseException as e:
        print(type(e).__name__, e)


lock = threading.Lock()
print(type(lock), threading.Lock is _thread.allocate_lock, isinstance(lock, _thread.LockType))
print(repr(lock).startswith('<unlocked _thread.lock object at 0x'), lock.locked())
t(lock.acquire)
print(repr(lock).split(' at ')[0], lock.locked())
t(lock.acquire, False)
t(lock.acquire, blocking=False)
t(lock.acquire, True, 0.001)
t(lock.acquire, timeout=0)
t(lock.acquire, False, 1)
t(lock.acquire, True, -2)
t(lock.acquire, True, -0.5)
t(lock.acquire, True, 1e100)
t(lock.acquire, True, float('nan'))
t(lock.acquire, True, 'x')
t(lock.acquire, 1, 2, 3)
t(lock.acquire, wait=1)
t(lock.release)
t(lock.release)
t(lock.release, 1)
with lock as got:
    print(got, lock.locked())
try:
    with lock:
        raise KeyError('k')
except KeyError:
    print(lock.locked())
t(lock.acquire_lock)
t(lock.locked_lock)
t(lock.release_lock)
t(type(lock))
print(weakref.ref(lock)() is lock)
t(lambda: type('L', (type(lock),), {}))
t(setattr, lock, 'x', 1)
lock.acquire()
other = threading.Thread(target=lock.release)
other.start()
other.join()
print(lock.locked())
print(threading.TIMEOUT_MAX, threading.ThreadError is RuntimeError)
for make in threading.Lock, threading.RLock:
    for arguments in ('x',), (None,), (1.5,), ([],):
        try: print(make().acquire(*arguments))
        except TypeError as error: print(error)
    print(make().acquire(2), make().acquire(0))
