# Tuples.
t = (1, 'a', None, 2.5)
print(t, t[0], t[-1], t[1:3], t[::-1], len(t), t + (5,), t * 2, 'a' in t, t.index('a'), t.count(None), t == (1, 'a', None, 2.5), t[:] is t, hash((1, 2)) == hash((1, 2)))
print((), (1,), 1, (2, 3), tuple(), tuple('ab'), tuple([1]), tuple({1: 2}), tuple(t) is t, (1, 2) < (1, 3), (1,) < (1, 0), () < (0,), ((),), (((1,),),))
a, b = 1, 2; a, b = b, a; print(a, b)
(a, b), c = (1, 2), 3; [d, e] = 'xy'; print(a, b, c, d, e)
x = y = z = (1,); print(x is z)
def f(): return 1, 2
print(f(), *f(), type(f()).__name__)
l = [1]; u = (l, l); l.append(2); print(u, u == ([1, 2], [1, 2]))
u[0].append(u); print(u)
for g in (lambda: t[9], lambda: t['a'], lambda: hash(([],)), lambda: t + [1], lambda: t.index(9), lambda: tuple(5), lambda: t.nope, lambda: tuple(1, 2), lambda: t < (2, 3, 4), lambda: t < (1, 2), lambda: t * 'a', lambda: tuple(x=1), lambda: t.count()):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
try: t[0] = 1
except TypeError as e: print(e)
try: del t[0]
except TypeError as e: print(e)
class Point(tuple):
    def __new__(cls, x, y): return super().__new__(cls, (x, y))
    x = property(lambda s: s[0]); y = property(lambda s: s[1])
    def __repr__(self): return f'Point{tuple.__repr__(self)}'
p = Point(1, 2); print(p, p.x, p.y, p == (1, 2), p + (3,), hash(p) == hash((1, 2)), type(p[:]).__name__, {p: 'v'}[1, 2])
x, y = p; print(x, y, [*p], len(p))
