"""References are counted; at zero the object goes."""
import sys

class Thing:
    def __del__(self):
        print('   destroyed')

def count(x):
    return sys.getrefcount(x) - 2   # less x, and getrefcount's argument

clr = object()
print('a new object:', sys.getrefcount(clr), '(its name, the argument)')
other = clr
print('a second name:', sys.getrefcount(clr))
del other
print('after del:', sys.getrefcount(clr))

t = Thing()
print('t =', count(t))
box = [t, t]
print('twice in a list:', count(t))
pair = {'key': t}
print('in a dict:', count(t))
box.pop()
print('popped:', count(t))
def f(argument):
    local = argument
    return count(argument)
print('inside a call:', f(t), ' after it:', count(t))
del box, pair
print('one name again:', count(t))
t = None
print('t is None now')

small = 10                          # small ints are shared by all
before = sys.getrefcount(small)
more = small
print('one more reference to 10 adds', sys.getrefcount(small) - before)
