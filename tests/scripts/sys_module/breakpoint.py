# breakpoint() asks sys.breakpointhook; whatever it gives is the value of the call.
import sys

def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except BaseException as e:
        print(type(e).__name__, e)

print(breakpoint, sys.breakpointhook, sys.__breakpointhook__ is sys.breakpointhook)
sys.breakpointhook = lambda *args, **keywords: (args, keywords)
attempt(breakpoint)
attempt(breakpoint, 1, *[2, 3], x=4, **{"y": 5})

def failing():
    raise KeyError("no debugger")

sys.breakpointhook = failing
attempt(breakpoint)
attempt(breakpoint, 1)
sys.breakpointhook = None
attempt(breakpoint)
del sys.breakpointhook
attempt(breakpoint)
sys.breakpointhook = sys.__breakpointhook__
attempt(sys.call_tracing, len, ([1, 2],))
attempt(sys.call_tracing, len, [1])
attempt(sys.call_tracing, len)
attempt(sys.audit)
attempt(sys.audit, 3)
attempt(sys.audit, "my.event", 1, None)
for interval in (0, -1, "a", None, 0.25, 1):
    attempt(sys.setswitchinterval, interval)
    print(sys.getswitchinterval())
