# Dict displays and merges: duplicate keys, unpacking, | and |=, order after deletes and updates, comprehension order.
log = []
class K:
    def __init__(self, n, h=None): self.n, self.h = n, h if h is not None else hash(n)
    def __hash__(self): log.append(f'hash {self.n}'); return self.h
    def __eq__(self, o): log.append(f'{self.n}=={getattr(o, "n", o)}'); return self.n == getattr(o, 'n', o)
    def __repr__(self): return f'K({self.n})'
def show(f):
    log.clear()
    try: r = f()
    except Exception as e: r = f'{type(e).__name__}: {e}'
    print(r, log)
show(lambda: {K(1): 'a', K(1): 'b'}); show(lambda: {K(1): 'a', **{K(1): 'b'}}); show(lambda: {1: 'int', 1.0: 'float', True: 'bool'}); show(lambda: {True: 'bool', 1: 'int'}); show(lambda: {0: 1, False: 2, 0.0: 3, -0.0: 4, 0j: 5}); show(lambda: {K(1, 5): 1, K(2, 5): 2, K(1, 5): 3}); show(lambda: {K(i % 2): i for i in range(4)}); show(lambda: {[]: 1}); show(lambda: {1: 2, {}: 3}); show(lambda: {**{1: 2}, 1: 3, **{1: 4}, 5: 6}); show(lambda: {'a': 1} | {'a': 2, 'b': 3}); show(lambda: {'b': 1} | {'a': 2} | {'b': 3}); show(lambda: {} | [('a', 1)]); show(lambda: {1: 2} | None); show(lambda: None | {1: 2})
def inplace(d, *xs):
    for x in xs: d |= x
    return d
show(lambda: inplace({1: 1}, {2: 2}, [(3, 3)], (('ab'),), {1: 9}.items())); show(lambda: inplace({}, 5)); show(lambda: inplace({}, [1])); show(lambda: inplace({}, ['abc'])); show(lambda: inplace({}, {1: 2}.keys()))
def order():
    d = dict.fromkeys('abcd'); del d['b']; d['b'] = 1; d['a'] = 2; r = [''.join(d)]
    d.pop('c'); d.setdefault('c', 3); d.setdefault('a', 5); r.append(''.join(d)); d.popitem(); r.append(''.join(d)); d.update(z=1, a=3); r.append(''.join(d)); d.clear(); d['q'] = 1; r.append(''.join(d)); r.append(list(reversed(d | {'w': 2}))); return r
show(order)
class Sub(dict):
    def __or__(self, o): return 'sub or'
    def __ror__(self, o): return 'sub ror'
    def __missing__(self, k): log.append(f'missing {k}'); return k * 2
    def __setitem__(self, k, v): log.append(f'set {k}'); super().__setitem__(k, v)
    def keys(self): log.append('keys'); return super().keys()
    def __getitem__(self, k): log.append(f'get {k}'); return super().__getitem__(k)
    def __iter__(self): log.append('iter'); return super().__iter__()
s = lambda: Sub(a=1, b=2)
for f in (lambda: s() | {}, lambda: {} | s(), lambda: {**s()}, lambda: dict(s()), lambda: (lambda **k: k)(**s()), lambda: {}.update(s()), lambda: inplace({}, s()), lambda: s().copy(), lambda: type(s().copy()).__name__, lambda: s()['zz'], lambda: s().get('zz'), lambda: s().setdefault('q', 1), lambda: s().pop('zz', 'none'), lambda: Sub.fromkeys('xy', 0), lambda: s() == {'a': 1, 'b': 2}, lambda: list(s()), lambda: 'a' in s(), lambda: sorted(s().items()), lambda: '%(a)s %(zz)s' % s(), lambda: '{a} {zz}'.format_map(s()), lambda: eval('a + zork', {}, s()) if 0 else None, lambda: str.maketrans(s()), lambda: dict(s(), c=3), lambda: dict([('k', 1)], **s())): show(f)
def during(action):
    d = {i: i for i in range(5)}
    for k in d:
        if k == 2: action(d)
    return d
show(lambda: during(lambda d: d.pop(4))); show(lambda: during(lambda d: d.__setitem__(2, 9))); show(lambda: during(lambda d: d.update({7: 7}))); show(lambda: during(lambda d: d.clear()))
d = {1: 2, 3: 4}; k, v, i = d.keys(), d.values(), d.items(); d[5] = 6; del d[1]; print(list(k), list(v), list(i), len(k), 3 in k, (3, 4) in i, 4 in v, k & {3}, k | [9], k - {3}, k ^ {3, 8}, i & {(3, 4)}, k == {3, 5}, k < {3, 5, 7}, k.isdisjoint([1]), k.mapping, repr(k), repr(v), repr(i), list(reversed(k)), list(reversed(i)))
