# A matrix class with operators and a determinant.
class Matrix:
    def __init__(self, rows): self.rows = [list(r) for r in rows]
    @classmethod
    def identity(cls, n): return cls([[int(i == j) for j in range(n)] for i in range(n)])
    def __getitem__(self, key):
        i, j = key
        return self.rows[i][j]
    def __setitem__(self, key, v): self.rows[key[0]][key[1]] = v
    def __matmul__(self, o): return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows])
    def __add__(self, o): return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, o.rows)])
    def __rmul__(self, k): return Matrix([[k * a for a in r] for r in self.rows])
    def __pow__(self, n):
        result, base = Matrix.identity(len(self.rows)), self
        while n:
            if n & 1: result = result @ base
            base, n = base @ base, n >> 1
        return result
    def __eq__(self, o): return self.rows == o.rows
    @property
    def T(self): return Matrix(zip(*self.rows))
    def det(self):
        if len(self.rows) == 1: return self.rows[0][0]
        return sum((-1) ** j * a * Matrix([r[:j] + r[j + 1:] for r in self.rows[1:]]).det() for j, a in enumerate(self.rows[0]))
    def __str__(self): return '\n'.join(' '.join(f'{a:4}' for a in r) for r in self.rows)
m = Matrix([[1, 2], [3, 4]])
print(m @ m); print(m + m == 2 * m, m.T, (Matrix([[1, 1], [1, 0]]) ** 50)[0, 1], m.det(), sep='\n')
m[0, 0] = 9; print(m, Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 1]]).det(), m == m.T.T, sep='\n')
