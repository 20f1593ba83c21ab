# grid[row][column]: negative and missing places, rows of other kinds, rows that look their items up themselves, and the tracebacks.
import traceback


class Row(list):
    def __getitem__(self, place):
        return f'row asked for {place}'


class Grid(list):
    def __getitem__(self, place):
        print(f'grid asked for {place}', end=' ')
        return list.__getitem__(self, place)


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


def at(grid, row, column):
    return grid[row][column]


def first(grid, row):
    return grid[row][0], grid[0][row], grid[row][-1]


def into_locals(grid, row, column):
    item = grid[row][column]
    grid[row][column] = grid[column][row]
    grid[column][row] += item
    return item, grid


def tell(call, *arguments):
    try:
        print(call(*arguments))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')
        frame = error.__traceback__.tb_next
        if frame:
            print(*(f'{entry.line!r} {entry.colno}-{entry.end_colno}' for entry in traceback.extract_tb(frame)))


numbers = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
for row, column in ((0, 0), (2, 1), (-1, 0), (1, -1), (-3, -3), (True, 2), (0, False), (3, 0), (0, 3), (-4, 0), (0, -4), (0, 2**70), (Index(1), Index(2))):
    tell(at, numbers, row, column)
for grid in ((1, 2), 'ab'), [(1, 2), 'ab'], ['abc', b'xy'], [{0: 'zero', 1: 'one'}, {}], [Row([1]), Row()], Grid([[1, 2], [3, 4]]), {0: [5, 6], 1: (7, 8)}, [range(5), range(9)]:
    tell(at, grid, 0, 1)
    tell(at, grid, 1, 0)
    tell(first, grid, 1)
for grid in (None, [None, 1], [[]], [], 7, [numbers, numbers]):
    tell(at, grid, 0, 1)
tell(at, numbers, '0', 1)
tell(at, numbers, 0, '1')
tell(at, numbers, 0.0, 1)
tell(at, numbers, slice(0, 2), 1)
tell(at, numbers, 1, slice(1, None))
tell(into_locals, numbers, 0, 2)
tell(into_locals, [[1, [2]], [[3], 4]], 0, 1)


def unset(grid):
    if not grid:
        column = 0
    return grid[0][column]


tell(unset, numbers)


class Last:
    def __del__(self):
        print('last one gone', end=' ')


def of_a_list_that_dies():
    row = column = 0
    return [[Last()]][row][column]


kept = of_a_list_that_dies()
print('kept')
del kept
print(sum(numbers[i][j] for i in range(3) for j in range(3)), [numbers[j][i] for i in range(3) for j in range(3)])
