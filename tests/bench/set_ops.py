# dicts: Sets of numbers and of strings; a flood fill.

def reachable(size):
    walls = {(x, y) for x in range(size) for y in range(size) if (x * 7 + y * 13) % 5 == 0}
    seen, frontier = set(), {(1, 1)}
    while frontier:
        seen |= frontier
        frontier = {(x + dx, y + dy) for x, y in frontier for dx, dy in ((0, 1), (1, 0), (0, -1), (-1, 0))
                    if 0 <= x + dx < size and 0 <= y + dy < size} - walls - seen
    return len(seen)


def unique_sums(n):
    squares = {i * i for i in range(n)}
    sums = set()
    for a in squares:
        for b in squares:
            sums.add(a + b)
    return len(sums), len(sums & squares), len(squares - sums), len(sums ^ squares)


names = {f'user{i * 37 % 9973}' for i in range(60_000)}
groups = [{f'user{i}' for i in range(g, 9973, 3 + g)} for g in range(6)]
common = 0
for _ in range(20):
    for a in groups:
        common += len(a & names) + len(a | groups[0]) - len(a - groups[2])
        if a <= names:
            common += 1
print(reachable(350), unique_sums(1200), len(names), common)
