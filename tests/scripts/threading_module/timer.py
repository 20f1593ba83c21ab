# Timer: a call after a while, and what cancels it.
import threading

done = threading.Event()
log = []
timer = threading.Timer(0.01, lambda *a, **k: (log.append((a, k)), done.set()), [1, 2], {'x': 3})
print(timer.interval, timer.args, timer.kwargs, timer.is_alive())
timer.start()
print(done.wait(5))
timer.join()
print(log, timer.finished.is_set(), timer.is_alive())
late = threading.Timer(60, log.append, args=('never',))
late.start()
late.cancel()
late.join()
print(log, late.args, late.kwargs)
early = threading.Timer(0, print, ['at once'])
early.start()
early.join()
print(isinstance(early, threading.Thread), threading.Timer(1, print).args, threading.Timer(1, print).kwargs)
