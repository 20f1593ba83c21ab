# RecursionError from every way to recurse: it comes, says what it was doing, and the program goes on.
import sys, copy, json, functools
sys.setrecursionlimit(300)
def t(name, f):
    try: r = f()
    except RecursionError as e: print(name, 'RecursionError')
    except Exception as e: print(name, type(e).__name__)
    else: print(name, 'ok', type(r).__name__)
def simple(): return simple()
def mutual(n=0): return mutual2(n)
def mutual2(n): return mutual(n)
class R:
    def __repr__(self): return repr(self)
    def __str__(self): return str(self)
    def __eq__(self, o): return self == o
    def __lt__(self, o): return self < o
    def __hash__(self): return hash(self)
    def __len__(self): return len(self)
    def __bool__(self): return bool(self)
    def __getattr__(self, n): return getattr(self, n + 'x')
    def __call__(self): return self()
    def __iter__(self): return iter(self)
    def __add__(self, o): return self + o
    def __getitem__(self, k): return self[k]
    def __contains__(self, k): return k in self
    def __format__(self, s): return format(self, s)
    def __index__(self): return int(self)
    def __enter__(self):
        with self: pass
    def __exit__(self, *a): pass
    def __setattr__(self, n, v): setattr(self, n, v)
    def __iadd__(self, o): self += o
    def __dir__(self): return dir(self)
    def __reduce_ex__(self, p): return copy.copy(self)
    def __instancecheck__(self, x): return isinstance(x, self)
    def __next__(self): return next(self)
    def __reversed__(self): return reversed(self)
    def __neg__(self): return -self
    def __radd__(self, o): return o + self
r = R()
def iadd(): x = r; x += 1
for n, f in {'simple': simple, 'mutual': mutual, 'repr': lambda: repr(r), 'str': lambda: str(r), 'eq': lambda: r == 1, 'lt': lambda: r < 1, 'hash': lambda: hash(r), 'len': lambda: len(r), 'bool': lambda: bool(r), 'getattr': lambda: r.a, 'call': lambda: r(), 'iter': lambda: iter(r), 'add': lambda: r + 1, 'item': lambda: r[0], 'contains': lambda: 1 in r, 'format': lambda: f'{r:x}', 'index': lambda: [1][r], 'with': lambda: r.__enter__(), 'setattr': lambda: setattr(r, 'a', 1), 'iadd': iadd, 'dir': lambda: dir(r), 'copy': lambda: copy.copy(r), 'isinstance': lambda: isinstance(1, r), 'next': lambda: next(r), 'reversed': lambda: reversed(r), 'neg': lambda: -r, 'radd': lambda: 1 + r}.items(): t(n, f)
deep = []
for _ in range(1000): deep = [deep]
dd = {}
for _ in range(1000): dd = {1: dd}
tt = ()
for _ in range(1000): tt = (tt,)
d2 = []
for _ in range(1000): d2 = [d2]
def nest(n): 
    g = iter([1])
    for _ in range(n): g = (x for x in g)
    return g
def maps(n):
    g = iter([1])
    for _ in range(n): g = map(str, g)
    return g
def part(n):
    p = int
    for _ in range(n): p = functools.partial(functools.partial.__call__, p) if 0 else (lambda q: lambda: q())(p)
    return p
class P:
    @property
    def p(self): return self.p
class S1:
    def m(self): return self.m()
class S2(S1):
    def m(self): return super().m()
def keyf(x): return sorted([1], key=keyf)
def make_class():
    class K: make_class()
EX = 'exec(EX)'
@functools.lru_cache(None)
def cached(n): return n and cached(n - 1)
class J:
    def __iter__(self): return iter(''.join(J()))
def comp(): return [comp() for _ in 'a']
def g_send():
    def g(): yield from g()
    return next(g())
def exc():
    try: exc()
    except ValueError: pass
def fin():
    try: fin()
    finally: pass
for n, f in {'repr list': lambda: repr(deep), 'repr dict': lambda: repr(dd), 'repr tuple': lambda: repr(tt), 'eq list': lambda: deep == d2, 'lt list': lambda: deep < d2, 'json': lambda: json.dumps(deep), 'deepcopy': lambda: copy.deepcopy(deep), 'sum': lambda: sum(deep, []), 'compile': lambda: compile('(' * 150 + '1' + ')' * 150, 'f', 'eval'), 'nested gen': lambda: next(nest(400)), 'nested map': lambda: next(maps(400)), 'partial': lambda: part(400)(), 'property': lambda: P().p, 'super': lambda: S2().m(), 'lambda': lambda: (lambda f: f(f))(lambda f: f(f)), 'sort key': lambda: sorted([1, 2], key=keyf), 'class': make_class, 'exec': lambda: exec(EX, {'EX': EX, 'exec': exec}), 'cached': lambda: cached(5000), 'str join': lambda: ''.join(J()), 'comprehension': lambda: comp(), 'generator send': lambda: g_send(), 'list extend': lambda: [].extend(J()), 'exception': lambda: exc(), 'finally': lambda: fin(), 'del': lambda: None}.items():
    t(n, f)
def depth():
    try: return 1 + depth()
    except RecursionError: return 0
print(depth() > 200, sys.getrecursionlimit())
for v in (0, -1, 'a', 1.5, None, 2**31, 10, 1):
    try: sys.setrecursionlimit(v); r = sys.getrecursionlimit(); sys.setrecursionlimit(300); print(v, 'set', r)
    except Exception as e: print(v, type(e).__name__, e)
sys.setrecursionlimit(1000)
