# allocation: Rings, parents and children, closures that know themselves: work for the collector.
import gc


class Node:
    def __init__(self, name, parent=None):
        self.name, self.parent, self.children = name, parent, []
        if parent is not None:
            parent.children.append(self)


def family(depth, parent=None):
    node = Node(depth, parent)
    if depth:
        family(depth - 1, node)
        family(depth - 1, node)
    return node


def ring(n):
    first = last = {}
    for i in range(n):
        last['next'] = last = {'number': i}
    last['next'] = first
    return first


def self_aware(n):
    def f(k):
        return f(k - 1) + n if k else 0
    return f


kept, total = [], 0
for i in range(3600):
    root = family(7)
    total += len(root.children) + ring(100)['next']['number'] + self_aware(i)(5)
    if i % 300 == 0:
        kept.append(root)
for i in range(800_000):
    pair = [None]
    pair[0] = [pair, i]
print(total, len(kept), gc.collect() >= 0, gc.garbage)
