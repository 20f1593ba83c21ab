# Targets of every shape.
a, b = 1, 2; (c, d) = [3, 4]; [e, f] = {5: 0, 6: 0}; g, = (7,); print(a, b, c, d, e, f, g)
a, (b, (c, d)) = 1, (2, 'xy'); print(a, b, c, d)
a, *b = range(4); *c, d = 'abc'; e, *f, g = 1, 2; h, *i, (j, *k) = [1, 2, 3, 'xyz']; print(a, b, c, d, e, f, g, h, i, j, k)
[*l] = 'ab'; *m, = (1,); (*n,) = (); print(l, m, n)
a = b = [1]; a.append(2); print(a is b, b)
x, y = y, x = 1, 2; print(x, y)
l = [0, 1]; i = 0; i, l[i] = 1, 'set'; print(i, l)
class A: pass
o = A(); o.p, o.q = 1, 2; l[0], o.r = o.p, o.q; print(vars(o), l)
d = {}; d['a'], d['b'], *d['rest'] = 'wxyz'; print(d)
for a, (b, *c) in [(1, (2, 3, 4)), (5, 'xy')]: print(a, b, c)
for i, d['k'] in enumerate('ab'): print(d['k'], end=' ')
print([a + b for a, b in [(1, 2), (3, 4)]], {k: v for k, *v in ['abc', 'de']})
def gen(): yield 1; yield 2
a, b = gen(); print(a, b)
for src, targets in (('1, 2', 'a'), ('1, 2', 'a, b, c'), ('1, 2, 3', 'a, b'), ('()', 'a,'), ('5', 'a, b'), ('None', 'a,'), ("'abc'", 'a, b'), ('1,', 'a, *b, c'), ('[]', 'a, *b'), ('range(10)', 'a, b'), ('{1: 2}', 'a, b'), ('[[1]]', '(a, b),'), ('1.5', '[a]'), ('gen()', 'a, b, c'), ('gen()', 'a,'), ('print', '*a,')):
    try: exec(f'{targets} = {src}'); print('fine')
    except Exception as e: print(targets, '=', src, '->', type(e).__name__, e)
class Three:
    def __getitem__(self, i): print('item', i); return (1, 2, 3)[i]
a, b, c = Three()
try: a, b = Three()
except ValueError as e: print(e)
a: int = 5; b: 'str'; (c): float = 1.5; o.x: list = [1]; d['z']: int = 3; print(a, c, o.x, __annotations__)
