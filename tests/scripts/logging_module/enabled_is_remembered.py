# what a logger is enabled for is remembered until a level is set by setLevel() or disable()
import logging
a, b = logging.getLogger('a'), logging.getLogger('a.b')
def levels(): return [[l.isEnabledFor(n) for n in (10, 20, 30, 40)] for l in (logging.root, a, b)]
print(levels())
a.setLevel(logging.DEBUG); print(levels())
logging.disable(20); print(levels())
logging.disable(logging.NOTSET); print(levels())
b.level = 40; print(levels(), b.getEffectiveLevel())
b.setLevel('ERROR'); print(levels())
b.setLevel(logging.NOTSET); logging.root.setLevel(10); print(levels())
b.disabled = True; print(levels()); b.disabled = False; print(levels())
logging.root.manager.disable = 30; print(levels()); logging.disable(0); print(levels())
print(sorted(b._cache.items()), sorted(k for k in vars(b)))
for level in ('x', None, 1.5, []):
    try: print(a.isEnabledFor(level))
    except TypeError as e: print(e)
class Quiet(logging.Logger):
    def getEffectiveLevel(self): print('asked'); return 50
q = Quiet('q'); q.parent = logging.root
print(q.isEnabledFor(40), q.isEnabledFor(40), q.isEnabledFor(60))
c = logging.getLogger('a.b.c'); print(c.isEnabledFor(10)); b.setLevel(30); print(c.isEnabledFor(10), logging.LoggerAdapter(c).isEnabledFor(30))
