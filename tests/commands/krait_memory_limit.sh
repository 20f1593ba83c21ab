# -X memory=N: beyond it MemoryError, wherever memory is asked for; what was there stays, and the program goes on.
## what grows in place stays what it was
cat >grow.py <<'PY'
s, steps = '', 0
try:
    while True:
        s += 'abcdefgh' * 1000
        steps += 1
except MemoryError: print(len(s) == steps * 8000, s[:8], s[-8:])
def local():
    text, steps = 'x', 0
    try:
        while True:
            text += 'abcdefgh' * 1000
            steps += 1
    except MemoryError: return len(text) == steps * 8000 + 1
del s
print(local())
for empty, more in (bytearray(), b'12345678' * 1000), ([], [1] * 1000):
    steps = 0
    try:
        while True:
            empty += more
            steps += 1
    except MemoryError: print(type(empty).__name__, len(empty) == steps * len(more))
    del empty[:]
d = {}
try:
    i = 0
    while True:
        d[i] = i
        i += 1
except MemoryError: print('dict', len(d) == i, d[i - 1] == i - 1)
PY
krait -X memory=24M -X leaks grow.py
## what was full is free again after the except, even if not one object more could be made
krait -X memory=24M -X leaks -c '
def fill():
    kept = []
    try:
        while True:
            kept.append([1, 2, 3])
    except MemoryError as e:
        return len(kept) > 1000, e.args
for _ in range(3):
    print(fill())
import textwrap
print(textwrap.shorten("there is room again", 99))'
## who handles it may make objects, though the frame that has filled the heap is still held by the traceback
krait -X memory=24M -X leaks -c '
def lists():
    kept = []
    while True: kept.append([])
def texts():
    kept = []
    while True: kept.append("x" * 1000 + str(len(kept)))
def generators():
    def generator(): yield 1
    kept = []
    while True:
        kept.append(generator())
        next(kept[-1])
for fill in lists, texts, generators, lists:
    try: fill()
    except MemoryError as e: print(f"caught in {fill.__name__}: {e!r}", [n for n in range(1000)][-1], e.__traceback__.tb_next is not None)'
## nobody catches it: what was printed is there, the traceback too, and nothing is left
krait -X memory=24M -X leaks -c '
print("printed before")
kept = []
while True:
    kept.append([1, 2, 3])' | cat

## a million ints in a list take 24 bytes each
krait -X memory=24500000 -c 'print(len([i + 1000 for i in range(10 ** 6)]))'
## a comprehension that ends early doesn't need the room for all that could have come
krait -X memory=3M -c '
try: [1 // (5 - i) for i in range(10 ** 12)]
except ZeroDivisionError as error: print(error)'
