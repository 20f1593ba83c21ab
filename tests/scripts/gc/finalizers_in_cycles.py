# Finalizers of garbage: each once, before anything is cleared; what they see, store and raise.
import gc
import sys

gc.disable()
gc.collect()
saved = []


class Node:
    def __init__(self, name, then=None):
        self.name, self.then, self.me = name, then, self

    def __del__(self):
        print('del', self.name, self.me is self, self.other.name if hasattr(self, 'other') else None)
        if self.then:
            self.then(self)


def pair(first, second):
    first.other, second.other = second, first


pair(Node('a'), Node('b'))
print(gc.collect())
pair(Node('keeps', saved.append), Node('kept by other'))
print(gc.collect(), [n.name for n in saved], saved[0].other.name, gc.is_finalized(saved[0]), gc.is_finalized(saved[0].other))
saved.clear()
print(gc.collect())


def fails(node):
    raise RuntimeError(node.name)


sys.unraisablehook = lambda args: print('ignored', type(args.exc_value).__name__, args.exc_value, args.object.__qualname__)
pair(Node('fails', fails), Node('after it'))
print(gc.collect())
sys.unraisablehook = sys.__unraisablehook__
pair(Node('makes more', lambda node: pair(Node('x'), Node('y'))), Node('z'))
print(gc.collect(), gc.collect(), gc.collect())
pair(Node('collects', lambda node: print('nested', gc.collect())), Node('w'))
print(gc.collect())


def breaks(node):
    del node.other.other, node.other


pair(Node('breaks', breaks), Node('loses'))
print(gc.collect())


class Slots:
    __slots__ = 'me', '__weakref__'

    def __del__(self):
        print('slots')


s = Slots()
s.me = s
del s
print(gc.collect())


class Gen:
    def run(self):
        try:
            yield self
        finally:
            print('finally in a generator')


g = Gen()
g.it = g.run()
next(g.it)
del g
print(gc.collect() > 0)
