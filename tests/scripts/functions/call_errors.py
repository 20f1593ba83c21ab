"""Messages of wrong calls of Python functions: counts, names, duplicates, of every kind of function."""
def run(g):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
def none(): pass
def one(a): pass
def two(a, b): pass
def five(a, b, c, d, e): pass
def default(a, b=1, c=2): pass
def alldefault(a=1, b=2): pass
def star(a, *args): pass
def kwonly(*, k): pass
def kwonly2(a, *, k, l, m=1): pass
def kwdefault(a, b=1, *, k=1): pass
def pos(a, b, /): pass
def posdef(a, b=1, /, c=2): pass
def posmix(a, /, b, *, c): pass
def posstar(a, /, *args, **kw): return a, args, kw
def kws(a, **kw): return kw
def everything(a, /, b, *args, c, d=1, **kw): return a, b, args, c, d, kw
class C:
    def m(self, a): pass
    @classmethod
    def cm(cls, a): pass
    @staticmethod
    def sm(a): pass
    def __init__(self, x): pass
    def nested(self):
        def local(a, b): pass
        return local
class D:
    def __call__(self, a): pass
    def noself(): pass
functions = [none, one, two, five, default, alldefault, star, kwonly, kwonly2, kwdefault, pos, posdef, posmix, posstar, kws, everything, C, C(1).m, C.m, C.cm, C.sm, C(1).nested(), D(), D().noself, lambda x: x, lambda *, k: k]
calls = [((), {}), ((1,), {}), ((1, 2), {}), ((1, 2, 3), {}), ((1, 2, 3, 4, 5, 6), {}), ((), {'a': 1}), ((1,), {'a': 1}), ((1,), {'b': 1}), ((1, 2), {'b': 1}), ((), {'k': 1}), ((1,), {'k': 1}), ((1, 2, 3), {'k': 1}), ((1,), {'zz': 1}), ((1,), {'zz': 1, 'yy': 2}), ((1, 2, 3, 4), {'zz': 1}), ((), {'a': 1, 'b': 2, 'c': 3}), ((1, 2), {'c': 1}), ((1,), {'c': 1}), ((1,), {'l': 1}), ((), {'self': 1})]
for f in functions:
    name = getattr(f, '__qualname__', 'instance')
    for args, kw in calls:
        try: r = f(*args, **kw)
        except TypeError as e: print(name, args, kw, e)
        else: print(name, args, kw, 'fine' if not isinstance(r, (tuple, dict)) else r)
run(lambda: one(*5)); run(lambda: one(*None)); run(lambda: one(**5)); run(lambda: one(**[1])); run(lambda: one(**{1: 2})); run(lambda: one(*[], **{'a': 1}, **{'a': 2})); run(lambda: one(a=1, **{'a': 2})); run(lambda: one(**{'a': 1}, a=2) if 0 else 0); run(lambda: len(*[1, 2])); run(lambda: len(**{'x': 1})); run(lambda: print(*5)); run(lambda: C.m(*(1,), **{1: 1})); run(lambda: none(*'ab')); run(lambda: none(*iter([1]))); run(lambda: None()); run(lambda: 'x'()); run(lambda: (1)(*[2])); run(lambda: C(1)()); run(lambda: one(*{'k': 1}, **{}))
class Keys:
    def keys(self): return ['a', 'b']
    def __getitem__(self, k): return k.upper()
run(lambda: kws(**Keys())); run(lambda: posstar(1, **Keys()))
class BadKeys:
    def keys(self): return 5
    def __getitem__(self, k): return 1
run(lambda: kws(**BadKeys()))
class KeysNoItem:
    def keys(self): return ['a']
run(lambda: kws(**KeysNoItem()))
class RaisesKeys:
    def keys(self): raise KeyError('k')
    def __getitem__(self, k): return 1
run(lambda: kws(**RaisesKeys()))
class RaisesItem:
    def keys(self): return ['a']
    def __getitem__(self, k): raise KeyError(k)
run(lambda: kws(**RaisesItem()))
class It:
    def __iter__(self): raise ValueError('iter')
run(lambda: one(*It()))
class It2:
    def __iter__(self): return self
    def __next__(self): raise TypeError('next')
run(lambda: one(*It2()))
class S(str): pass
run(lambda: kws(1, **{S('zz'): 1}))
run(lambda: kws(1, **{'a b': 1, '': 2, 'é': 3}))
def many(a, b, c, d, e, f, g): pass
run(lambda: many()); run(lambda: many(1, 2)); run(lambda: many(1, 2, 3, 4, 5, 6)); run(lambda: many(a=1))
def manykw(*, a, b, c): pass
run(lambda: manykw()); run(lambda: manykw(a=1)); run(lambda: manykw(a=1, b=2)); run(lambda: manykw(1, a=1)); run(lambda: manykw(1, 2, a=1, b=1, c=1))
