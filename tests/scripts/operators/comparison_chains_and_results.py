# Rich comparison: any object may come back, chains take truth of each, identity short-cuts in containers, defaults of !=.
def t(f):
    try: print(' ', f())
    except Exception as e: print(' ', type(e).__name__, e)
class R:
    def __init__(self, n, r): self.n, self.r = n, r
    def __lt__(self, o): print('   lt', self.n); return self.r
    def __gt__(self, o): print('   gt', self.n); return self.r
    def __eq__(self, o): print('   eq', self.n); return self.r
    def __ne__(self, o): print('   ne', self.n); return self.r
    def __le__(self, o): print('   le', self.n); return self.r
    def __ge__(self, o): print('   ge', self.n); return self.r
class NoBool:
    def __bool__(self): raise ValueError('no truth')
    def __repr__(self): return 'NoBool'
class Named:
    def __init__(self, t): self.t = t
    def __bool__(self): print('   truth', self.t); return self.t
    def __repr__(self): return f'Named({self.t})'
y, n, x, ni = R('y', Named(True)), R('n', Named(False)), R('x', NoBool()), R('ni', NotImplemented)
for f in (lambda: y < 1, lambda: n < 1, lambda: y < y < n, lambda: n < y < y, lambda: x < 1, lambda: x < 1 < 2, lambda: not y < 1, lambda: 1 if n == 1 else 2, lambda: ni < 1, lambda: ni == 1, lambda: ni != 1, lambda: 1 < ni, lambda: 1 == ni, lambda: ni < y, lambda: y > ni, lambda: ni == ni, lambda: ni < ni, lambda: ni <= R('o', 5), lambda: x == 1, lambda: 1 in [x], lambda: x in [x], lambda: [x] == [x], lambda: [x] == [y], lambda: [y] < [n], lambda: (x,) == (x,), lambda: [x].index(x), lambda: [y].count(y), lambda: [x].count(1), lambda: {1: x} == {1: x}, lambda: {1: n} == {1: y}, lambda: max([y, n]).n, lambda: min([n, y]).n, lambda: sorted([y, n])[0].n, lambda: [n, y] != [n, y], lambda: bool(y == n)): t(f)
class Parent:
    def __eq__(self, o): print('   Parent eq'); return NotImplemented
    def __lt__(self, o): print('   Parent lt'); return NotImplemented
class Child(Parent):
    def __gt__(self, o): print('   Child gt'); return 'child'
    def __eq__(self, o): print('   Child eq'); return NotImplemented
for f in (lambda: Parent() == Child(), lambda: Child() == Parent(), lambda: Parent() < Child(), lambda: Child() < Parent(), lambda: Parent() < Parent(), lambda: Parent() != Child(), lambda: Parent() > Child(), lambda: Parent() <= Child()): t(f)
class OnlyEq:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v
for v in (True, False, 0, 1, 'x', None, NotImplemented, []): t(lambda: (OnlyEq(v) != 1, OnlyEq(v) == 1))
class OnlyNe:
    def __ne__(self, o): return 'ne'
o = OnlyNe(); t(lambda: (o == o, o == 1, o != 1, 1 != o))
for a, b in ((1, 'a'), (1, None), ([], ()), ({}, []), (1j, 2j), (1j, 1), (object, int), (None, None), (..., 1), (len, max), (b'', ''), ({1}, [1]), (range(3), [0, 1, 2]), (slice(1), slice(2)), (type, 1), ((1, 'a'), (1, 2)), ([1, None], [1, 2]), ({}, {}), ({1: 2}.items(), {1}), (NotImplemented, 1)):
    for op in ('<', '>=', '=='): t(lambda: (op, eval(f'a {op} b', {'a': a, 'b': b})))
nan = float('nan'); t(lambda: (nan == nan, nan is nan, nan in [nan], [nan] == [nan], [nan] == [float('nan')], {nan: 1} == {nan: 1}, (nan,) < (nan,), sorted([2, nan, 1]), max(nan, 1), max(1, nan), nan < 1 < 2, 1 == 1.0 == True == 1 + 0j))
