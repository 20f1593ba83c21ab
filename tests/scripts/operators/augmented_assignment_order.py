# Augmented assignment: the target is read once, its parts are evaluated once and first, and stored even when unchanged.
log = []
def v(name, value):
    log.append(name); return value
class Box:
    def __init__(self): object.__setattr__(self, 'd', {})
    def __getattr__(self, n): log.append('get ' + n); return self.d.get(n, Num(n))
    def __setattr__(self, n, x): log.append(f'set {n} {x}'); self.d[n] = x
    def __getitem__(self, k): log.append(f'item {k}'); return Num(k)
    def __setitem__(self, k, x): log.append(f'setitem {k} {x}')
class Num:
    def __init__(self, n): self.n = n
    def __str__(self): return f'N({self.n})'
    def __iadd__(self, o): log.append(f'iadd {self.n} {o}'); return 'sum'
    def __imul__(self, o): return NotImplemented
    def __mul__(self, o): log.append('mul'); return 'product'
    def __rsub__(self, o): return 'rsub'
def show(f):
    log.clear()
    try: r = f()
    except Exception as e: r = f'{type(e).__name__}: {e}'
    print(f.__name__, r, log)
b = Box()
def attr(): v('obj', b).x += v('right', 1)
def item(): v('obj', b)[v('key', 'k')] += v('right', 1)
def slice_(): v('obj', b)[v('a', 1):v('b', 2):v('c', 3)] += v('right', 1)
def tuple_key(): v('obj', b)[v('a', 1), v('b', 2)] += v('right', 1)
def nested(): v('obj', b)[v('obj2', [0, 5])[v('i', 1)]] += v('right', 1)
def fall_back(): b.x *= 2
def no_op(): b.x -= 1
def unbound(): u += 1
def unbound_right(): u += v('right', 1)
def list_alias():
    a = c = [1]; a += (2,); return a is c, c
def list_plus():
    a = c = [1]; a = a + [2]; return a is c, c
def tuple_item():
    t = ([1],)
    try: t[0] += [2]
    except TypeError as e: return t, str(e)
def str_item():
    s = 'abc'; s[0] += 'x'
def raise_right(): v('obj', b).x += v('r', 1) / 0
def raise_key(): v('obj', b)[v('k', 1) / 0] += v('right', 1)
def lam(): f = lambda: 1; f += 1
def all_ops():
    x = 5; r = []
    for op in '+ - * / // % ** << >> & | ^'.split():
        y = 6; ns = {'y': y, 'x': x}; exec(f'y {op}= x', ns); r.append(ns['y'])
    return r
def matmul():
    class M:
        def __imatmul__(self, o): return 'im'
    m = M(); m @= 3; return m
def in_loop():
    t = 0
    for t in range(3): t += 10
    return t
def glob():
    global gg
    gg = 1; gg += 1; return gg
class C:
    k = [1]; k += [2]
    n = 1; n <<= 3
def class_attr():
    C.k += [3]; i = C(); i.k += [4]; return C.k, i.k is C.k, i.__dict__
for f in (attr, item, slice_, tuple_key, nested, fall_back, no_op, unbound, unbound_right, list_alias, list_plus, tuple_item, str_item, raise_right, raise_key, lam, all_ops, matmul, in_loop, glob, class_attr): show(f)
