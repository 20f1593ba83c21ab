# __build_class__ and __import__ called directly, and replaced in builtins.
import builtins
def t(f, *a, **k):
    try: r = f(*a, **k)
    except BaseException as e: print(f'  {type(e).__name__}: {e}')
    else: print('  ok', r)
B = builtins.__build_class__
def body(): __module__ = 'm'; x = 1
t(B); t(B, 1); t(B, 1, 'n'); t(B, body, 3); t(lambda: B(body, 'N').__name__); t(B, len, 'N'); t(B, lambda: 0, 'N', 3); t(lambda: B(body, 'N', int).__mro__); t(B, body, 'N', metaclass=lambda n, b, d, **k: (n, b, sorted(d), k), z=1); t(B, body, 'N', zork=1); t(B, body, name='x'); t(B, func=body, name='N')
def returns(): return 5
t(lambda: B(returns, 'R').__name__)
def need(a): pass
t(B, need, 'W')
def gen(): yield
t(lambda: B(gen, 'G').__name__)
calls = []
def mine(func, name, *bases, **kw):
    calls.append((name, bases, kw)); return B(func, name, *bases, **kw)
builtins.__build_class__ = mine
class A: pass
class C(A, metaclass=type): 
    class D: pass
builtins.__build_class__ = B
print([(n, [b.__name__ for b in bs], k) for n, bs, k in calls])
ns = {'__builtins__': {'__name__': 'x'}}
for src in ('class A: pass', 'import sys', 'print(1)', 'assert 0', 'x: int = 1', '[i for i in (1, 2)]', 'f"{1}"', 'raise ValueError'):
    t(exec, src, {'__builtins__': {}}); 
t(exec, 'class A: pass', {'__builtins__': {'__build_class__': lambda f, n: n, }}); t(exec, 'import q', {'__builtins__': {'__import__': lambda *a: a[0] + 'X'}}); t(exec, 'x = len', {'__builtins__': 3}); t(exec, 'len', {'__builtins__': None}); t(eval, 'len', {'__builtins__': builtins}); t(eval, '__builtins__', {}) if 0 else None
d = {}; eval('1', d); print(sorted(d), d['__builtins__'] is builtins.__dict__); d = {'__builtins__': {}}; exec('x = 1', d); print(d)
d = {}; exec('def f(): return len', d); d['__builtins__'] = {}; t(lambda: d['f']() is len)
class Odd(dict):
    def __getitem__(self, k): print('  asked', k); return super().__getitem__(k)
    def __missing__(self, k): return 'missing ' + k
t(eval, 'foo', {'__builtins__': Odd()}); t(eval, 'foo', Odd()); t(eval, 'foo', {}, Odd()); t(eval, '[foo for _ in "a"]', {}, Odd()); t(exec, 'def f(): return foo\nprint(f())', Odd()); t(exec, 'global q; q = 1; print(q)', {}, Odd())
