# What a dict says when it changes under an iterator.
d = {i: i for i in range(5)}
try:
    for k in d: d[k + 100] = 1
except RuntimeError as e: print(e)
try:
    for k in d: del d[k]
except RuntimeError as e: print(e)
try:
    for k, v in d.items(): d.clear()
except RuntimeError as e: print(e)
d = {1: 1, 2: 2}
for k in d: d[k] = k * 10
print(d)
d = {1: 1, 2: 2, 3: 3}
try:
    for k in d:
        print(k)
        if k == 1: del d[2]; d[5] = 5
except RuntimeError as e: print(e)
print(d)
it = iter({'a': 1, 'b': 2}); print(next(it), next(it), next(it, 'end'))
d = {'a': 1}; it = iter(d.values()); d['b'] = 2
try: next(it)
except RuntimeError as e: print(e)
try: next(it)
except Exception as e: print(type(e).__name__, e)
for k in list(d): del d[k]
print(d)
d = dict.fromkeys(range(10))
while d:
    if len(d) % 2: d.popitem()
    else: del d[next(iter(d))]
print(d)
r = reversed({1: 2, 3: 4}); print(list(r))
