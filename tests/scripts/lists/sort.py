# sort and sorted: key, reverse, stability, errors.
print(sorted([3, 1, 2]), sorted('hello'), sorted([3, 1, 2], reverse=True), sorted(['bb', 'a', 'ccc'], key=len), sorted([-3, 1, 2], key=abs, reverse=True), sorted([True, 0, 2, 1.5]), sorted([]), sorted({3, 1}), sorted({'b': 1, 'a': 2}), sorted([(1, 'b'), (1, 'a'), (0, 'c')]), sorted([[2], [1, 5], [1]]))
pairs = [(i % 3, i) for i in range(12)]
print(sorted(pairs, key=lambda p: p[0]))
print(sorted(pairs, key=lambda p: p[0], reverse=True))
words = 'the quick brown fox jumps over the lazy dog'.split()
print(sorted(words), sorted(words, key=lambda w: (len(w), w)), sorted(words, key=str.upper, reverse=True), max(words, key=len), min(words, key=len))
l = [5, 2, 9]; print(l.sort(), l, l.sort(reverse=True), l, l.sort(key=lambda x: -x, reverse=True), l)
import sys
big = [(i * 7919) % 1009 for i in range(1009)]
print(sorted(big) == list(range(1009)), sorted(big, reverse=True)[:5], sorted(map(float, big))[-1], sorted(map(str, big))[:5])
class K:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return self.n < o.n
    def __repr__(self): return f'K{self.n}'
print(sorted([K(3), K(1), K(2)]), max([K(3), K(5)], key=lambda k: k.n), sorted([K(1), K(0)], reverse=True))
for f in (lambda: sorted([1, 'a']), lambda: sorted([None, 1]), lambda: sorted(5), lambda: sorted([1], 5), lambda: sorted([1], key=5), lambda: [2, 1].sort(key=lambda: 1), lambda: sorted([1j, 2j]), lambda: sorted(), lambda: sorted([1], foo=2), lambda: sorted([1], reverse='a'), lambda: sorted([3, 1, 2], key=lambda x: 1 / (x - 2)), lambda: sorted([{}, {}])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
l = [3, 1, 2]
def meddle(x):
    l.append(9)
    return x
try: l.sort(key=meddle)
except ValueError as e: print(e, l)
l = [3, 1, 2]
def look(x):
    seen.append(list(l))
    return x
seen = []; l.sort(key=look); print(seen, l)
l = [3, 'a', 1]
try: l.sort()
except TypeError: print(sorted(map(str, l)))
print(sorted([0.0, -0.0, float('inf'), -1.5, 2]), sorted(['é', 'z', 'a', '☃', '🐍']), sorted([b'b', b'a']), sorted([2**70, 5, -2**70, 2**64]))
