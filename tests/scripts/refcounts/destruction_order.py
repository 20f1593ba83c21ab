# When things die: at del, at rebinding, at function exit, at the end.
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n, end=' ')
d = D('rebound'); d = D('second'); print('|'); del d; print('|')
def f():
    a, b, c = D('a'), D('b'), D('c')
    print('in f', end=' ')
f(); print('|')
def g(): return D('returned')
g(); print('|'); x = g(); print('kept |'); x = None; print('|')
D('temporary'); print('|'); D('attr').n; print('|')
l = [D(1), D(2), D(3)]; l.pop(); print('|'); l[0] = None; print('|'); del l; print('|')
d = {'x': D('x'), 'y': D('y')}; d.pop('x'); print('|'); d.clear(); print('|')
t = (D('t1'), [D('t2')]); del t; print('|')
def h():
    try:
        v = D('in try'); raise ValueError
    except ValueError: print('except', end=' ')
    print('after', end=' ')
h(); print('|')
class Owner:
    def __init__(self): self.a, self.b = D('oa'), D('ob')
o = Owner(); del o.a; print('|'); del o; print('|')
def gen():
    g = D('gen'); yield 1; print('never')
it = gen(); next(it); del it; print('|')
for i in [D('loop1'), D('loop2')]: pass
print('|'); del i; print('|')
[D(n) for n in 'pq']; print('|'); print([D('len')] and 1, '|')
def args(x): print('args', end=' ')
args(D('arg')); print('|')
a = D('swap a'); b = D('swap b'); a, b = b, a; print('|'); del a; print('|'); del b; print('|')
def outer():
    c = D('cell')
    return lambda: c
k = outer(); print('|'); del k; print('|')
s = {D('set')}; s.pop(); print('|'); m = D('m'); m.n = 'changed'; m = 1; print('|')
last = D('at exit'); print('end')
