# Customers at two counters: events in a heap, random times from a seed.
import heapq, random
from itertools import count
rng = random.Random(7)
class Simulation:
    def __init__(self, counters):
        self.now, self.events, self.order = 0.0, [], count()
        self.free, self.queue, self.waits, self.trace = counters, [], [], []
    def at(self, delay, action, *args): heapq.heappush(self.events, (self.now + delay, next(self.order), action, args))
    def run(self, until):
        while self.events and self.events[0][0] <= until:
            self.now, _, action, args = heapq.heappop(self.events)
            action(*args)
    def arrive(self, number):
        self.trace.append(f"{self.now:7.3f} {number} arrives, {len(self.queue)} wait")
        self.queue.append((number, self.now))
        self.serve()
        if number < 12: self.at(rng.expovariate(1.2), self.arrive, number + 1)
    def serve(self):
        if self.free and self.queue:
            number, since = self.queue.pop(0)
            self.free -= 1
            self.waits.append(self.now - since)
            self.at(rng.uniform(0.5, 3), self.leave, number)
    def leave(self, number):
        self.free += 1
        self.trace.append(f"{self.now:7.3f} {number} leaves")
        self.serve()
s = Simulation(2)
s.at(0, s.arrive, 1)
s.run(until=100)
print(*s.trace, sep="\n")
print(len(s.waits), f"{max(s.waits):.3f} {sum(s.waits) / len(s.waits):.3f}", s.free, s.queue)
