# Each thread has a trace function of its own; threading.settrace gives one to those that begin later.
import sys
import threading

log = []


def tracer(frame, event, arg):
    if frame.f_code.co_name in ('job', 'helper'):
        log.append((threading.current_thread().name, frame.f_code.co_name, event))
    return tracer


def helper():
    return 1


def job():
    return helper()


def run(name):
    t = threading.Thread(target=job, name=name)
    t.start()
    t.join()


sys.settrace(tracer)
run('untraced')
helper()
sys.settrace(None)
print(log)
log.clear()
threading.settrace(tracer)
run('traced')
threading.settrace(None)
run('untraced again')
print(log)
print(sys.gettrace())
log.clear()


def profiler(frame, event, arg):
    if frame.f_code.co_name in ('job', 'helper'):
        log.append((frame.f_code.co_name, event))


threading.setprofile(profiler)
run('profiled')
threading.setprofile(None)
print(log)
