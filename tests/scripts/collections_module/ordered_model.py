# OrderedDict against a list of pairs that does the same, through many changes
from _collections import OrderedDict

failures = 0
def check(what, od, model):
    global failures
    if list(od.items()) != model or list(reversed(od)) != [k for k, v in model][::-1] or len(od) != len(model) or dict(od) != dict(model):
        failures += 1
        if failures < 5: print('differs', what, od, model)

def run(steps, make_key, seed):
    od, model = OrderedDict(), []
    for step in range(steps):
        seed = (seed * 1103515245 + 12345) & 0x7fffffff
        choice, key = seed >> 20 & 15, make_key(seed >> 8 & 63)
        present = any(k == key for k, v in model)
        if choice < 6:
            od[key] = step
            if present: model = [(k, step if k == key else v) for k, v in model]
            else: model.append((key, step))
        elif choice < 8 and present:
            del od[key]
            model = [p for p in model if p[0] != key]
        elif choice < 10 and present:
            od.move_to_end(key)
            pair = [p for p in model if p[0] == key]
            model = [p for p in model if p[0] != key] + pair
        elif choice < 12 and present:
            od.move_to_end(key, last=False)
            pair = [p for p in model if p[0] == key]
            model = pair + [p for p in model if p[0] != key]
        elif choice == 12 and model:
            if od.popitem() != model.pop(): print('popitem')
        elif choice == 13 and model:
            if od.popitem(last=False) != model.pop(0): print('popitem first')
        elif choice == 14:
            if od.setdefault(key, step) != (dict(model)[key] if present else step): print('setdefault')
            if not present: model.append((key, step))
        elif choice == 15:
            if od.pop(key, None) != dict(model).get(key): print('pop')
            model = [p for p in model if p[0] != key]
        if step % 7 == 0: check((step, choice, key), od, model)
    check('end', od, model)

class Key:
    def __init__(self, n): self.n = n
    def __eq__(self, other): return isinstance(other, Key) and self.n == other.n
    def __hash__(self): return self.n % 5
    def __repr__(self): return 'Key(%d)' % self.n
run(1500, int, 1)
run(1500, lambda n: n % 6, 2)
run(1500, str, 3)
run(800, Key, 4)
run(800, lambda n: (n, str(n))[n % 2], 5)
run(800, lambda n: float(n) / 2, 6)
print('failures', failures)
# queues: in at one end, out at the other
od = OrderedDict((i, i) for i in range(2000))
total = 0
while od:
    k, v = od.popitem(last=False)
    total += k
    if k < 2000:
        od[k + 2000] = None
print(total)
od = OrderedDict.fromkeys(range(60000))    # the oldest goes, found by iterating: quick however many have gone
while len(od) > 1:
    del od[next(iter(od))]
print(od)
class Cache(OrderedDict):
    def __init__(self, size):
        super().__init__()
        self.size, self.hits = size, 0
    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        self.hits += 1
        return value
    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        if len(self) > self.size:
            del self[next(iter(self))]
cache = Cache(5)
for n in (1, 2, 3, 1, 4, 5, 6, 1, 2, 7, 3, 1, 6):
    try:
        cache[n]
    except KeyError:
        cache[n] = n * n
print(cache, cache.hits, cache.size)
od = OrderedDict.fromkeys('abcde')
for k in 'ace': od.move_to_end(k, last=False)
print(''.join(od), ''.join(reversed(od.keys())))
for k in list(od):
    od.move_to_end(k)
print(''.join(od))
