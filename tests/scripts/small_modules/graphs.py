# Graphlib: orders and cycles.
from _cases import cases

cases(r'''
import graphlib as g
list(g.TopologicalSorter({3: [2], 2: [1], 1: []}).static_order()), list(g.TopologicalSorter({'D': {'B'}, 'B': {'A'}}).static_order()), list(g.TopologicalSorter().static_order())
list(g.TopologicalSorter({1: [2], 2: [1]}).static_order())
list(g.TopologicalSorter({1: [2], 2: [3], 3: [4, 2]}).static_order())
t = g.TopologicalSorter(); t.add(1, 2, 3); t.add(2, 3); t.add(4)
t.get_ready()
t.is_active()
t.done(1)
t.prepare(); t.get_ready(), t.get_ready(), t.is_active()
t.add(5)
t.prepare()
t.done(99)
t.done(1)
t.done(3); t.get_ready(), t.done(4), bool(t)
t.done(3)
t.done(2); t.get_ready(), t.done(1), t.is_active(), g.TopologicalSorter[int]
g.CycleError.__mro__
''')
