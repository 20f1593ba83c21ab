# lists: Matrices as lists of lists.

def matrix(rows, columns, seed):
    return [[(i * seed + j * 7) % 11 - 4 for j in range(columns)] for i in range(rows)]


def multiply(a, b):
    columns = list(zip(*b))
    return [[sum([x * y for x, y in zip(row, column)]) for column in columns] for row in a]


def multiply_in_place(a, b, n):
    c = [[0.0] * n for _ in range(n)]
    for i in range(n):
        ai, ci = a[i], c[i]
        for k in range(n):
            aik, bk = ai[k], b[k]
            for j in range(n):
                ci[j] += aik * bk[j]
    return c


product = multiply(matrix(190, 200, 3), matrix(200, 170, 5))
floats = [[x / 4 for x in row] for row in matrix(190, 190, 13)]
c = multiply_in_place(floats, floats, 190)
print(sum(map(sum, product)), sum(map(sum, c)), product[50][50], c[7][9])
