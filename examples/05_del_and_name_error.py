"""del takes a name away, not an object."""
aa = 100
print(aa)
del aa
try:
    aa
except NameError as e:
    print('NameError:', e)

first = second = ['shared']
del first
print('still there by its other name:', second)

items = ['a', 'b', 'c']
del items[1]                        # drops one reference, too
print(items)

class Node:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('   gone:', self.name)

n = Node('by del')
del n
n = Node('by a new value')
n = Node('at the end of the program')

def f():
    local = Node('at the return')
    print('f runs')
f()
print('and without try, the program ends with a traceback:')
del aa
