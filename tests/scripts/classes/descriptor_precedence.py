# Data and non-data descriptors, instance dicts, class attributes and __getattr__ hooks: which one wins.
def t(f, *a, **k):
    try: r = f(*a, **k)
    except BaseException as e: print(f'  {type(e).__name__}: {e}')
    else: print('  ok', r)
def make(name, *methods):
    ns = {}
    if 'get' in methods: ns['__get__'] = lambda s, o, c=None: f'{name}.get({o is not None}, {c and c.__name__})'
    if 'set' in methods: ns['__set__'] = lambda s, o, v: print(f'  {name}.set {v}')
    if 'del' in methods: ns['__delete__'] = lambda s, o: print(f'  {name}.delete')
    return type(name, (), ns)()
import itertools
for n in range(4):
    for methods in itertools.combinations(('get', 'set', 'del'), n):
        print(methods)
        class Meta(type): pass
        class C(metaclass=Meta): attr = make('D', *methods)
        c = C(); strip = lambda r: r if isinstance(r, str) else type(r).__name__
        t(lambda: strip(c.attr)); t(lambda: strip(C.attr)); t(setattr, c, 'attr', 1); t(lambda: strip(c.attr)); c.__dict__['attr'] = 'in dict'; t(lambda: strip(c.attr)); t(delattr, c, 'attr'); t(lambda: strip(c.attr)); t(delattr, c, 'attr')
        Meta.attr = make('M', *methods); t(lambda: strip(C.attr)); t(setattr, C, 'attr', 2); t(lambda: strip(C.attr)); t(delattr, C, 'attr'); t(lambda: strip(C.attr))
class Hook:
    x = 1
    def __getattr__(self, n): return f'hook {n}'
    @property
    def p(self): raise AttributeError('inside p')
    @property
    def q(self): return self.nothing
h = Hook(); t(lambda: (h.x, h.y, h.p, h.q))
class Both:
    def __getattribute__(self, n):
        if n == 'a': raise AttributeError('ga')
        if n == 'k': raise KeyError('k')
        return object.__getattribute__(self, n)
    def __getattr__(self, n): return 'fallback ' + n
b = Both(); t(lambda: b.a); t(lambda: b.k); t(lambda: b.zz); t(getattr, b, 'k', 1); t(hasattr, b, 'k'); t(lambda: object.__getattribute__(b, 'zz')); t(lambda: b.__getattribute__('a'))
class GetAttrRaises:
    def __getattr__(self, n): raise ValueError(n)
t(hasattr, GetAttrRaises(), 'x'); t(getattr, GetAttrRaises(), 'x', 1)
class SetHook:
    def __setattr__(self, n, v): print('  set', n, v); object.__setattr__(self, n, v)
    def __delattr__(self, n): print('  del', n); object.__delattr__(self, n)
s = SetHook(); s.a = 1; s.a += 1; del s.a; t(delattr, s, 'a'); t(setattr, s, 1, 2); t(delattr, s, 1); t(object.__setattr__, s, 'x'); t(object.__delattr__, s); t(object.__setattr__, C, 'x', 1); t(type.__setattr__, C, 'x', 1); t(type.__setattr__, s, 'x', 1); t(object.__setattr__, int, 'x', 1); t(type.__setattr__, int, 'x', 1); t(object.__delattr__, C, 'x')
class NoDict: __slots__ = (); y = 1; z = make('Z', 'set')
n = NoDict(); t(setattr, n, 'x', 1); t(setattr, n, 'y', 1); t(delattr, n, 'y'); t(setattr, n, 'z', 1); t(delattr, n, 'z'); t(setattr, 3, 'real', 1); t(setattr, 3, 'x', 1); t(setattr, 'a', 'upper', 1); t(delattr, [], 'append'); t(setattr, None, 'x', 1); t(setattr, int, 'x', 1); t(delattr, int, 'real'); t(setattr, object(), 'x', 1); t(setattr, len, '__name__', 'x'); t(setattr, Ellipsis, 'q', 1)
class P:
    @property
    def r(self): 'doc r'; return 1
    @r.setter
    def r(self, v): print('  set', v)
    ro = property(lambda s: 2)
    wo = property(None, lambda s, v: None)
    dl = property(fdel=lambda s: print('  fdel'))
p = P(); p.__dict__.update(r=9, ro=9); t(lambda: (p.r, p.ro)); t(setattr, p, 'r', 3); t(delattr, p, 'r'); t(setattr, p, 'ro', 3); t(lambda: p.wo); t(delattr, p, 'dl'); t(lambda: p.dl); t(delattr, p, 'ro'); print(P.r.__doc__, P.r.fget.__name__, P.ro.fset, P.r.__isabstractmethod__); t(P.r.__get__, None); t(lambda: P.r.__get__(None, P) is P.r); t(P.r.__get__, 5); t(P.ro.__set__, p, 1); t(property().__get__, p); t(lambda: property().getter(3).fget); t(property, 1, 2, 3, 4, 5); t(lambda: property(1, 2, 3, 4).__doc__); t(lambda: property(doc='x').__doc__); t(property().__set__, p, 1); t(property().__delete__, p)
