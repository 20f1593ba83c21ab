"""What each iterator over a dict says when the dict changes under it."""
def attempt(label, call):
    try:
        print(label, call())
    except Exception as error:
        print(label, type(error).__name__, error)

def run(view, change, reverse):
    d = {n: str(n) for n in range(5)}
    source = {'keys': d, 'values': d.values(), 'items': d.items()}[view]
    it = reversed(source) if reverse else iter(source)
    seen = [next(it)]
    change(d)
    for x in it:
        seen.append(x)
        if len(seen) > 20:
            break
    return seen

def replace_values(d):
    for k in d:
        d[k] = 'new'

changes = {'add': lambda d: d.__setitem__(99, 0), 'delete': lambda d: d.__delitem__(3), 'add and delete': lambda d: (d.__setitem__(99, 0), d.__delitem__(4)), 'clear': lambda d: d.clear(),
           'values only': replace_values, 'nothing': lambda d: None, 'refill': lambda d: (d.clear(), d.update({n: 'x' for n in range(5)}))}
for view in ('keys', 'values', 'items'):
    for reverse in (False, True):
        for name, change in changes.items():
            attempt((view, reverse, name), lambda: run(view, change, reverse))
d = {1: 2}
it = iter(d)
print(next(it), next(it, 'end'))
d[2] = 3
print(next(it, 'end'), it.__length_hint__(), list(it))
it = iter(d)
d[5] = 1
for _ in range(2):
    attempt('again', lambda: next(it))
attempt('hint', it.__length_hint__)
s = {1, 2, 3}
it = iter(s)
next(it)
s.add(4)
for _ in range(2):
    attempt('set', lambda: next(it))
print(it.__length_hint__())
it = iter(s)
s.discard(1)
s.add(1)
print(len(list(it)))
for name, use in {'update': lambda d: d.update((k + 10, 1) for k in d), 'comprehension': lambda d: {k: d.pop(k) for k in d}, 'list': lambda d: [d.setdefault(k + 10, 0) for k in d], 'for': lambda d: [d.__delitem__(k) for k in d],
                  'popitem': lambda d: [d.popitem() for k in d], 'or': lambda d: [d.__ior__({k + 50: 1}) for k in d]}.items():
    d = dict.fromkeys(range(3))
    attempt(name, lambda: use(d))
    print('   ', len(d))
