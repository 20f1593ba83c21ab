# Every method of a list.
l = []
print(l.append(1), l.extend([2, 3]), l.extend('ab'), l.insert(0, 'first'), l.insert(100, 'last'), l.insert(-1, 'before'), l)
print(l.pop(), l.pop(0), l.pop(-2), l.remove(2), l, l.index(3), l.count(3), l.count('zz'))
print(l.reverse(), l, l.copy(), l.copy() is l, l.clear(), l)
l = [1, 2, 3, 2, 1]
print(l.index(2), l.index(2, 2), l.index(1, 1, 10), l.index(1, -1), l.count(1), l.index(3, -100, 100))
l.extend(l); print(l)
l += l[:2]; print(l)
l *= 2; print(len(l))
print([1, 2].__contains__(1), [3, 4].__len__(), [1].__add__([2]), [1].__iadd__((2,)), [1].__mul__(3), [5, 6].__getitem__(1), [1, 2].__reversed__().__class__.__name__, [1].__eq__(5), list.append.__name__, [].append.__self__, [].__class__)
for f in (lambda: [].pop(), lambda: [1].pop(5), lambda: [1].remove(2), lambda: [1].index(2), lambda: [1].index(1, 5), lambda: [].append(), lambda: [].append(1, 2), lambda: [].extend(5), lambda: [].insert(1), lambda: [].insert('a', 1), lambda: [1].pop('a'), lambda: [].sort(1), lambda: [].reverse(1), lambda: [].index(), lambda: [].append(x=1), lambda: list.append(5, 1), lambda: list.append(), lambda: [].count(), lambda: [].clear(1), lambda: [1].index(1, 'a')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Eq:
    def __init__(self, n): self.n = n
    def __eq__(self, o): print('eq', self.n, getattr(o, 'n', o)); return self.n == getattr(o, 'n', o)
print([Eq(1), Eq(2), Eq(3)].index(Eq(2)), Eq(2) in [Eq(1), Eq(2)], [Eq(1)].count(1))
