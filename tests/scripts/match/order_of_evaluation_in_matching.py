# Matching step by step: subject once, values compared in order, lengths and keys asked how often, names bound when a guard fails.
log = []
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): log.append(f'{self.n}=={getattr(o, "n", o)}'); return getattr(o, 'n', o) == self.n
    def __hash__(self): return hash(self.n)
    def __repr__(self): return f'V({self.n})'
import collections.abc
class S(collections.abc.Sequence):
    def __init__(self, *a): self.a = a
    def __len__(self): log.append('len'); return len(self.a)
    def __getitem__(self, i): log.append(f'[{i}]'); return self.a[i]
    def __iter__(self): log.append('iter'); return iter(self.a)
class M(dict):
    def get(self, *a): log.append(f'get {a[0]}'); return super().get(*a)
    def __getitem__(self, k): log.append(f'item {k}'); return super().__getitem__(k)
    def __contains__(self, k): log.append(f'in {k}'); return super().__contains__(k)
    def __len__(self): log.append('len'); return super().__len__()
    def keys(self): log.append('keys'); return super().keys()
    def __missing__(self, k): log.append('missing'); return 'm'
class NS: one, two = V(1), V(2)
def subject(x): log.append('subject'); return x
def guard(x, r=False): log.append(f'guard {x}'); return r
def run(src, **ns):
    log.clear(); ns = {**globals(), **ns}
    try: exec(src, ns); r = ns.get('r', '-')
    except Exception as e: r = f'{type(e).__name__}: {e}'
    print(src.replace('\n', '|'), r, log, {k: ns[k] for k in 'abc' if k in ns})
run('match subject(V(2)):\n case NS.one: r = 1\n case NS.two: r = 2\n case _: r = 3')
run('match subject(S(1, 2)):\n case [a]: r = 1\n case [a, b, c]: r = 2\n case [1, 3]: r = 3\n case [a, b] if guard(a): r = 4\n case [*a]: r = 5')
run('match subject(S(1, 2, 3)):\n case [a, *_]: r = a'); run('match S(1, 2, 3):\n case [a, *b]: r = b'); run('match S(1, 2, 3):\n case [*_]: r = 0'); run('match S(1, 2, 3):\n case [*a, b]: r = b'); run('match S(1, 2, 3):\n case [_, _, _]: r = 1'); run('match S(1, 2, 3):\n case [_, 2, *_, _]: r = 1')
run('match M(k=1):\n case {"k": 2}: r = 1\n case {"j": a}: r = 2\n case {"k": a, "z": b}: r = 3\n case {"k": a, **b}: r = b'); run('match M():\n case {}: r = 1'); run('match M(a=1):\n case {**a}: r = 1')
run('match 5:\n case a if guard(a): r = 1\n case b if guard(b, True): r = 2'); run('match (1, 2):\n case (a, 3): r = 1\n case (b, 2) if guard(b): r = 2\n case c: r = 3'); run('match [1, [2, 3]]:\n case [a, [b, 4]]: r = 1\n case [c, [2, 3]]: r = 2'); run('match V(1):\n case NS.two | NS.one: r = 1'); run('match V(1):\n case (NS.one as a) | (NS.two as a): r = 1'); run('match 1:\n case 1 if 1 / 0: r = 1'); run('match 1:\n case NS.three: r = 1'); run('match 1:\n case undefined.x: r = 1'); run('match 1:\n case undefined(): r = 1'); run('match undefined:\n case _: r = 1'); run('match 3:\n case str(): r = 1'); run('match {V(1): 2}:\n case {NS.one: a}: r = a'); run('match {1: 2}:\n case {NS.one: a, 1: b}: r = a'); run('match {1: 2}:\n case {NS.one: a, NS.one: b}: r = a'); run('x = 5\nmatch x:\n case x if guard(x): pass\nr = x'); run('match 1, 2:\n case a, b: r = a + b'); run('match 1,:\n case a,: r = a'); run('match *[1], 2:\n case [*a]: r = a'); run('match (q := 3):\n case 3: r = q')
def ret(x):
    for i in range(3):
        match i, x:
            case 0, _: continue
            case 1, 'b': break
            case 1, 'r': return 'returned'
            case 2, y: r = y
    else: return 'else', r
    return 'broke'
print(ret('b'), ret('r'), ret('z'))
def gen(x):
    match (yield x):
        case 1: yield 'one'
        case y: yield y
g = gen(0); next(g); print(g.send(1)); g = gen(0); next(g); print(g.send(7))
def unbound(v):
    match v:
        case [a, 2]: pass
        case _: pass
    try: return a
    except UnboundLocalError as e: return str(e)
print(unbound([1, 2]), unbound([1, 3]), unbound(3))
