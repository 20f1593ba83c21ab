# Objects that refer to each other: trees, lists, graphs.
class Node:
    def __init__(self, value, left=None, right=None): self.value, self.left, self.right = value, left, right
    def insert(self, v):
        side = 'left' if v < self.value else 'right'
        child = getattr(self, side)
        if child is None: setattr(self, side, Node(v))
        else: child.insert(v)
    def __iter__(self):
        if self.left: yield from self.left
        yield self.value
        if self.right: yield from self.right
    def depth(self): return 1 + max((c.depth() for c in (self.left, self.right) if c), default=0)
root = Node(50)
for v in (30, 70, 20, 40, 60, 80, 10, 25, 45): root.insert(v)
print(list(root), root.depth(), 45 in root, 46 in root, sum(root))
class Linked:
    def __init__(self): self.head = None; self.size = 0
    def push(self, v): self.head = (v, self.head); self.size += 1; return self
    def pop(self): v, self.head = self.head; self.size -= 1; return v
    def __iter__(self):
        n = self.head
        while n: yield n[0]; n = n[1]
    def reverse(self):
        r = None
        while self.head: v, self.head = self.head; r = (v, r)
        self.head = r; return self
l = Linked()
for i in range(5): l.push(i)
print(list(l), l.pop(), list(l.reverse()), l.size)
graph = {'a': 'bc', 'b': 'd', 'c': 'd', 'd': 'e', 'e': ''}
def paths(s, e, seen=()):
    if s == e: yield (*seen, e)
    for n in graph[s]:
        if n not in seen: yield from paths(n, e, (*seen, s))
print([''.join(p) for p in paths('a', 'e')])
def bfs(s):
    dist, queue = {s: 0}, [s]
    for n in queue:
        for m in graph[n]:
            if m not in dist: dist[m] = dist[n] + 1; queue.append(m)
    return dist
print(bfs('a'))
class Parent:
    def __init__(self, name): self.name, self.children = name, []
    def add(self, c): c.parent = self; self.children.append(c); return self
    def path(self): return (self.parent.path() if hasattr(self, 'parent') else '') + '/' + self.name
p = Parent('root'); c = Parent('child'); p.add(c); c.add(Parent('leaf')); print(c.children[0].path(), c.parent is p)
