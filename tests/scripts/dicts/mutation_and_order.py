"""Changing a dict or set while it is walked, order after deletions, views that follow, popitem, update in odd ways."""
def run(f):
    try: print(f())
    except Exception as e: print('!', type(e).__name__, e)
def walk(make, change, view=iter):
    d = make(); seen = []
    try:
        for k in view(d):
            seen.append(k); change(d, k)
            if len(seen) > 20: break
    except Exception as e: return seen, type(e).__name__, str(e)
    return seen, d
mk = lambda: {1: 'a', 2: 'b', 3: 'c'}
for change in (lambda d, k: d.pop(k), lambda d, k: d.update({k + 10: 1}), lambda d, k: d.clear(), lambda d, k: d.__setitem__(k, 'new'), lambda d, k: d.popitem(), lambda d, k: d.setdefault(k), lambda d, k: d.__setitem__(9, 9) if k == 3 else None, lambda d, k: d.pop(3, None)):
    for view in (iter, dict.items, dict.values, reversed):
        run(lambda: walk(mk, (lambda d, k: change(d, k if isinstance(k, int) else k[0] if isinstance(k, tuple) else {'a': 1, 'b': 2, 'c': 3, 1: 11, 'new': 1, 9: 9}[k])), view))
ms = lambda: {1, 2, 3}
for change in (lambda s, k: s.discard(k), lambda s, k: s.add(k + 10), lambda s, k: s.clear(), lambda s, k: s.add(k), lambda s, k: s.pop(), lambda s, k: (s.discard(k), s.add(k + 100))): run(lambda: walk(ms, change))
ml = lambda: [1, 2, 3]
for change in (lambda l, k: l.remove(k), lambda l, k: l.append(k), lambda l, k: l.clear(), lambda l, k: l.pop(0), lambda l, k: l.insert(0, 0)): run(lambda: walk(ml, change)); run(lambda: walk(ml, change, reversed))
d = {}; k, v, i = d.keys(), d.values(), d.items(); d['x'] = 1; print(k, v, i, len(k), 'x' in k, ('x', 1) in i, 1 in v); del d['x']; print(list(k))
d = dict(a=1, b=2, c=3); del d['a']; d['a'] = 4; print(d, list(reversed(d)), d.popitem(), d.popitem(), d); d['b'] = 9; print(d)
run(lambda: {}.popitem()); run(lambda: {1: 2}.pop(3)); run(lambda: {}.pop([], 'dflt')); run(lambda: {1: 1}.pop([])); run(lambda: dict([1])); run(lambda: dict([(1,)])); run(lambda: dict(['ab', 'cd'])); run(lambda: dict([('a', 1)], a=2, b=3)); run(lambda: dict(5)); run(lambda: dict({1: 2}, **{'x': 3})); run(lambda: dict(**{1: 2})); run(lambda: dict(1, 2)); run(lambda: dict([[1, 2, 3]])); run(lambda: dict([1, 2])); run(lambda: dict(None)); run(lambda: dict('')); run(lambda: dict(['abc']))
class K:
    def keys(self): return 'ab'
    def __getitem__(self, k): return k * 2
class K2:
    def keys(self): return 5
class K3:
    keys = 5
run(lambda: dict(K())); run(lambda: {}.update(K2())); run(lambda: dict(K3())); run(lambda: {**K()}); run(lambda: {} | K()); run(lambda: {}.__or__([(1, 2)])); run(lambda: {1: 1} | {1: 2, 2: 3})
def ior(o): d = {1: 1}; d |= o; return d
for o in ({2: 2}, [(3, 3)], 'ab', ['ab'], 5, None, K()): run(lambda: ior(o))
class H:
    def __init__(self, h, e): self.h, self.e = h, e
    def __hash__(self): return self.h
    def __eq__(self, o):
        if self.e == 'raise': raise ValueError('eq')
        return self.e
    def __repr__(self): return f'H{self.h}{self.e}'
d = {H(1, False): 'a', H(1, False): 'b'}; print(len(d)); run(lambda: d[H(1, True)]); run(lambda: d[H(1, 'raise')]); run(lambda: d[H(2, 'raise')]); run(lambda: H(1, 'raise') in d); run(lambda: d.get(H(1, 'raise'))); run(lambda: d.setdefault(H(1, 'raise'))); run(lambda: d.pop(H(1, 'raise'))); run(lambda: {H(1, 'raise'), H(1, 'raise')}); run(lambda: {H(1, True): 1, H(1, True): 2})
class BadHash:
    def __hash__(self): return 'x'
class NoHash: __hash__ = None
class EqOnly:
    def __eq__(self, o): return True
for o in (BadHash(), NoHash(), EqOnly(), [], {}, set(), bytearray()): run(lambda: {o: 1}); run(lambda: {o}); run(lambda: o in {1: 2}); run(lambda: {}.get(o))
print({1: 'a', 1.0: 'b', True: 'c'}, {0: 1, False: 2, -0.0: 3}, {1, 1.0, True}, {'a': 1} == {'a': 1.0}, {1: 2} != {1: 3}, {1: [1]} == {1: [1]}); run(lambda: {1: 1} < {2: 2})
nan = float('nan'); print({nan: 1}[nan], {nan, nan}, len({nan: 1, float('nan'): 2}), {nan: 1} == {nan: 1})
print({1: 2, 3: 4}.keys() & {3, 5}, {1: 2}.keys() | [7], {1: 2, 3: 4}.items() - {(1, 2)}, {1: 2}.keys() ^ {1, 2}, {1: 2}.keys() == {1}, {1: 2}.keys() <= {1, 2}, {1: 2}.items().isdisjoint([(1, 3)]), {1: 2}.keys().mapping); run(lambda: {1: 2}.keys() + {1}); run(lambda: {1: 2}.keys() & 5); run(lambda: {1: []}.items() & {1}); run(lambda: {1: []}.items() | {1}); run(lambda: {1: 2}.values() == {1: 2}.values()); run(lambda: {1: 2}.keys() < [1]); run(lambda: {1: 2}.keys()[0]); run(lambda: hash({}.keys()))
