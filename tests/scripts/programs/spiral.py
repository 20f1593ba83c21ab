# A matrix written and read as a spiral.
def spiral_fill(rows, columns):
    grid = [[0] * columns for _ in range(rows)]
    row = column = 0
    dr, dc = 0, 1
    for n in range(1, rows * columns + 1):
        grid[row][column] = n
        r, c = row + dr, column + dc
        if not (0 <= r < rows and 0 <= c < columns) or grid[r][c]:
            dr, dc = dc, -dr
        row, column = row + dr, column + dc
    return grid

def spiral_read(grid):
    grid = [list(row) for row in grid]
    while grid:
        yield from grid.pop(0)
        grid = [list(row) for row in zip(*grid)][::-1]

for rows, columns in ((1, 1), (1, 4), (4, 1), (3, 5), (5, 5)):
    grid = spiral_fill(rows, columns)
    for line in grid:
        print(" ".join(f"{n:>2}" for n in line))
    print(list(spiral_read(grid)) == list(range(1, rows * columns + 1)))
