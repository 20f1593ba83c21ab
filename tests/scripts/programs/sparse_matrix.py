# A matrix as a dict that knows its default; subscripts by tuples, slices and Ellipsis.
class Sparse(dict):
    def __init__(self, rows, columns, *args):
        super().__init__(*args)
        self.shape = rows, columns
    def _check(self, key):
        if not (isinstance(key, tuple) and len(key) == 2): raise TypeError(f"two indices are needed, not {key!r}")
        return key
    def __missing__(self, key): return 0
    def __getitem__(self, key):
        r, c = self._check(key)
        if r is Ellipsis: r = slice(None)
        if isinstance(r, slice): return [self[i, c] for i in range(*r.indices(self.shape[0]))]
        if isinstance(c, slice): return [self[r, j] for j in range(*c.indices(self.shape[1]))]
        return super().__getitem__((r, c))
    def __setitem__(self, key, value):
        key = self._check(key)
        if value: super().__setitem__(key, value)
        else: self.pop(key, None)
    def __matmul__(self, other):
        result = Sparse(self.shape[0], other.shape[1])
        for (i, k), a in self.items():
            for j in range(other.shape[1]): result[i, j] += a * other[k, j]
        return result
    @property
    def T(self): return Sparse(*self.shape[::-1], {(c, r): v for (r, c), v in self.items()})
m = Sparse(3, 4, {(0, 0): 1, (1, 2): 5})
m[2, 3] = 7
m[1, 2] += 1
m[0, 1] -= 0
print(m, len(m), m[0, 0], m[2, 2], m[1, :], m[:, 3], m[..., 2], m[::2, ::3], (m @ m.T), m.T.shape)
m[0, 0] = 0
print(m, (0, 0) in m, m.get((0, 0)), sorted(m), m | {(9, 9): 1}, type(m | {}).__name__, type(m.copy()).__name__)
for key in (1, (1, 2, 3), "ab", (1,)):
    try: m[key]
    except TypeError as error: print(error)
