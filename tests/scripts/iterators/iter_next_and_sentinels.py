# iter(callable, sentinel), next with defaults, exhausted iterators that stay so, iterators changed while used, pickles of their state.
import copy, pickle, operator
def t(f, *a, **k):
    try: r = f(*a, **k)
    except BaseException as e: print(f'  {type(e).__name__}: {e}')
    else: print('  ok', repr(r).split(' at 0x')[0])
class Counter:
    def __init__(self, fail=None): self.n, self.fail = 0, fail
    def __call__(self):
        self.n += 1
        if self.n == self.fail: raise (StopIteration if self.fail < 5 else ValueError)('call')
        return self.n
t(iter); t(iter, 1); t(iter, 1, 2); t(iter, [], 1); t(iter, len, 1, 2); t(iter, Counter(), 3); t(lambda: list(iter(Counter(), 4))); t(lambda: list(iter(Counter(2), 4))); t(lambda: list(iter(Counter(6), 40)))
i = iter(Counter(), 3); print(list(i), list(i), next(i, 'end'), operator.length_hint(i), type(i).__name__, iter(i) is i); c = Counter(); i = iter(c, 2); list(i); c.n = 5; print(list(i))
class Eq:
    def __eq__(self, o): print('  compared', o); return o == 2
print(list(iter(Counter(), Eq())))
class EqRaise:
    def __eq__(self, o): raise KeyError('eq')
t(lambda: list(iter(Counter(), EqRaise()))); 
t(next); t(next, 1); t(next, []); t(next, iter([])); t(next, iter([]), None); t(next, iter([1]), 2); t(next, iter([]), 1, 2); t(lambda: next(iter([]), default=1))
class Stop:
    def __iter__(self): return self
    def __next__(self): raise StopIteration('value')
t(next, Stop()); t(next, Stop(), 'd'); t(lambda: [*Stop()])
class GoesOn:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n % 3 == 0: raise StopIteration
        return self.n
g = GoesOn(); print(list(g), list(g), list(g))
makers = {'list': lambda: iter([1, 2, 3]), 'tuple': lambda: iter((1, 2, 3)), 'str': lambda: iter('abc'), 'bytes': lambda: iter(b'abc'), 'dict': lambda: iter({1: 2, 3: 4}), 'values': lambda: iter({1: 2}.values()), 'items': lambda: iter({1: 2}.items()), 'set': lambda: iter({1}), 'range': lambda: iter(range(3)), 'bigrange': lambda: iter(range(2**65, 2**65 + 3)), 'reversed': lambda: reversed([1, 2, 3]), 'revrange': lambda: reversed(range(3)), 'revdict': lambda: reversed({1: 2}), 'enumerate': lambda: enumerate('ab'), 'zip': lambda: zip('ab', 'cd'), 'map': lambda: map(str, [1, 2]), 'filter': lambda: filter(None, [0, 1]), 'seq': lambda: iter(Seq()), 'bytearray': lambda: iter(bytearray(b'ab')), 'memoryview': lambda: iter(memoryview(b'ab')), 'array': lambda: iter(__import__('array').array('i', [1, 2]))}
class Seq:
    def __getitem__(self, i): return 'xyz'[i]
for n, m in makers.items():
    i = m(); print(n, type(i).__name__, end=' ')
    for f in (operator.length_hint, lambda i: next(i), operator.length_hint, lambda i: list(copy.copy(i)), list, list, operator.length_hint, lambda i: next(i, 'end'), lambda i: iter(i) is i, lambda i: hasattr(i, '__reduce__') and type(i.__reduce__()).__name__, lambda i: len(i), lambda i: i[0], bool):
        try: print(f(i), end=' ')
        except Exception as e: print(type(e).__name__, end=' ')
    print()
for n in ('list', 'tuple', 'str', 'bytes', 'range', 'reversed', 'enumerate', 'zip', 'bytearray', 'dict', 'set'):
    i = makers[n](); next(i)
    try: j = pickle.loads(pickle.dumps(i)); print(n, list(j), list(i))
    except Exception as e: print(n, type(e).__name__, e)
l = [1, 2, 3]; i = iter(l); next(i); l.append(4); print(next(i), operator.length_hint(i)); l.clear(); print(operator.length_hint(i), list(i)); l.extend('abcdef'); print(list(i))
l = [1, 2, 3]; i = iter(l); i.__setstate__(1); print(list(i)); r = reversed([1, 2, 3]); r.__setstate__(1); print(list(r)); i = iter('abc'); i.__setstate__(99); print(list(i)); i = iter(range(5)); i.__setstate__(3); print(list(i)); t(iter([1]).__setstate__, 'x')
print([x for x in iter([1, 2, 3].pop, 1)], [*iter(input, None)] if 0 else '', dict(zip(*[iter('abcd')] * 2)))
