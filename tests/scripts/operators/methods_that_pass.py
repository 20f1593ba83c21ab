# Operators whose methods give NotImplemented: who is asked, in which order, and what is said in the end.

class Passing:
    """Says NotImplemented to everything, and tells that it was asked."""
    def __init__(self, name): self.name = name
    def asked(what):
        def method(self, other):
            print(self.name, what, getattr(other, 'name', other))
            return NotImplemented
        return method
    __add__, __radd__, __iadd__ = asked('add'), asked('radd'), asked('iadd')
    __lt__, __gt__, __eq__, __ne__ = asked('lt'), asked('gt'), asked('eq'), asked('ne')
    __matmul__, __rmatmul__ = asked('matmul'), asked('rmatmul')
    __mul__, __rmul__ = asked('mul'), asked('rmul')


class Derived(Passing):
    def __radd__(self, other):
        print(self.name, 'derived radd')
        return 'derived'
    def __gt__(self, other):
        print(self.name, 'derived gt')
        return True


def attempt(what, function, *args):
    try:
        print(what, '->', function(*args))
    except Exception as e:
        print(what, '->', type(e).__name__, e)


def add(a, b): return a + b
def add_in(a, b):
    a += b
    return a
def less(a, b): return a < b
def if_less(a, b):
    if a < b:
        return 'less'
    return 'not less'
def equal(a, b): return a == b
def unequal(a, b): return 'unequal' if a != b else 'equal'


p, q, d = Passing('p'), Passing('q'), Derived('d')
for a, b in ((p, q), (p, p), (p, d), (d, p), (p, 1), (1, p), (2.5, p), ([], p), (p, []), ('x', p), (1, d)):
    for f in (add, add_in, less, if_less, equal, unequal, lambda a, b: a @ b, lambda a, b: a * b):
        attempt(f.__name__, f, a, b)


class Number(int):
    def __add__(self, other): return ('add', int(self), int(other))
    def __radd__(self, other): return ('radd', int(self), int(other))
    def __lt__(self, other): return 'lt'


attempt('int subclass', lambda: (Number(3) + 4, 4 + Number(3), Number(3) + Number(4), Number(3) - 1, Number(3) < 1, 1 > Number(3)))
attempt('float and int subclass', lambda: 1.5 + Number(3))
