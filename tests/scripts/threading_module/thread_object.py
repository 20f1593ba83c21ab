# Thread: names, states, arguments, what may be done when.
import threading
import warnings


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except BaseException as e:
        print(type(e).__name__, e)


def show(*args, **kwargs):
    print(args, kwargs, threading.current_thread().name)


thread = threading.Thread(target=show, args=(1, 2), kwargs={'x': 3})
print(thread, thread.name, thread.ident, thread.native_id, thread.daemon, thread.is_alive())
t(thread.join)
t(thread.start)
print(repr(thread).replace(str(thread.ident), 'ID'))
t(thread.start)
t(thread.join)
t(thread.join, 0)
print(repr(thread).replace(str(thread.ident), 'ID'), thread.is_alive(), thread.ident is not None)
t(setattr, thread, 'daemon', True)
print(threading.Thread(name='given').name, threading.Thread(name=7).name, threading.Thread(target=len).name, threading.Thread(target=show, name='').name)
print(threading.Thread(daemon=True), threading.Thread(daemon=False).daemon)
t(threading.Thread, 'group')
t(threading.Thread, None, show, 'n', (), {}, True)
main = threading.main_thread()
print(main is threading.current_thread(), repr(main).replace(str(main.ident), 'ID'), type(main).__name__, main.is_alive())
t(main.join)
print(threading.active_count(), threading.enumerate() == [main], main.ident == threading.get_ident())


class Half(threading.Thread):
    def __init__(self):
        pass


t(Half().start)
t(Half().join)
t(lambda: Half().name)
t(repr, Half())


class Mine(threading.Thread):
    def run(self):
        print('run of', self.name, threading.current_thread() is self, threading.active_count(), self.is_alive(), self.daemon)
        t(self.join)
        t(setattr, self, 'daemon', False)


mine = Mine(name='mine', daemon=True)
mine.start()
mine.join()
mine.name = 'renamed'
print(mine.name, mine.is_alive())
stop = threading.Event()
waiting = threading.Thread(target=stop.wait)
waiting.start()
waiting.join(0.001)
print(waiting.is_alive(), waiting in threading.enumerate(), threading.active_count())
stop.set()
waiting.join()
print(waiting.is_alive(), threading.active_count())
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    thread.getName(), thread.setName('q'), thread.isDaemon(), thread.isAlive if hasattr(thread, 'isAlive') else 0
    threading.currentThread(), threading.activeCount(), stop.isSet()
    c = threading.Condition()
    with c:
        c.notifyAll()
    threading.Thread().setDaemon(True)
for w in caught:
    print(w.category.__name__, w.message)
# all thread objects that there are, for those who look for threads that outlive a test
before = len(threading._dangling)
several = [threading.Thread(target=lambda: None) for _ in range(3)]
print(len(threading._dangling) - before, several[0] in threading._dangling, threading.main_thread() in threading._dangling)
for thread in several: thread.start()
for thread in several: thread.join()
del several, thread
print(len(threading._dangling) - before)
