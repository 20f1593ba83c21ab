# Deep structures die without deep recursion.  (not under gcstress)
class Node:
    __slots__ = 'next', 'value'
    def __init__(self, next, value): self.next, self.value = next, value
n = None
for i in range(200000): n = Node(n, i)
print(n.value, n.next.value); del n; print('linked list gone')
l = []
for i in range(200000): l = [l]
del l; print('nested list gone')
t = ()
for i in range(100000): t = (t,)
t = None; print('nested tuple gone')
d = {}
for i in range(100000): d = {'k': d}
d = None; print('nested dict gone')
class Inst: pass
o = None
for i in range(100000):
    p = Inst(); p.next = o; o = p
del o, p; print('instances gone')
f = lambda: 0
for i in range(20000): f = (lambda g: lambda: g)(f)
del f; print('closures gone')
e = None
for i in range(20000):
    x = ValueError(i); x.__context__ = e; e = x
del e, x; print('exceptions gone')
g = iter(())
for i in range(10000): g = (x for x in g)
del g; print('generators gone')
a = prev = []
for i in range(100000):
    b = [prev, None]; prev.append(b); prev = b
a = prev = b = None
import gc; print(gc.collect() > 100000, 'cycles gone')
