# Edit distance, and the edits themselves by walking the table back.
def table(a, b):
    rows = [list(range(len(b) + 1))]
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b, 1):
            row.append(min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (x != y)))
        rows.append(row)
    return rows

def edits(a, b):
    t, i, j, steps = table(a, b), len(a), len(b), []
    while i or j:
        if i and j and t[i][j] == t[i - 1][j - 1] + (a[i - 1] != b[j - 1]):
            if a[i - 1] != b[j - 1]: steps.append(f"{a[i - 1]}>{b[j - 1]}")
            i, j = i - 1, j - 1
        elif i and t[i][j] == t[i - 1][j] + 1:
            steps.append("-" + a[i - 1])
            i -= 1
        else:
            steps.append("+" + b[j - 1])
            j -= 1
    return steps[::-1]

for a, b in (("kitten", "sitting"), ("", "abc"), ("abc", ""), ("same", "same"), ("saturday", "sunday"), ("naïve", "naive")):
    print(f"{a!r:>11} {b!r:<10} {table(a, b)[-1][-1]} {' '.join(edits(a, b))}")
