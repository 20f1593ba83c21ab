# ThreadPoolExecutor: submit, map, exceptions, the end.
from concurrent.futures import ThreadPoolExecutor, Future, wait, as_completed, FIRST_COMPLETED, FIRST_EXCEPTION, TimeoutError
import concurrent.futures
import threading
import time


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)


with ThreadPoolExecutor(max_workers=3) as pool:
    futures = [pool.submit(pow, n, 2) for n in range(6)]
    print([f.result() for f in futures], futures[0].done(), futures[0].cancelled(), futures[0].running(), futures[0].exception())
    print(list(pool.map(lambda a, b: a * b, range(5), range(1, 9))))
    bad = pool.submit(lambda: 1 / 0)
    t(bad.result)
    print(repr(bad.exception()))
    t(list, pool.map(int, ['1', 'x', '2']))
    slow = pool.submit(time.sleep, 0.05)
    t(slow.result, timeout=0.001)
    print(slow.result())
    done, not_done = wait(futures)
    print(len(done), not_done)
    print(sorted(f.result() for f in as_completed(futures)))
    seen = []
    f = pool.submit(lambda: 'cb')
    f.add_done_callback(lambda f: seen.append(f.result()))
    f.result()
    pool.submit(len, ()).result()
    print(seen)
t(pool.submit, len, ())
t(ThreadPoolExecutor, 0)
t(ThreadPoolExecutor, initializer=5)
with ThreadPoolExecutor(1, thread_name_prefix='named', initializer=print, initargs=('init',)) as pool:
    print(pool.submit(lambda: threading.current_thread().name).result())
    gate = threading.Event()
    begun = threading.Event()
    first = pool.submit(lambda: (begun.set(), gate.wait())[1])
    begun.wait()
    second = pool.submit(len, ())
    print(second.cancel(), second.cancelled(), second.done(), second.cancel(), first.cancel())
    t(second.result)
    r = wait([first, second], timeout=0.01)
    print(len(r.done), len(r.not_done))
    gate.set()
    print(first.result(), wait([first], return_when=FIRST_COMPLETED).done == {first})
pool = ThreadPoolExecutor(1)
gate = threading.Event()
begun = threading.Event()
first = pool.submit(lambda: (begun.set(), gate.wait())[1])
begun.wait()
rest = [pool.submit(len, ()) for _ in range(3)]
pool.shutdown(wait=False, cancel_futures=True)
gate.set()
print([f.cancelled() for f in rest], first.result())
f = Future()
print(repr(f).split(' ')[-1], f.set_running_or_notify_cancel(), repr(f).split(' ')[-1])
f.set_result(5)
print(repr(f).split('state=')[1], f.result())
try:
    f.set_result(6)
except concurrent.futures.InvalidStateError as e:
    print(str(e).split(':')[0])
f = Future()
f.set_exception(KeyError('k'))
print(repr(f).split('state=')[1])
t(f.result)
t(wait, [Future()], 0.001, 'NOPE')
t(list, as_completed([Future()], timeout=0.001))
print(TimeoutError is __builtins__.TimeoutError)
