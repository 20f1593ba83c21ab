# for with else, break and continue over generators; nested generators.
def g(n):
    for i in range(n): yield i
for x in g(3): print(x, end=' ')
else: print('else')
for x in g(5):
    if x == 1: continue
    if x == 3: break
    print(x, end=' ')
else: print('never')
print()
for i in g(3):
    for j in g(i): print((i, j), end=' ')
print()
def pipeline():
    data = (line.strip() for line in ['a 1\n', 'b 2\n', '\n', 'c 3\n'])
    data = (line.split() for line in data if line)
    return {k: int(v) for k, v in data}
print(pipeline())
def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found): found.append(n); yield n
        n += 1
for p in primes():
    if p > 30: break
    print(p, end=' ')
print()
def window(it, n):
    buf = []
    for x in it:
        buf.append(x)
        if len(buf) == n: yield tuple(buf); buf.pop(0)
print(list(window('abcde', 3)))
gens = [g(i) for i in range(4)]
print([[*x] for x in gens], [[*x] for x in gens])
a = g(10); print(next(a), next(a), [x for x in a if x % 2], list(a))
def interleave(*gs):
    gs = [iter(x) for x in gs]
    while gs:
        for x in list(gs):
            try: yield next(x)
            except StopIteration: gs.remove(x)
print(''.join(interleave('abc', 'de', 'fghi')))
def stateful():
    total = 0
    while True:
        x = yield total
        if x is None: return total
        total += x
s = stateful(); next(s)
for v in (1, 2, 3): print(s.send(v), end=' ')
try: s.send(None)
except StopIteration as e: print(e.value)
