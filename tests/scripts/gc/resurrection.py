# Objects that save themselves: from reference counting and from a collection; the second time nobody is asked.
import gc
import weakref

gc.disable()
gc.collect()
graveyard = []


class Zombie:
    def __init__(self, ring=False):
        if ring:
            self.me = self

    def __del__(self):
        print('del')
        graveyard.append(self)


z = Zombie()
watch = weakref.ref(z, lambda r: print('callback'))
del z
print(len(graveyard), watch() is None, gc.is_finalized(graveyard[0]))
graveyard.clear()
print('gone without a word', len(graveyard))

z = Zombie(ring=True)
watch = weakref.ref(z, lambda r: print('callback of the ring'))
del z
print(gc.collect(), len(graveyard), watch() is None)
print(gc.collect())
graveyard.clear()
print(gc.collect())

z = Zombie(ring=True)
z.child = Zombie()
z.child.parent = z
z.plain = [z]
del z
print(gc.collect(), len(graveyard))
del graveyard[0].me
for each in graveyard:
    each.__dict__.clear()
del each
graveyard.clear()
print(gc.collect())


class Slow(list):
    def __del__(self):
        graveyard.append(self[:])


s = Slow([1, 2])
s.append(s)
del s
print(gc.collect(), len(graveyard[0]), graveyard[0][2][:2])
