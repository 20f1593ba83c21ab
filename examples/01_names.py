"""A name is a reference to an object, not a box."""
x = y = z = 5
print('x, y and z are one object:', x is y is z, hex(id(x)) == hex(id(z)))

x = x + 1                           # makes another object; y and z stay
print('after x = x + 1:', x, y, z, '- x is y:', x is y)

z = 'python is fun'                 # a name may refer to anything
print('z is a', type(z).__name__, 'now')

a = [1, 2, 3]
b = a                               # no copy: a second name
b.append(4)
print('a is', a, '- changed through b')

c = a[:]                            # a slice is a copy
c.append(5)
print('a is', a, 'and c is', c)

def add_to(box):                    # a parameter is one more name
    box.append('added')

add_to(a)
print('a is', a)

# Everything is an object: it has a type, an identity and a count.
import sys
for x in (5, 'text', add_to, sys, int, None):
    print(type(x).__name__, id(x) == id(x), sys.getrefcount(x) > 0)
