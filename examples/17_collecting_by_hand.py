"""gc.collect() by hand, by time and by event."""
import gc
import time

gc.disable()                        # only when the program says so

class Node:
    pass

def litter(n):
    for _ in range(n):
        a = Node()
        a.me = a

litter(100)
print('by hand:', gc.collect() >= 100)

class ByTime:
    """Collects when the last time is long ago."""
    def __init__(self, seconds):
        self.seconds, self.last, self.runs = seconds, time.monotonic(), 0
    def tick(self):
        if time.monotonic() - self.last >= self.seconds:
            gc.collect()
            self.last, self.runs = time.monotonic(), self.runs + 1

timer, end = ByTime(0.01), time.monotonic() + 0.05
while time.monotonic() < end:
    litter(10)
    timer.tick()
print('by time:', 1 <= timer.runs <= 5)

def request(number):                # an event of the program
    litter(50)
    if number % 10 == 9:
        return gc.collect(0)
    return 0

print('by event:', sum(request(n) > 0 for n in range(30)))
gc.enable()
print('enabled:', gc.isenabled())
