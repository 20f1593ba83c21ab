"""_thread.interrupt_main() is noticed where it is called; a signal that is ignored, or that nobody handles, does nothing."""
import _thread
import signal
import threading


def tried(call):
    try:
        call()
    except BaseException as error:
        trace = error.__traceback__
        lines = []
        while trace:
            lines.append((trace.tb_frame.f_code.co_name, trace.tb_lineno - trace.tb_frame.f_code.co_firstlineno))
            trace = trace.tb_next
        print(type(error).__name__, error, lines)
    else:
        print("nothing")


def inner():
    _thread.interrupt_main()
    print("never")


def outer():
    print("before")
    inner()
    print("never")


def in_a_list():
    return [_thread.interrupt_main(), print("never")]


def in_a_loop():
    for i in range(3):
        if i == 1: _thread.interrupt_main()
        print(i)


def from_a_thread():
    thread = threading.Thread(target=_thread.interrupt_main)
    thread.start()
    thread.join()
    while True:
        pass


for call in inner, outer, in_a_list, in_a_loop:
    tried(call)
try:
    from_a_thread()
except KeyboardInterrupt:
    print("from a thread")
signal.signal(signal.SIGINT, lambda number, frame: print("handler", number, frame.f_code.co_name))
_thread.interrupt_main(); print("after")
signal.signal(signal.SIGINT, signal.SIG_IGN)
_thread.interrupt_main(); print("ignored")
_thread.interrupt_main(signal.SIGTERM); print("left to the system")
signal.signal(signal.SIGUSR1, lambda number, frame: 1 / 0)
try:
    _thread.interrupt_main(signal.SIGUSR1)
except ZeroDivisionError as error:
    print(error)
for wrong in 0, -1, 1000, "a", 1.5, 2 ** 70:
    try:
        _thread.interrupt_main(wrong)
    except Exception as error:
        print(type(error).__name__, error)
