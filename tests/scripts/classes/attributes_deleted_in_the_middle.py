# Attributes deleted from the front, the middle and the end: the others keep their values and their order; what goes, goes at once.
import weakref


class Node:
    def __init__(self, **attributes):
        for name, value in attributes.items():
            setattr(self, name, value)


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('gone', self.name)


for victims in 'a', 'b', 'd', 'ab', 'ba', 'ca', 'abcd', 'dcba', 'bd':
    node = Node(a=1, b=2, c=3, d=4)
    for name in victims:
        delattr(node, name)
    node.e = 5
    node.a = 6
    print(victims, vars(Node(**vars(node))), [hasattr(node, name) for name in 'abcde'], node.e, node.a)
node = Node(first=Loud('first'), second=Loud('second'), third=Loud('third'))
watched = weakref.ref(node.second)
del node.second
print(watched(), list(node.__dict__))
del node.first, node.third
print(node.__dict__)
many = Node(**{f'x{i}': i for i in range(40)})
for i in range(0, 40, 3):
    delattr(many, f'x{i}')
print([f'x{i}' in vars(many) for i in range(9)], sum(vars(many).values()))


def total(node):
    return node.a + node.c


one, two = Node(a=1, b=2, c=3), Node(a=1, b=2, c=3)
print(total(one), total(two))
del one.b
two.b = 7
print(total(one), total(two), vars(one) == {'a': 1, 'c': 3}, vars(two))


class Slots:
    __slots__ = 'p', 'q', '__dict__'


s = Slots()
s.p, s.q, s.r, s.t = 1, 2, 3, 4
del s.p, s.r
print(s.q, s.t, vars(s), hasattr(s, 'p'))
try:
    del s.r
except AttributeError as e:
    print(e)
