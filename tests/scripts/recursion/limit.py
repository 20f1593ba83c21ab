# RecursionError: from Python calls and from the depths of C. (long under gcstress)
import sys
print(sys.getrecursionlimit())
def f(n): return f(n + 1)
try: f(0)
except RecursionError as e: print(e)
def depth(n=0):
    try: return depth(n + 1)
    except RecursionError: return n
print(900 < depth() < 1000)
sys.setrecursionlimit(200); print(sys.getrecursionlimit(), depth() < 200)
sys.setrecursionlimit(3000); print(2000 < depth() < 3000); sys.setrecursionlimit(1000)
for bad in ('sys.setrecursionlimit(0)', 'sys.setrecursionlimit(-1)', "sys.setrecursionlimit('a')", 'sys.setrecursionlimit()'):
    try: eval(bad); print(bad, 'fine')
    except Exception as e: print(bad, type(e).__name__, str(e)[:60])
sys.setrecursionlimit(1000)
class A:
    def __getattr__(self, n): return self.other
    def __eq__(self, o): return self == o
    def __repr__(self): return repr(self)
    def __add__(self, o): return self + o
    def __call__(self): return self()
    def __len__(self): return len(self)
    def __hash__(self): return hash(self)
    def __iter__(self): return iter(self)
    def __getitem__(self, i): return self[i]
    def __bool__(self): return bool(self)
    def __str__(self): return str(self)
    def __contains__(self, x): return x in self
    def __format__(self, s): return format(self, s)
    def __index__(self): return [1][self]
    def __lt__(self, o): return self < o
a = A()
for s in ('a.x', 'a == a.__class__()', 'repr(a)', 'a + 1', 'a()', 'len(a)', 'hash(a)', 'iter(a)', 'a[0]', 'bool(a)', 'str(a)', '1 in a', "f'{a}'", '[1][a]', 'sorted([a, a])', '[a] == [A()]', '{a: 1}', 'print([a])', 'max(a, a)'):
    try: eval(s); print(s, 'fine')
    except RecursionError as e: print(s, 'RecursionError')
l = []
for i in range(100000): l = [l]
for s in ('repr(l)', 'l == [l]', 'str(l)', 'l < [l]'):
    try: m = [l[0]] if 0 else l; eval(s); print(s, 'fine')
    except RecursionError as e: print(s, e)
x = y = ()
for i in range(100000): x, y = (x,), (y,)
for s in ('repr(x)', 'x == y'):
    try: eval(s); print(s, 'fine')
    except RecursionError as e: print(s, e)
d = {}
for i in range(100000): d = {1: d}
try: repr(d)
except RecursionError as e: print(e)
def g():
    yield from g()
try: list(g())
except RecursionError as e: print(e)
try: (lambda f: f(f))(lambda f: f(f))
except RecursionError: print('lambda')
def mutual_a(): mutual_b()
def mutual_b(): mutual_a()
try: mutual_a()
except RecursionError: print('mutual')
def in_handler(n):
    try: return in_handler(n + 1)
    except RecursionError: return 'recovered'
print(in_handler(0)); del l, x, y, d
for s in ('(' * 150 + ')' * 150, '[' * 90 + ']' * 90):
    try: eval(s); print('nested fine')
    except (SyntaxError, MemoryError) as e: print(type(e).__name__)
try: print(eval('-' * 500 + '1'))
except (SyntaxError, MemoryError, RecursionError) as e: print(type(e).__name__)
