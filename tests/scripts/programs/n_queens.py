# Eight queens by backtracking with sets of attacked lines.
def solve(n):
    columns, up, down, placed = set(), set(), set(), []
    def place(row):
        if row == n:
            yield tuple(placed)
            return
        for column in range(n):
            if column in columns or row + column in up or row - column in down:
                continue
            columns.add(column), up.add(row + column), down.add(row - column)
            placed.append(column)
            yield from place(row + 1)
            placed.pop()
            columns.remove(column), up.remove(row + column), down.remove(row - column)
    return place(0)

for n in range(1, 8):
    solutions = list(solve(n))
    print(n, len(solutions), solutions[:2])
first = next(solve(8))
print("\n".join(" ".join("Q" if c == column else "." for c in range(8)) for column in first))
