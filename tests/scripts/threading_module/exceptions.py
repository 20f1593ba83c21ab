# What becomes of an exception that ends a thread: threading.excepthook, SystemExit, and hooks of one's own.
import threading
import sys
import io
import _thread
import time


def run(f):
    thread = threading.Thread(target=f, name='worker')
    thread.start()
    thread.join()


def fails():
    raise ValueError('in a thread')


def leaves():
    raise SystemExit(3)


def hook(args):
    print(type(args).__name__, len(args), args.exc_type.__name__, args.exc_value, args.thread.name, args.exc_traceback is not None)


threading.excepthook = hook
run(fails)
run(leaves)
run(lambda: sys.exit())
threading.excepthook = threading.__excepthook__
stderr, sys.stderr = sys.stderr, io.StringIO()
run(fails)
run(leaves)
text = sys.stderr.getvalue().splitlines()
print(text[:2], text[-2:])
sys.stderr = io.StringIO()


def bad_hook(args):
    raise KeyError('hook')


threading.excepthook = bad_hook
run(fails)
text = sys.stderr.getvalue().splitlines()
print(text[0], text[-1])
sys.stderr = stderr
for wrong in (None, (1, 2, 3, 4)):
    try:
        threading.__excepthook__(wrong)
    except TypeError as e:
        print(e)
for values in ((1, 2), (ValueError, None, None, None)):
    try:
        args = threading.ExceptHookArgs(values)
        print(args.exc_type, args.thread, args[1:])
    except TypeError as e:
        print(e)


def report(unraisable):
    print(unraisable.exc_type.__name__, unraisable.err_msg, unraisable.object is fails)
    reported.set()


reported = threading.Event()
sys.unraisablehook = report
_thread.start_new_thread(leaves, ())
_thread.start_new_thread(fails, ())
reported.wait()
time.sleep(0.01)
for wrong in ((1, ()), (len, []), (len, (), [])):
    try:
        _thread.start_new_thread(*wrong)
    except TypeError as e:
        print(e)
