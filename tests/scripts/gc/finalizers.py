# (not under gcstress) __del__ in cycles: each once, in the order of creation, and resurrection.
import gc
gc.disable()
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n, end=' ')
l = [D(i) for i in range(5)]
for i, d in enumerate(l): d.next = l[i - 1]
del l, d; gc.collect(); print('|', gc.collect())
class R:
    def __del__(self): print('resurrect', end=' '); saved.append(self)
saved = []; r = R(); r.me = r; r.data = [1, 2]; del r
gc.collect(); print(len(saved), saved[0].data, saved[0].me is saved[0]); saved.clear(); print(gc.collect(), len(saved))
a, b = D('a'), D('b'); a.b, b.a = b, a; inner = D('inner'); a.inner = inner; del a, b; gc.collect(); print('| inner lives'); del inner; print('|')
class W:
    def __del__(self): print('outside, held by garbage', end=' ')
x = []; x.append(x); x.append(W()); del x; gc.collect(); print('|')
class Half:
    def __init__(self, n): self.n = n
    def __del__(self):
        print('half', self.n, end=' ')
        if self.n == 0: saved.append(self)
p, q = Half(0), Half(1); p.o, q.o = q, p; del p, q; print(gc.collect(), len(saved), saved[0].o.n); saved.clear(); print(gc.collect())
class Breaker:
    def __del__(self): print('broke', end=' '); self.cycle.clear()
k = Breaker(); k.cycle = {'k': k}; del k; print(gc.collect())
gc.enable()
