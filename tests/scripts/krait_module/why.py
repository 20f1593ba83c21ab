# Each way of holding an object has its line.
import krait

class Node:
    pass

class Slotted:
    __slots__ = 'p', 'q'

a = [1]
b = a
node = Node()
node.next = a
slotted = Slotted()
slotted.q = a
box = [0, a]
d = {'k': a, (1,): a}
pair = (a, 5)

def f(p, q=a, *, z=a):
    r = p
    def g(): return p
    krait.why(p)
    return g

g = f(a)

def generate():
    inner = a
    yield

running = generate()
next(running)
krait.why(a)
print()
krait.why(node)
krait.why(Node)
del b, box
print(krait.references(a))
