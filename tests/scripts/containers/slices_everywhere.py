"""Indexing and slicing of every sequence with all kinds of bounds, steps and objects."""
class I:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value

sequences = [list('abcdef'), tuple('abcdef'), 'abcdef', b'abcdef', bytearray(b'abcdef'), range(10, 16), memoryview(b'abcdef'), '\u20acbcdef']
slices = [slice(None), slice(2), slice(1, 4), slice(None, None, 2), slice(None, None, -1), slice(4, 1, -1), slice(-3, None), slice(-100, 100), slice(100, -100, -2), slice(3, 3), slice(5, 2), slice(10**30), slice(-10**30, 10**30, 10**30),
          slice(None, None, -10**30), slice(I(1), I(4), I(2)), slice(None, -1), slice(0, None, 3), slice(-1, None, -4), slice(True, None), slice(2**63, None, -2**63)]
for sequence in sequences:
    for s in slices:
        part = sequence[s]
        print(type(part).__name__, bytes(part) if isinstance(part, memoryview) else list(part), end=' ')
    print()
    for index in (0, -1, 5, 6, -6, -7, 10**30, -10**30, I(2), I(-9), True, 1.0, 'a', None, (0, 1), [0], slice('a', 1), slice(1, 2, 0), slice(1, 2, 1.5), slice(None, I('x')), ..., I(10**30)):
        try:
            print(repr(sequence[index]).split(' at ')[0], end='; ')
        except Exception as error:
            print(type(error).__name__, error, end='; ')
    print()
for s in slices:
    for length in (0, 1, 6, 10**20):
        print(s.indices(length), end=' ')
    print()
for wrong in (-1, 'a', 1.0, None, -10**30):
    try:
        print(slice(1).indices(wrong))
    except Exception as error:
        print(type(error).__name__, error)
for s in (slice('a').indices, slice(None, None, 0).indices, slice(1, 2, 'x').indices):
    try:
        print(s(5))
    except Exception as error:
        print(type(error).__name__, error)
