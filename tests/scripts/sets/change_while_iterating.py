# A set that changes under its iterator, and keys of one's own.
s = {1, 2, 3}
try:
    for x in s: s.add(x + 10)
except RuntimeError as e: print(e)
s = {1, 2, 3}
try:
    for x in s: s.discard(x)
except RuntimeError as e: print(e)
it = iter({1, 2}); print(next(it), it.__length_hint__(), next(it), next(it, 'end'))
class P:
    def __init__(self, x): self.x = x
    def __hash__(self): return hash(self.x)
    def __eq__(self, o): return isinstance(o, P) and self.x == o.x
    def __repr__(self): return f'P({self.x})'
s = {P(1), P(2), P(1)}; print(s, P(2) in s, P(3) in s, s - {P(1)}, {P(1)} <= s)
s.discard(P(1)); print(s)
class S(set):
    def __repr__(self): return 'S' + super().__repr__()
a = S([1, 2]); print(a, a | {3}, type(a | {3}).__name__, type({3} | a).__name__, a.copy(), type(a.union([5])).__name__, a == {1, 2}, len(a), isinstance(a, set)); a.extra = 1; print(a.__dict__)
class Mutate:
    def __hash__(self): return 1
    def __eq__(self, o): target.clear(); return False
target = {Mutate()}
target.add(Mutate()); print(len(target))
print(set(iter([1, 2, 2])), set({1: 'a'}), frozenset('a'), set(x for x in range(3)), {1}.__contains__(1), set.union({1}, {2}), set.add.__name__, {1, 2}.__and__({2}), {1}.__or__([1]), {1}.__sub__({1}))
r = {1, 2}; f = frozenset(r); r.add(3); print(f, r)
