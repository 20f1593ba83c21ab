# slice objects.
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None, 3), slice(1, None, -1), s == slice(1, 10, 2), s != slice(1), slice(1, 2) < slice(1, 3))
for a in (slice(None), slice(2), slice(-3, None), slice(None, None, -1), slice(5, 1, -2), slice(-100, 100), slice(100, -100, -3), slice(None, None, 3)):
    print(a, a.indices(7), a.indices(0), 'abcdefg'[a], list(range(7))[a] == list(range(*a.indices(7))))
class Show:
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): print('set', k, v)
    def __delitem__(self, k): print('del', k)
x = Show()
print(x[1], x[1:2], x[:], x[::], x[1:2:3], x[1, 2], x[1:2, 3], x[..., 1:], x[()], x['a':'b'], x[None], x[:, ::2], x[1,], x[*[1, 2]], x[*'ab', 1:2])
x[1:2] = 5; x[1, 2] = 6; del x[::2]; x[0] = x[1] = 7
for f in (lambda: hash(s), lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: s.indices('a'), lambda: s.indices(-1), lambda: slice('a').indices(5), lambda: slice(1, 2, 0).indices(5), lambda: [1]['a':], lambda: slice(1) < slice('a'), lambda: s.nope):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
try: s.start = 5
except AttributeError as e: print(e)
