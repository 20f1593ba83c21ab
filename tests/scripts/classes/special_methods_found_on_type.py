# Operators look special methods up on the type: never on the instance, and not through __getattribute__.
import operator, copy, math
log = []
class Meta(type):
    def __getattribute__(c, n):
        log.append(('meta', n)); return super().__getattribute__(n)
class C(metaclass=Meta):
    def __getattribute__(self, n):
        log.append(('inst', n)); return super().__getattribute__(n)
    def __len__(self): return 3
    def __iter__(self): return iter('ab')
    def __contains__(self, x): return True
    def __enter__(self): return self
    def __exit__(self, *a): return True
    def __call__(self): return 'called'
    def __hash__(self): return 1
    def __index__(self): return 2
    def __format__(self, s): return 'F' + s
    def __reversed__(self): return 'R'
    def __getitem__(self, i): return i
    def __length_hint__(self): return 2
    def __round__(self, n=None): return n
    def __trunc__(self): return 7
    def __floor__(self): return 8
    def __ceil__(self): return 9
    def __dir__(self): return ['x']
    def __bytes__(self): return b'by'
    def __complex__(self): return 1j
    def __sizeof__(self): return 100
    def __instancecheck__(self, x): return 'yes'
    def __subclasscheck__(self, x): return 'yes'
    def __fspath__(self): return 'path'
    def __missing__(self, k): return k
    def __reduce__(self): return 'r'
    def __eq__(self, o): return 'eq'
c = C(); log.clear()
import os
def show(label, f):
    log.clear()
    try: r = f()
    except Exception as e: r = repr(e)
    print(label, 'C' if isinstance(r, C) else str(r).split(' at 0x')[0], log)
show('len', lambda: len(c)); show('iter', lambda: list(c)); show('in', lambda: 1 in c); show('call', lambda: c()); show('hash', lambda: hash(c))
show('format', lambda: f'{c:x}'); show('reversed', lambda: reversed(c)); show('item', lambda: c[1]); show('hint', lambda: operator.length_hint(c))
show('round', lambda: round(c)); show('round1', lambda: round(c, 1)); show('trunc', lambda: math.trunc(c)); show('floor', lambda: math.floor(c)); show('ceil', lambda: math.ceil(c))
show('dir', lambda: dir(c)); show('bytes', lambda: bytes(c)); show('complex', lambda: complex(c)); show('isinstance', lambda: isinstance(1, c)); show('issubclass', lambda: issubclass(int, c))
show('fspath', lambda: os.fspath(c)); show('eq', lambda: c == 1); show('ne', lambda: c != 1); show('bool', lambda: bool(c)); show('repr', lambda: repr(c)[:2]); show('index', lambda: [1, 2, 3][c])
show('getattr', lambda: c.__len__()); show('str', lambda: str(c)[:2]); show('isinstance2', lambda: isinstance(c, int))
show('isinstance3', lambda: isinstance(c, C)); show('class', lambda: c.__class__)
def w():
    with c: 1 / 0
show('with', w)
class Plain: pass
p = Plain()
for name in ('__len__', '__iter__', '__getitem__', '__call__', '__enter__', '__exit__', '__add__', '__lt__', '__bool__', '__index__', '__contains__', '__next__', '__await__', '__reversed__', '__round__', '__float__'):
    setattr(p, name, lambda *a: 1)
for f in (len, iter, lambda p: p[0], lambda p: p(), lambda p: p + 1, lambda p: p < 1, lambda p: 1 in p, next, reversed, round, float, hex, operator.index, list, lambda p: [*p], lambda p: {**p}, abs, int, sum, dict, set, tuple, bytes, complex, memoryview):
    show('plain', lambda: f(p))
print(bool(p))
class Desc:
    def __get__(self, o, t): print('get', o is not None, t.__name__); return lambda *a: 5
class UsesDesc:
    __len__ = __index__ = __hash__ = __iter__ = __call__ = __add__ = __radd__ = __contains__ = __bool__ = Desc()
u = UsesDesc()
for f in (len, operator.index, hash, iter, lambda u: u(), lambda u: u + 1, lambda u: 1 + u, lambda u: 1 in u, bool): show('desc', lambda: f(u))
class Raises:
    @property
    def __len__(self): raise ValueError('no len')
    @property
    def __iter__(self): raise AttributeError('no iter')
    @property
    def __call__(self): raise AttributeError('no call')
    @property
    def __add__(self): raise AttributeError('no add')
    @property
    def __bool__(self): raise AttributeError('no bool')
    @property
    def __hash__(self): raise AttributeError('no hash')
    @property
    def __enter__(self): raise AttributeError('no enter')
    @property
    def __repr__(self): raise AttributeError('no repr')
    @property
    def __lt__(self): raise AttributeError('no lt')
    @property
    def __contains__(self): raise AttributeError('no contains')
    @property
    def __getitem__(self): raise AttributeError('no getitem')
    @property
    def __format__(self): raise AttributeError('no format')
    @property
    def __dir__(self): raise AttributeError('no dir')
    @property
    def __index__(self): raise AttributeError('no index')
r = Raises()
def w2():
    with r: pass
for f in (len, iter, lambda r: r(), lambda r: r + 1, bool, hash, lambda r: w2(), repr, str, lambda r: r < 1, lambda r: 1 in r, lambda r: r[0], format, dir, operator.index, lambda r: 1 + r, int):
    show('raises', lambda: f(r))
