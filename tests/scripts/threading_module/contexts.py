# Each thread has a context of its own, empty at the start.
import contextvars
import threading

var = contextvars.ContextVar('var', default='default')
var.set('main')
step = threading.Barrier(2)


def other():
    print(var.get(), len(contextvars.copy_context()))
    var.set('other')
    step.wait()
    step.wait()
    print(var.get())


thread = threading.Thread(target=other)
thread.start()
step.wait()
print(var.get())
var.set('main again')
step.wait()
thread.join()
print(var.get())
copy = contextvars.copy_context()
thread = threading.Thread(target=copy.run, args=(lambda: (print(var.get()), var.set('inside')),))
thread.start()
thread.join()
print(var.get(), copy[var])
