# getclasstree, walktree, indentsize, formatargvalues.
import inspect
class A: pass
class B(A): pass
class C(A, int): pass
class D(B, C): pass
print(inspect.getclasstree([A, B, C, int]))
print(inspect.getclasstree([A, B, C, D, int], True))
print(inspect.getclasstree([D]))
print(inspect.getclasstree([object, A]), inspect.getclasstree([]))
print(inspect.walktree([B, A], {A: [C]}, None))
print(inspect.indentsize('   x'), inspect.indentsize('\tx'), inspect.indentsize(' \t x'), inspect.indentsize(''))
print(inspect.formatargvalues(['a', 'b'], 'c', 'd', {'a': 1, 'b': 'x', 'c': (), 'd': {}}), inspect.formatargvalues([], None, None, {}))
def f(x, *rest, y=2, **more): return inspect.getargvalues(inspect.currentframe())
print(inspect.formatargvalues(*f(1, 2, z=3)))
