"""update, |=, {**a, **b} and dict(a, b=...) of dicts of names: order, what is replaced when, code that runs meanwhile."""
import sys

base = {'host': 1, 'port': 2, 'path': 3}
print({**base, **{'port': 5, 'tag': 6}}, base | {'host': 0}, dict(base, path=9, more=1), dict(**base, x=1), {**{}, **base}, base | {})
copy = dict(base)
copy |= base
copy.update(base, path=4)
print(copy, copy == base, list(copy))
for turn in range(12): copy.update({f'k{turn}': turn, 'port': turn})
copy.update({f'k{n}': -n for n in range(0, 12, 3)})
print(copy)


class Name(str):
    def __eq__(self, other): print('eq'); return str.__eq__(self, other)
    def __hash__(self): print('hash'); return str.__hash__(self)


plain_name = type('Plain', (str,), {})
mixed = {'a': 1, Name('b'): 2, 3: 4}
print({**mixed, **{'b': 5, 'a': 6}}, {**{'a': 0, 'b': 1}, **mixed}, {'a': 0} | {plain_name('a'): 1}, {plain_name('a'): 1} | {'a': 2})
print({'1': 1} | {1: 1} | {'1': 2, None: 3, 2.5: 4}, {**{1: 1}, **{'a': 2}})


class Watched:
    def __init__(self, name): self.name = name
    def __del__(self):
        print('gone', self.name, {k: getattr(v, 'name', v) for k, v in target.items()}, sys.getrefcount(fresh) - before)
        if action: action()


def merge(act=None, new=None):
    global target, fresh, before, action
    action, fresh = None, object()
    fresh = Watched.__new__(Watched)
    fresh.name = 'fresh'
    target = {'a': Watched('a'), 'b': 1, 'c': Watched('c')}
    other = {'a': fresh, 'b': fresh, 'd': 2} if new is None else new
    before = sys.getrefcount(fresh)
    if act: action = lambda: act(other)
    try: target.update(other)
    except RuntimeError as e: print(type(e).__name__, e)
    action = None
    print(list(target), sys.getrefcount(fresh) - before)
    target.pop('c', None)
    target.clear()
    fresh.__class__ = type('Quiet', (), {})


merge()
merge(lambda other: other.update(new=1, newer=2))
merge(lambda other: other.pop('d'))
merge(lambda other: target.clear())
merge(lambda other: target.update({n: n for n in range(20)}))
merge(lambda other: other.clear())

# deleted entries, many keys, namespaces, counts
many = {f'n{i}': i for i in range(300)}
for i in range(0, 300, 7): del many[f'n{i}']
small = {f'n{i}': -i for i in range(0, 300, 5)}
both = {**many, **small}
print(len(both), sum(both.values()), list(both)[:5], list(both)[-3:], len(small | many), sum((small | many).values()))
globals().update(both)
print(n5, n299, n1)
value = object()
name = 'a name ' + str(1)
before = sys.getrefcount(value), sys.getrefcount(name)
d = {name: value}
e = {**d, **d, **{name: value}}
e |= d
f = dict(e)
print(sys.getrefcount(value) - before[0], sys.getrefcount(name) - before[1])
del d, e, f
print(sys.getrefcount(value) - before[0], sys.getrefcount(name) - before[1])
try: dict(base, **{'host': 1}, **base)
except TypeError as e: print(e)
