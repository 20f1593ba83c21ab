# range: arithmetic without a list.
for r in (range(5), range(2, 8), range(0, 10, 3), range(10, 0, -3), range(0), range(5, 5), range(5, 2), range(-3, 3, 2), range(10**20, 10**20 + 3), range(0, 2**70, 2**69)):
    print(r, list(r), len(r), r.start, r.stop, r.step, bool(r), list(reversed(r)), hash(r) == hash(range(r.start, r.stop, r.step)))
r = range(0, 100, 7)
print(r[0], r[-1], r[3], r[2:5], r[::2], r[::-1], r[5:2], r[-3:], r[100:], 14 in r, 15 in r, 14.0 in r, 'a' in r, r.index(14), r.count(14), r.count(15), max(r), min(r), sum(r))
print(range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), range(5) == [0, 1, 2, 3, 4], range(3) != range(4), range(10)[2:8:2], range(10)[::-1], range(2**70)[2**69], 2**69 in range(2**70), range(1, 10)[5:], list(range(5)[-2:]))
it = iter(range(3)); print(next(it), it.__length_hint__(), list(it), next(it, 'end'))
for f in (lambda: range(), lambda: range(1.5), lambda: range('a'), lambda: range(1, 2, 0), lambda: range(1, 2, 3, 4), lambda: range(5)[9], lambda: range(5)['a'], lambda: range(5).index(9), lambda: range(5) + range(3), lambda: len(range(2**64)), lambda: range(stop=5), lambda: range(5).nope, lambda: range(None), lambda: range(5) < range(6), lambda: range(3).index('a')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for i in range(3):
    print(i, end=' '); i = 10
print(i)
for i in range(10, -1, -5): print(i, end=' ')
for i in range(2**63 - 2, 2**63 + 1): print(i, end=' ')
print()
class X:
    def __index__(self): return 4
print(list(range(X())), range(X())[X() - 1] if hasattr(X, '__sub__') else range(5)[X()])
