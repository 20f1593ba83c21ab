# class patterns and mapping patterns: what is missing, asked for twice, computed, of odd kinds
class P:
    __match_args__ = ('a', 'b')
    def __init__(self, a, b): self.a = a; self.b = b
class Q(P):
    @property
    def c(self): raise AttributeError('c')
    @property
    def d(self): return self.a + self.b
    def __getattr__(self, name):
        if name == 'e': return 'fallback'
        raise AttributeError(name)
def kind(x):
    match x:
        case Q(1, b, d=d, e=e): return 'Q', b, d, e
        case Q(a, c=c): return 'never', a, c
        case P(a=1, b=2): return 'P12'
        case P(a, b=[*_]): return 'P list', a
        case P(): return 'P'
        case int(n) if n > 5: return 'int', n
        case bool(): return 'bool'
        case int(real=r, imag=i): return 'int', r, i
        case str(s) | bytes(s): return s
        case {'op': 'add', 'x': x, **rest}: return 'add', x, rest
        case {'op': 'add'}: return 'add alone'
        case {1: a, 'k': b, None: c}: return a, b, c
        case {}: return 'mapping'
        case [P(a, b), *_]: return 'list', a, b
for x in (P(1, 2), P(3, []), P(3, 4), Q(1, 2), Q(2, 3), 3, 7, True, 'text', b'b', {'op': 'add', 'x': 1}, {'op': 'add', 'x': 1, 'y': 2}, {'op': 'add'}, {1: 2, 'k': 3, None: 4},
          {1: 2}, [P(5, 6), 1], 2.5): print(kind(x))
def fails(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def with_args(args, subject=None):
    class C: x = 1; y = 2
    C.__match_args__ = args
    def f():
        match C():
            case C(a, b): return a, b
            case _: return 'no'
    return f
for args in (('x', 'y'), ('x', 'x'), ('x',), ('x', 5), ['x', 'y'], ('x', 'z'), ()): fails(with_args(args))
def twice():
    match P(1, 2):
        case P(a, b, a=c): return a
def two_for_int():
    match 5:
        case int(a, b): return a
def no_class():
    match 5:
        case twice(): return 1
for f in (twice, two_for_int, no_class): fails(f)
class K: A = 'a'; B = 'a'; C = 'c'
def by_value(d):
    match d:
        case {K.A: x, K.C: y}: return x, y
        case {K.A: x, K.B: y}: return x, y
        case _: return 'no'
fails(lambda: by_value({'a': 1, 'c': 2}))
fails(lambda: by_value({'a': 1}))
class Missing(dict):
    def __missing__(self, key): return 'made'
    def get(self, key, default=None): print('get', key); return dict.get(self, key, default)
print(kind(Missing(op='add')), by_value(Missing(a=1, c=2)))
from collections import defaultdict, OrderedDict, ChainMap
print(kind(defaultdict(int, op='add')), kind(OrderedDict(op='add', x=2)), kind(ChainMap({'op': 'add'}, {'x': 3})))
class Odd:
    def __hash__(self): return hash('op')
    def __eq__(self, other): print('asked', other); return other == 'op'
print(kind({Odd(): 'add', 'x': 4}))
