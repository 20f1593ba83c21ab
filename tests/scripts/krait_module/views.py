# The views print, stay within 80 columns, and their figures agree.
import krait, sys, gc, re

class Capture:
    def __init__(self): self.text = ''
    def write(self, s): self.text += s
    def flush(self): pass

def shown(f, *args, **named):
    old, sys.stdout = sys.stdout, Capture()
    try: f(*args, **named)
    finally: text, sys.stdout = sys.stdout.text, old
    return text

class Node:
    def __init__(self, *after): self.after = after

node = Node(Node(), 1)
node.self = node
big = 'x' * 1000
print(shown(krait.graph, node))
print(re.sub(r'\\ncount \d+', '', shown(krait.graph, node, form='dot')))
for view in (krait.pools, krait.generations, lambda: print(krait.heap()), lambda: krait.where(node), lambda: krait.why(None), lambda: krait.graph(node)):
    text = shown(view)
    print(len(text) > 20, max(map(len, text.splitlines())) <= 80)
figures = krait.heap()
print(figures.arena_size, figures.pool_size, sum(c['blocks_used'] for c in figures.size_classes) + figures.raw_blocks == figures.blocks)
print(figures.arenas * 64 == figures.pools_used + figures.pools_empty + figures.pools_untouched)
print(abs(krait.heap().blocks - sys.getallocatedblocks()) < 20)
print(shown(krait.where, 5), shown(krait.where, None), shown(krait.where, int), sep='', end='')
print('raw' in shown(krait.where, big), 'block' in shown(krait.where, node) or figures.mode != 'pools')
try: krait.graph(node, form='png')
except ValueError as e: print(e)
before = krait.snapshot()
kept = [Node() for _ in range(10)]
change = krait.snapshot().diff(before)
print([line for line in change.splitlines() if 'Node' in line])
count = sys.getrefcount(node)
for view in (krait.why, krait.where, krait.graph, krait.references): shown(view, node)
print(sys.getrefcount(node) == count)
print(max(map(len, shown(krait.where, 'x' * 600).splitlines())) <= 80) # a long label, and more than a pool serves
