# RLock: its owner may take it again; others may not release it.
import threading


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except BaseException as e:
        print(type(e).__name__, e)


def in_thread(f):
    thread = threading.Thread(target=f)
    thread.start()
    thread.join()


for make in (threading.RLock, threading._PyRLock):
    lock = make()
    print(make.__name__, hasattr(lock, 'locked'))
    t(lock.release)
    print(lock.acquire(), lock.acquire(blocking=False), bool(lock.acquire(timeout=0.1)))
    t(lock._is_owned)
    in_thread(lambda: t(lock.acquire, False))
    in_thread(lambda: t(lock.acquire, timeout=0.001))
    in_thread(lambda: t(lock.release))
    lock.release()
    lock.release()
    in_thread(lambda: t(lock.acquire, False))
    lock.release()
    in_thread(lambda: (t(lock.acquire, False), lock.release()))
    t(lock.release)
    with lock:
        with lock:
            state = lock._release_save()
            print(state[0], lock._is_owned())
            lock._acquire_restore(state)
        t(lock._is_owned)
    t(lock._is_owned)
    t(lock._release_save)
lock = threading.RLock()
print(repr(lock).split(' at ')[0])
lock.acquire()
print(repr(lock).split(' at ')[0].replace(str(threading.get_ident()), 'ME'))
t(lock.acquire, False, 1)
t(lock.acquire, True, -3)
print(type('Mine', (type(lock),), {'x': 1})().x)
