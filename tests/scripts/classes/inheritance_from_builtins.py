# Classes made from built-in types.
class Count(dict):
    def __missing__(self, k): self[k] = 0; return 0
    def add(self, it):
        for x in it: self[x] += 1
        return self
c = Count().add('banana'); print(c, c['z'], sorted(c.items()), type(c).__name__, c == dict(c), {**c}, c.get('nope'))
class Temp(float):
    def __str__(self): return f'{float(self):.1f}C'
    def __add__(self, o): return Temp(float(self) + o)
t = Temp(20.55); print(t, repr(t), t + 1, type(t * 2).__name__, t > 20, f'{t}', f'{t:.0f}', round(t), hash(t) == hash(20.55))
class MyErr(ValueError):
    def __init__(self, code, msg): super().__init__(msg); self.code = code
    def __str__(self): return f'[{self.code}] {self.args[0]}'
try: raise MyErr(7, 'bad')
except ValueError as e: print(e, repr(e), e.code, e.args)
class F(frozenset): pass
print(F([1, 2]) == {1, 2}, F([1]), F([1]) | {2}, type(F([1]) | {2}).__name__)
class B(bytes):
    def first(self): return self[:1]
print(B(b'abc'), B(b'abc').first(), type(B(b'a') + b'b').__name__, B([1, 2]))
class T(type(print).__class__): pass
print(T.__name__)
class G(list):
    def __eq__(self, o): return 'eq'
    def __iter__(self): return iter('iter')
    def __len__(self): return 7
    def __bool__(self): return False
g = G([1, 2]); print(g == 1, list(g), len(g), bool(g), [*g], g[0], g, sorted(g), ','.join(g), list.__len__(g), not g)
class Key(str):
    def __hash__(self): return 1
    def __eq__(self, o): return True
d = {'a': 1}; print(Key('x') in d, {Key('x'): 1, 'y': 2})
class O(object): pass
o = O(); print(isinstance(o, object), O.__base__.__name__, o.__class__.__mro__[-1].__name__, o.__eq__(o), o.__eq__(1), o.__ne__(1), o.__hash__() == hash(o), o.__str__() == repr(o), o.__sizeof__() > 0, o.__reduce_ex__ is not None)
class En(enumerate): pass
print(list(En('ab')))
class Z(zip): extra = 1
print(list(Z('ab', 'cd')), Z.extra)
class P(property): kind = 'special'
class UseP:
    @P
    def v(self): return 'v'
print(UseP().v, UseP.v.kind, type(UseP.v).__name__)
