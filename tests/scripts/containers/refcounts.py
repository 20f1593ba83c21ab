# Every container holds exactly one reference to each place it keeps an object in.
from sys import getrefcount

o = object()
def count(what):
    print(what, getrefcount(o))

count('alone')
a = [o]
b = [o] * 3
count('in lists')
c = a + b
d = b[:] + b[::2]
d.extend(c)
count('added and sliced')
d.sort(key=id)
d.reverse()
del d[::2]
count('after del')
d[1:3] = a
d.insert(0, o)
d.pop()
d.remove(o)
count('after assignment')
del a, b, c, d
count('gone')
t = (o, o)
t2 = t[:1] + t * 2
count('in tuples')
del t, t2
s = {o}
s2 = s | s
s3 = s.copy()
f = frozenset(s)
s4 = s ^ set()
count('in sets')
s.clear()
s2.pop()
s3.discard(o)
s4 -= f
count('taken out')
del f
d = {o: o}
d2 = d | d
d3 = dict(d)
d3.update(d2)
d4 = d.copy()
count('in dicts')
d.popitem()
d2.pop(o)
d3[o] = 1
d4.setdefault(o, 2)
count('taken out')
del d3, d4
for key, value in {o: o}.items():
    count('while iterating')
del key, value
for i, x in enumerate([o]):
    count('enumerated')
for x, y in zip([o], (o,)):
    count('zipped')
del x, y
for x in map(lambda x: x, [o]):
    count('mapped')
del x
count('alone')
it = iter([o])
next(it, None)
next(it, None)
count('an iterator at its end')
