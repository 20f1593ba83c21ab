# A knight's tour by Warnsdorff's rule, and the distance table.
moves = [(1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2)]
def tour(n):
    seen = {(0, 0): 1}; x = y = 0
    def free(x, y): return [(x + a, y + b) for a, b in moves if 0 <= x + a < n and 0 <= y + b < n and (x + a, y + b) not in seen]
    while nexts := free(x, y):
        x, y = min(nexts, key=lambda p: len(free(*p))); seen[x, y] = len(seen) + 1
    return seen
t = tour(6)
for y in range(6): print(*(f'{t.get((x, y), 0):2}' for x in range(6)))
print(len(t), sorted(t.values()) == list(range(1, len(t) + 1)))
dist, frontier, d = {(0, 0): 0}, [(0, 0)], 0
while frontier:
    d += 1; new = []
    for x, y in frontier:
        for a, b in moves:
            p = x + a, y + b
            if 0 <= p[0] < 8 and 0 <= p[1] < 8 and p not in dist: dist[p] = d; new.append(p)
    frontier = new
for y in range(8): print(''.join(str(dist[x, y]) for x in range(8)))
