# Every kind of parameter, bound in every way.
def f(a, b=2, *args, c, d=4, **kw): return a, b, args, c, d, kw
print(f(1, c=3), f(1, 9, c=3), f(1, 2, 3, 4, c=5), f(c=1, a=2), f(1, c=2, e=5, f=6), f(*[1, 2, 3], **{'c': 4, 'z': 5}))
def g(a, b, /, c, *, d): return a, b, c, d
print(g(1, 2, 3, d=4), g(1, 2, c=3, d=4))
def h(a, /, **kw): return a, kw
print(h(1, a=2))
def i(*, a=1, b): return a, b
print(i(b=2), i(b=1, a=2))
def j(*args): return args
print(j(), j(1), j(*'ab', 1, *[2], *()), j(*range(3)), j(*{1: 2}), j(*(x for x in 'xy')))
def k(**kw): return kw
print(k(), k(a=1), k(**{'b': 2}, c=3), k(**{}, **{'x y': 1}), k(z=1, a=2))
def l(a, b=1, *c): return a, b, c
print(l(1), l(1, 2), l(1, 2, 3, 4), l(b=5, a=6), l(*[1], *[2, 3]))
print((lambda: 1)(), (lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))(1, d=0, q=9), (lambda *a, **k: (a, k))(1, x=2))
def m(a, b=[]):
    b.append(a); return b
print(m(1), m(2), m(3, []), m.__defaults__)
print(f(1, *[2], c=3, *[7]), f(*[1], b=5, c=1) if 1 else 0)
