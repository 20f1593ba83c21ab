# lists: Backtracking with lists as sets of columns and diagonals.

def place(row, size, columns, rising, falling):
    if row == size:
        return 1
    count = 0
    for column in range(size):
        up, down = row + column, row - column + size
        if columns[column] and rising[up] and falling[down]:
            columns[column] = rising[up] = falling[down] = False
            count += place(row + 1, size, columns, rising, falling)
            columns[column] = rising[up] = falling[down] = True
    return count


def queens(size):
    return place(0, size, [True] * size, [True] * 2 * size, [True] * 2 * size)


print([queens(n) for n in range(5, 13)])
