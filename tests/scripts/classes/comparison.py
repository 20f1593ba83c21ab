# Rich comparison, hash and sorting on user classes.
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n if isinstance(o, V) else NotImplemented
    def __lt__(self, o): return self.n < o.n if isinstance(o, V) else NotImplemented
    def __repr__(self): return f'V{self.n}'
a, b, c = V(1), V(2), V(1)
print(a == b, a == c, a != b, a != c, a < b, a > b, sorted([b, a]), min(a, b), max(a, b), a == 1, a != 1, a in [c], [a, b] == [c, b], [a] < [b], (a, b) > (c, a))
for f in (lambda: a < 1, lambda: a <= b, lambda: hash(a), lambda: {a}, lambda: 1 > a, lambda: a >= b):
    try: print(f())
    except TypeError as e: print(e)
class Ne:
    def __ne__(self, o): return 'ne!'
print(Ne() != 1, 1 != Ne(), Ne() == 1)
class All:
    def __init__(self, t): self.t = t
    for op in 'lt le gt ge eq ne'.split():
        exec(f'def __{op}__(self, o): return self.t + "{op}"')
    __hash__ = object.__hash__
x, y = All('x.'), All('y.')
print(x < y, x <= y, x > y, x >= y, x == y, x != y, 1 < x, 1 <= x, 1 > x, 1 >= x, 1 == x, 1 != x, x < y < x, not x == y, None == x, 'a' != x)
class Hash(V):
    def __hash__(self): return hash(self.n)
print(len({Hash(1), Hash(1), Hash(2)}), {Hash(1): 'x'}[Hash(1)], V.__hash__, Hash.__hash__ is None)
class Inherit(V): pass
try: hash(Inherit(1))
except TypeError as e: print(e)
class Restore(V): __hash__ = V.__repr__ and object.__hash__
print(isinstance(hash(Restore(1)), int))
class Truth:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return []
    def __lt__(self, o): return 'yes'
t = Truth(1); print(t == t, t != t, t in [t], [t] == [t], [Truth(1)] == [Truth(1)], t < t, t > t)
class Raise:
    def __eq__(self, o): raise ValueError('eq')
    def __lt__(self, o): raise ValueError('lt')
for f in (lambda: Raise() == 1, lambda: 1 in [Raise()], lambda: sorted([Raise(), Raise()]), lambda: [Raise()] == [Raise()], lambda: Raise() != 1, lambda: (Raise(),) == (1,), lambda: {1: Raise()} == {1: 2}):
    try: print(f())
    except ValueError as e: print(e)
