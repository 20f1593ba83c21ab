"""A weak reference doesn't keep its object."""
import weakref

class Picture:
    def __init__(self, name):
        self.name = name

p = Picture('cat')
r = weakref.ref(p)
print('alive:', r().name)
del p
print('gone:', r())

p = Picture('dog')
r = weakref.ref(p, lambda dead: print('   the callback runs'))
print('weak references to it:', weakref.getweakrefcount(p))
p = None

cache = weakref.WeakValueDictionary()   # entries go with their values
p = cache['bird'] = Picture('bird')
print('in the cache:', list(cache))
del p
print('in the cache:', list(cache))

p = Picture('fish')
proxy = weakref.proxy(p)
print('by a proxy:', proxy.name)
del p
try:
    proxy.name
except ReferenceError as e:
    print('ReferenceError:', e)

p = Picture('bear')
end = weakref.finalize(p, print, '   finalize: clean up')
print('waits:', end.alive)
del p
print('waits:', end.alive)
try:
    weakref.ref(5)
except TypeError as e:
    print('TypeError:', e)
