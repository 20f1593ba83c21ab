# (not under gcstress) Two collections told: a cycle with a weak reference to it, and one that comes back.
import _krait, gc, weakref

def explain(generation=2):
    # numbers of three digits count the interpreter's objects, too
    text = _krait.explain(generation)
    for word in set(text.split()):
        if word.isdigit() and len(word) == 3: text = text.replace(word, 'many')
    print(text, end='')

gc.disable()
class Node:
    def __init__(self, name): self.name = name
class Phoenix(Node):
    def __del__(self):
        global back
        back = self
a, b = Node('a'), Node('b')
a.other, b.other = b, a
r = weakref.ref(a)
kept = [Node('c')]
del a, b
explain()
p = Phoenix('p'); p.me = p; p.list=[1,2,[]]
del p
explain(0)
print(back.name, gc.is_finalized(back), r())
try: explain(3)
except ValueError as e: print(e)
