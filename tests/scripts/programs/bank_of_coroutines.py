# Generators that wait for each other: a scheduler in thirty lines.
from collections import deque

class Mailbox:
    def __init__(self): self.letters = deque()

def send(box, letter):
    box.letters.append(letter)
    yield

def receive(box):
    while not box.letters: yield
    return box.letters.popleft()

def producer(box, items):
    for item in items: yield from send(box, item)
    yield from send(box, None)

def consumer(name, box, out):
    total = 0
    while (item := (yield from receive(box))) is not None:
        total += item
        out.append((name, item))
    yield from send(box, None)
    return total

def run(*tasks):
    ready, results = deque(enumerate(tasks)), {}
    while ready:
        number, task = ready.popleft()
        try: next(task)
        except StopIteration as stop: results[number] = stop.value
        else: ready.append((number, task))
    return results

box, out = Mailbox(), []
print(run(producer(box, range(1, 8)), consumer("A", box, out), consumer("B", box, out)))
print(out, sorted(item for _, item in out))
