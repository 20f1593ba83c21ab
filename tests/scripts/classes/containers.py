# A user class as a sequence, a mapping, a context, a callable.
class Seq:
    def __init__(self, *items): self.items = list(items)
    def __getitem__(self, i): print('get', i); return self.items[i]
    def __setitem__(self, i, v): print('set', i, v); self.items[i] = v
    def __delitem__(self, i): print('del', i); del self.items[i]
    def __len__(self): return len(self.items)
    def __contains__(self, x): print('contains', x); return x in self.items
    def __iter__(self): return iter(self.items)
    def __reversed__(self): return reversed(self.items)
    def __add__(self, o): return Seq(*self.items, *o)
    def __iadd__(self, o): self.items.extend(o); return self
    def __mul__(self, n): return Seq(*self.items * n)
    __rmul__ = __mul__
    def __repr__(self): return f'Seq{tuple(self.items)}'
s = Seq(1, 2, 3)
s[0]; s[-1]; s[1:2]; s[::2]; s[0] = 9; s[0] += 1; del s[1]; print(s, len(s), 3 in s, 7 not in s, list(s), list(reversed(s)), s + [4], s * 2, 2 * s, bool(s), bool(Seq()))
t = s; s += (5, 6); print(s is t, s, sorted(s), sum(s), max(s), [*s], s.index if hasattr(s, 'index') else 'no index')
try: s[50]
except IndexError as e: print(e)
class Map:
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d.setdefault(k, len(self.d))
    def __missing__(self, k): return 'never'
    def keys(self): return self.d.keys()
m = Map(); m['a'], m['b'], m['a']; print(dict(m), {**m}, m[1, 2], (lambda **k: k)(**{k: m[k] for k in ('a', 'b')}))
class Grid:
    def __getitem__(self, k):
        return k if not isinstance(k, tuple) else ' x '.join(map(str, k))
g = Grid(); print(g[1, 2], g[1:2, ...], g[()], g[None], g['a':'b'])
class Adder:
    def __init__(self, n): self.n = n
    def __call__(self, x, *, times=1): return (self.n + x) * times
print(Adder(2)(3), Adder(2)(3, times=2), list(map(Adder(10), [1, 2])), callable(Adder(1)), callable(g))
try: Adder(1)()
except TypeError as e: print(e)
