# Condition: wait, notify and wait_for, with either kind of lock.
import threading


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except BaseException as e:
        print(type(e).__name__, e)


c = threading.Condition()
t(c.wait)
t(c.notify)
t(c.notify_all)
with c:
    t(c.wait, 0)
    t(c.wait, 0.001)
    t(c.wait, -1)
    t(c.notify)
    t(c.notify, 5)
    t(c.wait_for, lambda: 'at once')
    t(c.wait_for, lambda: 0, 0.002)
    t(c.wait_for, lambda: [], timeout=0)
    with c:
        print(repr(c).split(' at ')[0].split(' owner')[0], repr(c)[-4:])
plain = threading.Condition(threading.Lock())
with plain:
    print(plain._is_owned(), repr(plain).split(' at ')[0], repr(plain)[-4:])
print(plain._is_owned())
for lock in (None, threading.Lock()):
    cond = threading.Condition(lock)
    items, log = [], []

    def consumer(name):
        with cond:
            while not items:
                cond.wait()
            log.append((name, items.pop(0)))

    threads = [threading.Thread(target=consumer, args=(i,)) for i in range(3)]
    for thread in threads:
        thread.start()
    for i in range(3):
        with cond:
            items.append(i)
            cond.notify()
    for thread in threads:
        thread.join()
    print(sorted(item for _, item in log), sorted(name for name, _ in log))
ready = threading.Condition()
state = {'n': 0}


def stepper(k):
    with ready:
        print('wait_for', ready.wait_for(lambda: state['n'] == k and 'turn %d' % k))
        state['n'] += 1
        ready.notify_all()


threads = [threading.Thread(target=stepper, args=(k,)) for k in (3, 1, 2, 0)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(state)
