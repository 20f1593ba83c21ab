# DEBUG_SAVEALL keeps what would be freed in gc.garbage; finalizers run nevertheless.
import gc

gc.disable()
gc.collect()


class Node:
    def __init__(self, name):
        self.name, self.me = name, self

    def __del__(self):
        print('del', self.name)

    def __repr__(self):
        return self.name


gc.set_debug(gc.DEBUG_SAVEALL)
Node('one')
Node('two')
print(gc.collect())
print([x for x in gc.garbage if isinstance(x, Node)])
print(gc.get_stats()[2]['uncollectable'] >= 0)
gc.set_debug(0)
saved = [x for x in gc.garbage if isinstance(x, Node)]
gc.garbage.clear()
for node in saved:
    node.me = None
    print(gc.is_finalized(node))
del node, saved
print(gc.collect(), gc.garbage)
