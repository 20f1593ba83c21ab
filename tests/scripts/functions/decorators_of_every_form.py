# Decorators: any expression, order, what they may return, on classes and methods, with names, closures and errors.
log = []
def d(n):
    def deco(f): log.append(('applied', n, getattr(f, '__name__', f))); return f
    log.append(('made', n)); return deco
@d(1)
@d(2)
def f(a=log.append('default')): 'doc'
print(log, f.__name__, f.__doc__); log.clear()
@d('c1')
@d('c2')
class C(d('base') and object, metaclass=(log.append('meta'), type)[1]):
    log.append('body')
    @d('m1')
    @staticmethod
    @d('m2')
    def s(): return 's'
    @property
    @d('p')
    def p(self): return 'p'
    @p.setter
    @d('ps')
    def p(self, v): log.append(('set', v))
    @classmethod
    @d('k')
    def k(cls): return cls
print(log, C.s(), C().p, C.k() is C); log.clear()
decos = {'a': lambda f: 'from dict', 'l': [lambda f: ('listed', f.__name__)]}
@decos['a']
def g(): pass
@decos['l'][0]
def h(): pass
@(lambda f: f() * 2)
def i(): return 21
@(x := lambda f: 'walrus')
def j(): pass
@(lambda f: print(f.__name__))
def k(): pass
@int
@str
@len
@list
@(lambda f: f.__name__)
def five(): pass
@d.__class__.__call__.__get__(d('bound')) if False else (lambda f: 'conditional')
def m(): pass
@type('T', (), {'__call__': lambda s, f: 'instance', '__init__': lambda s: None})()
def n(): pass
@[lambda f: 'list element'][0]
def o(): pass
@lambda f: 'bare lambda'
def p(): pass
@(yield_ for yield_ in [lambda f: 'gen']).__next__()
def q(): pass
@f'{1}'.__class__
def r(): pass
print(g, h, i, j, k, five, m, n, o, p, q, r.split(' at ')[0])
def t(src):
    ns = {}
    try: exec(src, ns); print(repr(src), ns.get('f', 'no f'))
    except BaseException as e: print(repr(src), type(e).__name__, e, 'f' in ns, e.__traceback__.tb_next.tb_lineno)
for s in ('@undefined\ndef f(): pass', '@3\ndef f(): pass', '@None\ndef f(): pass', '@(1/0)\ndef f(): pass', '@int\n@(lambda f: "x")\ndef f(): pass', '@(lambda f: 1)\n@(lambda f: 1/0)\n@(lambda f: 3)\ndef f(): pass', '@(lambda: 1)\ndef f(): pass', 'f = "old"\n@int\ndef f(): pass', '@(lambda f: f)\nasync def f(): pass\nf = f.__name__', '@(lambda c: c.x)\nclass f: x = 5', '@(lambda f: f(3))\ndef f(n): return f if 0 else n', '@f\ndef f(): pass', '@(lambda g: globals().update(seen="f" in globals()) or 1)\ndef f(): pass\nf = seen'): t(s)
class Count:
    def __init__(self, f): self.f, self.n = f, 0
    def __call__(self, *a): self.n += 1; return self.f(*a)
    def __get__(self, o, c=None): return self if o is None else lambda *a: self(o, *a)
@Count
def counted(x): return x
class K:
    @Count
    def m(self, x): return self, x
kk = K(); counted(1); counted(2); kk.m(3); print(counted.n, K.m.n, kk.m(4)[1], K.__dict__['m'].n)
import functools
def with_args(*a, **kw):
    def outer(f):
        @functools.wraps(f)
        def inner(*b, **kb): return a, kw, f(*b, **kb)
        return inner
    return outer
@with_args(1, k=2)
@with_args()
def w(x: int, *, y=1) -> str:
    "w doc"
    return x, y
print(w(5, y=6), w.__name__, w.__doc__, w.__annotations__, w.__wrapped__.__wrapped__(1), w.__qualname__, w.__module__)
def register(reg): return lambda f: reg.setdefault(f.__name__, f)
reg = {}
@register(reg)
def one(): return 1
@register(reg)
def one(): return 2
print(reg['one'](), one())
def deco_line(f): return f.__code__.co_firstlineno
@deco_line
def lined(): pass
@(lambda f: f)
@(lambda f:
  f)
def lined2(): pass
print(lined2.__code__.co_firstlineno - lined)
