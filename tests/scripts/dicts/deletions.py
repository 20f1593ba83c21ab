# Holes, growing, shrinking, order after many changes.
d = {}
for i in range(1000): d[i] = i
for i in range(0, 1000, 2): del d[i]
print(len(d), list(d)[:5], list(d)[-3:], sum(d), 500 in d, 501 in d)
for i in range(0, 1000, 4): d[i] = -i
print(len(d), list(d)[-3:], d[4], sum(d.values()))
for i in range(1000): d.pop(i, None)
print(d, len(d))
for word in 'one two three four five six seven eight nine ten'.split(): d[word] = len(word)
d.pop('one'); d.pop('ten'); d['one'] = 1; print(d)
print(d.popitem(), d.popitem(), d)
queue = {}
for i in range(300):
    queue[i] = None
    if i >= 3: del queue[i - 3]
print(queue)
collide = {i * 2**61 - i: i for i in range(20)}
print(list(collide.values()), collide[2**61 - 1])
class H:
    def __init__(self, n): self.n = n
    def __hash__(self): return 42
    def __eq__(self, o): return isinstance(o, H) and self.n == o.n
    def __repr__(self): return f'H{self.n}'
d = {H(i): i for i in range(10)}
print(d[H(7)], H(11) in d, d.pop(H(3)), len(d), list(d)[3], d.setdefault(H(3), 'back'), list(d)[-1])
big = {str(i): i for i in range(5000)}
print(len(big), big['4999'], list(big)[:3], all(big[str(i)] == i for i in range(5000)))
