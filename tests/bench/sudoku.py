# everyday: Sudoku by trial: nested lists of small ints, short loops that end early, deep recursion.
PUZZLES = ('530070000600195000098000060800060003400803001700020006060000280000419005000080079',
           '000260701680070090190004500820100040004602900050003028009300074040050036703018000',
           '100489006730000040000001295007120600500703008006095700914600000020000037800512004')


def fits(grid, row, column, digit):
    for i in range(9):
        if grid[row][i] == digit or grid[i][column] == digit:
            return False
    top, left = row // 3 * 3, column // 3 * 3
    for i in range(top, top + 3):
        for j in range(left, left + 3):
            if grid[i][j] == digit:
                return False
    return True


def solve(grid):
    for row in range(9):
        for column in range(9):
            if grid[row][column] == 0:
                for digit in range(1, 10):
                    if fits(grid, row, column, digit):
                        grid[row][column] = digit
                        if solve(grid):
                            return True
                        grid[row][column] = 0
                return False
    return True


total = 0
for _ in range(26):
    for puzzle in PUZZLES:
        grid = [[int(c) for c in puzzle[i:i + 9]] for i in range(0, 81, 9)]
        solve(grid)
        total += sum(digit * (i + 1) for row in grid for i, digit in enumerate(row))
print(total)
