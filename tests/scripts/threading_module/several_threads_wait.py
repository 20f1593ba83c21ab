# Several threads wait for one event, one lock, one condition: each release wakes those that it concerns, in the order of their waiting.
import threading

event, lock, order = threading.Event(), threading.Lock(), []
waiters = [threading.Thread(target=event.wait) for _ in range(8)]
for thread in waiters:
    thread.start()
print(threading.active_count(), sum(thread.is_alive() for thread in waiters))
event.set()
for thread in waiters:
    thread.join()
print(threading.active_count(), event.is_set())


def take(number):
    with lock:
        order.append(number)


lock.acquire()
waiters = [threading.Thread(target=take, args=(number,)) for number in range(8)]
for thread in waiters:
    thread.start()
lock.release()
for thread in waiters:
    thread.join()
print(sorted(order) == list(range(8)), lock.locked())

# One that waits in vain for a time leaves the lock to those behind it.
lock.acquire()
answers = []
short = threading.Thread(target=lambda: answers.append(lock.acquire(timeout=0.01)))
long = threading.Thread(target=lambda: answers.append(lock.acquire(timeout=30)))
short.start()
long.start()
short.join()
lock.release()
long.join()
print(answers, lock.locked())

condition, turns = threading.Condition(), []


def stand(number):
    with condition:
        turns.append(number)
        condition.wait()
        turns.remove(number)


standing = [threading.Thread(target=stand, args=(number,)) for number in range(8)]
for thread in standing:
    thread.start()
while len(turns) < 8:
    pass
with condition:
    condition.notify(3)
while len(turns) > 5:
    pass
print(turns == list(range(3, 8)))
with condition:
    condition.notify_all()
for thread in standing:
    thread.join()
print(turns)
