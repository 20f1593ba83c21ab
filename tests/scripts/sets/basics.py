# Sets: making, order, operators, comparisons.
print(set(), {1}, {3, 1, 2}, {5, 4, 3, 2, 1, 0}, set('aab') == {'a', 'b'}, set(range(10)), {100, 10, 1}, {8, 16, 24, 0}, {-1, -2, 0, 1}, frozenset([3, 1]), frozenset(), {1.5, 2.5, 1}, {True, 1, 1.0})
a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a | b, a & b, a - b, a ^ b, b - a, a < b, {3} < a, a <= a, a > {1}, a >= a, a == {4, 3, 2, 1}, a != b, 3 in a, 9 in a, len(a))
print(a.union(b, [9], 'x') == {1, 2, 3, 4, 5, 9, 'x'}, a.intersection(b, [3]), a.difference([1], (2,)), a.symmetric_difference([1, 99]), a.isdisjoint([7]), a.issubset(range(10)), a.issuperset([1]), a.union(), a.intersection() is a, a.copy() == a)
s = set(); print(s.add(1), s.add(1), s.add(2), s.discard(9), s.discard(1), s, s.update([5, 6], 'q'), len(s), s.remove('q'), s, s.pop(), s, s.clear(), s)
s = {1, 2, 3, 4, 5}; s.intersection_update([1, 2, 3]); print(s); s.difference_update([1]); print(s); s.symmetric_difference_update([3, 4]); print(s)
s |= {10}; s &= {10, 4, 2}; s -= {4}; s ^= {2, 3}; print(s)
f = frozenset([1, 2]); print(f, f | {3}, type(f | {3}).__name__, {3} | f, type({3} | f).__name__, f == {1, 2}, hash(f) == hash(frozenset([2, 1])), {f: 'key'}[frozenset({2, 1})], f.union([5]), frozenset(f) is f, f.copy() is f, {f} == {frozenset((1, 2))}, f in {f}, {1, 2} in {f})
for g in (lambda: a.remove(99), lambda: set().pop(), lambda: a.add([]), lambda: {[]}, lambda: set(5), lambda: a | [1], lambda: a < [1], lambda: hash(a), lambda: a[0], lambda: f.add(1), lambda: a + b, lambda: set(1, 2), lambda: a.union(5), lambda: a.add(), lambda: a.add(1, 2), lambda: a.issubset(5), lambda: set(x=1), lambda: {} in a, lambda: a.nope, lambda: a.remove({1}), lambda: {1: 2} | a, lambda: {1, {}}):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
print({x % 3 for x in range(10)}, {c for c in 'a'}, {*[1, 2], *{3}}, set([1, 2]) == frozenset([1, 2]), sorted({'b', 'a'}), sum({1, 2}), max({5, 3}))
