# Mapping patterns.
def m(x):
    match x:
        case {'type': 'circle', 'r': r}: return 'circle', r
        case {'type': 'rect', 'size': [w, h]}: return 'rect', w * h
        case {'a': 1, **rest} if rest: return 'a', rest
        case {1: one, 'k': {'deep': d}}: return one, d
        case {'x': int() | float() as v}: return 'number', v
        case {**everything} if len(everything) > 3: return 'many', len(everything)
        case {}: return 'any dict'
        case _: return 'no mapping'
for x in ({'type': 'circle', 'r': 2}, {'type': 'rect', 'size': (2, 3), 'extra': 0}, {'a': 1}, {'a': 1, 'b': 2}, {1: 'one', 'k': {'deep': 'D'}}, {'x': 1.5}, {'x': 'no'}, {}, dict.fromkeys('abcd'), [], 'a', None):
    print(x, m(x))
class D(dict):
    def __missing__(self, k): return 'missing'
    def get(self, k, d=None): print('get', k); return super().get(k, d)
match D(a=1):
    case {'zz': v}: print('no')
    case {'a': v}: print('a', v)
class K: key = 'k'
match {'k': 5, None: 1, True: 2}:
    case {K.key: v, None: n, True: t}: print(v, n, t)
d = {'a': 1, 'b': 2}
match d:
    case {'a': x, **others}: print(x, others, others is d, d)
match {'op': 'add', 'args': [1, 2, 3]}:
    case {'op': 'add' | 'sum', 'args': [*nums]}: print(sum(nums))
for bad in ("match x:\n case {'a': 1, 'a': 2}: pass", 'match x:\n case {**a, **b}: pass', "match x:\n case {**a, 'b': 1}: pass", 'match x:\n case {x: 1}: pass', 'match x:\n case {**_}: pass'):
    try: compile(bad, 'f', 'exec'); print('fine')
    except SyntaxError as e: print(e.msg)
