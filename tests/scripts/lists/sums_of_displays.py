# [a, b] + rest and path + [a]: the display becomes the sum where nobody can tell.
import gc
import sys


class Loud:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name

    def __del__(self):
        print('del', self.name)


class Sub(list):
    def __add__(self, other):
        return 'add', list(self), other

    def __radd__(self, other):
        return 'radd', other, list(self)


def sums(x, a, b):
    return [a] + x, x + [a], [a, b] + x, x + [a, b], [] + x, x + [], [a] + x + [b], [x] + [x + [a]], x + [a] + x, [*x, a] + x, x + [v for v in x]


for n in (0, 1, 2, 3, 47, 48, 49, 70, 1000):
    x = list(range(n))
    got = sums(x, 'a', 'b')
    print(n, [len(s) for s in got], [s is x for s in got].count(True), x == list(range(n)), sys.getrefcount(x), got[0][:2], got[1][-2:], got[2][:3], got[3][-3:], got[6][-1:], got[9][n:n + 1])
    for s in got:
        s.append('end')
        assert s.pop() == 'end' and (s == [] or s[-1] is s[len(s) - 1])
    assert got[4] == got[5] == x and got[10] == x + x

# counts and ends
x = [Loud('one'), Loud('two')]
y = x + [Loud('three')]
print(y, sys.getrefcount(x[0]), sys.getrefcount(y[2]), sys.getrefcount(y), sys.getrefcount(x))
del x
print('x is gone')
y = [Loud('zero')] + y
print(y, sys.getrefcount(y[0]), sys.getrefcount(y[1]))
del y[1:]
print(y)
y = [Loud('a')] + [Loud('b')]
print(y)
del y

# in place
x = z = [1]
x += [2]
print(x is z, z)
x = x + [3]
print(x is z, z, x)
g = [0]
for i in range(5):
    g = g + [i]
    h = [i] + g
print(g, h)

# others
for f in (lambda: [1] + (2,), lambda: (1,) + [2], lambda: None + [1], lambda: [1] + None):
    try:
        print(f())
    except TypeError as error:
        print(error)
s = Sub([1])
print([0] + s, s + [2], [] + [s])


def unbound():
    if False:
        later = []
    return [1] + later


try:
    unbound()
except UnboundLocalError as error:
    print(error)

# while collections come and go
kept, path = [], []
for i in range(3000):
    path = path + [[i]] if i % 50 else [[i]] + path[:1]
    if i % 100 == 0:
        kept.append([path] + kept)
gc.collect()
print(len(path), path[-1], len(kept), len(kept[-1]), kept[-1][0][-1])


def paths(tree, path=()):
    path = [*path] + [tree[0]]
    return [path] + [p for child in tree[1:] for p in paths(child, path)]


print(paths((1, (2, (3,)), (4, (5,), (6,)))))
