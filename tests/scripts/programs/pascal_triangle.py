# Pascal's triangle, by zip of a row with itself, centred.
def rows():
    row = [1]
    while True:
        yield row
        row = [a + b for a, b in zip([0, *row], [*row, 0])]

triangle = [row for row, _ in zip(rows(), range(12))]
width = len(" ".join(map(str, triangle[-1])))
for row in triangle:
    print(" ".join(map(str, row)).center(width).rstrip())
print([sum(row) for row in triangle], all(row == row[::-1] for row in triangle))
big = next(row for n, row in enumerate(rows()) if n == 100)
print(big[50], len(str(big[50])))
