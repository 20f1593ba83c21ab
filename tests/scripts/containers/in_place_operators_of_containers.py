"""In-place operators: what stays the same object, what falls back, through attributes and items too."""
class Holder:
    pass

values = {'list': ([1], [2]), 'tuple': ((1,), (2,)), 'set': ({1}, {2}), 'frozenset': (frozenset([1]), {2}), 'dict': ({1: 1}, {2: 2}), 'bytearray': (bytearray(b'a'), b'b'), 'bytes': (b'a', b'b'), 'str': ('a', 'b'), 'int': (5, 3), 'float': (5.5, 2)}
for name, (start, other) in values.items():
    for operator in ('+=', '-=', '*=', '|=', '&=', '^=', '/=', '//=', '%=', '**=', '<<=', '>>=', '@='):
        import copy
        target = copy.copy(start)
        names = {'t': target, 'o': other if operator != '*=' else 2}
        try:
            exec(f't {operator} o', names)
            print(name, operator, names['t'] if not isinstance(names['t'], (set, frozenset)) else sorted(names['t']), names['t'] is target)
        except TypeError as error:
            print(name, operator, error)
h = Holder()
h.x = [1]
h.y = (h.x,)
before = h.x
h.x += [2]
h.x *= 2
print(h.x, h.x is before)
try:
    h.y[0] += [9]
except TypeError as error:
    print(error, h.x)
class NoIn:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        return NoIn(self.n + other)

    def __iadd__(self, other):
        return NotImplemented
n = m = NoIn(1)
n += 5
print(n.n, m.n)
class InNone:
    __iadd__ = None

    def __add__(self, other):
        return 'add'
x = InNone()
try:
    x += 1
except TypeError as error:
    print(error)
