# What the collector sees, and what stays alive.
import gc, sys
class Node:
    def __init__(self): self.links = []
nodes = [Node() for _ in range(50)]
for i, n in enumerate(nodes):
    for j in range(5): n.links.append(nodes[(i * 7 + j * 3) % 50])
keep = nodes[10]; del nodes, n
gc.collect()
seen, todo = set(), [keep]
while todo:
    n = todo.pop()
    if id(n) not in seen: seen.add(id(n)); todo.extend(n.links)
print(len(seen)); del todo, n
refs = sys.getrefcount(keep); keep.links.append(keep); print(sys.getrefcount(keep) - refs)
def make():
    def a(): return b
    def b(): return a
    return a
f = make(); gc.collect(); print(f()() is f); del f
class Tree:
    def __init__(self, parent=None): self.parent, self.kids = parent, []
    def grow(self, d):
        if d:
            for _ in range(2): k = Tree(self); self.kids.append(k); k.grow(d - 1)
        return self
t = Tree().grow(5); leaf = t
while leaf.kids: leaf = leaf.kids[0]
del t; gc.collect(); n = 0; p = leaf
while p: n += 1; p = p.parent
print(n, len(leaf.parent.kids), sum(1 for _ in leaf.parent.parent.kids))
del leaf, p; print(gc.collect() > 60)
d = {}; l = [d]; d['l'] = l; t = (l, d); s = {(1, 2)}; gc.collect(); print(d['l'][0] is d, t[0][0] is t[1], s)
g = (x for x in [1, 2, 3]); next(g); gc.collect(); print(list(g))
e = None
try: raise KeyError('kept')
except KeyError as err: e = err
gc.collect(); print(e.args, e.__traceback__.tb_lineno > 0, e.__traceback__.tb_frame.f_globals is globals())
