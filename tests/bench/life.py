# dicts: The game of life on a set of cells: tuples as keys, counting neighbours.

def step(cells):
    counts = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    place = x + dx, y + dy
                    counts[place] = counts.get(place, 0) + 1
    return {place for place, n in counts.items() if n == 3 or n == 2 and place in cells}


cells = {(x, y) for x, y in [(0, 1), (1, 3), (2, 0), (2, 1), (2, 4), (2, 5), (2, 6)]}  # an acorn
glider = {(40 + x, 40 + y) for x, y in [(0, 0), (1, 0), (2, 0), (2, 1), (1, 2)]}
cells |= glider
history = {}
for generation in range(1200):
    cells = step(cells)
    history[generation] = len(cells)

memo = {}


def paths(x, y):
    if x == 0 or y == 0:
        return 1
    if (x, y) not in memo:
        memo[x, y] = (paths(x - 1, y) + paths(x, y - 1)) % 1_000_007
    return memo[x, y]


print(len(cells), sum(history.values()), min(cells), paths(410, 410), len(memo))
