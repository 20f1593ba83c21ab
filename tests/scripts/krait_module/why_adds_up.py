# On random heaps (100, or as many as the argument says), krait.references(x) has as many lines as x has references, and none of them is a guess.
import krait, sys

state = 1
def random(n):
    global state
    state = state * 6364136223846793005 + 1442695040888963407 & 2**64 - 1
    return (state >> 33) % n

class Node:
    pass

class Slotted:
    __slots__ = 'a', 'b', 'c'

class Items(list):
    pass

def closure(x):
    def f(): return x
    return f

def generator(x):
    yield x
    yield

def started(x):
    g = generator(x)
    next(g)
    return g

def slotted(x, y):
    s = Slotted()
    s.a, s.c = x, y
    return s

def instance(x, y):
    n = Node()
    n.left, n.right = x, y
    return n

def with_dict(x, y):
    n = instance(x, y)
    n.__dict__['more'] = x
    return n

def function(x, y):
    def f(a=x, *, b=y): pass
    f.note = x
    return f

def raised(x):
    try:
        raise ValueError(x)
    except ValueError as e:
        return e

makers = [
    lambda x, y: [x, y, x], lambda x, y: (x, y), lambda x, y: {'k': x, 1: y}, lambda x, y: {id(x): x}, lambda x, y: Items([x, y]),
    lambda x, y: closure(x), lambda x, y: started(x), slotted, instance, with_dict, function, lambda x, y: iter([x, y]),
    lambda x, y: [x].append, lambda x, y: slice(x, y), lambda x, y: enumerate([x]), lambda x, y: raised(x), lambda x, y: zip([x], (y,)),
    lambda x, y: map(closure(x), [y]), lambda x, y: {(1, 2): x}.items(), lambda x, y: reversed([y]),
]

def heap(size):
    objects = [Node(), []]
    for _ in range(size):
        maker = makers[random(len(makers))]
        objects.append(maker(objects[random(len(objects))], objects[random(len(objects))]))
    for o in objects:  # cycles
        if type(o) is list: o.append(objects[random(len(objects))])
        if type(o) is Node: o.next = objects[random(len(objects))]
    return objects

wrong = checked = 0
for trial in range(int(sys.argv[1]) if sys.argv[1:] else 100):
    objects = heap(12)
    for _ in range(3):
        x = objects[random(len(objects))]
        lines = krait.references(x)
        checked += 1
        if len(lines) != sys.getrefcount(x) - 1 or any('own tables' in line for line in lines):
            wrong += 1
            print(len(lines), sys.getrefcount(x) - 1, lines)
print(checked, 'checked,', wrong, 'wrong')
