# list() and extend() of sets, dicts, their views and strs: order, identity, counts, and code that runs on the way.
import gc
import sys

d = {f'k{i}': [i] for i in range(20)}
del d['k3'], d['k19']
print(list(d) == [*iter(d)], list(d.values()) == [v for v in d.values()], list(d.items()) == [p for p in d.items()])
print(list(d)[0] is next(iter(d)), list(d.values())[1] is d['k1'], len(list(d.items())), [sys.getrefcount(p) - 1 for p in list(d.items())][:3])
pairs = list(d.items())
print(pairs[0] is pairs[1], all(gc.is_tracked(p) for p in pairs), sys.getrefcount(d['k1']) - 1)
del pairs
print(sys.getrefcount(d['k1']) - 1)

for text in ('', 'a', 'plain', 'na\xefve \xff', '\u0436\u0443\u043a', 'x\U0001f600y'):
    x = [0]
    x.extend(text)
    print(list(text) == [c for c in text], x[1:] == list(text), ''.join(list(text)) == text, list(text)[:1])
s = {i * i % 101 for i in range(60)} | {'a', None}
print(list(s) == [x for x in s], len(list(frozenset(s))), list(set()), list({}), list({}.items()), list(''), list(set().union('')))


class Own(dict):
    def __iter__(self):
        return iter(['mine'])

    def items(self):
        return ['items']


o = Own(a=1)
print(list(o), list(o.keys()), list(o.items()), list(dict.items(o)))

x = [1, 2]
x += {3: 4}
x += 'ab'
x += {5: 6}.items()
x.extend(x)
print(x)
x[1:3] = {'z': 0}
print(x, tuple({1: 2}), tuple({1: 2}.items()), sorted({3: 1, 2: 2}))

# many times the same object, and counts afterwards
marker = object()
before = sys.getrefcount(marker)
many = [marker] * 1000
copy = many[:] + many[3:] + list(tuple(many))
print(sys.getrefcount(marker) - before, len(copy))
copy[5] = None
del many
print(sys.getrefcount(marker) - before)
copy.clear()
print(sys.getrefcount(marker) - before)
zeros = [0] * 50 + [1] * 50 + [None] * 50
print(zeros[40:110].count(1), zeros[:] == zeros, zeros[::-1][:3], (zeros * 2)[149:151])


# a finalizer that changes the dict while its pairs are made
class Bomb:
    def __del__(self):
        victim['late'] = 1


victim = {i: [] for i in range(3000)}
bomb = Bomb()
bomb.me = bomb
del bomb
gc.set_threshold(50)
try:
    print(len(list(victim.items())))
except RuntimeError as e:
    print(e)
gc.set_threshold(700)
print(len(victim))
