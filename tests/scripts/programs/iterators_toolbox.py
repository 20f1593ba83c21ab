# The usual iterator tools, written out.
def count(n=0, step=1):
    while True: yield n; n += step
def cycle(it):
    saved = []
    for x in it: yield x; saved.append(x)
    while saved: yield from saved
def islice(it, *a):
    s = slice(*a); want = iter(range(s.start or 0, s.stop, s.step or 1)); n = next(want, None)
    for i, x in enumerate(it):
        if n is None: return
        if i == n: yield x; n = next(want, None)
def accumulate(it, f=lambda a, b: a + b):
    it = iter(it)
    for total in it:
        yield total
        break
    else: return
    for x in it: total = f(total, x); yield total
def groupby(it, key=lambda x: x):
    group, last = [], object()
    for x in it:
        k = key(x)
        if k != last and group: yield last, group; group = []
        last = k; group.append(x)
    if group: yield last, group
def product(*pools):
    if not pools: yield (); return
    for x in pools[0]:
        for rest in product(*pools[1:]): yield (x, *rest)
def tee(it, n=2):
    it, queues = iter(it), [[] for _ in range(n)]
    def one(q):
        while True:
            if not q:
                try: v = next(it)
                except StopIteration: return
                for other in queues: other.append(v)
            yield q.pop(0)
    return tuple(map(one, queues))
print(list(islice(count(5, 3), 4)), list(islice(cycle('ab'), 1, 8, 2)), list(accumulate([1, 2, 3, 4])), list(accumulate([3, 1, 4], max)), list(accumulate([])))
print(list(groupby('aabbbca')), list(groupby(range(7), lambda x: x // 3)), list(product('ab', [1, 2])), len(list(product(range(4), repeat := range(3)))))
a, b = tee(x * x for x in range(4)); print(next(a), next(a), list(b), list(a), list(islice('abc', 2)), list(zip(count(), 'xyz')))
