# Parameters of all five kinds together: every way to call, defaults evaluated once, messages of each mistake.
def t(f, *a, **k):
    try: print('  ', f(*a, **k))
    except TypeError as e: print('  TypeError', e)
def f1(a, b=2, /, c=3, *d, e, g=7, **h): return a, b, c, d, e, g, h
def f2(a, /): return a
def f3(*, a): return a
def f4(a, /, b): return a, b
def f5(a, b=1, /, *, c): return a, b, c
def f6(*a, b): return a, b
def f7(a, /, **k): return a, k
def f8(): return 'none'
def f9(a, b, c): return a, b, c
def f10(a=1, b=2): return a, b
def f11(*, a, b, c=3): return a, b, c
def f12(a, b=1, *, c=2): return a, b, c
calls = [((), {}), ((1,), {}), ((1, 2), {}), ((1, 2, 3), {}), ((1, 2, 3, 4, 5), {}), ((), {'a': 1}), ((1,), {'a': 2}), ((1,), {'b': 2}), ((1,), {'e': 5}), ((1, 2), {'e': 5, 'a': 9}), ((1,), {'c': 3, 'e': 5, 'zz': 1}), ((), {'a': 1, 'b': 2}), ((), {'a': 1, 'b': 2, 'c': 3}), ((1, 2, 3), {'c': 4}), ((), {'zz': 1}), ((), {'a': 1, 'zz': 2, 'yy': 3}), ((1,), {'c': 1}), ((), {'b': 1, 'c': 2}), ((1, 2, 3, 4), {'a': 1})]
for f in (f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12):
    print(f.__name__)
    for a, k in calls: t(f, *a, **k)
class K:
    def m(self, a, /, b): return a, b
    def n(): pass
    @classmethod
    def c(cls, *, a): return a
    @staticmethod
    def s(a): return a
    def __init__(self, x=1, *, y=2): self.x = x
    def __call__(self, q): return q
k = K()
for a, kw in calls[:9]: t(k.m, *a, **kw); t(k.c, *a, **kw); t(k.s, *a, **kw); t(k, *a, **kw); t(lambda *a, **k: K(*a, **k).x, *a, **kw)
t(k.n); t(K.m); t(K.m, 1); t(K.m, 1, 2, 3, 4); t(lambda: 1, 2); t(lambda x, /: x, x=1); t(lambda *, x: x, 1)
def default(a=[]): a.append(1); return a
print(default(), default(), default([]), default.__defaults__)
n = 0
def counted():
    global n; n += 1; return n
def d(a=counted(), *, b=counted()): return a, b
print(d(), d(), n)
t(len); t(len, 1, 2); t(len, obj=[]); t(int, 1, 2, 3); t(int, x=1); t(str, 1, 2, 3, 4); t(sorted); t(sorted, [1], 2); t(sorted, [1], zork=1); t(print, zork=1); t(range); t(range, 1, 2, 3, 4); t(dict, 1, 2); t([].append); t([].append, 1, 2); t([].sort, 1); t({}.get); t(''.join); t(''.join, [], []); t(isinstance, 1); t(type, 1, 2); t(object, 1); t(K, 1, 2); t(enumerate); t(max, key=1); t(sum); t(pow, 1); t(round); t(divmod, 1); t(getattr, 1); t(hash); t(chr, 1, 2); t('{}'.format_map); t(b''.hex, 1, 2, 3); t(list, 1, 2); t(tuple, x=1); t(set, 1, 2); t(bool, x=1); t(float, 1, 2); t(complex, 1, 2, 3); t(slice); t(property, 1, zork=2); t(map); t(map, len); t(filter, len); t(reversed); t(iter); t(next); t(open); t(memoryview); t(bytearray, 1, 2, 3, 4); t(super, 1, 2, 3)
