"""__del__ runs once: at count 0, or in a cycle."""
import gc

class Noisy:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('   __del__ of', self.name)

n = Noisy('a plain object')
del n

a, b = Noisy('left'), Noisy('right')
a.other, b.other = b, a
del a, b
print('a cycle waits for the collector')
print('found:', gc.collect())

saved = []
class Phoenix(Noisy):
    def __del__(self):
        super().__del__()
        saved.append(self)          # a new reference: it lives again

p = Phoenix('phoenix')
del p
print('resurrected:', saved[0].name)
print('finalized already:', gc.is_finalized(saved[0]))
saved.clear()
print('the second time it goes without __del__:', saved)

class Broken:
    def __del__(self):
        1 / 0                       # told on standard error, and ignored

import sys
def tell(info):
    print('   ignored:', repr(info.exc_value))

sys.unraisablehook = tell
Broken()
print('the program goes on')
