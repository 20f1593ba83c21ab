# Every way of holding an object, and what sys.getrefcount says of it.
import sys, functools, itertools, weakref, copy, operator, collections
rc = sys.getrefcount
class C:
    attribute = None
    def method(self): return rc(self)
    def plus(self, other): return rc(self), rc(other)
    @classmethod
    def cm(cls, x): return rc(x)
    @staticmethod
    def sm(x): return rc(x)
    @property
    def p(self): return rc(self)
    def __getattr__(self, name): return rc(self)
    def __getitem__(self, key): return rc(self), rc(key)
    def __call__(self, x): return rc(self), rc(x)
    def __enter__(self): return rc(self)
    def __exit__(self, *a): self.seen = rc(self)
    def __add__(self, other): return rc(self), rc(other)
    def __radd__(self, other): return rc(self), rc(other)
    def __eq__(self, other): seen.append((rc(self), rc(other))); return True
    def __hash__(self): return 1
    def __contains__(self, x): seen.append(rc(x)); return True
    def __iter__(self): seen.append(rc(self)); return iter(())
    def __len__(self): seen.append(rc(self)); return 3
    def __bool__(self): seen.append(rc(self)); return True
    def __index__(self): seen.append(rc(self)); return 1
    def __format__(self, spec): return str(rc(self))
    def __repr__(self): return str(rc(self))
class S:
    __slots__ = 'a', 'b'
class L(list): pass
seen = []
def f1(x): return rc(x)
def f2(x, y): return rc(x), rc(y)
def fstar(*a): return rc(a[0]), rc(a)
def fkw(**k): return rc(k['x']), rc(k)
def fko(*, x): return rc(x)
def fdef(x=object()): return rc(x)
def ffour(a, b, c, d): return rc(a)
def ret(x): return x
def local(x):
    y = z = x
    return rc(x)
def clos(x):
    def g(): return rc(x)
    return g
def clos2(x):
    def g(): return x
    return rc(x), g
def gen(x):
    yield rc(x)
    y = x
    yield rc(x)
def nested(x): return f1(x)
def nested3(x): return nested(x)
def loop(x):
    for y in [x]: return rc(x), rc(y)
def loop2(x):
    for a, b in [(x, x)]: return rc(a)
def comp(x): return [rc(x) for i in range(2)]
def comp2(x): return [rc(y) for y in [x, x]]
def dcomp(x): return {rc(y): rc(x) for y in [x]}
def gexp(x): return list(rc(y) for y in [x])
def lam(x): return (lambda y: rc(y))(x)
def lam2(x): return (lambda: rc(x))()
def caught(x):
    try: raise ValueError(x)
    except ValueError as e: return rc(x), rc(e), rc(e.args)
def caught2(x):
    try: raise ValueError(x)
    except ValueError: pass
    return rc(x)
def tb(x):
    try: 1 / 0
    except ZeroDivisionError as e: k = e
    r = rc(x), rc(k)
    del k
    return r
def delet(x):
    y = x
    del y
    return rc(x)
def unpack(x):
    a, *b = x, x, x
    return rc(x), rc(b), rc(a)
def swap(x):
    a, b = x, 1
    a, b = b, a
    return rc(x)
def aug(x):
    l = [x]
    l += [x]
    l *= 2
    return rc(x)
def tern(x): return rc(x if x else x)
def andor(x): return rc(x and x), rc(None or x)
def walrus(x): return rc(y := x)
def matchit(x):
    match x:
        case C() as y: return rc(y)
        case y: return rc(y), rc(x)
def matchseq(x):
    match [x, x]:
        case [a, *b]: return rc(a), rc(b)
def glob(x):
    global G
    G = x
    r = rc(x)
    del G
    return r
def nonl(x):
    y = None
    def g():
        nonlocal y
        y = x
    g()
    return rc(x)
def loc(x):
    d = locals()
    return rc(x)
def ret_list(x): return [x, x, x]
def tryf(x):
    try: return rc(x)
    finally: y = x
def chain(x): return rc(x), x is x, rc(x)
def kwcall(x): return fkw(x=x)
def kwcall2(x): return fko(x=x)
def partial(x): return functools.partial(f1, x)()
def partial2(x):
    p = functools.partial(f1, x)
    return rc(x), p(), rc(x)
def meth(x): return C().cm(x), C().sm(x), C.cm(x), C.sm(x)
def bound(x):
    c = C(); m = c.method
    return rc(c), m(), c.method(), C.method(c), rc(m)
def inst(x):
    c = C(); c.a = x; c.b = x
    return rc(x), rc(c), rc(c.a)
def instd(x):
    c = C(); c.__dict__['q'] = x
    return rc(x), rc(c.__dict__), rc(c)
def slots(x):
    s = S(); s.a = s.b = x
    r = rc(x); del s.a
    return r, rc(x)
def sub(x):
    l = L([x]); l.z = x
    return rc(x), rc(l)
def sl(x):
    l = [x, x, x, x]
    m = l[1:3]
    return rc(x), rc(l[0]), rc(m[0])
def pop(x):
    l = [x]
    return rc(l.pop()), rc(x)
def dget(x):
    d = {'k': x}
    return rc(d['k']), rc(d.get('k')), rc(d.setdefault('k')), rc(d.pop('k')), rc(x)
def dkeys(x):
    d = {1: x}
    for v in d.values(): a = rc(v)
    for k, v in d.items(): b = rc(v)
    return a, b, rc(x), [rc(v) for v in d.values()], list(map(rc, d.values()))
def sets(x):
    s = {x}
    t = s | s
    u = frozenset(s)
    return rc(x), rc(next(iter(s)))
def tup(x):
    t = x, x
    u = t + t
    return rc(x), rc(t), rc(t[0])
def zips(x):
    return [rc(a) for a, b in zip([x], [x])], [rc(a) for i, a in enumerate([x])], list(map(rc, [x, x])), [rc(a) for a in reversed([x])]
def its(x):
    return [rc(a) for a in itertools.chain([x], [x])], [rc(a) for a in itertools.repeat(x, 2)], [rc(a) for a in itertools.islice([x] * 3, 2)]
def filt(x): return [rc(a) for a in filter(None, [x])], rc(max([x, x], key=rc)), rc(min(x, x, key=id))
def srt(x):
    l = sorted([x, x], key=rc)
    return rc(x)
def iters(x):
    it = iter([x]); a = rc(x); next(it); b = rc(x)
    return a, b
def gens(x):
    g = gen(x); a = rc(x), next(g), rc(x), next(g)
    g.close()
    return a, rc(x)
def cp(x): return rc(copy.copy([x])[0]), rc(x)
def deq(x):
    d = collections.deque([x, x]); a = rc(x); d.rotate(); d.popleft()
    return a, rc(x)
def dd(x):
    d = collections.defaultdict(list); d['a'].append(x)
    return rc(x), rc(d['a'])
def wk(x):
    r = weakref.ref(x) if type(x) is C else None
    return rc(x)
def isin(x): return isinstance(x, C), rc(x)
def attrs(x):
    setattr(C, 'zz', x); a = rc(x), rc(getattr(C, 'zz')); delattr(C, 'zz')
    return a, rc(x)
def og(x): return operator.itemgetter(0)([x]) is x, rc(x), rc(operator.itemgetter(0)([x]))
def conc(x): return rc(([x] + [x])[0]), rc(([x] * 3)[0])
def args4(x): return ffour(x, x, x, x)
def vargs(x):
    def g(a, *b, c=x, **d): return rc(x), rc(a), rc(b), rc(c), rc(d)
    return g(x, x, e=x)
def cell(x):
    g = clos(x)
    return rc(x), g(), rc(g.__closure__[0])
def cls(x):
    class K:
        a = x
        b = rc(x)
    return rc(x), K.b, rc(K) > 3
def deco(x):
    def d(f): return f
    @d
    def g(a=x): pass
    return rc(x), rc(g)
def exc(x):
    def inner(): raise KeyError(x)
    try: inner()
    except KeyError as e: return rc(x), rc(e), rc(e.__traceback__)
def exec_(x):
    ns = {'x': x, 'rc': rc}
    exec('y = x; r = rc(x)', ns)
    return ns['r'], rc(x), rc(ns)
def ev(x): return eval('rc(x)'), eval('rc(x)', {'x': x, 'rc': rc})
def red(x): return functools.reduce(lambda a, b: rc(b), [x, x, x])
def ann(x):
    y: int = x
    return rc(y)
def yf(x):
    def g(): r = yield x; yield r
    def h(): yield from g()
    i = h(); a = rc(next(i)); b = i.send(x)
    return a, rc(b), rc(x)
def chainc(x): return x is x is x, rc(x)
def subs(x):
    d = {}; d['a'] = d['b'] = x
    d['a'] = None
    return rc(x)
def ldel(x):
    l = [x] * 5
    del l[1]; del l[:2]
    return rc(x), len(l)
def ins(x):
    l = []; l.insert(0, x); l.append(x); l.extend((x, x)); l[0:1] = [x, x, x]
    a = rc(x); l.clear()
    return a, rc(x)
def upd(x):
    d = dict(a=x); d.update(b=x); d |= {'c': x}; e = {**d}
    return rc(x), rc(d), rc(e)
def ic(x): return [x for x in [rc(x)]], rc(x)
def pw(x): return rc(x) if not x is None else 0
def lst(x): return rc([x, [x, (x, {1: x})]]), rc(x)
functions = [v for k, v in list(globals().items()) if callable(v) and k not in ('rc', 'C', 'S', 'L') and getattr(v, '__code__', None) and v.__code__.co_argcount == 1 and v not in (clos, clos2, gen, ret, ret_list)]
def run(f, make):
    x = make()
    try: r = f(x)
    except Exception as e: r = type(e).__name__
    return r, rc(x)
for f in functions:
    for make in (object, C, lambda: [1], lambda: 'a' * 5 + str(len(seen)), lambda: int('1000000007')):
        seen.clear()
        print(f.__name__, run(f, make), seen)
c = C()
for text in ['c.method()', 'c.p', 'c + c', 'c == c', 'c in [c]', 'c in (C(),)', 'list(c)', 'len(c)', 'bool(c)', 'not c', '[1, 2, 3][c]',
             'f"{c!r}"', '{c: 1}[c]', 'sorted([c, c], key=id) == 1', 'min(c, c)', '[c][0] + c', 'hash(c)', 'c.plus(c)', 'C.plus(c, C())',
             'all([c])', 'any([c])', 'range(c)[0]', '"x" * c', '"%s" % c', 'isinstance(c, C)', 'callable(c)', 'iter(c) and 1', 'sum([c, c], 0)']:
    seen.clear()
    try: print(text, eval(text), seen, rc(c))
    except Exception as e: print(text, type(e).__name__, seen, rc(c))
