# Long lists of objects that refer here and there, chains and rings: found and kept exactly, whatever is fetched ahead.
import gc
import weakref

gc.disable()
gc.collect()
N = 40_000


class Node:
    def __init__(self):
        self.next = self.other = None


class Slim:
    __slots__ = 'next', 'other', '__weakref__'


def scattered(make, join):
    nodes = [make() for _ in range(N)]
    at = 1
    for node in nodes:
        at = at * 16807 % 2147483647
        join(node, nodes[at % N], nodes[at // N % N])
    return nodes


def join_attributes(node, a, b):
    node.next, node.other = a, b


def join_items(node, a, b):
    node.extend((a, None, b, 1, a))


def join_keys(node, a, b):
    node['a'], node['b'] = a, b


for make, join in (list, join_items), (dict, join_keys), (Node, join_attributes), (Slim, join_attributes):
    nodes = scattered(make, join)
    print(make.__name__, gc.collect(), gc.collect(), len(gc.get_referrers(nodes[7])) > 1)
    del nodes[1:]
    print(gc.collect(), nodes[0] is not None)
    nodes = None
    print(gc.collect(), gc.collect())

chain = last = []
for i in range(N):
    chain = [chain]
print('chain', gc.collect(), gc.collect())
last.append(chain)
del chain, last
print(gc.collect())

first = node = Slim()
for i in range(N - 1):
    node.next = node = Slim()
node.next = first
gone = []
watch = weakref.ref(first, gone.append)
print('ring', gc.collect(), watch() is first)
del first, node
print(gc.collect(), watch(), len(gone), gc.collect())
