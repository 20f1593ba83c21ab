# What select.poll takes as events and as a time.
import os
import select

r, w = os.pipe()
p = select.poll()


def attempt(function, *args):
    try:
        print(args[1:] if function != p.poll else args, function(*args))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)


class Index:
    def __index__(self):
        return 1


for events in (0, 1, 65535, 65536, 70000, -1, 2**70, -2**70, "1", 1.0, None, True, Index()):
    attempt(p.register, r, events)
    attempt(p.modify, r, events)
p.unregister(r)
for time in (0, 1, 0.1, True, Index(), "1", [], 2**31, 2**63, 2**70, 1e30, float("nan"), None):
    p.register(w)
    attempt(lambda t: len(p.poll(t)), time)
