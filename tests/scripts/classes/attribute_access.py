# __getattr__, __getattribute__, __setattr__, __delattr__, __dir__.
class A:
    def __init__(self): self.real = 1
    def __getattr__(self, n):
        if n.startswith('dyn_'): return n[4:]
        raise AttributeError(f'no {n} here')
    def __setattr__(self, n, v): print('set', n, v); super().__setattr__(n, v)
    def __delattr__(self, n): print('del', n); object.__delattr__(self, n)
a = A(); a.x = 2; a.x += 1; print(a.real, a.x, a.dyn_hello, getattr(a, 'zz', 'dflt'), hasattr(a, 'zz'), hasattr(a, 'dyn_q')); del a.x
try: a.x
except AttributeError as e: print(e)
try: del a.nope
except AttributeError as e: print(e)
class B:
    x = 'class'
    def __getattribute__(self, n):
        if n == 'secret': raise AttributeError('hidden')
        if n == 'y': return 'intercepted'
        return super().__getattribute__(n)
    def __getattr__(self, n): return 'fallback ' + n
b = B(); b.z = 5; print(b.x, b.y, b.z, b.secret, b.other, b.__class__.__name__)
class C:
    def __dir__(self): return ['b', 'a', 5] if False else ['b', 'a']
print(dir(C()), C().__dir__())
class D: 
    def __getattr__(self, n): raise KeyError(n)
try: D().anything
except KeyError as e: print('KeyError', e)
try: hasattr(D(), 'q')
except KeyError as e: print('KeyError', e)
class E:
    def __len__(self): return 3
e = E(); e.__len__ = lambda: 99; print(len(e), e.__len__())
class F:
    def __getattr__(self, n): return lambda *a: (n, a)
f = F(); print(f.anything(1, 2), f.__nope__())
try: len(f)
except TypeError as x: print(x)
try: f + 1
except TypeError as x: print(x)
class Frozen:
    def __setattr__(self, n, v): raise TypeError('frozen')
z = Frozen()
try: z.a = 1
except TypeError as x: print(x)
object.__setattr__(z, 'a', 1); print(z.a, z.__dict__)
z.__dict__['b'] = 2; print(z.b)
class G: pass
g = G(); g.__dict__ = {'k': 'v'}; print(g.k); g.n = 1; print(g.__dict__); d = g.__dict__; d['m'] = 3; print(g.m); del g.k; print(d)
setattr(g, 'with space', 1); print(getattr(g, 'with space'), vars(g)); g.__class__ = C; print(type(g).__name__)
try: e.lenn
except AttributeError as x: print(x, x.name, x.obj is e)
