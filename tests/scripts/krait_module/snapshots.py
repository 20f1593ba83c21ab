# krait.snapshot() and diff(): what grows, from where, who holds it, what is garbage. Looking changes no count and runs no collection. (needs pools) (long under gcstress)
import gc
import json
import os
import sys
import tempfile
import tracemalloc

import krait


def show(text):
    print('\n'.join(line for line in text.split('\n')[1:]))


class Node:
    def __init__(self):
        self.me = self


class Slotted:
    __slots__ = 'a', 'b'


# nothing has happened
pair = [krait.snapshot(), krait.snapshot()]
print(pair[1].diff(pair[0]))

# looking holds nothing
x = [Node()]
counts = sys.getrefcount(x), sys.getrefcount(x[0]), sys.getrefcount(None) - sys.getrefcount(None)
gc.collect(); before = [gc.get_stats()[g]['collections'] for g in (0, 1, 2)]
shots = [krait.snapshot() for _ in range(3)]
shots[0].diff(shots[1])
print(counts == (sys.getrefcount(x), sys.getrefcount(x[0]), 0), before == [gc.get_stats()[g]['collections'] for g in (0, 1, 2)])

# held, garbage, gone
first = krait.snapshot()
table = {'k': [bytearray(10), bytearray(20)]}
slotted = Slotted()
slotted.b = [bytearray(30)]
for _ in range(3):
    Node()
second = krait.snapshot()
show(second.diff(first))
gc.collect()
print('--')
show(krait.snapshot().diff(second))
print('--')
del table, slotted
show(krait.snapshot().diff(second))


# in a frame, a generator, a closure, a default
def generate():
    local = bytearray(5)
    yield local


def keeper(d=bytearray(6)):
    cell = {1: bytearray(7)}

    def inner():
        return cell
    return inner


first = krait.snapshot()
g = generate()
next(g)
i = keeper()


def frame():
    mine = frozenset([3.5, 4.5])
    lines = krait.snapshot().diff(first).split('\n')
    for k, line in enumerate(lines):
        if 'bytearray' in line or 'frozenset' in line:
            print(line, '|', lines[k + 1].strip())


frame()

# where
tracemalloc.start()
first = krait.snapshot()
many = [bytearray(100) for _ in range(10)]
show(krait.snapshot().diff(first))
tracemalloc.stop()

print(first.types['module'] > 3, type(first.blocks).__name__, first.bytes > 10000)
for bad in (None, 5):
    try:
        first.diff(bad)
    except TypeError as e:
        print(e)

# as JSON
path = tempfile.mktemp()
krait.snapshot(path)
with open(path) as file:
    data = json.load(file)
os.remove(path)
ids = [o['id'] for o in data['objects']]
print(ids == list(range(1, len(ids) + 1)), all(r['from'] in ids and r['to'] in ids for r in data['references']))
by_id = {o['id']: o for o in data['objects']}
held = {}
for r in data['references'] + data['globals']:
    held[r['to']] = held.get(r['to'], 0) + 1
print([(o['label'], o['count'], held.get(o['id'])) for o in data['objects'] if o['count'] < held.get(o['id'], 0)])
print([by_id[v['to']]['type'] for v in data['globals'] if v['name'] in ('many', 'x', 'Node', 'keeper', 'json')])
try:
    krait.snapshot('/no/such/place')
except OSError as e:
    print(type(e).__name__, e)
