# Starred targets and values in assignments, for, calls, displays, return, yield, subscripts; counts and errors.
def t(f, *a):
    try: print(' ', f(*a))
    except Exception as e: print(' ', type(e).__name__, e)
def asg(target, value, **ns):
    ns['v'] = value; exec(f'{target} = v', ns)
    return {k: x for k, x in ns.items() if k not in ('v', '__builtins__')}
class It:
    def __init__(self, n, fail=None): self.n, self.fail = n, fail
    def __iter__(self):
        for i in range(self.n):
            if i == self.fail: raise KeyError(i)
            yield i
class Len:
    def __len__(self): return 2
class GetItem:
    def __getitem__(self, i): return [10, 20][i]
for target in ('a, b', '*a,', '*a, b', 'a, *b', 'a, *b, c', '[a, *b]', '(a, (b, *c))', '[[*a], b]', '*a, b, c, d', 'a,', '[]', '()', '[a]', '[*a]', 'a, (b, c), *d', 'a, (*b, c), d'):
    for value in ((), (1,), (1, 2), 'xyz', [1, (2, 3)], {1: 2, 3: 4}, It(2), It(3, 1), 5, None, GetItem(), Len(), ((1, 2), 3), (1, (2, 3, 4), 5)): print(target, type(value).__name__, end=''); t(asg, target, value)
def ret(): return 1, *'ab', *[2]
def ret1(): return *[1],
def yld(): x = yield 1, *[2, 3]; yield *(x or ()),
g = yld(); print(ret(), ret1(), next(g), g.send('q'))
for i, *j in [(1, 2, 3), 'ab', [9]]: print(i, j)
for (i, *j), k in [((1, 2), 3)]: print(i, j, k)
for x in *'ab', *[1]: print(x, end=' ')
print([*range(2), *'a'], (*[],), {*'aa', 1}, {**{'a': 1}, 'b': 2, **{'a': 3}}, [*{}, *()], print(*[1, 2], *'x', sep='-'))
class Sub:
    def __getitem__(self, k): return k
s = Sub(); print(s[*[1, 2]], s[*'a', 1], s[1, *()], s[1:2, *[3]], s[*[]])
s2 = {}; s2[*'ab'] = 1; del s2[*'ab']; s2[*'q',] = 2; print(s2)
def f(*a, **k): return a, k
t(f, *It(2), *[]); t(lambda: f(*5)); t(lambda: f(**5)); t(lambda: f(**{1: 2})); t(lambda: f(*[1], *None)); t(lambda: f(**{'a': 1}, **{'a': 2})); t(lambda: f(a=1, **{'a': 2})); t(lambda: f(*It(3, 1))); t(lambda: f(**[('a', 1)])); t(lambda: f(*{'a': 1}, **{'b': 2})); t(lambda: [*5]); t(lambda: {*5}); t(lambda: {**5}); t(lambda: {**[1]}); t(lambda: (*None,)); t(lambda: f(*'a', b=1, *'c', **{'d': 2})); t(lambda: len(*[[1, 2]])); t(lambda: print(**{'sep': 3}))
class Map:
    def keys(self): return ['x', 'y']
    def __getitem__(self, k): return k * 2
class BadKeys:
    def keys(self): return 5
class NoGet:
    def keys(self): return ['x']
class RaiseKeys:
    def keys(self): raise AttributeError('in keys')
class IntKeys:
    def keys(self): return [1]
    def __getitem__(self, k): return k
for m in (Map(), BadKeys(), NoGet(), RaiseKeys(), IntKeys(), Len(), 'ab', None): t(lambda: f(**m)); t(lambda: {**m}); t(lambda: dict(m)); t(lambda: f(1, **m, z=1))
def count(n): return asg(', '.join(f'a{i}' for i in range(n)), range(n))
print(len(count(300))); t(lambda: asg('a, ' * 256 + '*b', range(257)) and 'ok'); t(compile, '*a, *b = c', 'f', 'exec'); t(lambda: compile(', '.join(f'a{i}' for i in range(300)) + ', *z = c', 'f', 'exec') and 'ok')
