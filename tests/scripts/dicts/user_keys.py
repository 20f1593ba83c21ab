# Keys with their own __hash__ and __eq__, and when they are called.
class Key:
    def __init__(self, name, hash_): self.name, self.h = name, hash_
    def __hash__(self): log.append('hash ' + self.name); return self.h
    def __eq__(self, other): log.append(f'eq {self.name} {getattr(other, "name", other)}'); return self.name == getattr(other, 'name', other)
log = []
a, b, a2 = Key('a', 1), Key('b', 1), Key('a', 1)
d = {a: 1}; d[b] = 2
print(d[a2], a in d, len(d)); print(log); log.clear()
d[a2] = 3; print([k is a for k in d], list(d.values()), log)
class BadHash:
    def __hash__(self): return 'x'
class NoHash:
    def __eq__(self, o): return True
class Raise:
    def __hash__(self): raise ValueError('no hash today')
class BadEq:
    def __hash__(self): return 1
    def __eq__(self, o): raise ZeroDivisionError('eq')
for key in (BadHash(), NoHash(), Raise()):
    for f in (lambda: {key: 1}, lambda: d.get(key), lambda: key in d, lambda: {key}):
        try: print(f())
        except Exception as e: print(type(e).__name__, e)
try: {BadEq(): 1, BadEq(): 2}
except ZeroDivisionError as e: print(e)
class Huge:
    def __hash__(self): return 2**100
print(hash(Huge()) == hash(2**100), {Huge(): 1} is not None, hash(type('N', (), {'__hash__': lambda s: -1})()))
class Missing(dict):
    def __missing__(self, key): return f'no {key}'
m = Missing(a=1); print(m['a'], m['z'], m.get('z'), 'z' in m, m)
class D(dict):
    def __getitem__(self, k): return 'got'
    def __contains__(self, k): return True
x = D(a=1); print(x['q'], 'q' in x, x.get('a'), {**x}, dict(x), f'{x}', '%(z)s' % x, list(x), x == {'a': 1}, type(x.copy()).__name__, x | {'b': 2}, type(x | {}).__name__)
