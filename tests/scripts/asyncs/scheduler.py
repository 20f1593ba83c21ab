# A round-robin scheduler of coroutines, with sleeping and a queue.
class Sleep:
    def __init__(self, n): self.n = n
    def __await__(self): yield self.n
class Scheduler:
    def __init__(self): self.now, self.queue, self.count = 0, [], 0
    def spawn(self, coro, at=None):
        self.queue.append((at if at is not None else self.now, self.count, coro)); self.count += 1
    def run(self):
        while self.queue:
            self.queue.sort(key=lambda t: t[:2])
            self.now, _, coro = self.queue.pop(0)
            try: self.spawn(coro, self.now + coro.send(None))
            except StopIteration as e: print(self.now, coro.__name__, 'done', e.value)
            except Exception as e: print(self.now, coro.__name__, 'failed', repr(e))
s = Scheduler()
box = []
async def producer(n):
    for i in range(n):
        await Sleep(2)
        box.append(i); print(s.now, 'put', i)
    return n
async def consumer():
    total = 0
    while total < 3:
        while not box: await Sleep(1)
        total += box.pop(0); print(s.now, 'total', total)
    return 'consumed'
async def failing(): await Sleep(3); raise ValueError('boom')
async def parent(): return await child(2) + await child(3)
async def child(n): await Sleep(n); return n * 10
for c in (producer(3), consumer(), failing(), parent()): s.spawn(c)
s.run()
