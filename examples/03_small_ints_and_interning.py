"""Some objects are made once and shared."""
import sys

def number(text):
    return int(text)                # made at run time: no constant

print('5 and 5:', number('5') is number('5'))
print('256 and 256:', number('256') is number('256'))
print('257 and 257:', number('257') is number('257'))
print('-5 and -5:', number('-5') is number('-5'))
print('-6 and -6:', number('-6') is number('-6'))

x = 10
y = x
print('y = x:', hex(id(x)) == hex(id(y)))
x = x + 1
print('x = x + 1:', hex(id(x)) == hex(id(y)))
z = 10
print('z = 10 has the address of y:', hex(id(z)) == hex(id(y)))

a = 'a name'.replace(' ', '_')      # a new string
b = 'a name'.replace(' ', '_')
print('equal:', a == b, 'one object:', a is b)
a, b = sys.intern(a), sys.intern(b)
print('interned:', a is b)

print('the empty tuple:', tuple([]) is tuple([]))
print('one character:', 'abc'[1] is 'b')
print('None, True:', None is None, (1 == 1) is True)
