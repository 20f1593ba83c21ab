"""Unpacking of everything that can be iterated: too few, too many, what is no iterable."""
def attempt(code, **names):
    try:
        exec(code, names)
        print(code, {k: v for k, v in names.items() if k in ('a', 'b', 'c')})
    except Exception as error:
        print(code, type(error).__name__, error)

class Lies:
    def __len__(self):
        return 2

    def __getitem__(self, index):
        if index < 5:
            return index
        raise IndexError

for value in ([1, 2], (1, 2), 'ab', b'ab', {1: 0, 2: 0}, {1}, range(3), iter([1, 2]), (x for x in (1,)), 5, None, Lies(), map(str, [1, 2, 3]), [], ''):
    for code in ('a, b = v', 'a, *b = v', '*a, b, c = v', '(a, b), c = v, 1', '[a] = v'):
        source = value if not hasattr(value, '__next__') else iter([1, 2])
        attempt(code, v=source)
attempt('for a, b in v: pass', v=[(1, 2), (3,)])
attempt('for a, (b, c) in v: pass', v=[(1, (2, 3)), (4, 5)])
attempt('a = [b for b, c in v]', v=[1])
attempt('a, b = v', v=Lies)
attempt('a, *b, c = v', v=[1])
attempt('*a, = v', v='xyz')
attempt('f(*v)', f=print, v=5)
attempt('f(**v)', f=print, v=5)
attempt('f(**v)', f=print, v={1: 2})
attempt('a = [*v]', v=5)
attempt('a = {**v}', v=5)
attempt('a = {*v}', v=None)
attempt('a = *v, 1', v='xy')
attempt('a = (*v, *v)', v=range(2))
