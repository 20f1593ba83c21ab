# Raised where one doesn't look for it.
class Noisy:
    def __init__(self, where): self.where = where
    def __getattr__(self, n):
        if self.__dict__.get('where') == 'getattr': raise KeyError('getattr ' + n)
        raise AttributeError(n)
    def __eq__(self, o): raise ValueError('eq')
    def __hash__(self): raise ValueError('hash')
    def __bool__(self): raise ValueError('bool')
    def __iter__(self): raise ValueError('iter')
    def __len__(self): raise ValueError('len')
    def __repr__(self): raise ValueError('repr')
    def __add__(self, o): raise ValueError('add')
    def __contains__(self, o): raise ValueError('contains')
    def __index__(self): raise ValueError('index')
    def __call__(self): raise ValueError('call')
    def __getitem__(self, i): raise ValueError('getitem')
    def __setattr__(self, n, v):
        if n != 'where': raise ValueError('setattr')
        object.__setattr__(self, n, v)
    def __format__(self, s): raise ValueError('format')
    def __enter__(self): raise ValueError('enter')
    def __exit__(self, *a): raise ValueError('exit')
x = Noisy('')
for s in ('x == 1', '{x}', 'if x: pass', 'not x', 'for i in x: pass', 'a, b = x', '[*x]', 'len(x)', 'repr(x)', 'str(x)', 'x + 1', '1 in x', '[1][x]', 'x()', 'x[0]', 'x.y = 1', "f'{x}'", 'with x: pass', 'print(x)', '[x]== [x]', '[x] == [1]', 'x in [1]', '[x].index(1)', 'list(x)', 'dict(x)', 'sorted([x, x])', 'max([x, 1])', 'range(x)', "'a' * x", 'd = {}; d[x] = 1', 'while x: pass', 'x and 1', '1 if x else 2', 'assert x', '[i for i in [1] if x]', 'print(*x)', "'%s' % x", "'{}'.format(x)", 'any([x])', 'list(map(x, [1]))', 'list(filter(None, [x]))', 'sum([x])', 'isinstance(1, x)', 'set([x])', 'x.nope', 'slice(x).indices(5)', 'bytes(x)', 'round(x)', 'str(x, "a")', 'enumerate(x)', '"".join(x)', 'int(x)', 'x < 1', 'hash((x,))', 'repr([x])', '{1: x} == {1: 1}'):
    try: exec(s); print(s, 'fine')
    except Exception as e: print(s, '->', type(e).__name__, e)
try: Noisy('getattr').q
except KeyError as e: print(e)
