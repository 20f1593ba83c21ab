# tee
from itertools import tee, count, islice
import gc, sys, weakref

a, b = tee('abc')
print(list(a), list(b), list(a), list(b))
a, b, c = tee(range(300), 3)
print(sum(a), [next(b) for _ in range(5)], sum(islice(c, 100)), sum(b), sum(c))
print(tee([], 0), len(tee([], 1)), [list(t) for t in tee('xy', 4)])
a, b = tee(iter([1, 2, 3, 4]))
print(next(a), next(a), next(b))
c = a.__copy__()
d = a.__copy__()
print(type(c).__name__, list(c), list(d), list(a), list(b))
# a _tee is copied, not wrapped
a, = tee('abcdef', 1)
next(a)
b, c = tee(a)
print(b is a, next(b), next(c), next(a))
# something with __copy__ is copied by it
class Copyable:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        return self.n
    def __copy__(self):
        print('copied')
        return Copyable(self.n)
x, y, z = tee(Copyable(5), 3)
print(type(x).__name__, next(x), next(x), next(y), next(z))
# errors come to all in turn
def broken():
    yield 1
    raise ValueError('broken')
a, b = tee(broken())
for it in (a, b, a, b, a):
    try:
        print(next(it, 'end'))
    except ValueError as error:
        print(error)
# re-entrance
class Again:
    def __iter__(self): return self
    def __next__(self): return next(self.other)
source = Again()
p, q = tee(source)
source.other = q
try:
    next(p)
except RuntimeError as error:
    print('RuntimeError:', error)
# weak references
a, b = tee([1, 2])
ref = weakref.ref(a)
print(ref() is a)
del a
print(ref(), list(b))
# items are let go when nobody can reach them any more
class Item: pass
def items():
    for i in range(200):
        yield Item()
a, b = tee(items())
first = weakref.ref(next(a))
print(first() is not None)
for _ in range(120): next(a)
print(first() is not None)
for _ in range(58): next(b)
print(first() is None)
del a, b
# long chains of blocks are freed without recursion
a, b = tee(count())
for _ in range(200000): next(a)
del a, b
# cycles
source = []
a, b = tee(source)
source.append(b)
ref = weakref.ref(b)
next(a)
del a, b, source
gc.collect()
print(ref())
# states
a, b = tee('abcdefg')
print(next(a), next(a))
data, index = a.__reduce__()[2]
print(a.__reduce__()[:2], index, type(data).__name__, data.__reduce__()[1][1:], b.__reduce__()[2][0] is data)
for state in (None, (), (1, 2), (data,), (data, 'a'), (data, -1), (data, 99), (data, 1)):
    try:
        print(b.__setstate__(state))
    except Exception as error:
        print(type(error).__name__, error)
print(next(b))
T = type(a)
rebuilt = T(())
rebuilt.__setstate__((data, 0))
print(list(rebuilt), list(T('xy')))
