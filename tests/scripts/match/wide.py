"""Every pattern on many subjects, names bound by failures, class patterns' messages, syntax errors."""
class P:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y=None): self.x, self.y = x, y
class NoArgs: pass
class BadArgs: __match_args__ = 5
class BadArgs2: __match_args__ = (5,)
class ListArgs: __match_args__ = ['x']
class Dup: __match_args__ = ('x', 'x'); x = 1
class Sub(P): pass
class Seq:
    def __len__(self): return 2
    def __getitem__(self, i): return i
class D(dict):
    def __missing__(self, k): return 'missing'
class S(str): pass
class Eq:
    def __eq__(self, o): print('eq', o); return o == 2
def m(s):
    match s:
        case None: return 'None'
        case True | False as b: return f'bool {b}'
        case 0 | 1: return 'zero or one'
        case -1.5 | 1+2j | -3-4j: return 'number'
        case 'a' | b'a': return 'text'
        case []: return 'empty seq'
        case [x]: return f'one {x}'
        case [1, *rest]: return f'one and {rest}'
        case [*init, 9]: return f'{init} then 9'
        case (a, [b, *_], c): return f'nested {a} {b} {c}'
        case [_, _]: return 'pair'
        case {'k': 1}: return 'k is 1'
        case {'k': v, **rest}: return f'k {v} {rest}'
        case {1: _, 2: x}: return f'1 2 {x}'
        case {}: return 'mapping'
        case int(n) if n > 100: return f'big {n}'
        case int() | float(): return 'a number'
        case str(t): return f'str {t}'
        case bytes(): return 'bytes'
        case P(1, y): return f'P1 {y}'
        case P(x=P(x=deep)): return f'deep {deep}'
        case P(y=None): return 'P no y'
        case P(x, y=z) as whole: return f'P {x} {z} {type(whole).__name__}'
        case _: return f'other {type(s).__name__}'
for s in (None, True, False, 0, 1, 1.0, -1.5, 1+2j, -3-4j, 'a', b'a', [], (), [5], (1, 2, 3), [1], [7, 9], [2, [3, 4], 5], (8, 8), 'ab', b'xy', bytearray(b'q'), {'k': 1}, {'k': 2, 'z': 3}, {1: 1, 2: 2}, {}, D(), 500, 50, 2.5, S('sub'), P(1, 2), P(P(7)), P(5), P(3, 4), Sub(1), Seq(), {1, 2}, range(2), range(5), iter([1]), Eq(), object(), int, NoArgs(), memoryview(b'ab'), frozenset(), 1j, ..., NotImplemented, (x for x in 'a')):
    print(m(s))
def run(f):
    try: print(f())
    except Exception as e: print('!', type(e).__name__, e)
def c(s, cls):
    match s:
        case cls(1): return 'matched'
    return 'no'
for s, cls in ((P(1), P), (NoArgs(), NoArgs), (BadArgs(), BadArgs), (BadArgs2(), BadArgs2), (ListArgs(), ListArgs), (5, 5), (5, 'x'), (1, int), (True, int), (1.0, float), ([1], list), ({1}, set), (P(1), Sub), (Sub(1), P), (1, bool), (1, object)): run(lambda: c(s, cls))
def d(s, cls):
    match s:
        case cls(1, 2, 3): return 'matched'
    return 'no'
for s, cls in ((P(1), P), (1, int), (NoArgs(), NoArgs)): run(lambda: d(s, cls))
def e(s):
    match s:
        case P(1, x=2): return 'm'
run(lambda: e(P(1)))
def f(s):
    match s:
        case Dup(1, 1): return 'm'
run(lambda: f(Dup()))
def g(s):
    match s:
        case P(missing=1): return 'm'
        case P(x=1 as q, y=w) if w: return q, w
        case [a, b] if (z := a + b) > 5: return z
        case [a, b]: return 'kept', a, b, z
run(lambda: g(P(1, 5))); run(lambda: g([3, 4])); run(lambda: g([1, 1])); run(lambda: g(P(2)))
def h(s):
    try:
        match s:
            case [a, 5]: pass
            case {'q': b, 'z': 1}: pass
        return a
    except UnboundLocalError as x: return str(x)
print(h([1, 5]), h([1, 6]), h(5))
class Const: A = 1; B = 'b'; nested = P(3)
def i(s):
    match s:
        case Const.A: return 'A'
        case Const.B: return 'B'
        case Const.nested.x: return 'nx'
        case {Const.B: v}: return v
print(i(1), i('b'), i(3), i({'b': 'val'}), i(99))
match 5,: 
    case x,: print('tuple', x)
match = 3; case = 4; _ = 5; type = 6
print(match, case, _, match + case); match, case = case, match; print(match); del type
match [1, 2]:
    case [a, b]: print(a, b)
for t in ('match x:\n case a | b: pass', 'match x:\n case a: pass\n case b: pass', 'match x:\n case _: pass\n case _: pass', 'match x:\n case [a, a]: pass', 'match x:\n case {"a": b, "a": c}: pass', 'match x:\n case {**r, "a": 1}: pass', 'match x:\n case {**_}: pass', 'match x:\n case [*a, *b]: pass', 'match x:\n case P(a=1, a=2): pass', 'match x:\n case P(a=1, 2): pass', 'match x:\n case a.b as c.d: pass', 'match x:\n case 1 as _: pass', 'match x:\n case -a: pass', 'match x:\n case 1 + 2: pass', 'match x:\n case 1j + 2: pass', 'match x:\n case f"a": pass', 'match x:\n case (a | [a, b]): pass', 'match x:\n case a | 1: pass', 'match x:\n case {a: 1}: pass', 'match x:\n pass', 'match x:\n case 1 pass', 'match x\n case 1: pass', 'match x:\n case *a: pass', 'match x:\n case P(*a): pass', 'match x:\n case {1: a, 1: b}: pass', 'match x:\n case {1: a, 1.0: b}: pass', 'match x:\n case a if b: pass\n case c: pass'):
    try: compile(t, 's', 'exec'); print(repr(t), 'fine')
    except SyntaxError as e: print(repr(t), e.msg, e.lineno, e.offset)
