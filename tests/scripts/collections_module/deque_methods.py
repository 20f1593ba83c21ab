# deque against a list that does the same: every method, many lengths, limits and rotations
from _collections import deque

def limited(items, maxlen, left=False):
    if maxlen is None or len(items) <= maxlen:
        return items
    return items[:maxlen] if left else items[len(items) - maxlen:] if maxlen else []

failures = 0
def check(what, d, model):
    global failures
    if list(d) != model or len(d) != len(model) or list(reversed(d)) != model[::-1] or [d[i] for i in range(-len(model), len(model))] != model * 2:
        failures += 1
        print('differs', what, d, model)

for length in (0, 1, 2, 3, 7, 8, 9, 16, 40):
    for maxlen in (None, 0, 1, 5, 8, 50):
        start = limited(list(range(length)), maxlen)
        for n in (-50, -9, -3, -1, 0, 1, 2, 5, 8, 60):
            d = deque(range(length), maxlen)
            d.rotate(n)
            k = n % len(start) if start else 0
            check(('rotate', n), d, start[-k:] + start[:-k] if k else start)
        d = deque(range(length), maxlen)
        d.append('x')
        check('append', d, limited(start + ['x'], maxlen))
        d.appendleft('y')
        check('appendleft', d, limited(['y'] + limited(start + ['x'], maxlen), maxlen, True))
        d = deque(range(length), maxlen)
        d.extend('pqr')
        check('extend', d, limited(start + list('pqr'), maxlen))
        d = deque(range(length), maxlen)
        d.extendleft('pqr')
        check('extendleft', d, limited(list('rqp') + start, maxlen, True))
        d = deque(range(length), maxlen)
        d.reverse()
        check('reverse', d, start[::-1])
        for i in range(-len(start), len(start)):
            d = deque(range(length), maxlen)
            d.rotate(3)
            d.rotate(-3)
            del d[i]
            model = start[:]
            del model[i]
            check(('del', i), d, model)
            d = deque(range(length), maxlen)
            d[i] = 'z'
            model = start[:]
            model[i] = 'z'
            check(('set', i), d, model)
        for i in range(-len(start) - 2, len(start) + 3):
            d = deque(range(length), maxlen)
            d.rotate(1)
            d.rotate(-1)
            try:
                d.insert(i, 'i')
            except IndexError:
                if maxlen is None or len(start) < maxlen:
                    print('refused', length, maxlen, i)
                continue
            model = start[:]
            model.insert(i, 'i')
            check(('insert', i), d, model)
        for n in (-1, 0, 1, 2, 3):
            check(('times', n), deque(range(length), maxlen) * n, limited(start * n, maxlen))
            d = deque(range(length), maxlen)
            d *= n
            check(('in place', n), d, limited(start * n, maxlen))
        check('copy', deque(range(length), maxlen).copy(), start)
        check('add', deque(range(length), maxlen) + deque('ab'), limited(start + ['a', 'b'], maxlen))
        d = deque(range(length), maxlen)
        out = []
        while d:
            out.append(d.pop() if len(d) % 2 else d.popleft())
        check('popped', d, [])
        if sorted(out) != start: print('popped', out)
print('failures:', failures)
# a long queue in and out, so that the ring wraps and grows and shrinks
d, model, seed = deque(), [], 12345
for step in range(20000):
    seed = (seed * 1103515245 + 12345) & 0x7fffffff
    choice = seed >> 16 & 7
    if choice < 3 or (step < 5000 and choice < 6):
        d.append(step); model.append(step)
    elif choice < 4:
        d.appendleft(step); model.insert(0, step)
    elif model and choice < 6:
        if d.pop() != model.pop(): print('pop')
    elif model:
        if d.popleft() != model.pop(0): print('popleft')
print(len(d) == len(model), list(d) == model)
d = deque(range(100000))
while len(d) > 3: d.popleft()
print(d)
d = deque([1, 2, 3])
d.extend(d)
print(d)
d.extendleft(d)
print(d)
d = deque([1, 2], 3)
d += d
print(d, d.index(1))
d += 'xy'
print(d)
d.clear()
print(d, d.maxlen)
