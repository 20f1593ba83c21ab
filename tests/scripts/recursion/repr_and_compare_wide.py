"""Objects that contain themselves: repr, comparison, hash, copying by operators; deep nesting ends in RecursionError."""
l = [1]; l.append(l); print(l, str(l), f'{l}', '%s' % l, '%r' % (l,))
d = {}; d['d'] = d; d['l'] = [d]; print(d)
t = ([],); t[0].append(t); print(t)
s = {1: l}; l.append(s); print(l, s)
m = [[]]; m[0].append(m); m[0].append(m[0]); print(m)
class A:
    def __repr__(self): return f'A({self.v!r})'
a = A(); a.v = [1]; a.v.append(a.v); print(a)
b = A(); b.v = b
try: repr(b)
except RecursionError as e: print(e)
class D(dict): pass
dd = D(); dd[1] = dd; print(dd, type(dd).__name__)
class L(list): pass
ll = L(); ll.append(ll); print(ll)
v = {}; v['k'] = v.keys(); v['v'] = v.values(); print(v['k'], str(v['v'])[:40])
import types
ns = types.SimpleNamespace(a=1) if hasattr(types, 'SimpleNamespace') else None; ns.me = ns; print(ns)
x, y = [], []; x.append(y); y.append(x)
for f in (lambda: x == y, lambda: x < y, lambda: {1: x} == {1: y}, lambda: (x,) == (y,), lambda: x == x, lambda: x != y):
    try: print(f())
    except RecursionError as e: print(e)
h = []; u = (h,)
try: hash(u)
except TypeError as e: print(e)
deep = []
for _ in range(100000): deep = [deep]
for f in (lambda: repr(deep), lambda: deep == [deep], lambda: str(deep)):
    try: f(); print('fine')
    except RecursionError as e: print(e)
def rec(n): return rec(n + 1)
class P:
    @property
    def p(self): return self.p
    def __getattr__(self, n): return getattr(self, n)
    def __call__(self): return self()
    def __len__(self): return len(self)
    def __add__(self, o): return self + o
    def __getitem__(self, i): return self[i]
    def __iter__(self): return iter(self)
    def __str__(self): return str(self)
    def __bool__(self): return bool(self)
    def __contains__(self, o): return o in self
    def __index__(self): return [1][self]
    def __eq__(self, o): return self == o
    def __format__(self, s): return format(self, s)
    def __hash__(self): return hash(self)
p = P()
for f in (lambda: rec(0), lambda: p.p, lambda: p.zz, lambda: p(), lambda: len(p), lambda: p + 1, lambda: p[0], lambda: iter(p), lambda: str(p), lambda: bool(p), lambda: 1 in p, lambda: [1][p], lambda: p == 1, lambda: f'{p}', lambda: hash(p)):
    try: f(); print('?')
    except RecursionError as e: print('RecursionError')
del deep
