# A sudoku by backtracking.
puzzle = '53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79'
grid = [int(c) if c != '.' else 0 for c in puzzle]
def options(i):
    r, c = divmod(i, 9)
    used = set(grid[r * 9:r * 9 + 9]) | set(grid[c::9])
    for k in range(3): used |= set(grid[(r // 3 * 3 + k) * 9 + c // 3 * 3:][:3])
    return [v for v in range(1, 10) if v not in used]
def solve():
    best = None
    for i, v in enumerate(grid):
        if not v:
            o = options(i)
            if best is None or len(o) < len(best[1]): best = i, o
    if best is None: return True
    i, o = best
    for v in o:
        grid[i] = v
        if solve(): return True
    grid[i] = 0
    return False
print(solve())
for r in range(9): print(*grid[r * 9:r * 9 + 9])
